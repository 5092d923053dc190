package org.umubano.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Table;

/**
 * Who held which office of which state, from {@code world/officials.tsv}: used only where an article leaves an office or
 * a state unsaid.
 */
final class Officials {

    /**
     * A term of office.
     *
     * @param name full name
     * @param full folded words of the name
     * @param words folded words of the name and its variants
     * @param from first year
     * @param to last year; 9999 where it lasts
     * @param alone folded variants of one word, which mean the person wherever they stand: "Xi"
     * @param given folded words that only begin a name or variant, or are a given name within: none of them is the surname
     */
    record Term(
            String name,
            List<String> full,
            List<String> words,
            String office,
            String state,
            int from,
            int to,
            String rule,
            List<String> alone,
            Set<String> given) {}

    private static final Officials WORLD = new Officials();

    private final Map<String, List<Term>> byWord = new HashMap<>();

    /** All terms, in the order of the table. */
    private final List<Term> all = new ArrayList<>();

    private Officials() {
        if (!Table.exists("world/officials.tsv")) {
            return;
        }
        Set<String> givenNames = givenNames();
        for (Table.Row row : Table.load("world/officials.tsv").rows()) {
            List<String> full = NameMatch.words(row.get("name"));
            List<String> words = new ArrayList<>(full);
            List<String> alone = new ArrayList<>();
            Set<String> given = new HashSet<>();
            Set<String> last = new HashSet<>();
            ends(words, givenNames, given, last);
            for (String variant : row.list("variants")) {
                List<String> parts = NameMatch.words(variant);
                words.addAll(parts);
                ends(parts, givenNames, given, last);
                if (parts.size() == 1) {
                    alone.addAll(parts);
                }
            }
            given.removeAll(last);
            String to = row.get("to");
            Term term = new Term(
                    row.get("name"),
                    List.copyOf(full),
                    List.copyOf(words),
                    row.get("office"),
                    row.get("state"),
                    row.number("from"),
                    to.isEmpty() ? 9999 : Integer.parseInt(to),
                    row.where(),
                    List.copyOf(alone),
                    Set.copyOf(given));
            all.add(term);
            for (String word : words) {
                byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(term);
            }
        }
    }

    private static Set<String> givenNames() {
        Set<String> out = new HashSet<>();
        if (Table.exists("world/given_names.tsv")) {
            for (Table.Row row : Table.load("world/given_names.tsv").rows()) {
                row.list("names").forEach(name -> out.addAll(NameMatch.words(name)));
            }
        }
        return out;
    }

    /** "Jean Emmanuel N.": the words of a name before its last that are given names, and its last. */
    private static void ends(List<String> name, Set<String> givenNames, Set<String> given, Set<String> last) {
        for (int i = 0; i + 1 < name.size(); i++) {
            if (i == 0 || givenNames.contains(name.get(i))) {
                given.add(name.get(i));
            }
        }
        if (!name.isEmpty()) {
            last.add(name.get(name.size() - 1));
        }
    }

    static Officials world() {
        return WORLD;
    }

    List<Term> all() {
        return all;
    }

    /**
     * The terms of the one person whom a name can mean: all its words fit, and the last names of no one else. Who left his
     * office long before, or comes to it long after, is not meant by his surname alone.
     */
    List<Term> find(String name, int year) {
        List<String> words = NameMatch.words(name);
        List<Term> fitting = fitting(words);
        if (words.size() == 1) {
            fitting.removeIf(term -> isLongPast(term, year) || isUnknownYet(term, year));
        }
        return one(fitting) ? fitting : foremost(fitting, year);
    }

    /** By so many years after his term nobody is called by his surname alone. */
    private static final int FORGOTTEN = 15;

    private static boolean isLongPast(Term term, int year) {
        return term.to() + FORGOTTEN < year;
    }

    /** So many years before his term nobody is known by his surname alone. */
    private static final int UNKNOWN = 5;

    private static boolean isUnknownYet(Term term, int year) {
        return year > 0 && term.from() > year + UNKNOWN;
    }

