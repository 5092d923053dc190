package org.umubano.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Folding;
import org.umubano.text.Table;

/**
 * The figures that the sentences of a mention tell: "45 people", <i>abantu 35</i>, "$2.4 billion", <i>miliyari 2,5
 * z’amadolari</i>. They are read again when reports of one event are compared, for nouns of
 * {@code lang/<code>/figures.tsv} and for the kinds of acts of which these are told; a figure may belong to another
 * act of its sentence, so that it differs from others and never contradicts.
 */
public final class ToldFigures {

    private static final Map<String, ToldFigures> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** Words between a number and what it counts. */
    private static final int MOST_BETWEEN = 2;

    private static final String PERCENT = "percent";

    private static final String ANY_KIND = "*";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** @param kinds of acts of which it is told; empty for all */
    private record Thing(String what, Set<String> kinds) {
        boolean isOf(String kind) {
            return kinds.isEmpty() || kind.equals(ANY_KIND) || kinds.contains(kind);
        }
    }

    private final Map<String, List<Thing>> things = new HashMap<>();
    /** By one word or two, "per cent". */
    private final Map<String, Thing> sums = new HashMap<>();

    private final Map<String, String> signs = new HashMap<>();
    private final Set<String> rough = new HashSet<>();
    private final Set<String> bars = new HashSet<>();
    /** Words behind a length of time that lies back. */
    private final Set<String> past = new HashSet<>();

    /** Words of two between a number and its noun that say whose it is. */
    private final Set<String> owners = new HashSet<>();

    private final boolean isAfter;
    private final FigureWords numbers;

    private ToldFigures(String language) {
        boolean after = false;
        Map<String, Long> scales = new HashMap<>();
        Set<String> joins = new HashSet<>();
        Set<String> augments = new HashSet<>();
        String table = "lang/" + language + "/figures.tsv";
        for (Table.Row row : Table.exists(table) ? Table.load(table).rows() : List.<Table.Row>of()) {
            List<String> forms = row.list("form");
            switch (row.get("class")) {
                case "order" -> after = row.get("form").equals("after");
                case "thing" -> {
                    Thing thing = new Thing(row.get("what"), Set.copyOf(row.list("told")));
                    forms.forEach(f -> put(f, thing));
                }
                case "sum" -> {
                    Thing thing = new Thing(row.get("what"), Set.copyOf(row.list("told")));
                    forms.forEach(f -> sums.put(f, thing));
                }
                case "sign" -> forms.forEach(f -> signs.put(f, row.get("what")));
                case "scale" -> forms.forEach(f -> scales.put(f, Long.parseLong(row.get("value"))));
                case "about", "least" -> rough.addAll(forms);
                case "joins" -> joins.addAll(forms);
                case "bar" -> bars.addAll(forms);
                case "owner" -> owners.addAll(forms);
                case "past" -> past.addAll(forms);
                case "augment" -> augments.addAll(forms);
                case "session", "edition" -> {} // no figure of an act, but its name
                default -> throw new IllegalArgumentException(row.where() + ": no class " + row.get("class"));
            }
        }
        for (String form : List.copyOf(things.keySet())) {
            if (augments.contains(form.substring(0, 1))) {
                things.getOrDefault(form, List.of()).forEach(t -> put(form.substring(1), t));
            }
        }
        this.isAfter = after;
        this.numbers = new FigureWords(language, scales, joins, after);
    }

    private void put(String form, Thing thing) {
        things.computeIfAbsent(form, k -> new ArrayList<>()).add(thing);
    }

