package org.umubano.language.kinyarwanda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How stems are extended and how their perfectives and passives are formed, where no table says otherwise. */
final class Extensions {

    private Extensions() {}

    /** The stem without its final -a. */
    static String root(String stem) {
        return stem.endsWith("a") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** Whether the last vowel of the root is e or o, so that extensions have e. */
    static boolean isMid(String stem) {
        String root = root(stem);
        for (int i = root.length() - 1; i >= 0; i--) {
            char c = root.charAt(i);
            if (Onset.isVowel(c)) {
                return c == 'e' || c == 'o';
            }
        }
        return false;
    }

    static Morph morph(String extension, String base) {
        boolean mid = isMid(base);
        return switch (extension) {
            case "APPL" -> new Morph(mid ? "er" : "ir", "APPL");
            case "CAUS" -> new Morph(base.endsWith("na") ? "y" : mid ? "esh" : "ish", "CAUS");
            case "CAUS.Y" -> new Morph("y", "CAUS");
            case "RECP" -> new Morph("an", "RECP");
            case "STAT" -> new Morph(mid ? "ek" : "ik", "STAT");
            default -> throw new IllegalArgumentException("no extension " + extension);
        };
    }

    static int set(String extension) {
        return switch (extension) {
            case "APPL" -> StemForm.APPLICATIVE;
            case "CAUS", "CAUS.Y" -> StemForm.CAUSATIVE;
            case "RECP" -> StemForm.RECIPROCAL;
            case "STAT" -> StemForm.STATIVE;
            default -> throw new IllegalArgumentException("no extension " + extension);
        };
    }

    /** The stem with one or two extensions, or null where it takes none. */
    static @Nullable String extend(String stem, String extensions) {
        String root = root(stem);
        if (root.isEmpty() || Onset.isVowel(root.charAt(root.length() - 1)) || root.endsWith("w")) {
            return null;
        }
        String v = isMid(stem) ? "e" : "i";
        boolean z = root.endsWith("z");
        boolean palatal = root.endsWith("ny") || root.endsWith("sh");
        return switch (extensions) {
            case "APPL" ->
                z ? root.substring(0, root.length() - 1) + "r" + v + "za" : root + v + (palatal ? "riza" : "ra");
            case "CAUS" -> z ? null : root + v + "sha";
            case "CAUS.Y" -> causativeY(root);
            case "RECP" -> z || palatal ? root + "anya" : root + "ana";
            case "STAT" -> z || palatal ? null : root + v + "ka";
            case "APPL RECP" -> z ? null : root + v + "rana";
            case "CAUS APPL" -> z || palatal ? null : root + v + "sh" + v + (v.equals("i") ? "riza" : "reza");
            case "RECP APPL" -> z || palatal ? null : root + "anira";
            case "CAUS RECP" -> z || palatal ? null : root + v + "shanya";
            default -> throw new IllegalArgumentException("no extension " + extensions);
        };
    }

    /** -y- as it sounds after r, k and n: garura, garuza; haguruka, hagurutsa; only roots of two syllables or more. */
    private static @Nullable String causativeY(String root) {
        int vowels = 0;
        for (int i = 0; i < root.length(); i++) {
            vowels += Onset.isVowel(root.charAt(i)) ? 1 : 0;
        }
        String head = root.substring(0, root.length() - 1);
        if (vowels < 2 || head.isEmpty() || !Onset.isVowel(head.charAt(head.length() - 1))) {
            return null;
        }
        return switch (root.charAt(root.length() - 1)) {
            case 'r' -> head + "za";
            case 'k' -> head + "tsa";
            default -> null;
        };
    }

    /** The infinitive: kw- and k- before vowels, gu- by Dahl's law, else ku-. */
    static String infinitive(String stem) {
        int onset = Onset.of(stem.charAt(0));
        if (onset == Onset.FRONT_VOWEL) {
            return "kw" + stem;
        }
        if (onset == Onset.BACK_VOWEL) {
            return "k" + stem;
        }
        return ((onset & Onset.ANY_VOICELESS) != 0 ? "gu" : "ku") + stem;
    }

    /** The perfective by rule, for stems that no table lists. */
    static String perfective(String stem) {
        String r = root(stem);
        String v = isMid(stem) ? "e" : "i";
        int n = r.length();
        if (r.endsWith("sh")) {
            return r + v + "je";
        } else if (r.endsWith("any")) {
            return r + "ije";
        } else if (r.endsWith("ts")) {
            return r.substring(0, n - 2) + "k" + v + "je";
        } else if (n == 0) {
            return "ye";
        }
        String head = r.substring(0, n - 1);
        return switch (r.charAt(n - 1)) {
            case 'd', 'g' -> head + "ze";
            case 't' -> head + "se";
            case 'k' -> head + "tse";
            case 's' -> r + "he";
            case 'z' -> head + "je";
            case 'h' -> head + "shye";
            case 'r' -> head + "ye";
            case 'y' -> r + "e";
            default -> r + "ye";
        };
    }

    /** Spellings of a perfective: -nyije is also written -nije. */
    static List<String> variants(String perfective) {
        return perfective.endsWith("nyije")
                ? List.of(perfective, perfective.substring(0, perfective.length() - 4) + "ije")
                : List.of(perfective);
    }

    /** Passives of a perfective: -ye gives -we, but the y of ny stays. */
    static List<String> passives(String perfective) {
        if (!perfective.endsWith("e") || perfective.endsWith("we")) {
            return List.of();
        }
        String r = root(perfective.substring(0, perfective.length() - 1) + "a");
        if (r.endsWith("nny")) {
            return List.of(r + "we", r.substring(0, r.length() - 2) + "we");
        }
        if (r.endsWith("ny")) {
            return List.of(r + "we", r.substring(0, r.length() - 1) + "we");
        }
        if (r.endsWith("shy")) {
            return List.of(r + "we", r.substring(0, r.length() - 1) + "we");
        }
        return List.of((r.endsWith("y") ? r.substring(0, r.length() - 1) : r) + "we");
    }

    /** Both orthographies: ki, ke, gi, ge and cyi, cye, jyi, jye. */
    static List<String> spellings(String form) {
        if (form.indexOf('k') < 0 && form.indexOf('g') < 0 && form.indexOf('j') < 0 && form.indexOf('c') < 0) {
            return List.of(form);
        }
        String modern = modern(form);
        String older = palatal(modern);
        if (older.equals(modern)) {
            return form.equals(modern) ? List.of(form) : List.of(form, modern);
        }
        return form.equals(modern) || form.equals(older) ? List.of(modern, older) : List.of(form, modern, older);
    }

    /** The spelling with ki, ke, gi, ge. */
    static String modern(String form) {
        if (form.indexOf('y') < 0 || form.indexOf("cy") < 0 && form.indexOf("jy") < 0) {
            return form;
        }
        return form.replace("cyi", "ki")
                .replace("cye", "ke")
                .replace("jyi", "gi")
                .replace("jye", "ge");
    }

    private static String palatal(String s) {
        StringBuilder out = null;
        int done = 0;
        for (int i = 0; i + 1 < s.length(); i++) {
            char c = s.charAt(i);
            if ((c == 'k' || c == 'g') && isSoft(s.charAt(i + 1)) && (i == 0 || Onset.isVowel(s.charAt(i - 1)))) {
                out = out == null ? new StringBuilder(s.length() + 4) : out;
                out.append(s, done, i).append(c == 'k' ? "cy" : "jy");
                done = i + 1;
            }
        }
        return out == null ? s : out.append(s, done, s.length()).toString();
    }

    private static boolean isSoft(char vowel) {
        return vowel == 'i' || vowel == 'e';
    }
}
