package org.umubano.coding.story;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Participant;
import org.umubano.mention.ActorMention;
import org.umubano.mention.ActorMention.Type;

/**
 * What stands anywhere in an article, before and behind the sentence that is read. Most articles ask little of it, long ones
 * the same again and again: each answer is gathered with the first question and kept.
 */
public final class WholeText {

    /** A report of fewer sentences is of those whom it names, wherever it does. */
    public static final int LONG = 14;

    /** So many sentences back at most a state is named that a sentence of a long report means without naming it. */
    public static final int NEAR = 3;

    /** What every so many sentences of a long report name, it is about. */
    private static final int OFTEN = 5;

    /** A long report of two states names both in one of so many sentences at least. */
    private static final int FEW = 3;

    /** How many sentences back a person may be named whom a pronoun means. */
    private static final int BACK = 2;

    /** How far apart a gathering and the organisation that it is of may stand. */
    private static final int OWNED = 7;

    /** How many words before a phrase may belong to it. */
    private static final int BEFORE = 2;

    private static final BitSet NOWHERE = new BitSet();

    private final List<Line> lines;

    /** The numbers of the sentences that name each state, body or place. */
    private @Nullable Map<String, BitSet> naming;

    /** The names of those who are told of as out of office. */
    private @Nullable Set<String> former;

    /** The names of those whom the words right before them call former or retired. */
    private @Nullable Set<String> calledFormer;
    /** The words that stand behind another word or a comma. */
    private @Nullable Set<String> inside;

    /** Whether one of some words, or verbs, of a table stands in the article. */
    private final Map<Set<String>, Boolean> words = new IdentityHashMap<>();

    private final Map<Set<String>, Boolean> verbs = new IdentityHashMap<>();

    WholeText(List<Line> lines) {
        this.lines = lines;
    }

    /** Whether the article is one sentence, so that no report tells what its headline does. */
    public boolean isOneLine() {
        return lines.size() == 1;
    }

    /** Whether the article is a long report, which may tell of many sides. */
    public boolean isLong() {
        return lines.size() >= LONG;
    }

    /** Whether one of some verbs of a table stands anywhere in the article. */
    public boolean hasVerb(Set<String> lemmas) {
        return verbs.computeIfAbsent(
                lemmas,
                asked -> lines.stream().anyMatch(l -> l.verbs.stream().anyMatch(v -> asked.contains(v.lemma()))));
    }

    /** Whether one of some words of a table stands anywhere in the article. */
    public boolean hasWord(Set<String> norms) {
        return words.computeIfAbsent(
                norms,
                asked -> lines.stream().anyMatch(l -> l.tokens.stream().anyMatch(t -> asked.contains(t.norm()))));
    }

    /** The person named last in the sentences before a line, whoever he is; null for none. */
    @Nullable
    public ActorMention lastPerson(Line line) {
        ActorMention last = null;
        for (Line before : lines) {
            for (Line.Actor actor : before.number < line.number && line.number - before.number <= BACK
                    ? before.actors
                    : List.<Line.Actor>of()) {
                boolean named =
                        actor.mention().type() == Type.PERSON && actor.mention().name() != null;
                last = named ? actor.mention() : last;
            }
        }
        return last;
    }

    /** "The former minister": whether a person is told of who holds his office no more, and speaks for himself. */
    public boolean isFormer(Participant p) {
        if (former == null) {
            former = named(
                    (line, actor) -> actor.mention().former() && actor.mention().type() == Type.PERSON);
        }
        return former.contains(p.name());
    }

    /** "Retired Ugandan general N.N.": whether a word for that stands in or right before a phrase that names a person. */
    public boolean isCalledFormer(Participant p) {
        if (calledFormer == null) {
            calledFormer = named(WholeText::isCalledFormer);
        }
        return calledFormer.contains(p.name());
    }

