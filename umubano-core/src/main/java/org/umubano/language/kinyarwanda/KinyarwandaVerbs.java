package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.umubano.language.Settings;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.language.VerbReader;
import org.umubano.text.Table;
import org.umubano.text.Token;

/**
 * Finds Kinyarwanda verb groups: the likely verb readings of the analyser, with auxiliaries ({@code agiye gusura},
 * {@code ari kuganirwaho}, {@code yari ategerejwe}) joined to the verb they serve, by the table {@code auxiliaries}.
 */
public final class KinyarwandaVerbs implements VerbReader {

    private final KinyarwandaAnalyser analyser = KinyarwandaAnalyser.load();
    private final Glosser context = new Glosser(analyser);
    /** Stem of an auxiliary to what it makes of the verb after it: a tense, or {@code same} or {@code possible}. */
    private final Map<String, String> auxiliaries = new HashMap<>();

    /** Prepositions that look like infinitives: {@code kuva}, from. */
    private final Set<String> prepositions = new HashSet<>();
    /** Words that may be verbs, and before names only list some of what was told before them. */
    private final Set<String> inclusions = new HashSet<>();
    /** Words for "that". */
    private final Set<String> thats = new HashSet<>();

    /** All words for "in". */
    private final Set<String> insides = new HashSet<>();

    private final Set<String> listed = new HashSet<>();
    private final JoinedVerbs joins = new JoinedVerbs(auxiliaries, listed);
    /** Stems whose perfect is an adjective: {@code amasezerano atandukanye}, various agreements. */
    private final Set<String> adjectives = new HashSet<>();

    private final Settings settings = Settings.of("rw");
    /** What hangs on a verb for "there". */
    private final String there = settings.word("there");
    /** Stems of what is done at once, with which "still" means "as soon as". */
    private final Set<String> uponStems = settings.words("at-once");
    /** In the form of "still" that is never "as soon as". */
    private final String stillLong = settings.word("still-long");

    private final ZaVerbs zaVerbs = new ZaVerbs(settings);

    public KinyarwandaVerbs() {
        for (Table.Row row : Table.load("lang/rw/auxiliaries.tsv").rows()) {
            auxiliaries.put(row.get("stem"), row.get("makes"));
        }
        for (Table.Row row : Table.load("lang/rw/markers.tsv").rows()) {
            if (row.get("relation").equals("in")) {
                insides.add(row.get("form"));
            }
            if (row.get("relation").equals("that")) {
                thats.add(row.get("form"));
            } else if (row.get("relation").equals("from") && row.get("form").startsWith("ku")) {
                prepositions.add(row.get("form"));
            } else if (row.get("relation").equals("bare")) {
                inclusions.add(row.get("form"));
            }
        }
        for (Table.Row row : Table.load("lang/rw/triggers.tsv").rows()) {
            listed.addAll(row.list("verb"));
        }
        for (Table.Row row : Table.load("lang/rw/adjectives.tsv").rows()) {
            adjectives.add(row.get("stem"));
        }
        for (Table.Row row : Table.load("lang/rw/governors.tsv").rows()) {
            listed.add(row.get("lemma"));
        }
    }

    @Override
    public boolean isForm(String norm) {
        return analyser.isCommon(norm);
    }

    @Override
    public List<VerbGroup> read(List<Token> tokens) {
        List<VerbGroup> out = new ArrayList<>();
        List<VerbAnalysis> analyses = new ArrayList<>();
        List<@Nullable Analysis> inContext = context.read(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            VerbAnalysis analysis = verb(tokens, i);
            if (analysis == null) {
                continue;
            }
            Analysis chosen = inContext.get(i);
            if (chosen instanceof NounAnalysis) {
                continue; // "ibiryamirwa", bedding
            }
            if (chosen instanceof VerbAnalysis fitting && isOfClass3(fitting, analysis)) {
                analysis = fitting;
            }
            VerbGroup group = group(i, analysis, out, tokens);
            VerbGroup before = out.isEmpty() ? null : out.get(out.size() - 1);
            if (Auxiliaries.isSoon(analysis) && (before == null || before.last() < i - 1)) {
                group = soon(group, tokens);
            }
            VerbGroup joined = before == null
                    ? null
                    : joins.join(before, analyses.get(analyses.size() - 1), group, analysis, tokens);
            if (joined != null) {
                out.set(out.size() - 1, joined);
                analyses.set(analyses.size() - 1, analysis);
            } else {
                out.add(group);
                analyses.add(analysis);
            }
        }
        return out;
    }

