package org.umubano.coding.settle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.text.Phrases;

/** Acts told in one sentence that are one act, and what one of them says of another: which lies before, who stood by. */
public final class SameSentence {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final List<Draft> drafts;

    public SameSentence(Reading reading, List<Draft> drafts) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
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
        finished();
        gone();
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

    /** "Yasoje ku wa Gatanu uruzinduko yatangiye ku wa Kabiri", ended on Friday the visit that he began on Tuesday: it is over. */
    private void finished() {
        for (Draft begun : lexicon.headFirst ? drafts : List.<Draft>of()) {
            boolean told = begun.status == Status.ONGOING || begun.status == Status.HELD;
            int v = begun.kind == Kind.VISIT && told ? line.verbNumberAt(begun.last) : -1;
            for (int u = 0; u < v; u++) {
                VerbGroup end = line.verbs.get(u);
                boolean over = clauses.effect(u) == Effect.END
                        && end.tense() == VerbGroup.Tense.PAST
                        && u == v - 1
                        && line.verbs.get(v).first() - end.last() <= ENDED;
                if (over) {
                    begun.status = Status.HELD;
                    begun.ended = true;
                    begun.begun = begun.duration == null
                            || line.times.stream()
                                    .anyMatch(t ->
                                            line.tokenAt(t.start()) > begun.last); // its time is that of the beginning
                }
            }
        }
    }

    /** "X, who landed in Y on Tuesday, left for Z": he is in Y no more. */
    private void gone() {
        for (Draft begun : lexicon.headFirst ? List.<Draft>of() : drafts) {
            VerbGroup came = begun.kind == Kind.VISIT && begun.reached ? line.verbAt(begun.first) : null;
            boolean aside = came != null && line.marker(came.first() - 1) == Relation.WHO;
            boolean left = aside
                    && drafts.stream()
                            .anyMatch(d -> d.kind == Kind.VISIT
                                    && (d.frame == Frame.TRAVEL || d.frame == Frame.LEAVE)
                                    && d.status.isDone()
                                    && d.first > begun.last
                                    && d.participants.get(0).equals(begun.participants.get(0))
                                    && !d.states().equals(begun.states()));
            if (left) {
                begun.ended = true;
                begun.begun = true; // its time is that of the beginning
            }
        }
    }

    /** How far behind "ended" the verb of what had begun may stand, with a time and the visit between. */
    private static final int ENDED = 9;

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

