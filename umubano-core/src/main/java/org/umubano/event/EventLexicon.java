package org.umubano.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.SpanMention;
import org.umubano.text.Folding;
import org.umubano.text.Phrases;
import org.umubano.text.Table;
import org.umubano.text.Token;

/** The tables of one language that events are read by: triggers, governors, markers. Immutable once loaded. */
final class EventLexicon {

    /** A trigger verb with the nouns that must stand with it; no nouns where the verb alone will do. */
    record VerbTrigger(Set<String> with, @Nullable Trigger trigger) {}

    final String language;
    final Map<String, List<VerbTrigger>> verbs = new HashMap<>();
    final Map<String, List<Trigger>> nouns = new HashMap<>();
    /** Finds the nouns that triggers name, as such or as companions of verbs; the value is the noun as the table has it. */
    final Phrases<String> nounPhrases = new Phrases<>();

    /** What counts only with a person right after the verb: "saw President X". */
    final Set<Trigger> personal = new HashSet<>();

    /** What counts only where people of two states do it: "the ministers reviewed". */
    final Set<Trigger> paired = new HashSet<>();

    /** What counts only where it is done to people of a state: "arrested four Rwandans". */
    final Set<Trigger> peopled = new HashSet<>();

    /** The nouns of acts that they tell as a fact where both sides stand beside them: "the attack on X by Y". */
    final Map<String, Trigger> named = new HashMap<>();

    /** Words that make of what they stand over something wanted, feared or only possible: "fear", "avert", "possible". */
    final Set<String> unreal;

    /** Verbs, with the word after them, that only say that an act goes on: "go on". */
    final Set<String> goingOn;

    /** Nouns for a paper by which somebody speaks: "a resolution that calls on". */
    final Set<String> papers;

    /** Verbs that only say that something came to pass: "erupt". */
    final Set<String> happens;
    /** What a noun tells of only in a headline without a verb: "X and Y in talks". */
    final Set<Trigger> headlined = new HashSet<>();

    /** Words for talks in a wider round: "with their delegations". */
    final Phrases<String> widened = new Phrases<>();

    /** Words before a last day; with a value of "year" only before the end of a year. */
    final Phrases<String> deadlines = new Phrases<>();

    /** Words before a verb for what has to be done. */
    final Set<String> duties;

    /** The kinds of event that each of these nouns helps to tell of. */
    private final Map<String, Set<Kind>> kindsOfNouns = new HashMap<>();

    final Map<String, Effect> governors = new HashMap<>();
    /** Nouns that govern an infinitive: decision, plan. */
    final Map<String, Effect> governingNouns = new HashMap<>();

    final Phrases<Relation> markers = new Phrases<>();
    final Phrases<String> praise = new Phrases<>();
    final Phrases<String> boilerplate = new Phrases<>();
    /** Nouns for what an authority puts out: statement, communiqué. */
    final Phrases<String> sources = new Phrases<>();

    private final Map<String, String> governments = new HashMap<>();
    private final Map<String, Place> venues = new HashMap<>();
    private final Map<String, String> topicsOfInstruments = new HashMap<>();
    /** One-word names of states and their adjectives, folded: the parts of "Zimbabwe-Rwanda". */
    final Map<String, String> stateWords = new HashMap<>();

    /** Capitals and seats of government, folded: they may stand for the government. */
    final Map<String, String> seats = new HashMap<>();

    /** The verb "to be". */
    final String copula;

    /** Pronouns that own the noun after them. */
    final Set<String> possessives;

    /** Possessives of a person after what is his. */
    final Set<String> owners;

    /** Prepositions of being on a visit. */
    final Set<String> away;

    /** Verbs by which somebody acts for a state: "was represented by". */
    final Set<String> represents;

    /** Words for "until". */
    final Set<String> untils;

    /** Verbs of welcoming somebody who comes. */
    final Set<String> welcomes;

    /** Prepositions that pick some out of what was named: "among them". */
    final Set<String> partitives;

    /** Nouns for what something is for: "the purpose". */
    final Set<String> aims;