    private @Nullable VerbAnalysis verb(List<Token> tokens, int i) {
        if (!mayBeVerb(tokens, i)) {
            return null;
        }
        List<Analysis> readings = analyser.analyse(tokens.get(i).norm());
        if (readings.isEmpty() || !(readings.get(0) instanceof VerbAnalysis verb)) {
            return null;
        }
        VerbAnalysis other = otherReading(verb, readings, tokens, i);
        if (other == null) {
            other = zaVerbs.of(verb, tokens, i, readings);
        }
        if (other != null) {
            return other;
        }
        boolean perfect = verb.tense() == Tense.PERFECT
                || verb.tense() == Tense.PAST && verb.hidesItsTense(); // "ibiganiro byihariye"
        boolean adjective = perfect && adjectives.contains(verb.stem());
        return adjective ? null : verb;
    }

    /** Whether a token has the form of a verb, and is no name. */
    private boolean mayBeVerb(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.isWord()
                || prepositions.contains(token.norm()) && !isBegun(tokens, i)
                || inclusions.contains(token.norm()) && isBeforeName(tokens, i + 1)
                || token.form().length() < 2
                || Character.isDigit(token.form().charAt(0))) {
            return false;
        }
        boolean opens = i == 0
                || !tokens.get(i - 1).isWord() && !isInside(tokens.get(i - 1).form());
        return opens || !token.isCapitalised();
    }

    /** A reading that fits better what stands around than the likeliest one; null where none does. */
    private @Nullable VerbAnalysis otherReading(VerbAnalysis verb, List<Analysis> readings, List<Token> tokens, int i) {
        VerbAnalysis other = null;
        if (!auxiliaries.containsKey(verb.stem()) && isBeforeInfinitive(tokens, i)) {
            other = first(readings, v -> auxiliaries.containsKey(v.stem()) && !v.passive());
        }
        if (other == null && i > 0 && tokens.get(i - 1).form().equals(",") && verb.isAugmented()) {
            other = first( // "yareze Israel, iyishinja", sued Israel, accusing it
                    readings,
                    v -> v.stem().equals(verb.stem())
                            && !v.isRelative()
                            && !v.objects().isEmpty());
        }
        if (other == null && verb.reciprocal() && isBeforeObject(tokens, i)) {
            other = first( // "zivuganye abasirikare", killed soldiers, against "bavuganye na", talked to
                    readings, v -> !v.reciprocal() && listed.contains(v.stem()) && v.tense() != Tense.SUBJUNCTIVE);
        }
        return other;
    }

    /** The likeliest reading as a verb of some sort; null for none. */
    private static @Nullable VerbAnalysis first(List<Analysis> readings, Predicate<VerbAnalysis> sort) {
        for (Analysis reading : readings) {
            if (reading instanceof VerbAnalysis verb && sort.test(verb)) {
                return verb;
            }
        }
        return null;
    }

    /** Whether people stand right behind a verb as its object. */
    private boolean isBeforeObject(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()
                || tokens.get(i + 1).isCapitalised()
                || !tokens.get(i + 1).isWord()) {
            return false;
        }
        List<Analysis> next = analyser.analyse(tokens.get(i + 1).norm());
        return !next.isEmpty()
                && next.get(0) instanceof NounAnalysis noun
                && noun.known()
                && !noun.augment().isEmpty()
                && noun.nounClass() <= 2;
    }

    /** "Umuryango wavuze", the union said: w- is not the relative of a person after a noun of class 3. */
    private static boolean isOfClass3(VerbAnalysis fitting, VerbAnalysis likely) {
        return fitting.subject() == Concord.C3
                && fitting.stem().equals(likely.stem())
                && fitting.tense() == likely.tense();
    }

    /** What auxiliaries make of a verb that may mean "leave": it begins, goes on, or is done. */
    private static final Set<String> COMPANIONS_OF_LEAVING = Set.of("same", "PERFECT");

    /** "Zatangiye kuva muri X", began to leave X: no preposition between an auxiliary and a place. */
    private boolean isBegun(List<Token> tokens, int i) {
        if (i == 0
                || i + 2 >= tokens.size()
                || !insides.contains(tokens.get(i + 1).norm())
                || !tokens.get(i + 2).isCapitalised()) {
            return false;
        }
        List<Analysis> before = analyser.analyse(tokens.get(i - 1).norm());
        return !before.isEmpty()
                && before.get(0) instanceof VerbAnalysis aux
                && COMPANIONS_OF_LEAVING.contains(String.valueOf(auxiliaries.get(aux.stem())));
    }

    /** "Ibihugu birimo u Rwanda", countries among them Rwanda: what looks like a verb only names some of them. */
    private static boolean isBeforeName(List<Token> tokens, int next) {
        return next < tokens.size()
                && (tokens.get(next).isCapitalised()
                        || tokens.get(next).form().length() == 1
                                && next + 1 < tokens.size()
                                && tokens.get(next + 1).isCapitalised());
    }

    /** A sign after which a capital letter begins a name, not a sentence. */
    private static boolean isInside(String form) {
        return form.equals(",") || form.equals("/") || form.equals("(") || form.equals("-");
    }

    private boolean isBeforeInfinitive(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size() || !tokens.get(i + 1).isWord()) {
            return false;
        }
        List<Analysis> next = analyser.analyse(tokens.get(i + 1).norm());
        return !next.isEmpty() && next.get(0) instanceof VerbAnalysis verb && verb.tense() == Tense.INFINITIVE;
    }

    /** The verb whose tense a present goes on in: the last, but not one in a clause that a verb of saying governs. */
    private @Nullable VerbGroup narrative(VerbAnalysis a, List<VerbGroup> before, List<Token> tokens) {
        for (int u = before.size() - 1; u >= 0; u--) {
            VerbGroup group = before.get(u);
            boolean said = group.first() > 0
                    && thats.contains(tokens.get(group.first() - 1).norm());
            if (!said || u == 0 || before.get(u - 1).agreement() != a.subject().nounClass()) {
                return group;
            }
        }
        return null;
    }

    /** "Bahuye, barahoberana", they met and embraced: after a comma a present goes on in the past of its subject. */
    private static boolean isTold(int i, VerbAnalysis a, List<VerbGroup> before, List<Token> tokens) {
        VerbGroup last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null
                && tokens.get(i - 1).form().equals(",")
                && last.tense() == VerbGroup.Tense.PAST
                && last.isFinite()
                && !last.relative()
                && last.agreement() == a.subject().nounClass();
    }

    /** "Kuva ibihugu byasinyana amasezerano", since the countries signed: the form of "would sign", of what was done. */
    private boolean isSince(int i, @Nullable VerbGroup last, List<Token> tokens) {
        for (int t = i - 2;
                t > (last == null ? -1 : last.last()) && !tokens.get(t).form().equals(",");
                t--) {
            if (prepositions.contains(tokens.get(t).norm())) {
                return !insides.contains(tokens.get(t + 1).norm());
            }
        }
        return false;
    }

    private VerbGroup group(int i, VerbAnalysis a, List<VerbGroup> before, List<Token> tokens) {
        Shape shape = shape(i, a, before, tokens);
        String makes = auxiliaries.get(a.stem());
        boolean planned =
                "FUTURE".equals(makes) && shape.tense == VerbGroup.Tense.PERFECT; // "ruteganyijwe", it is planned
        boolean toCome = makes != null && a.passive() && !isHopedFrom(a) && (makes.equals("awaited") || planned);
        VerbGroup.Tense tense = toCome ? VerbGroup.Tense.FUTURE : shape.tense;
        boolean negated = a.polarity() == Polarity.NEGATIVE;
        String lemma = lemma(a);
        return new VerbGroup(
                i,
                i,
                lemma,
                tense,
                shape.mood,
                a.passive(),
                negated,
                a.isRelative(),
                a.subject().nounClass(),
                a.objects().isEmpty()
                        ? 0
                        : a.objects().get(a.objects().size() - 1).nounClass(),
                a.objects().contains(Concord.C16) || a.clitic().equals(there));
    }

    /** Tense and mood of a verb. */
    private record Shape(VerbGroup.Tense tense, Mood mood) {}

    /** Tense and mood by the form of a verb, and by the verb whose tense it goes on in. */
    private Shape shape(int i, VerbAnalysis a, List<VerbGroup> before, List<Token> tokens) {
        VerbGroup last = narrative(a, before, tokens);
        boolean future = last != null && last.tense() == VerbGroup.Tense.FUTURE && last.isFinite();
        return switch (a.tense()) {
            case PAST, PAST_DISJOINT, HABITUAL_PAST -> new Shape(VerbGroup.Tense.PAST, Mood.FINITE);
            case PERFECT -> new Shape(VerbGroup.Tense.PERFECT, Mood.FINITE);
            case FUTURE, CONSECUTIVE_FUTURE -> new Shape(VerbGroup.Tense.FUTURE, Mood.FINITE);
            case PRESENT_DISJOINT ->
                new Shape(
                        isTold(i, a, before, tokens) ? VerbGroup.Tense.PAST : VerbGroup.Tense.PROGRESSIVE, Mood.FINITE);
            case STILL ->
                new Shape(isUpon(a, i, tokens) ? VerbGroup.Tense.PERFECT : VerbGroup.Tense.PROGRESSIVE, Mood.FINITE);
            case PRESENT, CONSECUTIVE ->
                new Shape(last == null || !last.isFinite() ? VerbGroup.Tense.PRESENT : last.tense(), Mood.FINITE);
            case NOT_YET -> new Shape(VerbGroup.Tense.PERFECT, Mood.POSSIBLE); // open: neither done nor denied
            case SUBJUNCTIVE ->
                future
                        ? new Shape(VerbGroup.Tense.FUTURE, Mood.FINITE)
                        : new Shape(VerbGroup.Tense.PRESENT, Mood.SUBJUNCTIVE);
            case IMPERATIVE -> new Shape(VerbGroup.Tense.PRESENT, Mood.SUBJUNCTIVE);
            case CONDITIONAL ->
                isSince(i, last, tokens)
                        ? new Shape(VerbGroup.Tense.PAST, Mood.FINITE)
                        : new Shape(VerbGroup.Tense.PRESENT, Mood.CONDITIONAL);
            case INFINITIVE -> new Shape(VerbGroup.Tense.PRESENT, Mood.INFINITIVE);
            default -> new Shape(VerbGroup.Tense.PRESENT, Mood.FINITE);
        };
    }

    /** "Akigera i Kigali yakiriwe", as soon as he got to Kigali: what is done at once cannot still go on. */
    private boolean isUpon(VerbAnalysis a, int i, List<Token> tokens) {
        if (a.polarity() == Polarity.NEGATIVE
                || a.isRelative()
                || !uponStems.contains(a.stem())
                || tokens.get(i).norm().contains(stillLong)) {
            return false;
        }
        for (int t = i + 1; t < tokens.size(); t++) {
            VerbAnalysis next = verb(tokens, t);
            if (next != null) {
                return next.tense() != Tense.FUTURE;
            }
        }
        return true;
    }

    /** "Uruzinduko rwitezweho", a visit from which something is hoped, against "ingabo zitezweho", troops that are awaited. */
    private boolean isHopedFrom(VerbAnalysis a) {
        boolean thing = a.subject().compareTo(Concord.C3) >= 0 && a.subject() != Concord.C10;
        return thing && !a.clitic().isEmpty() && listed.contains(a.stem() + a.clitic());
    }

    /** The stem as the tables of events have it: with its clitic ({@code kuraho}), as such, or without extensions. */
    private String lemma(VerbAnalysis a) {
        String withClitic = a.stem() + a.clitic();
        boolean awaited = "awaited".equals(auxiliaries.get(a.stem())) && !isHopedFrom(a);
        if (!a.clitic().isEmpty() && listed.contains(withClitic) && !awaited) {
            return withClitic;
        }
        return listed.contains(a.stem()) || !listed.contains(a.base()) ? a.stem() : a.base();
    }

    /** "Inama iri bubere", will be held today: where "is" looks like another word, the verb after it tells what it is. */
    private VerbGroup soon(VerbGroup main, List<Token> tokens) {
        int at = main.first() - 1;
        if (at < 0) {
            return main;
        }
        for (Analysis reading : analyser.analyse(tokens.get(at).norm())) {
            if (reading instanceof VerbAnalysis aux
                    && "be".equals(auxiliaries.get(aux.stem()))
                    && aux.tense() == Tense.PRESENT) {
                VerbGroup is = group(at, aux, List.of(), tokens);
                return Auxiliaries.with(is, main, VerbGroup.Tense.FUTURE, Mood.FINITE);
            }
        }
        return main;
    }
}
