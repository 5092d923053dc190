package org.umubano.coding.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.Settings;
import org.umubano.language.VerbGroup;
import org.umubano.text.Folding;
import org.umubano.text.Phrases;
import org.umubano.text.Table;
import org.umubano.text.Token;

/**
 * The tables of one language that events are read by: triggers, governors, markers, beside its plain words. Immutable once
 * loaded.
 */
public final class EventLexicon extends FlaggedTriggers {

    /** A trigger verb with the nouns that must stand with it and the number of their row; no nouns where the verb alone will do. */
    public record VerbTrigger(Set<String> with, @Nullable Trigger trigger, int row) {
        /** Whether one of some rows is that of its nouns; what needs no noun may always be. */
        public boolean mayBe(BitSet rows) {
            return with.isEmpty() || rows.get(row);
        }
    }

    /** The rows of nouns beside verbs. */
    public final CompanionRows companions = new CompanionRows(locatives, augments);

    /** The triggers of each verb, by its lemma, in the order of the table. */
    public final Map<String, List<VerbTrigger>> verbs = new HashMap<>();

    /** The same, indexed. */
    public final VerbRows rows;

    /** What "is in X" reports, a date or none beside it; null where the language has no such words. */
    public final @Nullable Trigger being;

    /** The triggers of each noun, folded; nouns and triggers in the order of the table. */
    public final Map<String, List<Trigger>> nouns = new LinkedHashMap<>();

    /** Finds the nouns that triggers name, as such or as companions of verbs; the value is the noun as the table has it. */
    private final Phrases<String> nounPhrases = new Phrases<>();

    /** The nouns of acts that they tell as a fact where both sides stand beside them: "the attack on X by Y". */
    public final Map<String, Trigger> named = new HashMap<>();

    /** The nouns for money, of which a state after them says only whose it is: "amafaranga y'u Rwanda". */
    public final Set<String> currencies;

    /** The nouns beside a verb of talking by which it tells of a call. */
    public final Set<String> phones = new HashSet<>();

    /** The kinds of event that each of these nouns helps to tell of. */
    private final Map<String, Set<Kind>> kindsOfNouns = new HashMap<>();

    /** What each verb over another does to it, by its lemma. */
    public final Map<String, Effect> governors = new HashMap<>();

    /** Nouns that govern an infinitive: decision, plan. */
    public final Map<String, Effect> governingNouns = new HashMap<>();

    /** Prepositions, conjunctions and relative words, and what each says of what follows it. */
    public final Phrases<Relation> markers = new Phrases<>();

    /** Phrases that praise or thank; the value is the subtype of the statement. */
    public final Phrases<String> praise = new Phrases<>();

    /** Words about who was there, and of what day it was. */
    public final OccasionWords occasions;

    /** Words for what stays at home. */
    public final HomeWords home;

    /** Nouns for what an authority puts out: statement, communiqué. */
    public final Phrases<String> sources = new Phrases<>();

    /** Those that two or more put out together. */
    public final Set<String> jointSources = new HashSet<>();

    /** What is called the same in every language. */
    public final WorldNames world = new WorldNames();

    /** One-word names of states and their adjectives, folded: the parts of "Zimbabwe-Rwanda". */
    public final Map<String, String> stateWords = new HashMap<>();

    /** Names of states and of their seats of government of more than one word. */
    public final Phrases<String> longStates = new Phrases<>();

    /** Capitals and seats of government, folded: they may stand for the government. */
    public final Map<String, String> seats = new HashMap<>();

    /** The words of papers of which only a date is told. */
    public final PaperWords dated;

    /** Words by which, with a word after them, an infinitive tells what was done before or after: "nyuma yo", after. */
    public final Set<String> sequels;

    /** The classes of nouns by their form, folded, where the language has such. */
    private final Map<String, Set<Integer>> classes = new HashMap<>();

    /** How sums of money are written. */
    public final Sums sums;

    /** Nouns for troops and what they bring, as the rows of verbs that send them have them. */
    public final Set<String> forces = new HashSet<>();

    /** Words that stand for a noun told of before: "another was signed", "opened one in". */
    public final Set<String> standIns;

    /** What longer nouns of the tables are of a sort with. */
    public final LongerNouns longer = new LongerNouns(this);

    /** Whether some row of a verb, whatever nouns it asks for, tells of such an act. */
    public boolean mayTell(VerbGroup verb, Predicate<Trigger> act) {
        for (VerbTrigger row : verbs.getOrDefault(verb.lemma(), List.of())) {
            Trigger trigger = row.trigger();
            if (trigger != null && act.test(trigger)) {
                return true;
            }
        }
        return false;
    }

