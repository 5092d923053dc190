package org.umubano.coding.settle;

import java.util.List;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/** Acts told in one sentence that are one act, and joined: two verbs of one meeting, a signature told twice. */
public final class SameSentence {

    private final EventLexicon lexicon;
    private final Line line;
    private final List<Draft> drafts;

    public SameSentence(Reading reading, List<Draft> drafts) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.drafts = drafts;
    }

    /** Joins what is one act. */
    public void join() {
        sessions();
        broughtTogether();
        convened();
        signedAgain();
        cameFrom();
        received();
        summoned();
        discussed();
        agreed();
        Pledges.join(line, drafts);
        applied();
    }

    /** "Agreed in Ankara to end their feud": what two agree to is their agreement, told once. */
    private void agreed() {
        for (Draft agreed : lexicon.headFirst ? List.<Draft>of() : List.copyOf(drafts)) {
            if (agreed.frame == Frame.AGREE && agreed.status == Status.HELD) {
                drafts.removeIf(d -> d != agreed
                        && d.kind == Kind.AGREEMENT
                        && d.frame == Frame.AGREE
                        && d.status == Status.PLANNED
                        && d.first > agreed.first
                        && d.states().equals(agreed.states()));
            }
        }
    }

    /** "Yasabye kwinjira muri X", it asked to join X: the admission that is asked for is no second act. */
    private void applied() {
        for (Draft asked : List.copyOf(drafts)) {
            if (asked.subtype.equals("application")) {
                drafts.removeIf(d -> d != asked
                        && d.frame == Frame.JOIN
                        && d.status == Status.PROPOSED
                        && d.first >= asked.first
                        && asked.states().containsAll(d.states()));
            }
        }
    }

    /** "After meeting President X to discuss the border": what those who meet are to do there is that meeting. */
    private void discussed() {
        for (Draft met : lexicon.headFirst ? List.<Draft>of() : List.copyOf(drafts)) {
            if (met.kind == Kind.MEETING || met.kind == Kind.CALL || met.kind == Kind.SUMMIT) {
                drafts.removeIf(d -> d.kind == Kind.MEETING && d != met && isPurposeOf(d, met));
            }
        }
    }

    private boolean isPurposeOf(Draft talks, Draft met) {
        int v = line.verbNumberAt(talks.first);
        return v >= 0
                && line.verbs.get(v).mood() == VerbGroup.Mood.INFINITIVE
                && met.last < talks.first
                && line.marker(line.verbs.get(v).first() - 1) != Relation.AND
                && (v == 0 || line.verbs.get(v - 1).last() <= met.last)
                && met.states().containsAll(talks.states());
    }

    /** "Was called in and handed a note of protest": one step of the ministry. */
    private void summoned() {
        drafts.removeIf(d -> d.subtype.equals("condemnation") && drafts.stream().anyMatch(p -> isNoteOf(p, d)));
        for (Draft summons : List.copyOf(drafts)) {
            if (summons.subtype.equals("summons")) {
                drafts.removeIf(d -> (d.subtype.equals("protest") || d.subtype.equals("complaint"))
                        && d.status == summons.status
                        && summons.states().containsAll(d.states()));
            }
        }
    }

    /** "Yashyikirije X inyandiko yamagana", handed X a note that condemns: said of the note of protest itself. */
    private boolean isNoteOf(Draft protest, Draft condemnation) {
        return lexicon.headFirst
                && protest.subtype.equals("protest")
                && protest.first < condemnation.first
                && line.noVerbBetween(protest.last + 1, condemnation.first)
                && protest.states().equals(condemnation.states());
    }

    /** "Envoys who handed in their credentials, received by President X": that ceremony. */
    private void received() {
        for (Draft ceremony : List.copyOf(drafts)) {
            if (ceremony.subtype.equals("credentials") && lexicon.headFirst) {
                drafts.removeIf(d -> d.subtype.equals("reception")
                        && d.status == ceremony.status
                        && d.people().stream().anyMatch(ceremony.people()::contains)
                        && ceremony.states().containsAll(d.states()));
            }
        }
    }

    /** "Yageze i X avuye muri Y, atangira uruzinduko", came to X from Y and began a visit: the one to X. */
    private void cameFrom() {
        for (Draft begun : lexicon.headFirst ? List.copyOf(drafts) : List.<Draft>of()) {
            if (begun.kind != Kind.VISIT || begun.frame != Frame.VISIT || !isOrigin(begun)) {
                continue;
            }
            for (Draft came : drafts) {
                boolean same = came.kind == Kind.VISIT
                        && came.frame == Frame.TRAVEL
                        && came.first < begun.first
                        && came.participants.get(0).equals(begun.participants.get(0));
                if (same) {
                    came.subtype = begun.subtype.equals("visit") ? came.subtype : begun.subtype;
                    came.begun |= begun.begun;
                    drafts.remove(begun);
                    break;
                }
            }
        }
    }

    /** Whether the state that a visit is to is only told of as the one that somebody left. */
    private boolean isOrigin(Draft visit) {
        for (Line.Actor actor : line.actors) {
            VerbGroup verb = actor.first() < 2 ? null : line.verbAt(actor.first() - 2);
            boolean left = verb != null && lexicon.leaves.contains(verb.lemma()) && actor.last() < visit.first;
            if (left && visit.states().contains(String.valueOf(actor.mention().state()))) {
                return actor.relation() == Relation.IN;
            }
        }
        return false;
    }

    /** A session of delegations is told once, and is no summit besides. */
    private void sessions() {
        Draft session = drafts.stream()
                .filter(d -> d.kind == Kind.MEETING && d.subtype.equals("delegation"))
                .findFirst()
                .orElse(null);
        if (session != null) {
            drafts.removeIf(d -> d != session
                    && lexicon.headFirst
                    && d.kind == Kind.MEETING
                    && d.subtype.equals("delegation")
                    && d.states().equals(session.states()));
            drafts.removeIf(d ->
                    d.kind == Kind.SUMMIT && d.states().size() < 2 && d.people().isEmpty());
        }
    }

    /** "Inama yahuje X na Y yabereye muri Z", the meeting that brought X and Y together was held in Z: one meeting, told by two verbs. */
    private void broughtTogether() {
        for (Draft session : lexicon.headFirst ? List.copyOf(drafts) : List.<Draft>of()) {
            if (session.frame == Frame.ATTEND) {
                drafts.removeIf(d -> d != session && isJoining(d, session));
            }
        }
    }

    private boolean isJoining(Draft talks, Draft session) {
        return talks.kind == Kind.MEETING
                && talks.last < session.first
                && line.verbAt(talks.first) != null
                && line.actors.stream().noneMatch(a -> a.first() < talks.first)
                && (talks.status == session.status || talks.status == Status.PLANNED)
                && talks.states().equals(session.states())
                && session.people().containsAll(talks.people());
    }

    /** "Inama yahuje abaminisitiri ba X na Y yabereye i Z", a meeting that brought together ministers was held in: one gathering. */
    private void convened() {
        for (Draft summit : lexicon.headFirst ? List.copyOf(drafts) : List.<Draft>of()) {
            if (summit.kind != Kind.SUMMIT || !summit.people().isEmpty()) {
                continue;
            }
            for (Draft talks : List.copyOf(drafts)) {
                boolean one = talks.kind == Kind.MEETING
                        && talks.first < summit.first
                        && talks.states().size() == 2
                        && talks.states().containsAll(summit.states())
                        && talks.status.isDone() == summit.status.isDone()
                        && line.noVerbBetween(talks.last + 1, summit.first);
                if (one && summit.named.isEmpty()) {
                    talks.place = talks.place == null ? summit.place : talks.place;
                    drafts.remove(summit);
                } else if (one && talks.people().isEmpty()) {
                    drafts.remove(talks);
                }
            }
        }
    }

    /** "Deals were signed; they were signed by N.N.": one signature of one sentence. */
    private void signedAgain() {
        for (Draft draft : List.copyOf(drafts)) {
            if (!draft.subtype.equals("signed") || !lexicon.headFirst) {
                continue;
            }
            for (Draft later : List.copyOf(drafts)) {
                boolean same = later.kind == draft.kind
                        && later.subtype.equals(draft.subtype)
                        && later.status == draft.status
                        && later.first > draft.last
                        && draft.people().isEmpty()
                        && later.states().equals(draft.states());
                if (same && line.nouns.stream().noneMatch(n -> n.first() > draft.last && n.first() > later.last)) {
                    draft.participants.clear();
                    later.participants.forEach(draft::add);
                    drafts.remove(later);
                }
            }
        }
    }
}