    /** Nouns for a journey to several places. */
    final Set<String> tours;

    /** Verbs by which a journey goes somewhere: "took him to", "includes". */
    final Set<String> carries;

    /** Participles of somebody who is on a visit: "visiting". */
    final Set<String> visiting;

    /** Words that point back to what was just told: "that visit". */
    final Set<String> demonstratives;

    /** Words before a noun that was named before: "the visit". */
    final Set<String> definites;

    /** Whether nouns stand before all that belongs to them: a preposition then marks only the phrase right after it. */
    final boolean headFirst;

    /** Verbs of saying that set the speaker against another. */
    final Set<String> contends;

    /** Pronouns that after a subject set it against another. */
    final Set<String> contrasts;

    /** How names of states begin that are written as one word with their augment. */
    final List<String> stateAugments;

    /** Words for "what" before a verb whose object it is. */
    final Set<String> whats;

    /** Words for "no" before a noun. */
    final Set<String> nones;

    /** Plain words for a gathering, of any size. */
    final Set<String> gatherings;

    /** Words for "where" that open a clause on a place. */
    final Set<String> wheres;

    /** Verbs by which somebody makes known what he will do: promise, pledge. */
    final Set<String> promises;

    /** Verbs whose object lies before their subject: "the visit follows the talks". */
    final Set<String> precedes;

    /** Words that make what stands beside them depend on something: "if". */
    final Set<String> conditions;

    /** Adverbs that set an act before the news: "have previously signed". */
    final Set<String> formerly;

    /** Adjectives of what is to come: "upcoming". */
    final Set<String> coming;

    /** Verbs by which a statement only passes through other hands: "a statement shared by". */
    final Set<String> passing;

    /** Nouns for what states have between them, which praise only beside an evaluation. */
    final Set<String> plainNouns;

    /** Words that say how good something is. */
    final Set<String> evaluations;

    /** Adjectives over a "that", whose clause tells what should be: "it is essential that". */
    final Set<String> wished;

    /** Articles of what is not known yet or is any of its kind: "an ambassador". */
    final Set<String> indefinites;

    /** How adverbs end. */
    private final List<String> adverbEndings;

    /** Words by which what is done with several is done with each. */
    private final Set<String> each;

    /** The words after an amount of time by which what follows lies before what is told: "two days after". */
    final Set<String> afters;

    /** The words after an amount of time that set what is told before what was told last: "two days before,". */
    final Set<String> beforehands;

    /** Words for "since". */
    final Set<String> sinces;

    /** The endings of a past that went on: Kinyarwanda {@code -aga}. */
    final List<String> habits;

    /** Words for "how" before a verb. */
    final Set<String> manners;

    /** Conjunctions that right after a verb only say "also". */
    final Set<String> adverbs;

    /** How a verb begins whose subject is one person, where the language shows it; else empty. */
    final String personPrefix;

    /** Words that end a conjunction for "so that". */
    final Set<String> purposes;

    private final List<String> augments;

    /** The classes of nouns by their form, folded, where the language has such. */
    private final Map<String, Set<Integer>> classes = new HashMap<>();