    /** Those of a language, loaded once. */
    public static ToldFigures of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, ToldFigures::new);
    }

    /** What the sentences of a mention count, and the numbers of each thing; a rough number begins with {@code about}. */
    public Map<String, Set<String>> of(EventMention m) {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        if (!things.isEmpty()) {
            read(m.evidence().text(), m.kind().code(), found);
            m.also().forEach(e -> {
                Map<String, TreeSet<String>> further = new TreeMap<>();
                read(e.text(), m.kind().code(), further);
                further.forEach(found::putIfAbsent);
            });
        }
        return new TreeMap<>(found);
    }

    /** What a sentence counts, of whatever kind of act it is told, with all numbers of it that it has. */
    public Map<String, Set<String>> in(String sentence) {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        read(sentence, ANY_KIND, found);
        return new TreeMap<>(found);
    }

    /** What a word stands for that can be counted: "ambulances" and <i>ambilansi</i> for one thing. */
    public Set<String> things(String folded) {
        Set<String> out = new TreeSet<>();
        things.getOrDefault(folded, List.of()).forEach(t -> out.add(t.what));
        return out;
    }

    /** Whether a word is one for what is counted or for a sum, or makes a number greater. */
    public boolean isWord(String folded) {
        return things.containsKey(folded) || sums.containsKey(folded) || numbers.isScale(folded);
    }

    /** Whether what is counted is money: there is a sign for it. */
    public boolean isMoney(String what) {
        return signs.containsValue(what);
    }

    /** Whether a sentence counts anything of which acts of a kind are told. */
    public boolean tells(String sentence, Kind kind) {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        read(sentence, kind.code(), found);
        return !found.isEmpty();
    }

    private void read(String sentence, String kind, Map<String, TreeSet<String>> into) {
        List<String> words = parted(words(sentence));
        for (FigureWords.Number n : numbers.in(words)) {
            String what = sum(words, n, kind, n.end());
            what = what == null && n.isWhole() ? counted(words, n, kind) : what;
            what = what == null ? sum(words, n, kind, n.end() + MOST_BETWEEN) : what;
            if (what != null) {
                into.computeIfAbsent(what, k -> new TreeSet<>()).add((isRough(words, n) ? "about " : "") + n.value());
            }
        }
    }

    /** "A three-day visit" counts days. */
    private List<String> parted(List<String> words) {
        List<String> out = new ArrayList<>(words.size());
        for (String word : words) {
            int hyphen = word.indexOf('-');
            if (hyphen > 0 && things.containsKey(word.substring(hyphen + 1))) {
                out.add(word.substring(0, hyphen));
                out.add(word.substring(hyphen + 1));
            } else {
                out.add(word);
            }
        }
        return out;
    }

    private @Nullable String counted(List<String> words, FigureWords.Number n, String kind) {
        boolean isYear = n.isDigits() && n.value().length() == 4 && isYear(Integer.parseInt(n.value()));
        if (isYear || n.isDated()) {
            return null;
        }
        int first = isAfter ? beforeRough(words, n.first() - 1) : behindOwner(words, n.end());
        for (int i = 0; i <= MOST_BETWEEN; i++) {
            int at = isAfter ? first - i : first + i;
            String word = at >= 0 && at < words.size() ? words.get(at) : "";
            if (word.isEmpty() || bars.contains(word)) {
                return null;
            }
            for (Thing thing : things.getOrDefault(word, List.of())) {
                if (thing.isOf(kind)) {
                    return isPast(words, isAfter ? n.end() : at + 1) ? null : thing.what;
                }
            }
        }
        return null;
    }

    /** "Four <i>of its</i> soldiers": the place behind the words that say whose they are. */
    private int behindOwner(List<String> words, int at) {
        boolean isOwned = at + 1 < words.size() && owners.contains(words.get(at) + ' ' + words.get(at + 1));
        return isOwned ? at + 2 : at;
    }

    /** "Soldiers <i>to the number of</i> 1,000": the place of the last word before what makes a number rough. */
    private int beforeRough(List<String> words, int at) {
        int i = at;
        if (i > 0 && bars.contains(words.get(i)) && rough.contains(words.get(i - 1))) {
            i--;
        }
        while (i >= 0 && rough.contains(words.get(i))) {
            i--;
        }
        return i;
    }

    private static boolean isYear(int n) {
        return n >= FIRST_YEAR && n <= LAST_YEAR;
    }

    /** "12 years ago", <i>imyaka ibiri ishize</i>. */
    private boolean isPast(List<String> words, int at) {
        return at < words.size() && past.contains(words.get(at));
    }

    /** The currency right before a number as a sign, or behind it as a word, at one place at most. */
    private @Nullable String sum(List<String> words, FigureWords.Number n, String kind, int last) {
        String sign = n.first() > 0 ? signs.get(words.get(n.first() - 1)) : null;
        if (sign != null) {
            return sign;
        }
        for (int i = n.end(); i <= last && i < words.size() && !words.get(i).isEmpty(); i++) {
            Thing sum = sumAt(words, i);
            if (sum != null) {
                return sum.isOf(kind) ? sum.what : null;
            }
        }
        Thing before = isAfter && n.first() > 0 ? sums.get(words.get(n.first() - 1)) : null;
        return before != null && before.isOf(kind) ? before.what : null;
    }

    private @Nullable Thing sumAt(List<String> words, int i) {
        Thing one = sums.get(words.get(i));
        return one != null || i + 1 >= words.size() ? one : sums.get(words.get(i) + ' ' + words.get(i + 1));
    }

    private boolean isRough(List<String> words, FigureWords.Number n) {
        for (int i = Math.max(0, n.first() - 2); i < n.first(); i++) {
            if (rough.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Folded words, signs of currencies and numbers as they are written; an empty one for any other sign. */
    private static List<String> words(String text) {
        String folded = Folding.fold(text);
        List<String> out = new ArrayList<>();
        int i = 0;
        while (i < folded.length()) {
            char c = folded.charAt(i);
            int end = i + 1;
            if (Character.isLetter(c)) {
                while (end < folded.length() && isInWord(folded, end)) {
                    end++;
                }
                out.add(folded.substring(i, end));
            } else if (Character.isDigit(c)) {
                while (end < folded.length() && isInNumber(folded, end)) {
                    end++;
                }
                out.add(folded.substring(i, end));
            } else if (Character.getType(c) == Character.CURRENCY_SYMBOL) {
                out.add(folded.substring(i, end));
            } else if (c == '%') {
                out.add(PERCENT);
            } else if (!Character.isWhitespace(c)
                    && c != '\''
                    && c != '\u00a0'
                    && !isOfInitials(folded, i)
                    && !joins(folded, i)) {
                out.add("");
            }
            i = end;
        }
        return out;
    }

    /** The hyphen of "282-kilometre". */
    private static boolean joins(String text, int i) {
        return text.charAt(i) == '-'
                && i > 0
                && Character.isDigit(text.charAt(i - 1))
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i + 1));
    }

    /** The point of "U.S." stands behind a single letter. */
    private static boolean isOfInitials(String text, int i) {
        return text.charAt(i) == '.'
                && i > 0
                && Character.isLetter(text.charAt(i - 1))
                && (i == 1 || !Character.isLetterOrDigit(text.charAt(i - 2)));
    }

    private static boolean isInWord(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetter(c) || (c == '-' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)));
    }

    private static boolean isInNumber(String text, int i) {
        char c = text.charAt(i);
        boolean joins = (c == ',' || c == '.') && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
        return Character.isDigit(c) || joins;
    }
}