    /** The first trigger of the table that tells of an act by a noun alone and is so; null for none. */
    @Nullable
    public Trigger ofNoun(Predicate<Trigger> act) {
        return nouns.values().stream()
                .map(t -> t.get(0))
                .filter(act)
                .findFirst()
                .orElse(null);
    }

    /** The first row of a verb whose nouns stand in a line, by the rows that those are in; null for none. */
    @Nullable
    public VerbTrigger row(BitSet companions, VerbGroup verb) {
        for (VerbTrigger row : verbs.getOrDefault(verb.lemma(), List.of())) {
            Trigger trigger = row.trigger();
            boolean ofNegated = trigger != null && trigger.status() == Status.DENIED; // "have no ties", "are not glad"
            if (row.mayBe(companions) && (verb.negated() || !ofNegated)) {
                return row;
            }
        }
        return null;
    }

    public EventLexicon(String language) {
        this(language, Settings.of(language));
    }

    private EventLexicon(String language, Settings settings) {
        super(language, settings);
        this.sequels = settings.words("sequel");
        String folder = "lang/" + language + "/";
        currencies = settings.words("currencies");
        loadGovernors(folder);
        loadStates(folder);
        loadPhrases(folder);
        occasions = new OccasionWords(language);
        home = new HomeWords(settings);
        if (Table.exists(folder + "nouns.tsv")) {
            for (Table.Row row : Table.load(folder + "nouns.tsv").rows()) {
                nounClass(row.get("noun"), row.get("class"));
                nounClass(row.get("plural"), row.get("plural_class"));
            }
        }
        List<Table.Row> triggers = Table.load(folder + "triggers.tsv").rows();
        triggers.forEach(this::trigger);
        verbs.forEach(this::takeUp);
        OwnedNouns owned = new OwnedNouns(triggers, settings);
        verbs.values().forEach(rows -> rows.addAll(owned.longer(rows, companions)));
        rows = new VerbRows(verbs, headFirst);
        verbs.values()
                .forEach(list -> list.stream()
                        .filter(row -> row.trigger() != null && row.trigger().frame() == Frame.DEPLOY)
                        .filter(row -> row.with().containsAll(troops))
                        .forEach(row -> forces.addAll(row.with())));
        sums = new Sums(settings);
        standIns = settings.words("stand-ins");
        being = ofBeing();
        dated = PaperWords.of(this);
    }

    /** "Tangira ohereza", begin to send, tells all that "ohereza" does, behind what its own rows tell. */
    private void takeUp(String verb, List<VerbTrigger> rows) {
        int space = verb.indexOf(' ');
        if (space < 0 || !headFirst) {
            return;
        }
        Effect effect = governors.get(verb.substring(0, space));
        if (effect == null || effect == Effect.BEGIN || effect == Effect.CONTINUE) { // "ongera", again, governs nothing
            rows.addAll(verbs.getOrDefault(verb.substring(space + 1), List.of()));
        }
    }

    private @Nullable Trigger ofBeing() {
        for (VerbTrigger candidate : verbs.getOrDefault(copula, List.of())) {
            Trigger t = candidate.trigger();
            if (t != null && candidate.with().isEmpty() && t.kind() == Kind.VISIT && t.frame() == Frame.TRAVEL) {
                return new Trigger(t.kind(), t.subtype(), t.frame(), null, false, null, t.rule());
            }
        }
        return null;
    }

    /** The trigger of a verb with a frame, whatever stands with it; null for none. */
    @Nullable
    public Trigger triggerOf(VerbGroup verb, Frame frame) {
        if (!rows.isFramed(verb, frame)) {
            return null;
        }
        for (VerbTrigger candidate : verbs.getOrDefault(verb.lemma(), List.of())) {
            Trigger trigger = candidate.trigger();
            if (trigger != null && trigger.frame() == frame) {
                return trigger;
            }
        }
        return null;
    }

    private void loadGovernors(String folder) {
        for (Table.Row row : Table.load(folder + "governors.tsv").rows()) {
            String lemma = row.get("lemma");
            int space = lemma.indexOf(' ');
            boolean noun = space > 0 && definites.contains(lemma.substring(0, space));
            (noun ? governingNouns : governors)
                    .put(noun ? lemma.substring(space + 1) : lemma, Effect.ofCode(row.get("effect")));
        }
    }

    private void loadStates(String folder) {
        for (Table.Row row : Table.load(folder + "states.tsv").rows()) {
            row.list("seats").forEach(seat -> seats.putIfAbsent(Folding.fold(seat), row.get("code")));
            for (String column : List.of("names", "seats")) {
                row.list(column).stream()
                        .filter(w -> w.indexOf(' ') > 0)
                        .forEach(w -> longStates.add(w, row.get("code")));
            }
            for (String column : List.of("names", "demonyms")) {
                row.list(column).stream()
                        .filter(w -> w.indexOf(' ') < 0)
                        .forEach(w -> stateWords.putIfAbsent(Folding.fold(w), row.get("code")));
            }
        }
    }

