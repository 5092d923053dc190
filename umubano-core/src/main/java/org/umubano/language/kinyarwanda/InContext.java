package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.umubano.language.Settings;
import org.umubano.text.Folding;
import org.umubano.text.Table;
import org.umubano.text.Token;

/**
 * Chooses one reading for each token of a sentence: what stands before and after decides between the readings of the word,
 * and the nearest noun to the left that agrees tells what a marker of several classes stands for.
 */
final class InContext {

    private static final int LOOK_BACK = 8;

    /** The lemma of "kuwa" written as one word. */
    private final String onThe;
    /** How names of states begin that agree in class 14. */
    private final String classFourteen;

    /** The state whose name agrees in class 11. */
    private final String classEleven;

    private final KinyarwandaAnalyser analyser;
    /** Stems of verbs that ask for the subjunctive in the clause after ko. */
    private final Set<String> asking = new HashSet<>();
    /** First words of names of states and of their seats, folded: they agree in class 9 but for those of classes 14 and 11. */
    private final Set<String> states = new HashSet<>();

    InContext(KinyarwandaAnalyser analyser) {
        this.analyser = analyser;
        Settings settings = Settings.of("rw");
        onThe = settings.word("on-the");
        classFourteen = settings.word("states-in-14");
        classEleven = settings.word("states-in-11");
        for (Table.Row row : Table.load("lang/rw/subjunctive.tsv").rows()) {
            asking.add(row.get("stem"));
        }
        for (Table.Row row : Table.load("lang/rw/states.tsv").rows()) {
            row.list("names").forEach(this::addState);
            row.list("seats").forEach(this::addState);
        }
    }

    private void addState(String name) {
        int space = name.indexOf(' ');
        states.add(Folding.fold(space < 0 ? name : name.substring(0, space)));
    }

