package org.umubano.coding.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.HeadRoles;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.LikelyKinds;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;

/** The triggers of a sentence that tell of an act where its other words do ({@link SecondLook}). */
final class LikelyTriggers {

    static final Trigger REMARK =
            new Trigger(Kind.STATEMENT, "remark", Frame.SAY, null, false, null, "the words of a statement");

    /** So likely, a kind needs no row of the tables that fits. */
    static final double SURE = 0.45;

    private final EventLexicon lexicon;

    LikelyTriggers(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A trigger as it stands in a sentence, at some tokens, with the verb whose act it is (-1 for none). */
    record Candidate(Trigger trigger, int first, int last, int verb) {

        /** Whether the verb itself is the trigger, and no noun beside it. */
        boolean isVerb(Line line) {
            return first == line.verbs.get(verb).first();
        }
    }

    /**
     * The triggers of a sentence that frames may have made nothing of; of a kind that its words tell of more likely than not, any
     * that its verbs and nouns have.
     */
    List<Candidate> of(Line line, ClauseReader clauses, LikelyKinds kinds) {
        List<Candidate> out = sure(line, clauses);
        for (Kind kind : Kind.values()) {
            if (kinds.of(line, kind) >= SURE
                    && kind != Kind.STATEMENT
                    && out.stream().noneMatch(c -> c.trigger.kind() == kind)) {
                Candidate any = any(line, clauses, kind);
                if (any != null) {
                    out.add(any);
                }
            }
        }
        return out;
    }

    /** The first row of a verb or noun that is of a kind, whatever stands beside it. */
    private @Nullable Candidate any(Line line, ClauseReader clauses, Kind kind) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            for (VerbTrigger row : lexicon.verbs.getOrDefault(verb.lemma(), List.of())) {
                if (row.trigger() != null && row.trigger().kind() == kind && isAct(row.trigger())) {
                    return new Candidate(row.trigger(), verb.first(), verb.last(), v);
                }
            }
        }
        for (TableNoun noun : line.nouns) {
            for (Trigger trigger : lexicon.nouns.getOrDefault(noun.key(), List.of())) {
                if (trigger.kind() == kind) {
                    return of(noun, trigger, clauses);
                }
            }
        }
        return null;
    }

    /** Who leads a body has done nothing by that. */
    private static boolean isAct(Trigger trigger) {
        return !trigger.subtype().equals(HeadRoles.TO_LEAD);
    }

    private static Candidate of(TableNoun noun, Trigger trigger, ClauseReader clauses) {
        int v = clauses.verbBefore(noun);
        return new Candidate(trigger, noun.first(), noun.last(), v >= 0 ? v : clauses.verbAfter(noun));
    }

    private List<Candidate> sure(Line line, ClauseReader clauses) {
        List<Candidate> out = new ArrayList<>();
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            Trigger trigger = trigger(line, verb);
            if (trigger != null
                    && isAct(trigger)
                    && !lexicon.conditional.contains(trigger)
                    && !(trigger.frame() == Frame.SURRENDER && trigger.isWeak()) // "the vessels were delivered"
                    && !(trigger.subtype().equals("established")
                            && verb.first() == 0) // "established in 2012, the commission"
                    && !trigger.subtype().equals("non-resident") // what somebody is by his post is told by the way
                    && (trigger.kind() != Kind.STATEMENT || mayState(verb) && !isTold(line, verb))) {
                out.add(new Candidate(trigger, verb.first(), verb.last(), v));
            }
        }
        for (TableNoun noun : line.nouns) {
            List<Trigger> own = lexicon.nouns.getOrDefault(noun.key(), List.of());
            if (!own.isEmpty()
                    && !lexicon.conditional.contains(own.get(0))
                    && own.get(0).kind() != Kind.STATEMENT) {
                out.add(of(noun, own.get(0), clauses));
            }
        }
        return out;
    }

    /** The first trigger of a verb whose nouns stand in the line; that of any statement for a verb of saying; null for none. */
    private @Nullable Trigger trigger(Line line, VerbGroup verb) {
        List<VerbTrigger> rows = lexicon.verbs.getOrDefault(verb.lemma(), List.of());
        boolean none = rows.stream().anyMatch(r -> r.trigger() == null && r.mayBe(line.companions()));
        if (lexicon.headFirst && none) {
            return null; // "umutingito wibasiye X", the quake that struck X
        }
        VerbTrigger row = lexicon.row(line.companions(), verb);
        if (row != null) {
            Trigger own = row.trigger();
            if (none && own != null && own.kind() == Kind.FORCE) {
                return null; // "the quake struck the province": nobody did
            }
            if (own != null && own.isWeak() && line.times.isEmpty()) {
                return null; // "bifitanye umubano", have ties: how things stand
            }
            return own != null && own.frame() == Frame.CALLON ? REMARK : own;
        }
        Effect effect = lexicon.governors.get(verb.lemma());
        return effect == Effect.SAY || effect == Effect.ANNOUNCE || effect == Effect.PROPOSE ? REMARK : null;
    }

    /** "“X na Y bikwiye gufatanya”", "X and Y should cooperate": what is said of somebody in words quoted is not said by him. */
    private boolean isTold(Line line, VerbGroup verb) {
        return lexicon.headFirst && line.quoted[verb.first()] && verb.agreement() > 0;
    }

    private static boolean mayState(VerbGroup verb) {
        return (verb.isFinite() || verb.mood() == VerbGroup.Mood.PARTICIPLE) && !verb.passive() && !verb.negated();
    }
}