    private List<Term> fitting(List<String> words) {
        List<Term> fitting = new ArrayList<>(2);
        fit(words, fitting, false);
        return fitting;
    }

    /**
     * Gathers the terms that a name of some words can mean.
     *
     * @param isOneEnough whether to stop at the first
     */
    private void fit(List<String> words, List<Term> fitting, boolean isOneEnough) {
        if (words.isEmpty()) {
            return;
        }
        String last = words.get(words.size() - 1);
        for (Term term : byWord.getOrDefault(last, List.of())) {
            if (means(words, term) && !isIn(fitting, term)) {
                fitting.add(term);
                if (isOneEnough) {
                    return;
                }
            }
        }
        if (!fitting.isEmpty() || words.size() < 2) {
            return;
        }
        for (Term term : byWord.getOrDefault(words.get(0), List.of())) {
            List<String> full = term.full();
            if (NameMatch.near(last, full.get(full.size() - 1)) && !isIn(fitting, term)) {
                fitting.add(term);
            }
        }
    }

    /** Whether a term is among others; a word of it twice in the table is no second term. */
    @SuppressWarnings("ReferenceEquality") // each row of the table is one term
    private static boolean isIn(List<Term> terms, Term term) {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i) == term) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@link #find} may know a name, in some year. */
    boolean mayKnow(String name) {
        return mayKnow(NameMatch.words(name));
    }

    /** The same of the folded words of a name. */
    boolean mayKnow(List<String> words) {
        List<Term> fitting = new ArrayList<>(1);
        fit(words, fitting, true);
        return !fitting.isEmpty();
    }

    /** Whether somebody whom the folded words of a name may mean has held one of some offices. */
    boolean mayHold(List<String> words, List<String> offices) {
        for (Term term : fitting(words)) {
            if (offices.contains(term.office())) {
                return true;
            }
        }
        return false;
    }

    /**
     * All words fit, and one of them is more than a given name that many bear; or first and last, with a middle name that the table
     * lacks.
     */
    private static boolean means(List<String> words, Term term) {
        if (words.size() == 1) {
            return term.alone().contains(words.get(0)) || isSurname(term, words.get(0));
        }
        boolean all = true;
        boolean own = false;
        for (String word : words) {
            all &= word.length() == 1 || term.words().contains(word);
            own |= isSurname(term, word);
        }
        boolean ends =
                words.size() > 2 && term.words().contains(words.get(0)) && isSurname(term, words.get(words.size() - 1));
        return all && own || ends;
    }

    private static boolean one(List<Term> terms) {
        for (Term term : terms) {
            if (!term.name().equals(terms.get(0).name())) {
                return false;
            }
        }
        return true;
    }

    /** Of several persons of one surname the only one who headed a state or government about then. */
    private static List<Term> foremost(List<Term> terms, int year) {
        List<Term> heads = new ArrayList<>();
        for (Term term : terms) {
            boolean then = term.from() <= year && year <= term.to();
            if (then && (term.office().equals("HOS") || term.office().equals("HOG"))) {
                heads.add(term);
            }
        }
        return one(heads) ? heads : List.of();
    }

    private static boolean isSurname(Term term, String word) {
        List<String> full = term.full();
        boolean first = full.size() > 1 && full.get(0).equals(word);
        return term.alone().contains(word) || !first && !term.given().contains(word);
    }

    /** The term at a year, else the last before it, else the first. */
    static @Nullable Term at(List<Term> terms, int year) {
        Term best = null;
        for (Term term : terms) {
            boolean holds = term.from() <= year && year <= term.to();
            if (holds && (best == null || best.from() > year || best.to() < year || rank(term) > rank(best))) {
                best = term;
            } else if (best == null
                    || !holds
                            && (best.from() > year || best.to() < year)
                            && term.from() <= year
                            && term.from() > best.from()) {
                best = term;
            }
        }
        return best;
    }

    private static int rank(Term term) {
        return term.office().equals("HOS") ? 3 : term.office().equals("HOG") ? 2 : 1;
    }
}
