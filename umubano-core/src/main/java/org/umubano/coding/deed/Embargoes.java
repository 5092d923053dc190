package org.umubano.coding.deed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.DeedWords;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Sanctions by what a relative tells of them: "ibihano yari yafatiye Niger bivanyweho", the sanctions that it had imposed on Niger
 * are lifted: lifted and not imposed; and "ibyo bihano byafashwe ku wa 2", those sanctions were imposed on the 2nd, by those who
 * did it as was told. For languages whose nouns stand first.
 */
final class Embargoes extends HeadFirstAct {

    Embargoes(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Settles what a line tells of sanctions. */
    @Override
    public void read() {
        int word = DeedWords.first(line.tokens, words.embargoes, 0, line.tokens.size());
        if (word < 0) {
            return;
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            boolean lifts = verb.first() > word && words.lifts.contains(verb.lemma()) && verb.passive();
            if (lifts && !line.quoted[verb.first()] && lift(word, v)) {
                return;
            }
        }
        if (!imposed(word)) {
            again(word);
        }
    }

    /** "Bazasuzuma ibihano byafatiwe Niger", the sanctions that were imposed on Niger: by those who look at them, or as was told. */
    private boolean imposed(int word) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            boolean imposes = verb.first() == word + 1
                    && verb.passive()
                    && !line.quoted[verb.first()]
                    && words.imposings.contains(verb.lemma());
            Line.Actor whom = imposes ? whom(word, line.tokens.size()) : null;
            String target = whom == null ? null : whom.mention().state();
            Status status = target == null ? null : statuses.of(v);
            String by = status == null || target == null ? null : body(v, target);
            if (target == null || status != Status.HELD && status != Status.PAST) {
                continue;
            }
            if (by == null) {
                drafts.made()
                        .removeIf(d -> d.kind == Kind.RELATIONS
                                && d.first >= word
                                && d.first <= verb.last()
                                && d.participants.stream()
                                        .anyMatch(p -> p.role() == Role.ACTOR && target.equals(p.state())));
                return false;
            }
            drafts.made().removeIf(d -> d.kind == Kind.RELATIONS && d.first >= word && d.first <= verb.last());
            draft(verb, "sanctions", status, sides(by, target));
            return true;
        }
        return false;
    }

    /** The organisation of states that speaks of its sanctions, or has met; null for none. */
    private @Nullable String body(int v, String target) {
        Participant speaks =
                v == 0 ? null : meant(clauses.subjects(v - 1), p -> isBody(p.state()) && !target.equals(p.state()));
        if (speaks != null) {
            return speaks.state();
        }
        for (List<Participant> some :
                List.of(discourse.acts().sanctions(), discourse.acts().gathered())) {
            for (Participant p : some) {
                if (p.role() == Role.ACTOR && isBody(p.state())) {
                    return p.state();
                }
            }
        }
        return null;
    }

    private boolean isBody(@Nullable String state) {
        return state != null && !discourse.isCountry(state);
    }

    /** "Ibihano yari yafatiye Niger bivanyweho". */
    private boolean lift(int word, int v) {
        VerbGroup verb = line.verbs.get(v);
        Status status = statuses.of(v);
        Line.Actor whom = whom(word, verb.first());
        String target = whom == null ? null : whom.mention().state();
        String by = target == null ? null : imposer(v, word, target);
        if (status == null || status == Status.DENIED || target == null || by == null || by.equals(target)) {
            return false;
        }
        drafts.made()
                .removeIf(d -> d.kind == Kind.RELATIONS
                        && d.subtype.startsWith("sanctions")
                        && d.first >= word
                        && d.first <= verb.last());
        draft(verb, "sanctions-lifted", status, sides(by, target));
        return true;
    }

    private Line.@Nullable Actor whom(int word, int end) {
        for (Line.Actor actor : line.actors) {
            boolean inside = actor.first() > word && actor.last() < end && actor.relation() == Relation.BARE;
            VerbGroup before = inside ? line.verbAt(actor.first() - 1) : null;
            if (before != null && discourse.isCountry(actor.mention().state())) {
                return actor;
            }
        }
        return null;
    }

    /** Who had imposed them: named in the relative, else who says so, else who did it as was told. */
    private @Nullable String imposer(int v, int word, String target) {
        List<Line.Actor> some = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            if (actor.first() > word && actor.last() < line.verbs.get(v).first() && actor.relation() != Relation.IN) {
                some.add(actor);
            }
        }
        int over = clauses.overClause(v);
        some.addAll(over < 0 ? List.of() : clauses.subjects(over));
        Participant imposer = meant(some, p -> p.state() != null && !p.state().equals(target));
        if (imposer != null) {
            return imposer.state();
        }
        for (Participant p : discourse.acts().statesOf(Kind.RELATIONS)) {
            if (p.role() == Role.ACTOR && !target.equals(p.state())) {
                return p.state();
            }
        }
        return null;
    }

    /** "Ibyo bihano byafashwe ku wa 2 Mata": those who imposed them are told before. */
    private void again(int word) {
        List<Participant> sides = discourse.acts().sanctions();
        boolean those = isOf(lexicon.definites, word - 1);
        for (int v = 0; those && sides.size() == 2 && v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            boolean imposed = verb.first() == word + 1 && verb.passive() && words.imposings.contains(verb.lemma());
            Status status = imposed ? statuses.of(v) : null;
            if (status == Status.HELD || status == Status.PLANNED) {
                drafts.made().removeIf(d -> d.kind == Kind.RELATIONS && d.first <= verb.last());
                draft(verb, "sanctions", status, sides);
                return;
            }
        }
    }

    private void draft(VerbGroup verb, String subtype, Status status, List<Participant> sides) {
        Trigger trigger =
                new Trigger(Kind.RELATIONS, subtype, Frame.ACT, null, false, null, "sanctions told by a relative");
        drafts.tell(draft(trigger, verb, status, sides), "who imposed them, and on whom");
    }
}