    /** The chosen readings in the order of the tokens; null where there is none. */
    List<@Nullable Analysis> choose(List<Token> tokens) {
        List<List<Analysis>> readings = new ArrayList<>();
        for (Token t : tokens) {
            readings.add(t.isWord() ? analyser.analyse(word(t)) : List.of());
        }
        List<@Nullable Analysis> out = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Analysis chosen = choose(readings, i, out, tokens);
            out.add(chosen == null ? null : agree(chosen, readings.get(i), out));
            if (i > 0) {
                agreeForward(readings.get(i - 1), out, i - 1);
            }
        }
        return out;
    }

    /** The folded form, but with the capital of the text, which tells months and names. */
    private static String word(Token t) {
        String norm = t.norm();
        if (!t.isCapitalised()) {
            return norm;
        }
        char capital = Character.toUpperCase(norm.charAt(0));
        String form = t.form();
        boolean isPlain = form.length() == norm.length()
                && form.charAt(0) == capital
                && form.regionMatches(1, norm, 1, norm.length() - 1);
        return isPlain ? form : capital + norm.substring(1);
    }

    /** "Babyemeranyijeho", they agreed on it: with what was told as its object and a place or day behind it, no name is so formed. */
    private static boolean isAbout(Analysis a) {
        return a instanceof VerbAnalysis v
                && v.known()
                && v.objects().contains(Concord.C8)
                && !v.clitic().isEmpty();
    }

    private @Nullable Analysis choose(
            List<List<Analysis>> readings, int i, List<@Nullable Analysis> before, List<Token> tokens) {
        List<Analysis> here = readings.get(i);
        List<Analysis> next = i + 1 < readings.size() ? readings.get(i + 1) : List.of();
        if (here.size() < 2) {
            return here.isEmpty() ? null : counted(here.get(0), next);
        }
        Analysis last = i == 0 ? null : before.get(i - 1);
        Analysis first = here.get(0);
        boolean inside =
                i > 0 && tokens.get(i).isCapitalised() && tokens.get(i - 1).isWord();
        Analysis chosen = i == 0 ? opening(here) : inside ? inName(here, last) : null;
        chosen = chosen == null ? pointed(here, last, next) : chosen;
        chosen = chosen == null ? byForm(here, next, before) : chosen;
        return chosen == null ? counted(first, next) : chosen;
    }

    /** What a name that opens a sentence may be beside; null for another word. */
    private static @Nullable Analysis opening(List<Analysis> here) {
        Analysis first = here.get(0);
        if (first instanceof NounAnalysis n && n.isProper() && !n.known()) {
            Analysis said = find(here, InContext::isAbout);
            return said == null ? first : said;
        }
        return null;
    }

    /** A word with a capital inside a sentence, a day or a name; null for another one. */
    private @Nullable Analysis inName(List<Analysis> here, @Nullable Analysis last) {
        Analysis first = here.get(0);
        if (last instanceof OtherAnalysis of && isOfDay(of)) {
            Analysis day =
                    find(here, a -> a instanceof OtherAnalysis o && o.pos().equals("NOUN"));
            if (day != null) {
                return day; // "ku wa Mbere", on Monday
            }
        }
        if (first instanceof VerbAnalysis || isGuessedBare(first)) {
            Analysis name = find(here, a -> a instanceof NounAnalysis n && n.isProper());
            return name == null ? first : name;
        }
        return null;
    }

    /** A word that points or stands behind one that does, with its noun; null for another one. */
    private @Nullable Analysis pointed(List<Analysis> here, @Nullable Analysis last, List<Analysis> next) {
        Analysis first = here.get(0);
        if (first instanceof OtherAnalysis o && o.pos().equals("SCONJ") && precedesItsNoun(here, bare(next))) {
            Analysis that = find(here, a -> a instanceof OtherAnalysis d && isDemonstrative(d));
            return that == null ? first : that; // "iyo nama", that meeting
        }
        if (first instanceof OtherAnalysis o && o.pos().equals("DET") && isDemonstrative(o)) {
            Analysis verb = find(here, a -> a instanceof VerbAnalysis);
            return verb == null || precedesItsNoun(here, next) ? first : verb;
        }
        if (last instanceof OtherAnalysis d && isDemonstrative(d) && first instanceof OtherAnalysis) {
            Analysis noun =
                    find(here, a -> a instanceof NounAnalysis n && n.augment().isEmpty() && n.known());
            return noun == null ? first : noun;
        }
        if (last != null && asksForBareNoun(last) && first instanceof VerbAnalysis v && v.tense() != Tense.INFINITIVE) {
            Analysis noun = find(
                    here,
                    a -> a instanceof NounAnalysis n && n.augment().isEmpty() && !n.isProper() && mayStand(last, n));
            return noun == null ? first : noun;
        }
        return null;
    }

    /** A verb whose form is that of a noun or of a wish; null for another word. */
    private @Nullable Analysis byForm(List<Analysis> here, List<Analysis> next, List<@Nullable Analysis> before) {
        Analysis first = here.get(0);
        if (first instanceof VerbAnalysis v
                && v.passive()
                && v.subjects().contains(Concord.C9)
                && isGenitive(next, 5)) {
            Analysis event = find(here, a -> a instanceof NounAnalysis n && n.nounClass() == 5);
            return event == null ? first : event;
        }
        if (first instanceof VerbAnalysis v && v.tense() == Tense.PAST && isAskedFor(before)) {
            Analysis wish = find(
                    here,
                    a -> a instanceof VerbAnalysis w
                            && w.tense() == Tense.SUBJUNCTIVE
                            && w.stem().equals(v.stem()));
            return wish == null ? first : wish;
        }
        return null;
    }

    /** "Intumwa z'ibihugu", the delegates of: nouns of class 9 are of 10 in the plural, which only what agrees with them shows. */
    private static Analysis counted(Analysis a, List<Analysis> next) {
        boolean several = a instanceof NounAnalysis n
                && n.nounClass() == 9
                && n.known()
                && isGenitive(next, 10)
                && !isGenitive(next, 9);
        return several && a instanceof NounAnalysis n
                ? new NounAnalysis(
                        n.lemma(),
                        10,
                        n.augment(),
                        n.prefix(),
                        n.stem(),
                        true,
                        n.isProper(),
                        n.known(),
                        n.gloss(),
                        n.cost())
                : a;
    }

    /** "wa" or "kuwa" before a day of the week. */
    private boolean isOfDay(OtherAnalysis o) {
        return o.pos().equals("ADP")
                && (o.agreement() == Concord.C1 || o.lemma().equals(onThe));
    }

    /** The readings as listed nouns without an augment, where the likeliest is one. */
    private static List<Analysis> bare(List<Analysis> readings) {
        return !readings.isEmpty()
                        && readings.get(0) instanceof NounAnalysis n
                        && n.augment().isEmpty()
                        && n.known()
                ? readings
                : List.of();
    }

    private static boolean isGuessedBare(Analysis a) {
        return a instanceof NounAnalysis n && !n.known() && n.augment().isEmpty();
    }

    private static boolean isDemonstrative(OtherAnalysis o) {
        return "Dem".equals(o.features().get("PronType"));
    }

    /** Whether one of the demonstrative readings agrees with a noun that follows. */
    private static boolean precedesItsNoun(List<Analysis> here, List<Analysis> next) {
        for (Analysis h : here) {
            if (h instanceof OtherAnalysis o && isDemonstrative(o)) {
                for (Analysis n : next) {
                    if (n instanceof NounAnalysis noun
                            && noun.nounClass() == o.agreement().nounClass()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Locatives, demonstratives, buri and nta stand before a noun without its augment. */
    private static boolean asksForBareNoun(Analysis a) {
        return a instanceof OtherAnalysis o
                && (o.pos().equals("ADP")
                                && o.features().containsKey("Case")
                                && !o.features().containsValue("Gen")
                        || o.pos().equals("DET") && (isDemonstrative(o) || o.agreement() == Concord.NONE)
                        || o.pos().equals("PART") && o.features().containsKey("Polarity"));
    }

    private static boolean isGenitive(List<Analysis> readings, int nounClass) {
        return find(
                        readings,
                        a -> a instanceof OtherAnalysis o
                                && o.agreement().nounClass() == nounClass
                                && "Gen".equals(o.features().get("Case")))
                != null;
    }

    /** Whether "kugira ngo", or a verb of asking and ko, opens the clause. */
    private boolean isAskedFor(List<@Nullable Analysis> before) {
        for (int i = before.size() - 1; i >= Math.max(1, before.size() - LOOK_BACK); i--) {
            if (before.get(i) instanceof OtherAnalysis o && o.pos().equals("SCONJ")) {
                return before.get(i - 1) instanceof VerbAnalysis v && asking.contains(v.stem());
            }
            if (before.get(i) instanceof VerbAnalysis v && v.tense() != Tense.INFINITIVE) {
                return v.tense() == Tense.SUBJUNCTIVE;
            }
        }
        return false;
    }

    private static @Nullable Analysis find(List<Analysis> readings, Predicate<Analysis> wanted) {
        for (Analysis a : readings) {
            if (wanted.test(a)) {
                return a;
            }
        }
        return null;
    }

    /** After a demonstrative only a listed noun: uko and ubwo are conjunctions as well. */
    private static boolean mayStand(Analysis last, NounAnalysis noun) {
        return noun.known() || !(last instanceof OtherAnalysis o && isDemonstrative(o));
    }

    /** The same reading with the class of the nearest noun to the left that it can agree with. */
    private Analysis agree(Analysis chosen, List<Analysis> all, List<@Nullable Analysis> before) {
        if (chosen instanceof VerbAnalysis v && v.subjects().size() > 1) {
            int found = subject(before, v);
            return found <= 0 || found == v.subject().nounClass() ? v : v.withSubject(Concord.ofClass(found));
        }
        if (chosen instanceof OtherAnalysis o && o.agreement().nounClass() > 0) {
            int found = nearest(before, n -> same(all, o, n.nounClass()) != null);
            Analysis agreeing = found <= 0 ? null : same(all, o, found);
            return agreeing == null ? o : agreeing;
        }
        return chosen;
    }

    /**
     * The class of the nearest noun to the left that can be the subject, 0 where none is known: not one that a genitive or
     * "and" subordinates, and nothing beyond the name of a person.
     */
    private int subject(List<@Nullable Analysis> before, VerbAnalysis verb) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - LOOK_BACK); i--) {
            if (before.get(i) instanceof NounAnalysis n && !isSubordinate(before, i)) {
                int nounClass = n.nounClass() > 0 ? n.nounClass() : stateClass(n);
                if (nounClass == 0) {
                    return 0;
                }
                if (verb.agreesWith(nounClass)) {
                    return nounClass;
                }
            }
        }
        return 0;
    }

    private static boolean isSubordinate(List<@Nullable Analysis> before, int i) {
        int k = i - 1;
        if (k >= 0 && before.get(k) instanceof OtherAnalysis u && u.features().containsKey("Definite")) {
            k--;
        }
        return k >= 0
                && before.get(k) instanceof OtherAnalysis o
                && (o.pos().equals("ADP") || o.pos().equals("CCONJ"));
    }

    private int stateClass(NounAnalysis name) {
        String folded = Folding.fold(name.stem());
        if (!states.contains(folded)) {
            return 0;
        }
        return folded.startsWith(classFourteen) ? 14 : folded.equals(classEleven) ? 11 : 9;
    }

    /** A demonstrative before its noun takes the class of that noun: uyu munsi. */
    private static void agreeForward(List<Analysis> readings, List<@Nullable Analysis> out, int i) {
        if (out.get(i) instanceof OtherAnalysis o
                && o.pos().equals("DET")
                && isDemonstrative(o)
                && out.get(i + 1) instanceof NounAnalysis n
                && n.nounClass() != o.agreement().nounClass()) {
            Analysis agreeing = same(readings, o, n.nounClass());
            if (agreeing != null) {
                out.set(i, agreeing);
            }
        }
    }

    private static @Nullable Analysis same(List<Analysis> all, OtherAnalysis o, int nounClass) {
        return find(
                all,
                a -> a instanceof OtherAnalysis p
                        && p.agreement().nounClass() == nounClass
                        && p.pos().equals(o.pos())
                        && p.lemma().equals(o.lemma()));
    }

    private static int nearest(List<@Nullable Analysis> before, Predicate<NounAnalysis> agrees) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - LOOK_BACK); i--) {
            if (before.get(i) instanceof NounAnalysis n && n.nounClass() > 0 && agrees.test(n)) {
                return n.nounClass();
            }
        }
        return 0;
    }
}
