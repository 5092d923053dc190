package org.umubano.mention;

/** The sounds by which a noun of a Bantu language is told from a name that only begins like one: "Amadou", "Imran". */
final class Syllables {

    private Syllables() {}

    /** Whether a folded word ends in a vowel, and no vowel stands beside another. */
    static boolean areOpen(String norm) {
        for (int i = 1; i < norm.length(); i++) {
            if (isVowel(norm.charAt(i)) && isVowel(norm.charAt(i - 1))) {
                return false;
            }
        }
        return isVowel(norm.charAt(norm.length() - 1));
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
