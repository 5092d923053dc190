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

/**
 * What one act of a sentence says of another: that it is over, lies before it or is long past, who stood by, and who came to a
 * gathering that was told of without them.
 */
public final class ToldTogether {

    /** How far behind "ended" the verb of what had begun may stand, with a time and the visit between. */
    private static final int ENDED = 9;

    /** The class of people is the last that a verb of theirs agrees with. */
    private static final int PEOPLE = 2;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final List<Draft> drafts;

    public ToldTogether(Reading reading, List<Draft> drafts) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.drafts = drafts;
    }

    /** Reads which visits are over. */
    public void end() {
        finished();
        gone();
    }

    /** Reads what the acts say of one another. */
    public void relate() {
        presidedBy();
        widened();
        before();
        remembered();
        attended();
    }

    /** "Yasoje ku wa Gatanu uruzinduko yatangiye ku wa Kabiri", ended on Friday the visit that he began on Tuesday: it is over. */
    private void finished() {
        for (Draft begun : lexicon.headFirst ? drafts : List.<Draft>of()) {
            boolean told = begun.status == Status.ONGOING || begun.status == Status.HELD;
            int v = begun.kind == Kind.VISIT && told ? line.verbNumberAt(begun.last) : -1;
            if (v > 0 && isEndOf(v)) {
                begun.status = Status.HELD;
                begun.ended = true;
                // its time is that of the beginning
                begun.begun = begun.duration == null
                        || line.times.stream().anyMatch(t -> line.tokenAt(t.start()) > begun.last);
            }
        }
    }

    /** Whether the verb before another tells that what that one tells of has ended. */
    private boolean isEndOf(int v) {
        VerbGroup end = line.verbs.get(v - 1);
        return clauses.effect(v - 1) == Effect.END
                && end.tense() == VerbGroup.Tense.PAST
                && line.verbs.get(v).first() - end.last() <= ENDED;
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

    /** "Byasinye amasezerano y'amahoro, bahagarikiwe na X": who stands by while two others sign has mediated. */
    private void presidedBy() {
        for (int v = 0; v < line.verbs.size() && !lexicon.presides.isEmpty(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (!verb.passive() || !lexicon.presides.contains(verb.lemma())) {
                continue;
            }
            for (Draft draft : List.copyOf(drafts)) {
                Participant third = isOfTwoBefore(draft, verb) ? agent(v) : null;
                boolean isOther = third != null && !draft.states().contains(String.valueOf(third.state()));
                Trigger trigger = isOther ? mediation() : null;
                if (trigger != null && third != null) {
                    mediated(draft, trigger, verb, third);
                    return;
                }
            }
        }
    }

    /** Whether a verb may tell who stood by at what two states signed, or at talks: "ibiganiro byahuje A na B bihagarikiwe na". */
    private static boolean isOfTwoBefore(Draft draft, VerbGroup verb) {
        boolean signed = draft.kind == Kind.AGREEMENT && draft.status == Status.HELD;
        return (signed || isTalks(draft, verb)) && draft.states().size() == 2 && draft.first < verb.first();
    }

    private static boolean isTalks(Draft draft, VerbGroup verb) {
        return draft.kind == Kind.MEETING && verb.agreement() > PEOPLE;
    }

    /** The one person with a state by whom something was done; null for none. */
    private @Nullable Participant agent(int v) {
        List<Line.Actor> after = clauses.after(v);
        List<Participant> who = after.isEmpty() || after.get(0).relation() != Relation.BY
                ? List.of()
                : discourse.resolve(after.get(0).mention());
        return who.size() == 1 && Cast.isPerson(who.get(0)) && who.get(0).state() != null ? who.get(0) : null;
    }

    private void mediated(Draft draft, Trigger trigger, VerbGroup verb, Participant third) {
        boolean talks = isTalks(draft, verb);
        Draft mediation = new Draft(line, trigger, verb.first(), verb.last(), draft.status);
        mediation.add(third.as(Participant.Role.ACTOR));
        draft.participants.forEach(p -> mediation.add(p.as(Participant.Role.RECIPIENT)));
        mediation.topics.add("peace");
        mediation.place = talks ? draft.place : mediation.place;
        drafts.add(mediation);
        drafts.removeIf(d -> talks && d == draft);
    }

    /** The first trigger of the language that tells of mediation by a noun, or null. */
    private @Nullable Trigger mediation() {
        return lexicon.ofNoun(t -> t.frame() == Frame.MEDIATE);
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
        if (!lexicon.headFirst) {
            return;
        }
        for (Draft draft : drafts) {
            if (draft.kind == Kind.SUMMIT && isNamedAgain(draft)) {
                draft.recalls.add(Kind.SUMMIT);
            }
        }
        for (Draft held : List.copyOf(drafts)) {
            if (held.kind == Kind.SUMMIT && held.people().isEmpty()) {
                attend(held);
            }
        }
    }

    /** "Iyo nama", that summit, before the verb: one that was told of before. */
    private boolean isNamedAgain(Draft summit) {
        return line.nouns.stream()
                .anyMatch(n -> n.first() > 0
                        && n.last() <= summit.first
                        && lexicon.isOf(n.key(), Kind.SUMMIT)
                        && lexicon.definites.contains(
                                line.tokens.get(n.first() - 1).norm()));
    }

    /** Makes those who are told to have come to a summit behind its verb its own. */
    private void attend(Draft held) {
        for (Draft came : drafts) {
            boolean same = came.kind == Kind.SUMMIT
                    && came.first > held.first
                    && came.status == held.status
                    && !came.people().isEmpty();
            if (same) {
                held.participants.clear();
                came.participants.forEach(held::add);
                drafts.remove(came);
                return;
            }
        }
    }
}
