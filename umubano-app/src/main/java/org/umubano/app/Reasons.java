package org.umubano.app;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.dossier.EventWords;
import org.umubano.dossier.Words;
import org.umubano.text.Table;

/**
 * The reasons of the trace, and those for and against one event, in the words of a language: {@code lang/<code>/reasons.tsv}.
 * A line of a table stands for itself, and so does a reason that has no words; the reasons themselves are English.
 *
 * <pre>{@code
 * Reasons.in("rw").say("who says it"); // "uwabivuze"
 * }</pre>
 */
public final class Reasons {

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");
    /** A table or a line of it, with what is said of it behind. */
    private static final Pattern LINE = Pattern.compile("(\\S+\\.tsv:\\d*) (.+)");

    /** Codes of states that other sentences name. */
    private static final Pattern STATES = Pattern.compile("[A-Z][A-Z0-9]+(?: [A-Z][A-Z0-9]+)*");

    /** A place and the part of the world in which it is said to lie. */
    private static final Pattern REGION = Pattern.compile("([A-Z][A-Z0-9]+)=([a-z-]+)");

    /** A day or month as the contract writes it. */
    private static final Pattern DATE = Pattern.compile("(?<![\\w-])\\d{4}-\\d\\d(?:-\\d\\d)?(?![\\w-])");

    /** A reason with values in it. */
    private record Shape(Pattern reason, List<String> names, String text) {}

    private final Map<String, String> exact = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final Words words;
    private final EventWords said;

    private Reasons(String language) {
        this.words = Words.load(language);
        this.said = new EventWords(words);
        String file = "lang/" + language + "/reasons.tsv";
        if (!Table.exists(file)) {
            return;
        }
        for (Table.Row row : Table.load(file).rows()) {
            String reason = row.get("reason");
            if (reason.indexOf('{') < 0) {
                exact.put(reason, row.get("text"));
            } else {
                shapes.add(shape(reason, row.get("text")));
            }
        }
    }

    /** Those of a language, by its code. */
    public static Reasons in(String language) {
        return new Reasons(language);
    }

    private static Shape shape(String reason, String text) {
        StringBuilder pattern = new StringBuilder();
        List<String> names = new ArrayList<>();
        Matcher value = VALUE.matcher(reason);
        int from = 0;
        while (value.find()) {
            pattern.append(Pattern.quote(reason.substring(from, value.start())));
            String name = value.group(1);
            names.add(name);
            pattern.append(name.startsWith("code") ? "([a-z-]+)" : name.startsWith("n") ? "(\\d+)" : "(.+?)");
            from = value.end();
        }
        pattern.append(Pattern.quote(reason.substring(from)));
        return new Shape(Pattern.compile(pattern.toString()), List.copyOf(names), text);
    }

    /** A reason; where it is put together of several, each of them. Its days are written as people write them. */
    public String say(String reason) {
        return DATE.matcher(parts(reason)).replaceAll(m -> Matcher.quoteReplacement(dated(m.group())));
    }

    /** A day in words; what is no day of the calendar stays as it is. */
    private String dated(String date) {
        try {
            return said.date(PartialDate.parse(date));
        } catch (DateTimeException | IllegalArgumentException e) {
            return date;
        }
    }

    private String parts(String reason) {
        String text = whole(reason);
        if (text != null) {
            return text;
        }
        if (STATES.matcher(reason).matches()) {
            return Stream.of(reason.split(" ")).map(words::title).collect(Collectors.joining(", "));
        }
        Matcher region = REGION.matcher(reason);
        if (region.matches()) {
            return words.title(region.group(1)) + ": " + words.get("region." + region.group(2));
        }
        int colon = reason.indexOf(": ");
        String first = colon < 0 ? null : whole(reason.substring(0, colon));
        if (first != null) {
            return first + ": " + parts(reason.substring(colon + 2));
        }
        int comma = reason.indexOf(", ");
        String pattern = comma < 0 ? null : whole(reason.substring(0, comma));
        if (pattern != null) {
            return pattern + ", " + parts(reason.substring(comma + 2));
        }
        Matcher line = LINE.matcher(reason);
        return line.matches() ? line.group(1) + " " + parts(line.group(2)) : reason;
    }

    private @Nullable String whole(String reason) {
        String text = exact.get(reason);
        if (text != null) {
            return text;
        }
        for (Shape shape : shapes) {
            Matcher m = shape.reason.matcher(reason);
            if (m.matches()) {
                String out = shape.text;
                for (int i = 0; i < shape.names.size(); i++) {
                    String name = shape.names.get(i);
                    out = out.replace(
                            "{" + name + "}", name.startsWith("code") ? coded(m.group(i + 1)) : m.group(i + 1));
                }
                return out;
            }
        }
        return null;
    }

    /** The words of a kind or a subtype. */
    private String coded(String code) {
        String kind = words.find("kind." + code);
        String subtype = words.find("subtype." + code);
        return kind != null ? kind : subtype != null ? subtype : code;
    }
}
