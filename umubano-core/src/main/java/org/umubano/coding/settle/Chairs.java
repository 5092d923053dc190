package org.umubano.coding.settle;

import java.util.List;
import java.util.Objects;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;

/**
 * Who leads what a sentence tells of, told by a passive behind it: "inama yabereye i Abuja, iyobowe na Perezida N.N.", the summit
 * in Abuja, chaired by President N.N. He takes part in a summit; of talks he is the one who speaks for his side.
 */
public final class Chairs {

    /** Class of meetings and of summits, and class of talks. */
    private static final int SUMMITS = 9;

    private static final int TALKS = 8;

    private Chairs() {}

    /** Adds who chairs the summits of a line, and names who leads its talks. */
    public static void add(
            Line line, EventLexicon lexicon, ClauseReader clauses, Discourse discourse, List<Draft> drafts) {
        for (int v = 0; lexicon.headFirst && v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            boolean leads = verb.passive() && lexicon.presides.contains(verb.lemma());
            List<Line.Actor> after = leads ? clauses.after(v) : List.of();
            if (after.isEmpty() || after.get(0).relation() != Relation.BY) {
                continue;
            }
            List<Participant> who = discourse.resolve(after.get(0).mention());
            if (who.size() == 1 && who.get(0).name() != null && who.get(0).state() != null) {
                put(verb, who.get(0), drafts);
            }
        }
    }

    private static void put(VerbGroup verb, Participant chair, List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean summit = draft.kind == Kind.SUMMIT && verb.agreement() == SUMMITS;
            boolean talks = draft.kind == Kind.MEETING
                    && verb.agreement() == TALKS
                    && draft.states().contains(chair.state());
            if (!summit && !talks
                    || draft.first > verb.first()
                    || draft.people().contains(chair.name())) {
                continue;
            }
            draft.participants.removeIf(p -> Cast.isState(p) && Objects.equals(p.state(), chair.state()));
            draft.add(chair.as(Participant.Role.ACTOR));
            return;
        }
    }
}
