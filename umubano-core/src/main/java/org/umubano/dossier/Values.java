package org.umubano.dossier;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.event.Participant;

/** The value of a claim, which is a code, an ISO date or a name, in the words of a language. */
public final class Values {

    /** How the value of a rough number begins. */
    private static final String ROUGH = "about ";

    /** An office without a name, as claims write it. */
    private static final Pattern OFFICE_OF = Pattern.compile("([A-Z]+) of ([A-Z]+|\\?)");

    /** A state and the part of the world in which it is said to lie, as checks write it. */
    private static final Pattern REGION = Pattern.compile("([A-Z][A-Z0-9]+) in ([a-z-]+)");

    private static final int MILLION = 6;
    private static final int BILLION = 9;
    private static final int MOST_DECIMALS = 2;
    private static final BigDecimal LEAST_GROUPED = BigDecimal.valueOf(10_000);

    private final Words words;
    private final Dates dates;
    private final Sentences sentences;

    Values(Words words, Dates dates) {
        this.words = words;
        this.dates = dates;
        this.sentences = new Sentences(words, "", new Spellings());
    }

    /** Values in the words of a language. */
    public static Values in(Words words) {
        return new Values(words, new Dates(words));
    }

    /** The words for a value of a field: {@code duration}, {@code P2D}: 2 days. */
    public String of(String field, String value) {
        return switch (field) {
            case "from", "to", "date" -> date(value);
            case "kind", "subtype" -> words.get("subtype." + value);
            case "status" -> words.get("status." + value);
            case "topics" -> list(value, topic -> words.get("topic." + topic));
            case "office", "offices" -> offices(value, null);
            case "instrument" -> words.get("instrument." + value);
            case "weekday_stated" -> words.get("weekday." + value);
            case "duration" -> duration(value);
            case "quantities" -> quantity(value);
            case "participants", "announced_by", "speaker" -> who(value);
            default -> states(value);
        };
    }

    /** The same for a claim on an event: of an office its name in the state of who holds it. */
    public String of(String field, String value, Event event) {
        int colon = field.equals("office") ? value.indexOf(": ") : -1;
        if (colon < 0) {
            return of(field, value);
        }
        String name = value.substring(0, colon);
        String state = event.participants().stream()
                .filter(p -> name.equals(p.name()) && p.state() != null)
                .map(Participant::state)
                .findFirst()
                .orElse(null);
        return offices(value, state);
    }

    private String date(String value) {
        int slash = value.indexOf('/');
        if (slash < 0) {
            slash = value.indexOf("..");
        }
        try {
            return slash < 0
                    ? dates.of(PartialDate.parse(value))
                    : dates.of(
                            PartialDate.parse(value.substring(0, slash)),
                            PartialDate.parse(value.substring(value.charAt(slash) == '/' ? slash + 1 : slash + 2)));
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static String list(String value, UnaryOperator<String> word) {
        List<String> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == ',' || value.charAt(i) == ';') {
                String part = value.substring(from, i).strip();
                if (!part.isEmpty()) {
                    out.add(word.apply(part));
                }
                from = i + 1;
            }
        }
        return String.join(", ", out);
    }

    /** "Murat Nurtleu: MFA+DHOG", or the codes alone. */
    private String offices(String value, @Nullable String state) {
        int colon = value.indexOf(": ");
        String codes =
                list(value.substring(colon < 0 ? 0 : colon + 2).replace('+', ','), code -> words.office(code, state));
        return colon < 0 ? codes : value.substring(0, colon + 2) + codes;
    }

    /** P2D: 2 days; PT2H: 2 hours. */
    private String duration(String value) {
        boolean isTime = value.startsWith("PT");
        int from = isTime ? 2 : 1;
        int end = value.length() - 1;
        if (end <= from
                || value.charAt(0) != 'P'
                || !value.substring(from, end).chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
            return value;
        }
        String unit = words.amount("duration." + (isTime ? "T" : "") + value.charAt(end), value.substring(from, end));
        return unit == null ? value : unit;
    }

    /** "agreement: 3" or "3 agreement": 3 agreements. A sum with its unit stays. */
    private String quantity(String value) {
        int colon = value.indexOf(": ");
        int blank = value.indexOf(' ');
        if (blank < 0) {
            return value;
        }
        String what = colon < 0 ? value.substring(blank + 1) : value.substring(0, colon);
        String number = colon < 0 ? value.substring(0, blank) : value.substring(colon + 2);
        number = number.startsWith(ROUGH)
                ? words.amount("quantity.about", number(number.substring(ROUGH.length())))
                : number(number);
        String amount = number == null ? null : words.amount("quantity." + what, number);
        return amount == null ? value : amount;
    }

    /** 12 million, 1.5 billion, 25,000; what is smaller, or no number, stays. */
    private String number(String digits) {
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return digits;
        }
        BigDecimal n = new BigDecimal(digits);
        for (int zeros = BILLION; zeros >= MILLION; zeros -= BILLION - MILLION) {
            BigDecimal scaled = n.scaleByPowerOfTen(-zeros).stripTrailingZeros();
            if (scaled.compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= MOST_DECIMALS) {
                String plain = scaled.toPlainString().replace(".", words.get("number.point"));
                String said = words.amount(zeros == BILLION ? "number.billion" : "number.million", plain);
                return said == null ? digits : said;
            }
        }
        return n.compareTo(LEAST_GROUPED) < 0 ? digits : String.format(Locale.ROOT, "%,d", n.toBigInteger());
    }

    /** {@code GOV of RWA}: the government of Rwanda; a name stays. */
    private String who(String value) {
        Matcher parts = OFFICE_OF.matcher(value);
        if (!parts.matches()) {
            return states(value);
        }
        String state = parts.group(2).equals("?") ? null : parts.group(2);
        String office = parts.group(1);
        return sentences.participant(new Participant(Participant.Role.ACTOR, null, office, List.of(office), state));
    }

    /** Codes of states inside a value, as names. */
    private String states(String value) {
        Matcher region = REGION.matcher(value);
        if (region.matches()) {
            return words.title(region.group(1)) + ": " + words.get("region." + region.group(2));
        }
        int comma = value.lastIndexOf(", ");
        String last = value.substring(comma < 0 ? 0 : comma + 2);
        return last.length() == 3 && last.equals(last.toUpperCase(Locale.ROOT))
                ? value.substring(0, value.length() - 3) + words.title(last)
                : words.body(value);
    }
}