    EventLexicon(String language) {
        this.language = language;
        String folder = "lang/" + language + "/";
        Map<String, List<String>> settings = new HashMap<>();
        for (Table.Row row : Table.load(folder + "language.tsv").rows()) {
            settings.put(row.get("key"), row.list("value"));
        }
        this.augments = settings.getOrDefault("augments", List.of());
        this.headFirst = settings.getOrDefault("order", List.of()).contains("head-first");
        this.adverbs = Set.copyOf(settings.getOrDefault("also", List.of()));
        this.contends = Set.copyOf(settings.getOrDefault("contend", List.of()));
        this.contrasts = Set.copyOf(settings.getOrDefault("contrast", List.of()));
        this.stateAugments = List.copyOf(settings.getOrDefault("state-augments", List.of()));
        this.whats = Set.copyOf(settings.getOrDefault("what", List.of()));
        this.nones = Set.copyOf(settings.getOrDefault("none", List.of()));
        this.gatherings = Set.copyOf(settings.getOrDefault("gathering", List.of()));
        this.wheres = Set.copyOf(settings.getOrDefault("where", List.of()));
        this.promises = Set.copyOf(settings.getOrDefault("promise", List.of()));
        this.precedes = Set.copyOf(settings.getOrDefault("precede", List.of()));
        this.conditions = Set.copyOf(settings.getOrDefault("condition", List.of()));
        this.formerly = Set.copyOf(settings.getOrDefault("before-news", List.of()));
        this.unreal = Set.copyOf(settings.getOrDefault("unreal", List.of()));
        this.goingOn = Set.copyOf(settings.getOrDefault("going-on", List.of()));
        this.papers = Set.copyOf(settings.getOrDefault("papers", List.of()));
        this.happens = Set.copyOf(settings.getOrDefault("happen", List.of()));
        this.coming = Set.copyOf(settings.getOrDefault("coming", List.of()));
        this.passing = Set.copyOf(settings.getOrDefault("passing-on", List.of()));
        this.plainNouns = Set.copyOf(settings.getOrDefault("plain-nouns", List.of()));
        this.evaluations = Set.copyOf(settings.getOrDefault("evaluations", List.of()));
        this.wished = Set.copyOf(settings.getOrDefault("wished", List.of()));
        this.indefinites = Set.copyOf(settings.getOrDefault("indefinites", List.of()));
        this.adverbEndings = List.copyOf(settings.getOrDefault("adverb-endings", List.of()));
        this.each = Set.copyOf(settings.getOrDefault("each", List.of()));
        this.afters = Set.copyOf(settings.getOrDefault("after", List.of()));
        this.beforehands = Set.copyOf(settings.getOrDefault("before", List.of()));
        this.sinces = Set.copyOf(settings.getOrDefault("since", List.of()));
        this.habits = List.copyOf(settings.getOrDefault("habit-endings", List.of()));
        this.manners = Set.copyOf(settings.getOrDefault("manner", List.of()));
        this.purposes = Set.copyOf(settings.getOrDefault("purpose-conjunctions", List.of()));
        this.personPrefix = String.join("", settings.getOrDefault("person-prefix", List.of()));
        this.copula = String.join(" ", settings.getOrDefault("copula", List.of()));
        this.away = Set.copyOf(settings.getOrDefault("away", List.of()));
        this.welcomes = Set.copyOf(settings.getOrDefault("welcome", List.of()));
        this.partitives = Set.copyOf(settings.getOrDefault("partitives", List.of()));
        this.aims = Set.copyOf(settings.getOrDefault("aims", List.of()));
        this.represents = Set.copyOf(settings.getOrDefault("represents", List.of()));
        this.untils = Set.copyOf(settings.getOrDefault("until", List.of()));
        this.tours = Set.copyOf(settings.getOrDefault("tours", List.of()));
        this.carries = Set.copyOf(settings.getOrDefault("carries", List.of()));
        this.visiting = Set.copyOf(settings.getOrDefault("visiting", List.of()));
        this.duties = Set.copyOf(settings.getOrDefault("duties", List.of()));
        settings.getOrDefault("deadline", List.of()).forEach(w -> deadlines.add(w, ""));
        settings.getOrDefault("deadline-year", List.of()).forEach(w -> deadlines.add(w, "year"));
        settings.getOrDefault("widened", List.of()).forEach(w -> widened.add(w, w));
        this.demonstratives = Set.copyOf(settings.getOrDefault("demonstratives", List.of()));
        this.definites = Set.copyOf(settings.getOrDefault("definites", List.of()));
        this.owners = Set.copyOf(settings.getOrDefault("owners", List.of()));
        this.possessives = Set.copyOf(settings.getOrDefault("possessives", List.of()));
        for (Table.Row row : Table.load(folder + "governors.tsv").rows()) {
            String lemma = row.get("lemma");
            int space = lemma.indexOf(' ');
            boolean noun = space > 0 && definites.contains(lemma.substring(0, space));
            (noun ? governingNouns : governors)
                    .put(noun ? lemma.substring(space + 1) : lemma, Effect.ofCode(row.get("effect")));
        }
        for (Table.Row row : Table.load(folder + "states.tsv").rows()) {
            row.list("seats").forEach(seat -> seats.putIfAbsent(Folding.fold(seat), row.get("code")));
            for (String column : List.of("names", "demonyms")) {
                row.list(column).stream()
                        .filter(w -> w.indexOf(' ') < 0)
                        .forEach(w -> stateWords.putIfAbsent(Folding.fold(w), row.get("code")));
            }
        }
        for (Table.Row row : Table.load(folder + "markers.tsv").rows()) {
            markers.add(row.get("form"), Relation.ofCode(row.get("relation")));
        }
        for (Table.Row row : Table.load(folder + "praise.tsv").rows()) {
            praise.add(row.get("form"), row.get("subtype"));
        }
        if (Table.exists(folder + "sources.tsv")) {
            Table.load(folder + "sources.tsv").rows().forEach(row -> sources.add(row.get("form"), row.get("form")));
        }
        for (Table.Row row : Table.load("world/gatherings.tsv").rows()) {
            if (!row.get("state").isEmpty()) {
                venues.put(
                        row.get("code"),
                        new Place(row.get("city").isEmpty() ? null : row.get("city"), row.get("state")));
            }
        }
        for (Table.Row row : Table.load("world/instrument_codes.tsv").rows()) {
            if (!row.get("topic").isEmpty()) {
                topicsOfInstruments.put(row.get("instrument"), row.get("topic"));
            }
        }
        Table.load("lang/en/states.tsv")
                .rows()
                .forEach(row ->
                        governments.put(row.get("code"), row.list("names").get(0)));
        if (Table.exists(folder + "nouns.tsv")) {
            for (Table.Row row : Table.load(folder + "nouns.tsv").rows()) {
                nounClass(row.get("noun"), row.get("class"));
                nounClass(row.get("plural"), row.get("plural_class"));
            }
        }
        Table.load(folder + "triggers.tsv").rows().forEach(this::trigger);
    }

