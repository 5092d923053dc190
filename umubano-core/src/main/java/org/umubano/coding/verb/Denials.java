package org.umubano.coding.verb;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Mouthpieces;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.status.StatusReader;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Acts of which somebody says that they were not or will not be: "denied reports that it would close its embassy". The act
 * is told as denied, and who denies it announces that; the denial is then no statement of its own.
 */
final class Denials {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final StatusReader statuses;

    Denials(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.statuses = reading.statuses();
    }

    private static final Set<String> MEASURES = Set.of("counter-measures", "sanctions");

    /** Acts of diplomacy; of violence a denial is a statement, since the act itself stays open. */
    private static boolean isDeniable(Kind kind) {
        return switch (kind) {
            case VISIT, MEETING, CALL, SUMMIT, MISSION, RELATIONS, ACCREDITATION, AGREEMENT -> true;
            case STATEMENT, AID, COOPERATION, DISPUTE, FORCE -> false;
        };
    }

    /** The verb by which the act of another verb is denied, "denied that", "dismissed a report that"; -1 for none. */
    int over(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.agreement() > 0) {
            return overReport(v, trigger);
        }
        boolean measure = MEASURES.contains(trigger.subtype()); // whether one is in force stays open
        if (verb.negated() || measure || !isDeniable(trigger.kind())) {
            return -1;
        }
        boolean participle = v > 0
                && line.verbs.get(v - 1).last() == verb.first() - 1
                && lexicon.verbs.containsKey(line.verbs.get(v - 1).lemma()); // "denied having met"
        boolean under = participle || isPronounBefore(v); // "denied it had closed"
        int over = under && clauses.effect(v - 1) == Effect.DENY ? v - 1 : clauses.overClause(v);
        if (over < 0 || !line.verbs.get(over).isFinite() || statuses.of(over) != Status.HELD) {
            return -1;
        }
        Effect effect = clauses.effect(over);
        return effect == Effect.DENY || effect == Effect.WISH && isOfHearsay(over, v) ? over : -1;
    }

    /** Whether only a pronoun parts a verb from the one before it. */
    private boolean isPronounBefore(int v) {
        int between = line.verbs.get(v).first() - 1;
        String word = v == 0 ? "" : line.tokens.get(between).norm();
        return v > 0
                && line.verbs.get(v - 1).last() == between - 1
                && (lexicon.nominatives.contains(word) || lexicon.home.expletive.contains(word));
    }

    /** "Yahakanye amakuru avuga ko ingabo zigiye koherezwa", denied reports that say that troops are to be sent. */
    private int overReport(int v, Trigger trigger) {
        int says = clauses.overClause(v);
        boolean deniable = isDeniable(trigger.kind()) || trigger.subtype().equals("deployment");
        if (isDeniedThat(v, says, trigger)) {
            return says;
        }
        int denies = deniable ? clauses.denier(v) : -1;
        return denies >= 0 && statuses.of(denies) == Status.HELD ? denies : -1;
    }

    /** "Yahakanye ko yasuye u Burundi", denied that he had visited Burundi. */
    private boolean isDeniedThat(int v, int over, Trigger trigger) {
        return over >= 0
                && isDeniable(trigger.kind())
                && !MEASURES.contains(trigger.subtype())
                && !line.verbs.get(v).negated()
                && clauses.effect(over) == Effect.DENY
                && statuses.of(over) == Status.HELD;
    }

    /** "Rejected claims that": a noun for what is only said stands under the verb. */
    private boolean isOfHearsay(int over, int v) {
        for (int t = line.verbs.get(over).last() + 1; t < line.verbs.get(v).first(); t++) {
            if (line.marker(t) == Relation.THAT) {
                return lexicon.hearsay.contains(line.tokens.get(t - 1).norm());
            }
        }
        return false;
    }

    /** Who denies an act announces so; the denial that was drafted is taken back. */
    void announce(int over, Draft act, List<Draft> drafts) {
        @Nullable Participant speaker = null;
        for (Draft draft : List.copyOf(drafts)) {
            if (draft.kind == Kind.STATEMENT
                    && draft.first == line.verbs.get(over).first()) {
                speaker = draft.participants.get(0);
                drafts.remove(draft);
            }
        }
        for (Line.Actor actor : speaker == null ? clauses.subjects(over) : List.<Line.Actor>of()) {
            speaker = Mouthpieces.of(actor, discourse, lexicon).stream()
                    .findFirst()
                    .orElse(speaker);
        }
        if (speaker != null && act.announcedBy == null) {
            act.announcedBy = discourse.isPerson(speaker.name()) ? speaker : discourse.bodyOf(speaker);
        }
    }
}
