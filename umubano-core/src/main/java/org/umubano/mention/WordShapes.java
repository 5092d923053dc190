package org.umubano.mention;

import java.util.ArrayList;
import java.util.List;

/** What words look like that no table has: how verbs begin and end, and the augments of nouns, from {@code mention_words.tsv}. */
final class WordShapes {

    /** The letters of a verb of the past at least: "yasuye". */
    private static final int PAST = 6;

    private final List<String> augments = new ArrayList<>();
    private final List<String> verbOpenings = new ArrayList<>();
    private final List<String> verbEndings = new ArrayList<>();

    /** Takes the forms of a row of the table; false where its role is no shape of words. */
    boolean takes(String role, List<String> forms) {
        return switch (role) {
            case "augment" -> augments.addAll(forms);
            case "verb_opening" -> verbOpenings.addAll(forms);
            case "verb_ending" -> verbEndings.addAll(forms);
            default -> false;
        };
    }

    /** Whether nouns have an augment, as in the Bantu languages, whose modifiers follow what they belong to. */
    boolean hasAugments() {
        return !augments.isEmpty();
    }

    /** Whether a folded word looks like a finite verb: the opening and the ending of one. */
    boolean isVerb(String norm) {
        return verbOpenings.stream().anyMatch(norm::startsWith)
                && verbEndings.stream().anyMatch(norm::endsWith);
    }

    /** Whether a folded word looks like a finite verb of the past: as long a word, and with the last letter of one. */
    boolean isPast(String norm) {
        return norm.length() >= PAST && norm.endsWith("e") && isVerb(norm);
    }

    /** Whether a folded word looks like a common noun in a title: an augment with its class prefix, in open syllables. */
    boolean isNoun(String norm) {
        for (String augment : augments) {
            if (norm.startsWith(augment)) {
                return Syllables.areOpen(norm);
            }
        }
        return false;
    }
}