    private void nounClass(String noun, String number) {
        if (!noun.isEmpty() && !number.isEmpty()) {
            classes.computeIfAbsent(Folding.fold(noun), k -> new HashSet<>()).add(Integer.valueOf(number));
        }
    }

    /** The noun classes of the first word of a noun phrase of the tables; empty where not known. */
    Set<Integer> classesOf(String phrase) {
        int end = phrase.indexOf(' ');
        return classes.getOrDefault(end < 0 ? phrase : phrase.substring(0, end), Set.of());
    }

    private void trigger(Table.Row row) {
        String status = row.get("status");
        boolean weak = status.equals("weak");
        boolean personal = status.equals("person");
        boolean paired = status.equals("pair");
        boolean fact = status.equals("named");
        boolean headlined = status.equals("headline");
        boolean peopled = status.equals("people");
        Trigger trigger = row.get("kind").equals("none")
                ? null
                : new Trigger(
                        Kind.ofCode(row.get("kind")),
                        row.get("subtype"),
                        Frame.ofCode(row.get("frame")),
                        status.isEmpty() || weak || personal || paired || fact || headlined || peopled
                                ? null
                                : Status.ofCode(status),
                        weak,
                        row.get("topic").isEmpty() ? null : row.get("topic"),
                        row.where());
        if (peopled && trigger != null) {
            this.peopled.add(trigger);
        }
        if (headlined && trigger != null) {
            this.headlined.add(trigger);
        }
        if (paired && trigger != null) {
            this.paired.add(trigger);
        }
        if (personal && trigger != null) {
            this.personal.add(trigger);
        }
        Set<String> with = new HashSet<>();
        for (String noun : row.list("with")) {
            with.add(noun(noun));
            if (trigger != null) {
                kindsOfNouns
                        .computeIfAbsent(Folding.fold(noun), n -> EnumSet.noneOf(Kind.class))
                        .add(trigger.kind());
            }
        }
        for (String verb : row.list("verb")) {
            verbs.computeIfAbsent(verb, v -> new ArrayList<>()).add(new VerbTrigger(with, trigger));
        }
        for (String noun : row.list("noun")) {
            if (trigger != null && fact) {
                named.put(noun(noun), trigger);
            } else if (trigger != null) {
                nouns.computeIfAbsent(noun(noun), v -> new ArrayList<>()).add(trigger);
            }
        }
    }

