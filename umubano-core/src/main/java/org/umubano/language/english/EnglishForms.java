package org.umubano.language.english;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.umubano.text.Table;
import org.umubano.text.WordMap;

/** The inflected forms of the verbs listed in {@code lang/en}: irregular ones as listed, the others by rule. */
final class EnglishForms {

    enum Kind {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING
    }

    record Form(String lemma, Set<Kind> kinds) {}

    private final Map<String, Form> forms = new HashMap<>();
    private final WordMap<Form> words;

    EnglishForms() {
        Table irregular = Table.load("lang/en/irregular.tsv");
        for (Table.Row row : irregular.rows()) {
            String base = row.get("base");
            add(base, base, Kind.BASE);
            add(row.get("past"), base, Kind.PAST);
            add(row.get("participle"), base, Kind.PARTICIPLE);
            present(base);
        }
        for (Table.Row row : Table.load("lang/en/verbs.tsv").rows()) {
            regular(row.get("base"));
        }
        for (Table.Row row : Table.load("lang/en/governors.tsv").rows()) {
            if (row.get("lemma").indexOf(' ') < 0) {
                regular(row.get("lemma"));
            }
        }
        for (Table.Row row : Table.load("lang/en/triggers.tsv").rows()) {
            row.list("verb").forEach(this::regular);
        }
        words = new WordMap<>(forms);
    }

    Form get(String norm) {
        Form form = words.get(norm);
        return form == null ? NONE : form;
    }

    static final Form NONE = new Form("", Set.of());

    private void regular(String base) {
        if (forms.containsKey(base) && forms.get(base).kinds().contains(Kind.BASE)) {
            return; // irregular or already there
        }
        add(base, base, Kind.BASE);
        present(base);
        String past = base.endsWith("e") ? base + "d" : stemBefore(base, "ed");
        add(past, base, Kind.PAST);
        add(past, base, Kind.PARTICIPLE);
        if (endsInOneConsonant(base)) {
            String doubled = base + base.charAt(base.length() - 1) + "ed";
            add(doubled, base, Kind.PAST);
            add(doubled, base, Kind.PARTICIPLE);
        }
    }

    private void present(String base) {
        add(third(base), base, Kind.THIRD);
        String ing = base.endsWith("ie")
                ? base.substring(0, base.length() - 2) + "ying"
                : base.endsWith("e") && !base.endsWith("ee")
                        ? base.substring(0, base.length() - 1) + "ing"
                        : base + "ing";
        add(ing, base, Kind.ING);
        if (endsInOneConsonant(base)) {
            add(base + base.charAt(base.length() - 1) + "ing", base, Kind.ING);
        }
    }

    private static String third(String base) {
        if (base.endsWith("y") && !isVowel(base.charAt(base.length() - 2))) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean sibilant = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("ch")
                || base.endsWith("sh")
                || base.endsWith("z")
                || base.endsWith("o");
        return sibilant ? base + "es" : base + "s";
    }

    private static String stemBefore(String base, String ending) {
        if (base.endsWith("y") && !isVowel(base.charAt(base.length() - 2))) {
            return base.substring(0, base.length() - 1) + "i" + ending;
        }
        return base + ending;
    }

    private static boolean endsInOneConsonant(String base) {
        int n = base.length();
        return n >= 3
                && !isVowel(base.charAt(n - 1))
                && isVowel(base.charAt(n - 2))
                && !isVowel(base.charAt(n - 3))
                && "wxy".indexOf(base.charAt(n - 1)) < 0;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private void add(String form, String lemma, Kind kind) {
        Form old = forms.get(form);
        if (old == null) {
            forms.put(form, new Form(lemma, EnumSet.of(kind)));
        } else if (old.lemma().equals(lemma)) {
            old.kinds().add(kind);
        }
    }
}