    private void loadPhrases(String folder) {
        for (Table.Row row : Table.load(folder + "markers.tsv").rows()) {
            markers.add(row.get("form"), Relation.ofCode(row.get("relation")));
        }
        for (Table.Row row : Table.load(folder + "praise.tsv").rows()) {
            praise.add(row.get("form"), row.get("subtype"));
        }
        if (Table.exists(folder + "sources.tsv")) {
            for (Table.Row row : Table.load(folder + "sources.tsv").rows()) {
                sources.add(row.get("form"), row.get("form"));
                if (row.get("whose").equals("both")) {
                    jointSources.add(row.get("form"));
                }
            }
        }
    }

    private void nounClass(String noun, String number) {
        if (!noun.isEmpty() && !number.isEmpty()) {
            classes.computeIfAbsent(Folding.fold(noun), k -> new HashSet<>()).add(Integer.valueOf(number));
        }
    }

    /** The noun classes of the first word of a noun phrase of the tables; empty where not known. */
    public Set<Integer> classesOf(String phrase) {
        int end = phrase.indexOf(' ');
        Set<Integer> known = classes.get(end < 0 ? phrase : phrase.substring(0, end));
        if (known == null && end > 0) { // "za ambasade", embassies: a sign of number stands before the noun
            int next = phrase.indexOf(' ', end + 1);
            known = classes.get(next < 0 ? phrase.substring(end + 1) : phrase.substring(end + 1, next));
        }
        return known == null ? Set.of() : known;
    }

    private void trigger(Table.Row row) {
        String status = row.get("status");
        Trigger trigger = row.get("kind").equals("none")
                ? null
                : new Trigger(
                        Kind.ofCode(row.get("kind")),
                        row.get("subtype"),
                        Frame.ofCode(row.get("frame")),
                        status.isEmpty() || FLAGS.contains(status) ? null : Status.ofCode(status),
                        status.equals("weak"),
                        row.get("topic").isEmpty() ? null : row.get("topic"),
                        row.where());
        Set<Trigger> flagged = flagged(status);
        if (flagged != null && trigger != null) {
            flagged.add(trigger);
            conditional.add(trigger);
        }
        Set<String> with = new HashSet<>();
        for (String noun : row.list("with")) {
            with.add(noun(noun));
            if (trigger != null && trigger.kind() == Kind.CALL) {
                phones.add(noun(noun));
            }
            if (trigger != null) {
                kindsOfNouns
                        .computeIfAbsent(Folding.fold(noun), n -> EnumSet.noneOf(Kind.class))
                        .add(trigger.kind());
            }
        }
        int number = companions.add(with);
        for (String verb : row.list("verb")) {
            verbs.computeIfAbsent(verb, v -> new ArrayList<>()).add(new VerbTrigger(with, trigger, number));
        }
        for (String noun : row.list("noun")) {
            if (trigger != null && status.equals("named")) {
                named.put(noun(noun), trigger);
            } else if (trigger != null) {
                nouns.computeIfAbsent(noun(noun), v -> new ArrayList<>()).add(trigger);
            }
        }
    }

    /** The nouns of the tables among some tokens, in their order, sums of money with them. */
    public List<TableNoun> nounsOf(List<Token> tokens) {
        List<TableNoun> out = new ArrayList<>();
        List<Phrases.Hit<String>> hits = nounPhrases.find(tokens);
        for (int i = 0; i < hits.size(); i++) {
            Phrases.Hit<String> hit = hits.get(i);
            out.add(new TableNoun(hit.first(), hit.last(), hit.values().get(0)));
        }
        sums.add(tokens, out);
        return out;
    }

    /** Whether a noun names a gathering of several states by itself: "summit", "ministerial conference". */
    public boolean isGathering(String noun) {
        List<Trigger> own = nouns.get(noun);
        return own != null && own.get(0).kind() == Kind.SUMMIT;
    }

    /** Whether a noun helps to tell of events of a kind. */
    public boolean isOf(String noun, Kind kind) {
        return kindsOfNouns.getOrDefault(noun, Set.of()).contains(kind);
    }

    /** Enters a noun with its form without augment, which it has after a locative or a demonstrative. */
    private String noun(String noun) {
        String key = Folding.fold(noun);
        nounPhrases.add(key, key);
        for (String augment : augments) {
            if (key.startsWith(augment)
                    && key.length() > augment.length() + 3
                    && !noNouns.contains(key.substring(augment.length()))) {
                nounPhrases.add(key.substring(augment.length()), key);
            }
        }
        return key;
    }
}