    /** Where a gathering with a name is held, or null. */
    @Nullable
    Place venue(SpanMention mention) {
        return mention.type() == SpanMention.Type.GATHERING ? venues.get(String.valueOf(mention.code())) : null;
    }

    /** What an instrument is about by its name alone, a loan or an extradition treaty, or null. */
    @Nullable
    String topicOf(String instrument) {
        return topicsOfInstruments.get(instrument);
    }

    /** The name that the record gives the government of a state, or null for organisations. */
    @Nullable
    String government(String state) {
        String name = governments.get(state);
        return name == null ? null : "Government of " + name;
    }

    /** The name that the record gives the office of the head of a state, or null for organisations. */
    @Nullable
    String presidency(String state) {
        String name = governments.get(state);
        return name == null ? null : "Office of the President of " + name;
    }

    /** Whether a word looks like an adverb, by the endings of the language. */
    boolean isAdverb(String norm) {
        for (String ending : adverbEndings) {
            if (norm.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words say that something is done with each of several. */
    boolean saysEach(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> each.contains(t.norm()));
    }

    /** Whether a noun helps to tell of events of a kind. */
    boolean isOf(String noun, Kind kind) {
        return kindsOfNouns.getOrDefault(noun, Set.of()).contains(kind);
    }

    /** Whether a longer noun is of a sort with one of some nouns that ends it: "joint committee" with "committee". */
    boolean isSortOf(String noun, Set<String> nouns, Kind kind) {
        if (headFirst || !kindsOfNouns.getOrDefault(noun, Set.of()).contains(kind)) {
            return false;
        }
        for (int at = noun.indexOf(' '); at >= 0; at = noun.indexOf(' ', at + 1)) {
            if (nouns.contains(noun.substring(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word joins two states, "Zimbabwe-Rwanda", which are found late. */
    boolean joinsStates(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String norm = tokens.get(i).norm();
            int cut = norm.indexOf('-');
            if (cut > 0 && stateWords.containsKey(norm.substring(0, cut))) {
                return true;
            }
        }
        return false;
    }

    /** The words with which some nouns of the tables, or longer ones that they end, may begin in a text. */
    Set<String> beginnings(Set<String> nouns) {
        Set<String> out = new HashSet<>();
        if (!headFirst) {
            for (String key : kindsOfNouns.keySet()) {
                for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
                    if (nouns.contains(key.substring(space + 1))) {
                        out.add(firstWord(key));
                    }
                }
            }
        }
        for (String noun : nouns) {
            out.add(firstWord(noun));
            for (String augment : augments) {
                if (noun.startsWith(augment)) {
                    out.add(firstWord(noun.substring(augment.length())));
                }
            }
        }
        return out;
    }

    /** The first word of a folded phrase; a clitic before an apostrophe is one. */
    private static String firstWord(String phrase) {
        int end = phrase.indexOf(' ');
        String word = end < 0 ? phrase : phrase.substring(0, end);
        int cut = word.indexOf('\'');
        return cut < 0 || cut + 1 == word.length()
                ? word
                : word.endsWith("'s") ? word.substring(0, cut) : word.substring(0, cut + 1);
    }

    /** Enters a noun with its form without augment, which it has after a locative or a demonstrative. */
    private String noun(String noun) {
        String key = Folding.fold(noun);
        nounPhrases.add(key, key);
        for (String augment : augments) {
            if (key.startsWith(augment) && key.length() > augment.length() + 3) {
                nounPhrases.add(key.substring(augment.length()), key);
            }
        }
        return key;
    }
}
