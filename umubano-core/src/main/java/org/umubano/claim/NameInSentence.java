package org.umubano.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.umubano.coreference.Names;
import org.umubano.coreference.SamePerson;
import org.umubano.text.Table;

/**
 * Where a sentence names somebody: by the whole name, by words of it in another spelling or order, or by the last word alone.
 * A last word that stands behind another's given name is not his.
 *
 * @param start UTF-16 index of the first letter
 * @param end index after the last
 * @param text the name to introduce him by: as the sentence has it, filled up where it has the last word alone
 */
record NameInSentence(int start, int end, String text) {

    /** Shorter last names are too often another's. */
    private static final int SHORTEST = 5;
    /** Nor are those that are spelt otherwise told from other words. */
    private static final int SHORTEST_RESPELT = 6;

    /** Words with capitals, side by side. */
    private static final Pattern RUN = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*(?:[ -]\\p{Lu}[\\p{L}\\p{M}]*)*");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final Set<String> GIVEN = given();

    /** The words of titles, by language. */
    private static final Map<String, Set<String>> TITLES = new ConcurrentHashMap<>();

    private record Part(int start, int end, String folded) {}

    /** The first place, or null where the sentence does not name him. */
    static @Nullable NameInSentence find(String sentence, String language, String name) {
        NameInSentence whole = whole(sentence, name);
        if (whole != null) {
            return whole;
        }
        Matcher run = RUN.matcher(sentence);
        while (run.find()) {
            if (run.start() == 0 || !Character.isLetter(sentence.charAt(run.start() - 1))) {
                NameInSentence found = inRun(sentence, parts(sentence, run), language, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable NameInSentence whole(String sentence, String name) {
        String in = Names.fold(sentence);
        String folded = Names.fold(name);
        int at = in.length() == sentence.length() ? in.indexOf(folded) : -1;
        int end = at + folded.length();
        boolean isThere = at >= 0
                && Character.isUpperCase(sentence.charAt(at))
                && (at == 0 || !isInside(sentence.charAt(at - 1)))
                && (end == sentence.length() || !isInside(sentence.charAt(end)));
        return isThere ? new NameInSentence(at, end, name) : null;
    }

    private static boolean isInside(char c) {
        return Character.isLetter(c) || c == '-';
    }

    private static List<Part> parts(String sentence, Matcher run) {
        List<Part> out = new ArrayList<>();
        Matcher word = WORD.matcher(sentence).region(run.start(), run.end());
        while (word.find()) {
            out.add(new Part(word.start(), word.end(), Names.fold(word.group())));
        }
        return out;
    }

    /** The longest end of the run that is of the name, behind nothing but titles. */
    private static @Nullable NameInSentence inRun(String sentence, List<Part> run, String language, String name) {
        List<String> words = Names.words(name);
        Part end = run.get(run.size() - 1);
        for (int from = 0; from < run.size(); from++) {
            if (from > 0 && !isBefore(run.get(from - 1), from, language)) {
                return null;
            }
            List<String> here =
                    run.subList(from, run.size()).stream().map(Part::folded).toList();
            Part begin = run.get(from);
            String text = sentence.substring(begin.start, end.end);
            if (here.size() > 1 && here.size() <= words.size() && SamePerson.areAlike(here, words)) {
                return new NameInSentence(begin.start, end.end, text);
            }
            if (here.size() == 1 && isLast(end.folded, words)) {
                boolean isRespelt = !end.folded.equals(words.get(words.size() - 1));
                return new NameInSentence(begin.start, end.end, isRespelt ? filledUp(name, text) : name);
            }
        }
        return null;
    }

    private static String filledUp(String name, String last) {
        return name.substring(0, name.lastIndexOf(' ') + 1) + last;
    }

    private static boolean isLast(String word, List<String> name) {
        String last = name.isEmpty() ? "" : name.get(name.size() - 1);
        return word.length() >= SHORTEST && word.equals(last)
                || Math.min(word.length(), last.length()) >= SHORTEST_RESPELT && SamePerson.isLike(word, last);
    }

    /** Whether a word may stand before a name without being of it: a title, or what begins the sentence. */
    private static boolean isBefore(Part word, int after, String language) {
        boolean isFirst = after == 1 && word.start == 0;
        return TITLES.computeIfAbsent(language, NameInSentence::titles).contains(word.folded)
                || isFirst && !GIVEN.contains(word.folded);
    }

    private static Set<String> titles(String language) {
        Set<String> out = new HashSet<>();
        for (Table.Row row : Table.load("lang/" + language + "/offices.tsv").rows()) {
            row.list("forms").forEach(form -> out.addAll(Names.words(form)));
        }
        return Set.copyOf(out);
    }

    private static Set<String> given() {
        Set<String> out = new HashSet<>();
        for (Table.Row row : Table.load("world/given_names.tsv").rows()) {
            row.list("names").forEach(name -> out.add(Names.fold(name)));
        }
        return Set.copyOf(out);
    }
}
