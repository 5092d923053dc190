package org.umubano.coding.words;

import java.util.List;
import java.util.Set;
import org.umubano.event.Kind;

/** Which longer nouns of the tables are of a sort with shorter ones that stand with a verb: "maize flour", "joint committee". */
public final class LongerNouns {

    /** The letters that a genitive has before its apostrophe at most: "by'". */
    private static final int GENITIVE = 3;

    private final EventLexicon lexicon;

    LongerNouns(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a longer noun is of a sort with one of some nouns that ends it: "joint committee", "ayo masezerano". */
    public boolean isSortOf(String noun, Set<String> nouns, Kind kind) {
        if (lexicon.headFirst) {
            int space = noun.indexOf(' ');
            return space > 0
                    && (lexicon.definites.contains(noun.substring(0, space))
                                    && nouns.contains(noun.substring(space + 1))
                            || isOwner(noun, space + 1)
                                    && nouns.contains(noun.substring(0, space))
                                    && isNounOf(noun, kind)
                            || lexicon.companions.isIn(noun, nouns));
        }
        if (!isNounOf(noun, kind)) {
            return false;
        }
        int end = kind == Kind.AGREEMENT ? noun.lastIndexOf(' ') : -1;
        if (end > 0 && nouns.contains(noun.substring(0, end))) {
            return true; // "an agreement to"
        }
        for (int at = noun.indexOf(' '); at >= 0; at = noun.indexOf(' ', at + 1)) {
            if (nouns.contains(noun.substring(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun tells of events of a kind, by itself or beside a verb. */
    private boolean isNounOf(String noun, Kind kind) {
        if (lexicon.isOf(noun, kind)) {
            return true;
        }
        List<Trigger> own = kind == Kind.AGREEMENT ? lexicon.nouns.getOrDefault(noun, List.of()) : List.of();
        return !own.isEmpty() && own.get(0).kind() == kind;
    }

    /** "By'ubukungu", of the economy: whether what stands in a longer noun from somewhere on belongs to what is before it. */
    private static boolean isOwner(String noun, int from) {
        int end = from;
        while (end < noun.length() && end < from + GENITIVE && noun.charAt(end) != '\'') {
            end++;
        }
        return end < noun.length() && noun.charAt(end) == '\'';
    }

    /** Whether a longer noun ends with one of some, or is one with a small word behind: "maize flour", "together in". */
    public boolean isLonger(String noun, Set<String> nouns) {
        int last = noun.lastIndexOf(' ');
        if (lexicon.headFirst
                || last < 0
                || nouns.isEmpty()
                || lexicon.smallWords.contains(noun.substring(0, noun.indexOf(' ')))) {
            return false;
        }
        if (nouns.contains(noun.substring(0, last)) && lexicon.smallWords.contains(noun.substring(last + 1))) {
            return true;
        }
        for (int at = noun.indexOf(' '); at >= 0; at = noun.indexOf(' ', at + 1)) {
            if (nouns.contains(noun.substring(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
