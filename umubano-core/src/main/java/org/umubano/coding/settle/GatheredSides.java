package org.umubano.coding.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/**
 * Whom a gathering brings together, told by a verb behind the word for it: "inama yabereye i X, yahuje A, B na C", the meeting
 * held in X, which brought A, B and C together. These are its sides, whoever is host; of states alone it is a meeting, of
 * organisations or a part of the world a summit.
 */
public final class GatheredSides {

    /** How far from the word for a gathering the words may stand that tell that it was held. */
    private static final int REACH = 14;

    private GatheredSides() {}

    /** Sets the sides of the gatherings of a line that tells whom they brought together. */
    public static void settle(
            Line line, EventLexicon lexicon, ClauseReader clauses, Discourse discourse, List<Draft> drafts) {
        for (int v = 0; v < line.verbs.size() && !lexicon.gathers.isEmpty(); v++) {
            VerbGroup verb = line.verbs.get(v);
            TableNoun noun =
                    lexicon.gathers.contains(verb.lemma()) && !verb.passive() ? noun(line, lexicon, verb) : null;
            Draft draft = noun == null ? null : draft(noun, verb, drafts);
            if (noun != null && draft != null) {
                boolean attended =
                        draft.first < noun.first(); // who "attended the summit that brings together" is there too
                Draft settled =
                        settled(line, draft, verb, sides(line, lexicon, clauses, discourse, v), attended, discourse);
                drafts.set(drafts.indexOf(draft), settled);
                drafts.removeIf(d -> d != settled && settled.states().size() > 1 && isSame(d, noun));
            }
        }
    }

    /** The word for a gathering before a verb, with nobody and no other gathering between. */
    private static @Nullable TableNoun noun(Line line, EventLexicon lexicon, VerbGroup verb) {
        TableNoun out = null;
        for (TableNoun noun : line.nouns) {
            if (noun.last() < verb.first() && lexicon.isAssembly(noun.key())) {
                out = noun;
            }
        }
        if (out == null || verb.first() - out.last() > REACH) {
            return null;
        }
        int from = out.last();
        boolean doer = line.actors.stream()
                .anyMatch(a -> a.first() > from
                        && a.last() < verb.first()
                        && a.mention().name() != null);
        return doer ? null : out;
    }

    /** The draft of that gathering: the summit whose words stand nearest, or what the verb itself tells of. */
    private static @Nullable Draft draft(TableNoun noun, VerbGroup verb, List<Draft> drafts) {
        Draft out = null;
        for (Draft draft : drafts) {
            int apart = Math.abs(draft.first - noun.first());
            boolean nearer = out == null || apart < Math.abs(out.first - noun.first());
            if (draft.kind == Kind.SUMMIT && apart <= REACH && nearer) {
                out = draft;
            }
        }
        return out != null
                ? out
                : drafts.stream()
                        .filter(d -> d.kind == Kind.MEETING && d.first == verb.first())
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a draft is of the same gathering, told by the verb of its being held with nobody by name. */
    private static boolean isSame(Draft other, TableNoun noun) {
        return other.kind == Kind.SUMMIT
                && Math.abs(other.first - noun.first()) <= REACH
                && other.people().isEmpty();
    }

    private static List<Participant> sides(
            Line line, EventLexicon lexicon, ClauseReader clauses, Discourse discourse, int v) {
        List<Participant> out = new ArrayList<>();
        for (Line.Actor actor : lexicon.headFirst ? listed(line, v) : clauses.bareAfter(v)) {
            discourse.resolve(actor.mention()).stream()
                    .filter(p -> p.state() != null)
                    .forEach(out::add);
        }
        return out;
    }

    /** "Yahuje abayobozi ba A, B na C yasojwe", which brought the leaders of A, B and C together was closed: all named before the next verb. */
    private static List<Line.Actor> listed(Line line, int v) {
        int from = line.verbs.get(v).last();
        int to = v + 1 < line.verbs.size() ? line.verbs.get(v + 1).first() : line.tokens.size();
        return line.actors.stream()
                .filter(a -> a.first() > from && a.last() < to)
                .filter(a ->
                        a.relation() == Relation.BARE || a.relation() == Relation.AND || a.relation() == Relation.OF)
                .toList();
    }

    private static Draft settled(
            Line line, Draft draft, VerbGroup verb, List<Participant> sides, boolean attended, Discourse discourse) {
        Set<String> states = Participant.statesOf(sides);
        boolean ofWorld = line.spans.stream()
                .anyMatch(s -> s.first() > verb.last()
                        && s.first() - verb.last() <= REACH
                        && String.valueOf(s.mention().code()).startsWith("REG-"));
        if (states.isEmpty() || states.size() < 2 && !ofWorld) {
            return draft;
        }
        boolean summit = ofWorld
                || states.stream().anyMatch(s -> !discourse.isCountry(s) && !s.equals("UN"))
                || sides.stream().anyMatch(p -> "HOS".equals(p.office()) && p.name() == null)
                || line.spans.stream().anyMatch(s -> s.mention().type() == SpanMention.Type.GATHERING);
        Draft out = summit
                ? draft.kind == Kind.SUMMIT ? draft : draft.as(Kind.SUMMIT, "summit", Frame.ATTEND)
                : draft.kind == Kind.MEETING ? draft : draft.as(Kind.MEETING, "delegation", Frame.MEET);
        boolean hosted = summit && draft.frame == Frame.HOST; // "izakira inama ihuza A na B": the host is there
        out.participants.removeIf(p -> !hosted && (p.name() == null || !summit || !attended));
        sides.forEach(
                p -> out.add(summit ? Participant.state(Role.ACTOR, String.valueOf(p.state())) : p.as(Role.ACTOR)));
        return out;
    }
}
