package org.umubano.language.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.language.WordAnalysis;
import org.umubano.language.WordReader;
import org.umubano.language.english.EnglishForms.Form;
import org.umubano.language.english.EnglishForms.Kind;
import org.umubano.text.Table;
import org.umubano.text.Token;

/**
 * Lemma and part of speech of English words, without a trained tagger: words and endings of {@code parts_of_speech.tsv},
 * the verb groups of {@link EnglishVerbs}, demonyms of {@code states.tsv}; of other words, with a capital PROPN, else NOUN.
 * Good enough to look at a sentence, not to make statistics of a corpus.
 */
public final class EnglishWords implements WordReader {

    private record Entry(String pos, String lemma, SortedMap<String, String> features, String alone) {}

    private final EnglishVerbs verbs = new EnglishVerbs();
    private final EnglishForms forms = new EnglishForms();
    private final Map<String, Entry> words = new HashMap<>();
    /** Ending to part of speech, the first that fits. */
    private final Map<String, String> endings = new LinkedHashMap<>();

    private final Set<String> demonyms = new HashSet<>();

    public EnglishWords() {
        for (Table.Row row : Table.load("lang/en/parts_of_speech.tsv").rows()) {
            String form = row.get("form");
            if (form.startsWith("-") && form.length() > 1) {
                endings.put(form.substring(1), row.get("pos"));
            } else {
                words.put(form, new Entry(row.get("pos"), row.get("lemma"), features(row), row.get("alone")));
            }
        }
        for (Table.Row row : Table.load("lang/en/states.tsv").rows()) {
            demonyms.addAll(row.list("demonyms"));
        }
    }

    private static SortedMap<String, String> features(Table.Row row) {
        SortedMap<String, String> out = new TreeMap<>();
        String cell = row.get("features");
        for (int from = 0; from < cell.length(); ) {
            int bar = cell.indexOf('|', from);
            int to = bar < 0 ? cell.length() : bar;
            int equals = cell.indexOf('=', from);
            if (equals < 0 || equals > to) {
                throw new IllegalArgumentException(row.where() + ": features are Key=Value, parted by |");
            }
            out.put(cell.substring(from, equals), cell.substring(equals + 1, to));
            from = to + 1;
        }
        return out;
    }