    private static boolean isCalledFormer(Line line, Line.Actor actor) {
        for (int t = Math.max(0, actor.first() - BEFORE); t < actor.last(); t++) {
            if (line.lexicon.home.former.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** The names of all who are told of in some way. */
    private Set<String> named(BiPredicate<Line, Line.Actor> way) {
        Set<String> out = new HashSet<>();
        for (Line line : lines) {
            for (Line.Actor actor : line.actors) {
                String name = actor.mention().name();
                if (name != null && way.test(line, actor)) {
                    out.add(name);
                }
            }
        }
        return out;
    }

    /** The first of some organisations whose gathering or leaders an article tells of, or that it calls a bloc; null for none. */
    @Nullable
    String gatherer(List<String> organisations) {
        if (!organisations.isEmpty() && !lines.isEmpty() && hasWord(lines.get(0).lexicon.home.blocs)) {
            return organisations.get(0);
        }
        for (String organisation : organisations) {
            for (Line line : lines) {
                for (int a = 0; a < line.actors.size(); a++) {
                    Line.Actor actor = line.actors.get(a);
                    if (organisation.equals(actor.mention().state()) && gathers(line, actor)) {
                        return organisation;
                    }
                }
                for (Line.Span span : line.spans) {
                    String code = span.mention().code();
                    if (code != null && code.startsWith(organisation) && code.length() > organisation.length()) {
                        return organisation; // a gathering that the tables know
                    }
                }
            }
        }
        return null;
    }

    /** "The EAC's 14th summit", "the summit of the EAC", "the leaders of the EAC", "the EAC chairman". */
    private static boolean gathers(Line line, Line.Actor actor) {
        boolean leaders =
                !actor.mention().offices().isEmpty() || actor.mention().type() == Type.GROUP;
        if (leaders || line.marker(actor.last() + 2) == Relation.WHO && line.isComma(actor.last() + 1)) {
            return true; // "the EAC, whose leaders"
        }
        for (TableNoun noun : line.nouns) {
            if (line.lexicon.summits.contains(line.tokens.get(noun.last()).norm())
                    || line.lexicon.isGathering(noun.key())) {
                boolean owns = noun.first() > actor.last()
                        && noun.last() - actor.last() <= OWNED
                        && line.noVerbBetween(actor.last() + 1, noun.first());
                boolean of = actor.relation() == Relation.OF
                        && noun.last() < actor.first()
                        && actor.first() - noun.last() <= OWNED
                        && line.noVerbBetween(noun.last() + 1, actor.first());
                if (owns || of) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word that opens a sentence is a name: it stands with a capital letter inside another one too. */
    public boolean isName(String form) {
        if (inside == null) {
            inside = inside();
        }
        return inside.contains(form);
    }

    private Set<String> inside() {
        Set<String> out = new HashSet<>();
        for (Line line : lines) {
            for (int t = 1; t < line.tokens.size(); t++) {
                if (line.tokens.get(t - 1).isWord() || line.isComma(t - 1)) {
                    out.add(line.tokens.get(t).form());
                }
            }
        }
        return out;
    }

    /** Whether a sentence may mean a state that it does not name: one just named, or one that the article is about. */
    boolean mayMean(@Nullable Line here, String state) {
        if (here == null || !isLong()) {
            return true;
        }
        BitSet where = naming(state);
        int near = where.nextSetBit(Math.max(0, here.number - NEAR));
        return near >= 0 && near <= here.number || where.cardinality() * OFTEN >= lines.size();
    }

    /** Whether a report is short or every third sentence names two states: what is said of nobody is said of the other. */
    public boolean isOfBoth(String own, String other) {
        if (!isLong()) {
            return true;
        }
        BitSet both = (BitSet) naming(own).clone();
        both.and(naming(other));
        return both.cardinality() * FEW >= lines.size();
    }

    /** Some sides, where a sentence may mean all of them without naming them; else none. */
    List<Participant> meant(@Nullable Line here, List<Participant> sides) {
        return sides.stream().allMatch(p -> mayMean(here, String.valueOf(p.state()))) ? sides : List.of();
    }

    /** The numbers of the sentences that name a state; not to be changed. */
    private BitSet naming(String state) {
        if (naming == null) {
            naming = naming();
        }
        return naming.getOrDefault(state, NOWHERE);
    }

    private Map<String, BitSet> naming() {
        Map<String, BitSet> out = new HashMap<>();
        for (Line line : lines) {
            for (Line.Actor actor : line.actors) {
                note(actor.mention().state(), line, out);
            }
            for (Line.Span span : line.spans) {
                note(span.mention().code(), line, out);
            }
        }
        return out;
    }

    private static void note(@Nullable String code, Line line, Map<String, BitSet> all) {
        if (code != null) {
            all.computeIfAbsent(code, c -> new BitSet()).set(line.number);
        }
    }
}