    /** Reads what the acts say of one another. */
    public void relate() {
        presidedBy();
        widened();
        before();
        remembered();
        attended();
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

    /** "The visit follows a session at which deals were signed": what is told with what lies before lies before as well. */
    private void before() {
        drafts.stream()
                .filter(d -> d.anterior && line.noVerbBetween(d.first, d.last))
                .findFirst()
                .ifPresent(first -> drafts.stream()
                        .filter(d -> d.first > first.first && d.status == Status.HELD)
                        .forEach(d -> d.anterior = true));
    }

    /**
     * "Aheruka muri X ubwo yitabiraga inama", was last in X when he attended a summit, "yaherukaga kugirira uruzinduko", had
     * last paid a visit: what is told so, and what went on then, is long past.
     */
    private void remembered() {
        for (Draft draft : drafts) {
            VerbGroup verb = draft.status == Status.HELD && lexicon.headFirst ? line.verbAt(draft.first) : null;
            if (verb == null) {
                continue;
            }
            String form = line.tokens.get(verb.first()).norm();
            boolean wont = lexicon.habits.stream().anyMatch(form::endsWith);
            boolean last = wont && verb.first() < verb.last() && verb.tense() == VerbGroup.Tense.PAST;
            if (last || wont && drafts.stream().anyMatch(d -> d.status == Status.PAST && d.first < draft.first)) {
                draft.status = Status.PAST;
            }
        }
    }

    /** "Inama ya SADC yabereye i X yitabiriwe n'abarimo A na B", held at X and attended by A and B: one gathering. */
    private void attended() {
        for (Draft draft : drafts) {
            boolean again = draft.kind == Kind.SUMMIT
                    && lexicon.headFirst
                    && line.nouns.stream()
                            .anyMatch(n -> n.first() > 0
                                    && n.last() < draft.first + 1
                                    && lexicon.isOf(n.key(), Kind.SUMMIT)
                                    && lexicon.definites.contains(
                                            line.tokens.get(n.first() - 1).norm()));
            if (again) {
                draft.recalls.add(Kind.SUMMIT);
            }
        }
        for (Draft held : List.copyOf(drafts)) {
            boolean nameless = held.kind == Kind.SUMMIT
                    && lexicon.headFirst
                    && held.people().isEmpty();
            for (Draft came : List.copyOf(drafts)) {
                boolean same = nameless
                        && came.kind == Kind.SUMMIT
                        && came.first > held.first
                        && came.status == held.status
                        && !came.people().isEmpty();
                if (same) {
                    held.participants.clear();
                    came.participants.forEach(held::add);
                    drafts.remove(came);
                    nameless = false;
                }
            }
        }
    }

    /** "The two talked alone, then with their delegations": talks of both delegations after those of the two. */
    private void widened() {
        Draft talks = null;
        for (Draft draft : drafts) {
            boolean two = draft.kind == Kind.MEETING
                    && draft.subtype.equals("talks")
                    && draft.states().size() == 2;
            talks = two && talks == null ? draft : talks;
        }
        if (talks == null || drafts.stream().anyMatch(d -> d.subtype.equals("delegation"))) {
            return;
        }
        for (Phrases.Hit<String> hit : lexicon.widened.find(line.tokens)) {
            if (hit.first() > talks.last) {
                Draft more = talks.again();
                more.subtype = "delegation";
                more.participants.clear();
                talks.states().forEach(s -> more.add(Participant.state(Participant.Role.ACTOR, s)));
                drafts.add(more);
                return;
            }
        }
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

    /** "Byasinye amasezerano y'amahoro, bahagarikiwe na X": who stands by while two others sign has mediated. */
    private void presidedBy() {
        for (int v = 0; v < line.verbs.size() && !lexicon.presides.isEmpty(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (!verb.passive() || !lexicon.presides.contains(verb.lemma())) {
                continue;
            }
            for (Draft draft : List.copyOf(drafts)) {
                boolean talks = draft.kind == Kind.MEETING
                        && verb.agreement() > 2; // "ibiganiro byahuje A na B bihagarikiwe na"
                boolean two = (draft.kind == Kind.AGREEMENT || talks)
                        && (draft.status == Status.HELD || talks)
                        && draft.states().size() == 2
                        && draft.first < verb.first();
                List<Line.Actor> after = two ? clauses.after(v) : List.of();
                List<Participant> who = after.isEmpty() || after.get(0).relation() != Relation.BY
                        ? List.of()
                        : discourse.resolve(after.get(0).mention());
                String third = who.size() == 1 && Cast.isPerson(who.get(0))
                        ? who.get(0).state()
                        : null;
                Trigger trigger = third == null || draft.states().contains(third) ? null : mediation();
                if (trigger != null) {
                    Draft mediation = new Draft(line, trigger, verb.first(), verb.last(), draft.status);
                    mediation.add(who.get(0).as(Participant.Role.ACTOR));
                    draft.participants.forEach(p -> mediation.add(p.as(Participant.Role.RECIPIENT)));
                    mediation.topics.add("peace");
                    mediation.place = talks ? draft.place : mediation.place;
                    drafts.add(mediation);
                    drafts.removeIf(d -> talks && d == draft);
                    return;
                }
            }
        }
    }

    /** The first trigger of the language that tells of mediation by a noun, or null. */
    private @Nullable Trigger mediation() {
        return lexicon.ofNoun(t -> t.frame() == Frame.MEDIATE);
    }
}
