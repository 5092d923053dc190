package org.umubano.coding.verb;

import java.util.List;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;

/** Tells whether a verb is about belonging to an organisation of states: "joined ASEAN", "applied to the EU", "yinjiye muri EAC". */
public final class Memberships {

    /** How many words may stand between the verb and the organisation: "was admitted on Saturday to the Commonwealth". */
    private static final int REACH = 9;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;

    Memberships(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Whether an organisation of states stands behind a verb, and not with something that it does: "joined the AU in calling for". */
    boolean isBehind(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (isBoundFor(verb)) {
            return false;
        }
        if (clauses.subjects(v).stream().anyMatch(a -> a.mention().type() == ActorMention.Type.PERSON)) {
            return false;
        }
        for (Line.Actor actor : line.actors) {
            if (actor.first() <= verb.last() || !isBody(actor)) {
                continue;
            }
            int words = actor.first() - verb.last() - line.timeTokens(verb.last() + 1, actor.first());
            return words <= REACH
                    && actor.relation() != Relation.BY
                    && actor.relation() != Relation.WITH
                    && actor.relation() != Relation.FOR
                    && (!lexicon.headFirst || actor.relation().isOblique())
                    && !ownsWhatFollows(actor)
                    && noTellingBetween(verb.last() + 1, actor.first())
                    && !opensDeed(actor.last() + 1);
        }
        return false;
    }

    /** "Left for Addis Ababa for the summit of the African Union": whoever leaves for a place leaves no organisation. */
    boolean isBoundFor(VerbGroup verb) {
        return !lexicon.headFirst
                && line.marker(verb.last() + 1) == Relation.FOR
                && lexicon.mayTell(verb, t -> t.frame() == Frame.LEAVE);
    }

    /** Whether with its noun a verb may tell of leaving an organisation, which is named behind it or is that of the article. */
    boolean isLeft(int v, List<VerbTrigger> candidates, TableNoun noun) {
        boolean may = candidates.stream()
                .anyMatch(c -> c.trigger() != null
                        && c.trigger().frame() == Frame.JOIN
                        && c.with().contains(noun.key()));
        boolean fromState = line.actors.stream()
                .anyMatch(a -> a.first() > noun.last()
                        && a.relation() == Relation.FROM
                        && a.mention().type() == ActorMention.Type.STATE);
        return may && (isBehind(v) || !fromState && discourse.organisation() != null);
    }

    /** Whether the organisation is what is told of, "ASEAN gave East Timor", or the article is of one. */
    boolean isBefore(int v) {
        int first = line.verbs.get(v).first();
        return discourse.body() != null || line.actors.stream().anyMatch(a -> a.last() < first && isBody(a));
    }

    /** "Applied to join the EAC": of other verbs only an infinitive may stand between. */
    private boolean noTellingBetween(int from, int to) {
        return line.verbs.stream().allMatch(u -> u.first() < from || u.first() >= to || u.mood() == Mood.INFINITIVE);
    }

    private boolean isBody(Line.Actor actor) {
        String state = actor.mention().state();
        return actor.mention().type() == ActorMention.Type.ORGANISATION
                && actor.mention().offices().isEmpty()
                && !actor.isAdjective()
                && state != null
                && !discourse.isCountry(state);
    }

    /** "Left the EU's summit", "joined the African Union mission": a thing of the organisation. */
    private boolean ownsWhatFollows(Line.Actor actor) {
        int next = actor.last() + 1;
        if (lexicon.headFirst || next >= line.tokens.size()) {
            return false;
        }
        return line.marker(next) == Relation.OWNER
                || line.tokens.get(next).isWord()
                        && line.marker(next) == null
                        && line.verbAt(next) == null
                        && line.timeTokens(next, next + 1) == 0
                        && !lexicon.isAdverb(line.tokens.get(next).norm());
    }

    /** "Joined the African Union [in calling for]": what both do follows. */
    boolean opensDeed(int next) {
        VerbGroup deed = line.marker(next) == Relation.IN ? line.verbAt(next + 1) : null;
        return deed != null && deed.mood() != Mood.FINITE;
    }

    /**
     * "Decided to invite X to become a member", "will invite X to join": it is decided, and what X is invited to is no act of its
     * own.
     */
    public static void settle(List<Draft> drafts) {
        List<Draft> invitations = drafts.stream()
                .filter(d -> d.frame == Frame.JOIN && d.subtype.equals("in-principle"))
                .toList();
        for (Draft invitation : invitations) {
            invitation.status = invitation.status == Status.PLANNED ? Status.HELD : invitation.status;
            drafts.removeIf(d -> d != invitation
                    && d.frame == Frame.JOIN
                    && d.status == Status.PROPOSED
                    && d.first > invitation.first
                    && d.states().equals(invitation.states()));
        }
    }
}
