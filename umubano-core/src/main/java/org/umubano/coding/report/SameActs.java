package org.umubano.coding.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.text.Phrases;

/**
 * "Andorra and Malta followed suit", "Tehran had done the same", "as did Portugal": what others do is what was told of last. It
 * is done to the same side, or by that side to the first doer.
 */
public final class SameActs {

    /** How many sentences back the act may be told. */
    private static final int NEAR = 4;

    private SameActs() {}

    /**
     * Adds what a sentence says was done as well.
     *
     * @param drafts the acts of the sentence, to which it is added
     * @param before those of the sentences before
     */
    public static void read(
            Line line,
            EventLexicon lexicon,
            ClauseReader clauses,
            Discourse discourse,
            List<Draft> drafts,
            List<Draft> before) {
        for (Phrases.Hit<String> hit : lexicon.sameActs.find(line.tokens)) {
            if (line.quoted[hit.first()]) {
                continue;
            }
            int v = verbOf(line, hit);
            boolean inverted = line.marker(hit.first()) == Relation.AS; // "as did Portugal"
            List<Line.Actor> who = inverted ? after(line, hit.last()) : v < 0 ? List.of() : clauses.subjects(v);
            List<Participant> doers = new ArrayList<>();
            who.forEach(a -> doers.addAll(discourse.resolve(a.mention())));
            doers.removeIf(p -> p.state() == null);
            Draft model = last(line, hit.first(), doers, drafts, before);
            if (doers.isEmpty() || model == null) {
                continue;
            }
            Draft act = of(line, hit, doers, model);
            if (act != null) {
                drafts.add(act);
            }
        }
        if (lexicon.headFirst) {
            back(line, lexicon, drafts);
        }
    }

    /** "Canada yirukanye abadipolomate b'u Buhinde, na bwo bwirukana aba Canada", India expelled Canada's in turn: the same done back. */
    private static void back(Line line, EventLexicon lexicon, List<Draft> drafts) {
        for (VerbGroup verb : line.verbs) {
            String word = verb.first() > 1 ? line.tokens.get(verb.first() - 1).norm() : "";
            boolean inTurn = lexicon.inTurnJoined.contains(word)
                    || lexicon.inTurn.contains(word) && line.marker(verb.first() - 2) == Relation.AND;
            Draft model = inTurn ? doneBefore(line, verb, drafts) : null;
            if (model == null || drafts.stream().anyMatch(d -> d.first >= verb.first() && d.kind == model.kind)) {
                continue;
            }
            List<Participant> doers = model.participants.stream()
                    .filter(p -> p.role() == Role.RECIPIENT && p.state() != null)
                    .map(p -> Participant.state(Role.ACTOR, String.valueOf(p.state())))
                    .toList();
            Draft act = doers.size() != 1
                    ? null
                    : of(line, new Phrases.Hit<>(verb.first(), verb.last(), List.of(verb.lemma())), doers, model);
            if (act != null) {
                act.status = model.status;
                drafts.add(act);
                return;
            }
        }
    }

    /** What the same verb told before in the sentence. */
    private static @Nullable Draft doneBefore(Line line, VerbGroup verb, List<Draft> drafts) {
        Draft model = null;
        for (Draft d : drafts) {
            VerbGroup told = line.verbAt(d.first);
            boolean same =
                    told != null && told.last() < verb.first() && told.lemma().equals(verb.lemma());
            model = same && isAct(d) ? d : model;
        }
        return model;
    }

    /** The verb of the phrase: the group that begins in it, or that it is in. */
    private static int verbOf(Line line, Phrases.Hit<String> hit) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.first() <= hit.last() && verb.last() >= hit.first() && !verb.negated()) {
                return v;
            }
        }
        return -1;
    }

    /** Who stands behind "as did". */
    private static List<Line.Actor> after(Line line, int token) {
        for (Line.Actor actor : line.actors) {
            if (!actor.isAdjective() && (actor.first() == token + 1 || actor.first() == token + 2)) {
                return List.of(actor);
            }
        }
        return List.of();
    }

    /** The act told last that somebody else may do as well. */
    private static @Nullable Draft last(
            Line line, int token, List<Participant> doers, List<Draft> drafts, List<Draft> before) {
        Draft best = null;
        for (Draft d : before) {
            best = isAct(d) && line.number - d.line.number <= NEAR ? d : best;
        }
        for (Draft d : drafts) {
            best = isAct(d) && d.last < token ? d : best;
        }
        return best == null || best.states().containsAll(Participant.statesOf(doers)) && best.participants.size() > 2
                ? null
                : best;
    }

    private static boolean isAct(Draft d) {
        boolean kind = d.kind == Kind.RELATIONS || d.kind == Kind.FORCE || d.kind == Kind.MISSION || d.kind == Kind.AID;
        return kind && (d.status == Status.HELD || d.status == Status.PAST) && d.participants.size() >= 2;
    }

    private static @Nullable Draft of(Line line, Phrases.Hit<String> hit, List<Participant> doers, Draft model) {
        Trigger trigger = new Trigger(
                model.kind,
                model.subtype,
                model.frame,
                null,
                false,
                null,
                model.trace.getOrDefault("kind", "") + " again");
        Draft act = new Draft(line, trigger, hit.first(), hit.last(), Status.HELD);
        Set<String> own = Participant.statesOf(doers);
        doers.forEach(p -> act.add(p.as(Role.ACTOR)));
        boolean back = model.participants.stream().anyMatch(p -> p.role() == Role.RECIPIENT && own.contains(p.state()));
        for (Participant p : model.participants) {
            boolean other = back ? p.role() == Role.ACTOR : p.role() == Role.RECIPIENT;
            if (other && !own.contains(p.state())) {
                act.add(p.as(Role.RECIPIENT));
            }
        }
        act.topics.addAll(model.topics);
        act.another = true;
        act.trace.put("participants", "the same act of others");
        act.trace.put("status", "the same act of others");
        return act.participants.size() > doers.size() ? act : null;
    }
}
