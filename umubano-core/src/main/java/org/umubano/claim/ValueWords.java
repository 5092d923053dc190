package org.umubano.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.umubano.article.PartialDate;
import org.umubano.coreference.Names;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.time.TimeExpression;
import org.umubano.time.TimexType;

/** The words of a sentence from which a value was read, as they stand there: for whoever shows the sentence. */
public final class ValueWords {

    private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}\\p{M}-]*|\\d(?:[\\d.,]*\\d)?");

    /** Shorter parts of a name are marked only beside longer ones. */
    private static final int LEAST = 3;

    private static final int MOST_ZEROS = 12;

    private ValueWords() {}

    /**
     * The words, each once; none where the sentence has none of the value.
     *
     * @param field of the contract
     * @param value as the claim has it
     */
    public static List<String> in(Evidence e, EventMention m, String field, String value) {
        return switch (field) {
            case "from", "to" -> dates(e, m, value);
            case "duration" -> times(e, m, t -> t.type() == TimexType.DURATION && sameLength(t.value(), value));
            case "weekday_stated" ->
                times(e, m, t -> Integer.toString(t.weekday()).equals(value));
            case "place" -> literal(e, before(value, ", "));
            case "office" -> offices(e, m.language(), value);
            case "participants", "announced_by", "named" -> names(e, value);
            case "purpose" -> literal(e, value);
            case "subtype" -> m.detail() == null ? List.of() : literal(e, m.detail());
            case "quantities" -> numbers(e, m.language(), value.substring(value.lastIndexOf(' ') + 1));
            default -> List.of();
        };
    }

    /** The words of all sentences of a mention that tell when the act is and how long. */
    public static List<String> ofTime(EventMention m) {
        List<String> out = new ArrayList<>();
        for (Evidence e : m.sentences()) {
            out.addAll(m.from() == null ? List.of() : dates(e, m, m.from().toString()));
            out.addAll(m.to() == null ? List.of() : dates(e, m, m.to().toString()));
            out.addAll(m.duration() == null ? List.of() : in(e, m, "duration", m.duration()));
        }
        return out.stream().distinct().toList();
    }

    /** What gives the very date; else the only expression of a date, which it was reckoned from. */
    private static List<String> dates(Evidence e, EventMention m, String value) {
        int slash = value.indexOf('/');
        PartialDate date = PartialDate.parse(slash < 0 ? value : value.substring(0, slash));
        List<String> exact = times(e, m, t -> ClaimEvidence.isOn(t, date));
        List<String> all = times(e, m, t -> t.type() == TimexType.DATE);
        return exact.isEmpty() && all.size() == 1 && !ClaimEvidence.isTakenOver(m) ? all : exact;
    }

    private static boolean sameLength(String a, String b) {
        return a.equals(b) || DateClaims.days(a) > 0 && DateClaims.days(a) == DateClaims.days(b);
    }

    private static List<String> times(Evidence e, EventMention m, Predicate<TimeExpression> test) {
        return ClaimEvidence.times(e, m).stream()
                .filter(test)
                .map(t -> e.text().substring(t.start(), t.end()))
                .distinct()
                .toList();
    }

    private static String before(String value, String mark) {
        int at = value.indexOf(mark);
        return at < 0 ? value : value.substring(0, at);
    }

    private static List<String> literal(Evidence e, String words) {
        return !words.isBlank() && e.text().contains(words) ? List.of(words) : names(e, words);
    }

    /** The phrase that has his office, else his name. */
    private static List<String> offices(Evidence e, String language, String value) {
        String name = before(value, ": ");
        Set<String> codes = Set.of(value.substring(value.lastIndexOf(' ') + 1).split("\\+", -1));
        List<String> phrases = OfficeWords.in(e, language, name, codes);
        return phrases.isEmpty() ? names(e, name) : phrases;
    }

    /** The longest stretches of a name's words, which stand side by side. */
    private static List<String> names(Evidence e, String name) {
        List<String> all = stretches(e, name);
        int most = all.stream().mapToInt(ValueWords::blanks).max().orElse(0);
        String last = Names.words(name).stream().reduce("", (a, b) -> b);
        return all.stream()
                .filter(s -> most > 0 ? blanks(s) == most : Names.fold(s).equals(last))
                .toList();
    }

    private static int blanks(String words) {
        return (int) words.chars().filter(Character::isWhitespace).count();
    }

    private static List<String> stretches(Evidence e, String name) {
        Set<String> wanted = Set.copyOf(Names.words(name));
        List<String> out = new ArrayList<>();
        int from = -1;
        int to = -1;
        Matcher token = TOKEN.matcher(e.text());
        while (token.find()) {
            boolean isOfName = wanted.contains(Names.fold(token.group()));
            boolean isBeside =
                    from >= 0 && e.text().substring(to, token.start()).isBlank();
            if (isOfName && isBeside) {
                to = token.end();
                continue;
            }
            add(out, e.text(), from, to);
            from = isOfName ? token.start() : -1;
            to = isOfName ? token.end() : -1;
        }
        add(out, e.text(), from, to);
        return out;
    }

    private static void add(List<String> out, String text, int from, int to) {
        if (from >= 0 && to - from >= LEAST && !out.contains(text.substring(from, to))) {
            out.add(text.substring(from, to));
        }
    }

    /** "12" of "12 million" is 12,000,000; words for numbers count too. */
    private static List<String> numbers(Evidence e, String language, String number) {
        List<String> out = new ArrayList<>();
        Matcher token = TOKEN.matcher(e.text());
        while (token.find()) {
            String word = token.group();
            boolean isNumber =
                    Character.isDigit(word.charAt(0)) ? isScaled(word, number) : Figures.says(word, language, number);
            if (isNumber && !out.contains(word)) {
                out.add(word);
            }
        }
        return out;
    }

    private static boolean isScaled(String digits, String number) {
        try {
            BigDecimal wanted = new BigDecimal(number);
            BigDecimal plain = new BigDecimal(digits.replace(",", ""));
            BigDecimal comma = new BigDecimal(digits.replace(".", "").replace(',', '.'));
            for (int zeros = 0; zeros <= MOST_ZEROS; zeros += 3) {
                if (wanted.compareTo(plain.scaleByPowerOfTen(zeros)) == 0
                        || wanted.compareTo(comma.scaleByPowerOfTen(zeros)) == 0) {
                    return true;
                }
            }
            return false;
        } catch (NumberFormatException notOne) {
            return false;
        }
    }
}