    @Override
    public List<WordAnalysis> read(List<Token> tokens) {
        VerbGroup[] groups = new VerbGroup[tokens.size()];
        for (VerbGroup group : verbs.read(tokens)) {
            for (int i = group.first(); i <= group.last(); i++) {
                groups[i] = group;
            }
        }
        List<WordAnalysis> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            VerbGroup group = groups[i];
            WordAnalysis verb = group == null ? null : inGroup(tokens, i, group);
            out.add(verb != null ? verb : other(tokens, i, groups));
        }
        return out;
    }

    private @Nullable WordAnalysis inGroup(List<Token> tokens, int i, VerbGroup group) {
        Token token = tokens.get(i);
        Entry entry = words.get(token.norm());
        if (i < group.last()) {
            // "to" before a verb
            if (entry != null && entry.pos.equals("ADP")) {
                return word(token, entry.lemma, "PART", new TreeMap<>());
            }
            if (entry != null) {
                return null;
            }
        }
        if (entry != null && entry.pos.equals("AUX") && entry.alone.isEmpty()) {
            return word(token, entry.lemma, "AUX", entry.features);
        }
        if (entry != null && entry.pos.equals("AUX") && i == group.last()) {
            return word(token, entry.lemma, entry.alone, entry.features);
        }
        Form form = forms.get(token.norm());
        return form == EnglishForms.NONE ? null : word(token, form.lemma(), "VERB", verbFeatures(form, group, i));
    }

    private static SortedMap<String, String> verbFeatures(Form form, VerbGroup group, int i) {
        SortedMap<String, String> out = new TreeMap<>();
        boolean simple = group.first() == group.last();
        if (form.kinds().contains(Kind.ING)) {
            out.put("VerbForm", group.mood() == Mood.PARTICIPLE ? "Ger" : "Part");
            out.put("Tense", "Pres");
        } else if (simple && group.mood() == Mood.FINITE) {
            out.put("Mood", "Ind");
            out.put("VerbForm", "Fin");
            out.put("Tense", group.tense() == VerbGroup.Tense.PAST ? "Past" : "Pres");
            if (form.kinds().contains(Kind.THIRD)) {
                out.put("Number", "Sing");
                out.put("Person", "3");
            }
        } else if (form.kinds().contains(Kind.PARTICIPLE) && !form.kinds().contains(Kind.BASE)) {
            out.put("VerbForm", "Part");
            out.put("Tense", "Past");
        } else {
            out.put("VerbForm", "Inf");
        }
        if (group.passive() && i == group.last()) {
            out.put("Voice", "Pass");
        }
        return out;
    }

    private WordAnalysis other(List<Token> tokens, int i, VerbGroup[] groups) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
            Entry mark = words.get(token.norm());
            return mark != null
                    ? listed(tokens, i, mark, groups)
                    : word(token, token.form(), sign(token), new TreeMap<>());
        }
        if (Character.isDigit(token.form().codePointAt(0))) {
            boolean isNumber = token.norm().chars().noneMatch(Character::isLetter);
            return word(token, token.form(), isNumber ? "NUM" : "ADJ", numeral(isNumber));
        }
        if (demonyms.contains(token.form())) {
            return word(token, token.form(), isBeforeNoun(tokens, i, groups) ? "ADJ" : "NOUN", new TreeMap<>());
        }
        boolean opens = opens(tokens, i);
        Entry entry = words.get(token.norm());
        if (entry != null
                && (!token.isCapitalised() || opens || !entry.pos.equals("ADJ") && !entry.pos.equals("NOUN"))) {
            return listed(tokens, i, entry, groups);
        }
        if (token.isCapitalised() && !(opens && isCommon(tokens, i))) {
            return word(token, token.form(), "PROPN", number("Sing"));
        }
        Form form = forms.get(token.norm());
        if (form != EnglishForms.NONE) {
            return isAfterSubject(tokens, i) && !form.kinds().contains(Kind.ING)
                    ? word(token, form.lemma(), "VERB", finite(form))
                    : noVerb(token, form);
        }
        for (Map.Entry<String, String> ending : endings.entrySet()) {
            if (token.norm().length() > ending.getKey().length() + 2
                    && token.norm().endsWith(ending.getKey())) {
                return word(token, token.norm(), ending.getValue(), new TreeMap<>());
            }
        }
        return noun(token);
    }

    private WordAnalysis listed(List<Token> tokens, int i, Entry entry, VerbGroup[] groups) {
        boolean isAlone = !entry.alone.isEmpty() && !entry.pos.equals("AUX") && !isBeforeNoun(tokens, i, groups);
        // "that" opens a clause, and stands for something only where a verb follows at once
        boolean opens = entry.pos.equals("SCONJ") && isAlone && (i + 1 >= groups.length || groups[i + 1] == null);
        return word(tokens.get(i), entry.lemma, isAlone && !opens ? entry.alone : entry.pos, entry.features);
    }

    /** After "they", a form that can be a verb is one. */
    private boolean isAfterSubject(List<Token> tokens, int i) {
        Entry before = i == 0 ? null : words.get(tokens.get(i - 1).norm());
        return before != null
                && before.features.containsKey("Person")
                && before.lemma.equalsIgnoreCase(tokens.get(i - 1).norm());
    }

    private static SortedMap<String, String> finite(Form form) {
        SortedMap<String, String> out = new TreeMap<>();
        out.put("Mood", "Ind");
        out.put("VerbForm", "Fin");
        boolean present = form.kinds().contains(Kind.BASE) || form.kinds().contains(Kind.THIRD);
        out.put("Tense", present ? "Pres" : "Past");
        return out;
    }

    /** A verb's form where no verb stands: "the visit", "the planned talks", "a meeting". */
    private WordAnalysis noVerb(Token token, Form form) {
        Set<Kind> kinds = form.kinds();
        if (kinds.contains(Kind.BASE) || kinds.contains(Kind.THIRD)) {
            return word(token, form.lemma(), "NOUN", number(kinds.contains(Kind.BASE) ? "Sing" : "Plur"));
        }
        if (kinds.contains(Kind.ING)) {
            return word(token, token.norm(), "NOUN", number("Sing"));
        }
        SortedMap<String, String> participle = new TreeMap<>();
        participle.put("Tense", "Past");
        participle.put("VerbForm", "Part");
        return word(token, form.lemma(), "VERB", participle);
    }

    private static WordAnalysis noun(Token token) {
        String norm = token.norm();
        String singular = singular(norm);
        return word(token, singular, "NOUN", number(singular.equals(norm) ? "Sing" : "Plur"));
    }

    private static String singular(String norm) {
        int n = norm.length();
        if (n < 4 || !norm.endsWith("s") || norm.endsWith("ss") || norm.endsWith("us") || norm.endsWith("is")) {
            return norm;
        }
        if (norm.endsWith("ies") && n > 4) {
            return norm.substring(0, n - 3) + "y";
        }
        boolean sibilant = norm.endsWith("sses")
                || norm.endsWith("shes")
                || norm.endsWith("ches")
                || norm.endsWith("xes")
                || norm.endsWith("zzes");
        return norm.substring(0, n - (sibilant ? 2 : 1));
    }

    private static boolean opens(List<Token> tokens, int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (tokens.get(j).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the capital of the first word of a sentence is likely the sentence's: no name goes on after it. */
    private boolean isCommon(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean acronym = token.form().length() > 1
                && Character.isUpperCase(token.form().charAt(token.form().length() - 1));
        if (acronym) {
            return false;
        }
        if (forms.get(token.norm()) != EnglishForms.NONE) {
            return true;
        }
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean goesOn = next.isCapitalised() && next.isWord() || next.norm().equals("'s");
        return !goesOn
                && (singular(token.norm()).length() < token.norm().length()
                        || endings.keySet().stream().anyMatch(token.norm()::endsWith));
    }

    /** Whether a word follows that a determiner or adjective can belong to. */
    private boolean isBeforeNoun(List<Token> tokens, int i, VerbGroup[] groups) {
        if (i + 1 >= tokens.size() || !tokens.get(i + 1).isWord() || groups[i + 1] != null) {
            return false;
        }
        Entry next = words.get(tokens.get(i + 1).norm());
        return next == null
                || switch (next.pos) {
                    case "ADJ", "NOUN", "NUM", "DET" -> true;
                    default -> next.features.containsKey("Poss");
                };
    }

    private static String sign(Token token) {
        int c = token.form().codePointAt(0);
        return switch (Character.getType(c)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> "SYM";
            default -> c == '%' ? "SYM" : "PUNCT";
        };
    }

    private static SortedMap<String, String> numeral(boolean cardinal) {
        SortedMap<String, String> out = new TreeMap<>();
        out.put("NumType", cardinal ? "Card" : "Ord");
        return out;
    }

    private static SortedMap<String, String> number(String number) {
        SortedMap<String, String> out = new TreeMap<>();
        out.put("Number", number);
        return out;
    }

    private static WordAnalysis word(Token token, String lemma, String pos, SortedMap<String, String> features) {
        return new WordAnalysis(token.start(), token.end(), token.form(), lemma, pos, features, null, null);
    }
}
