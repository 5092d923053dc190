package org.umubano.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.umubano.article.PartialDate;
import org.umubano.coreference.Names;
import org.umubano.coreference.SamePerson;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.time.DateHow;
import org.umubano.time.TimeExpression;
import org.umubano.time.TimexType;

/**
 * Which of the sentences of a mention says a value. The act may be first told in a headline and its length in the third
 * sentence; a claim on the length shows the third.
 */
public final class ClaimEvidence {

    private static final Set<String> PEOPLE = Set.of("participants", "office", "announced_by");

    private ClaimEvidence() {}

    /**
     * The first sentence that has the value, else the one where the act is first told.
     *
     * @param field of the contract
     * @param value as the claim has it
     */
    public static Evidence of(EventMention m, String field, String value) {
        if (m.also().isEmpty()) {
            return m.evidence();
        }
        for (Evidence e : m.sentences()) {
            if (says(e, m, field, value)) {
                return e;
            }
        }
        String name = field.equals("office") ? value.substring(0, end(value, ": ")) : value;
        boolean isPerson = PEOPLE.contains(field) && name.indexOf(' ') > 0 && !name.contains(" of ");
        return isPerson ? respelt(m, name) : m.evidence();
    }

    /** The first sentence with the last word of a name in another spelling, else the one where the act is first told. */
    private static Evidence respelt(EventMention m, String name) {
        List<String> words = Names.words(name);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return m.sentences().stream()
                .filter(e -> Names.words(e.text()).stream().anyMatch(word -> SamePerson.isLike(word, last)))
                .findFirst()
                .orElse(m.evidence());
    }

    /**
     * Whether a value was neither said nor reckoned from the sentences of a mention, but inferred: a date from what else the
     * article tells, an office from that of a counterpart.
     */
    public static boolean isInferred(EventMention m, String field, String value) {
        if (field.equals("office")) {
            return OfficeWords.isCounterpart(of(m, field, value), m.language(), value.substring(0, end(value, ": ")));
        }
        boolean isDate = field.equals("from") || field.equals("to");
        return isDate && m.dateHow() == DateHow.INFERRED && !says(m, field, value);
    }

    /** Whether some sentence of a mention has a value. */
    public static boolean says(EventMention m, String field, String value) {
        return says(m.evidence(), m, field, value) || m.also().stream().anyMatch(e -> says(e, m, field, value));
    }

    /** "Of the visit: lang/...": the trace names the act before the line that read its date. */
    static boolean isTakenOver(EventMention m) {
        return !m.trace().getOrDefault("from", "lang/").startsWith("lang/");
    }

    private static boolean says(Evidence e, EventMention m, String field, String value) {
        return switch (field) {
            case "from", "to" -> hasDate(e, m, value);
            case "duration" ->
                times(e, m).stream()
                        .anyMatch(
                                t -> t.type() == TimexType.DURATION && t.value().equals(value));
            case "weekday_stated" ->
                times(e, m).stream().anyMatch(t -> Integer.toString(t.weekday()).equals(value));
            case "place" -> has(e, value.substring(0, end(value, ", ")));
            case "office" -> hasName(e, value.substring(0, end(value, ": ")));
            case "participants", "announced_by" -> hasName(e, value);
            case "quantities" -> hasFigure(e, m, value.substring(value.lastIndexOf(' ') + 1));
            case "named", "purpose" -> has(e, value);
            default -> true;
        };
    }

    private static boolean hasFigure(Evidence e, EventMention m, String number) {
        return Figures.says(e.text(), m.language(), number) || hasWord(e, number);
    }

    private static int end(String value, String mark) {
        int at = value.indexOf(mark);
        return at < 0 ? value.length() : at;
    }

    private static boolean hasDate(Evidence e, EventMention m, String value) {
        PartialDate date = PartialDate.parse(value);
        return times(e, m).stream().anyMatch(t -> isOn(t, date));
    }

    static boolean isOn(TimeExpression t, PartialDate date) {
        return t.type() != TimexType.DURATION && (date.equals(t.from()) || date.equals(t.to()));
    }

    static List<TimeExpression> times(Evidence e, EventMention m) {
        List<TimeExpression> out = new ArrayList<>();
        PartialDate anchor = m.from() != null ? m.from() : m.to();
        if (anchor != null) {
            Weekdays.times(e, m.language(), anchor, out);
        } else {
            Weekdays.times(e, m.language(), ANY, out);
        }
        return out;
    }

    /** For lengths of time, which reckon from nothing. */
    private static final PartialDate ANY = PartialDate.year(2000);

    private static boolean has(Evidence e, String words) {
        return !words.isEmpty() && Names.fold(e.text()).contains(Names.fold(words));
    }

    /** The last word of a name, or of an institution's. */
    private static boolean hasName(Evidence e, String name) {
        List<String> words = Names.words(name);
        return !words.isEmpty() && hasWord(e, words.get(words.size() - 1));
    }

    private static boolean hasWord(Evidence e, String word) {
        return Names.words(e.text() + " ").contains(Names.fold(word)) || has(e, " " + word + " ");
    }
}
