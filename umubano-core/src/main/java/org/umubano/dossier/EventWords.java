package org.umubano.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;

/**
 * Single events, dates and values in the words of a language, as a dossier has them; for pages that show no whole dossier.
 *
 * <pre>{@code
 * new EventWords(Words.load("en")).event(event); // "Paul Kagame to visit Astana, Kazakhstan"
 * }</pre>
 */
public final class EventWords {

    /** A verdict before the values of a disagreement, of which several may stand one after the other. */
    private static final Pattern VERDICT = Pattern.compile("(?:^|; )(differs|contradicts): ");

    private final Words words;
    private final Dates dates;
    private final @Nullable Spellings spellings;
    private final @Nullable Sentences sentences;
    private final Values values;

    /** For single events: one name is spelt in one way within each. */
    public EventWords(Words words) {
        this(words, null);
    }

    /** @param spellings one for each name of a whole record; null where only single events are at hand */
    public EventWords(Words words, @Nullable Spellings spellings) {
        this.words = words;
        this.spellings = spellings;
        this.dates = new Dates(words);
        this.sentences = spellings == null ? null : new Sentences(words, "", spellings);
        this.values = new Values(words, dates);
    }

    /** One line for an event, without its date. */
    public String event(Event event) {
        return sentences(event).of(event);
    }

    private Sentences sentences(Event event) {
        return sentences != null ? sentences : new Sentences(words, "", Spellings.of(List.of(event)));
    }

    /** One line for what one article reports, without its date. */
    public String event(EventMention m) {
        return event(new Event(
                m.id(),
                m.kind(),
                m.subtype(),
                m.status(),
                m.from(),
                m.to(),
                m.place(),
                m.participants(),
                m.topics(),
                m.named(),
                m.plover(),
                m.cameo(),
                List.of(),
                List.of(m.language()),
                1,
                1,
                List.of(),
                List.of(m),
                List.of(),
                List.of()));
    }

    /** The name of who takes part; else the office with its state; else the state. */
    public String participant(Participant participant) {
        return (sentences != null ? sentences : new Sentences(words, "", new Spellings())).participant(participant);
    }

    /** The one spelling of a name; the name itself where only single events are at hand. */
    public String spelt(String name) {
        return spellings == null ? name : spellings.of(name);
    }

    /** A day in words: "28 May 2025". */
    public String date(LocalDate date) {
        return dates.of(date);
    }

    /** A day, month or year in words. */
    public String date(PartialDate date) {
        return dates.of(date);
    }

    /** A span of days; words for "no date" where it has no beginning. */
    public String dates(@Nullable PartialDate from, @Nullable PartialDate to) {
        return dates.of(from, to);
    }

    /** The value of a claim on an event. */
    public String value(String field, String value, Event event) {
        return values.of(field, value, event);
    }

    /** @param field of a claim; @param value in the contract's form */
    public String value(String field, String value) {
        return values.of(field, value);
    }

    /** What the record of changes has of a field: a value, or a disagreement on it ({@code contradicts: 2016 | 2012}). */
    public String recorded(String field, String recorded) {
        return Recorded.of(recorded).stream()
                .map(one -> (one.verdict.isEmpty() ? "" : words.get("verdict." + one.verdict) + ": ")
                        + one.values.stream().map(v -> value(field, v)).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("; "));
    }

    /**
     * What the record of changes has of one claim.
     *
     * @param verdict its code, or the empty string where values stand alone
     */
    record Recorded(String verdict, List<String> values) {

        static List<Recorded> of(String recorded) {
            List<Recorded> out = new ArrayList<>();
            Matcher verdict = VERDICT.matcher(recorded);
            String code = "";
            int from = 0;
            while (verdict.find()) {
                add(out, code, recorded.substring(from, verdict.start()));
                code = verdict.group(1);
                from = verdict.end();
            }
            add(out, code, recorded.substring(from));
            return out;
        }

        private static void add(List<Recorded> out, String verdict, String some) {
            if (!some.isEmpty()) {
                out.add(new Recorded(verdict, List.of(some.split(" \\| "))));
            }
        }
    }
}
