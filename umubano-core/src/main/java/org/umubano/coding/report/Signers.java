package org.umubano.coding.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;
import org.umubano.text.Folding;

/**
 * Who put his name under a paper for whom, where a sentence tells it apart from the signature: "signed for Botswana;
 * Ambassador N.N. for Japan", "Estonia was represented by its minister". They are added to the agreement told of in the
 * sentence, or in one of the two before it.
 */
public final class Signers {

    /** How many sentences an agreement may lie back. */
    private static final int BACK = 2;

    private Signers() {}

    /** Adds those whom a sentence names to the agreement. */
    public static void read(
            Line line,
            EventLexicon lexicon,
            ClauseReader clauses,
            Discourse discourse,
            List<Draft> drafts,
            List<Draft> all) {
        if (lexicon.headFirst || line.actors.size() < 2) {
            return;
        }
        Draft own = drafts.stream().filter(Signers::isPaper).findFirst().orElse(null);
        Draft paper = own;
        for (int i = all.size() - 1; i >= 0 && paper == null && line.number - all.get(i).line.number <= BACK; i--) {
            paper = isPaper(all.get(i)) ? all.get(i) : null;
        }
        if (paper == null) {
            return;
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            represented(line, lexicon, clauses, discourse, v, paper);
        }
        if (own != null) {
            forStates(line, lexicon, discourse, own);
        }
    }

    static boolean isPaper(Draft d) {
        return d.kind == Kind.AGREEMENT && d.frame == Frame.SIGN && d.status.isDone();
    }

    /** "Estonia was represented by its minister N.N.". */
    private static void represented(
            Line line, EventLexicon lexicon, ClauseReader clauses, Discourse discourse, int v, Draft paper) {
        VerbGroup verb = line.verbs.get(v);
        if (!lexicon.represents.contains(verb.lemma())) {
            return;
        }
        List<Line.Actor> by = clauses.after(v);
        List<Line.Actor> subjects = clauses.subjects(v);
        List<Line.Actor> people = verb.passive() ? by : subjects;
        List<Line.Actor> sides = verb.passive() ? subjects : by;
        for (Line.Actor side : sides) {
            String state = side.mention().state();
            for (Line.Actor person : people) {
                if (state != null && paper.states().contains(state) && !side.isAdjective() && isNamed(person)) {
                    discourse.resolve(person.mention()).forEach(p -> put(paper, p, state));
                }
            }
        }
    }

    /** "Minister N.N. signed for Rwanda and N.N. for the Grand Duchy": whoever stands before "for" is of the state after it. */
    private static void forStates(Line line, EventLexicon lexicon, Discourse discourse, Draft paper) {
        for (Line.Actor actor : line.actors) {
            int at = actor.last() + 1;
            if (!isNamed(actor) || line.marker(at) != Relation.FOR) {
                continue;
            }
            String state = stateAt(line, lexicon, at + 1);
            List<Participant> who = discourse.resolve(actor.mention());
            if (state != null && who.size() == 1 && paper.states().contains(state)) {
                put(paper, who.get(0), state);
            }
        }
    }

    /** The state, or the seat of one, that begins at a token or right after an article; null for none. */
    private static @Nullable String stateAt(Line line, EventLexicon lexicon, int token) {
        for (Line.Actor actor : line.actors) {
            boolean here = actor.first() >= token && actor.first() <= token + 1;
            if (here && actor.mention().type() == ActorMention.Type.STATE && !actor.isAdjective()) {
                return actor.mention().state();
            }
        }
        for (Line.Span span : line.spans) {
            String name = span.mention().name();
            if (span.first() == token && span.mention().type() == SpanMention.Type.PLACE && name != null) {
                return lexicon.seats.get(Folding.fold(name));
            }
        }
        return null;
    }

    private static boolean isNamed(Line.Actor actor) {
        return actor.mention().type() == ActorMention.Type.PERSON
                && actor.mention().name() != null;
    }

    /** Makes somebody the signer of a state, in place of the state as such. */
    static void put(Draft paper, Participant who, String state) {
        List<Participant> out = new ArrayList<>(paper.participants);
        out.removeIf(p -> Objects.equals(p.name(), who.name()) || p.name() == null && state.equals(p.state()));
        out.add(new Participant(Participant.Role.ACTOR, who.name(), who.office(), who.offices(), state));
        paper.participants.clear();
        out.forEach(paper::add);
        paper.trace.put("participants", "who signed for whom");
    }
}
