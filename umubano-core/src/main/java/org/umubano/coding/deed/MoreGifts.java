package org.umubano.coding.deed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.DeedWords;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * More of what was given, where only its number is told: "ikaba izaha na Kenya izindi 2.000", and will give Kenya 2,000 more,
 * "yahawe izigera ku bihumbi 35", was given some 35,000, "ikindi gice kizishyurwa ku wa 30", another part will be paid on the
 * 30th. What it is and by whom it is given has been told. For languages whose nouns stand first.
 */
final class MoreGifts extends HeadFirstAct {

    /** How far behind the verb the one who is given something may stand. */
    private static final int WHOM = 2;

    MoreGifts(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Drafts what more is given in a line, where something was given before. */
    @Override
    public void read() {
        if (!discourse.hasTold(Kind.AID)) {
            return;
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (isGiving(verb.lemma())
                    && !line.quoted[verb.first()]
                    && (verb.isFinite() || isPlan(v))
                    && isFree(verb)) {
                read(v, verb);
            }
        }
    }

    private boolean isGiving(String lemma) {
        String last = DeedWords.lastOf(lemma);
        return words.gifts.contains(last) || words.payments.contains(last);
    }

    /** "Bwemeye kuzaha", agreed to give. */
    private boolean isPlan(int v) {
        return line.verbs.get(v).mood() == VerbGroup.Mood.INFINITIVE && clauses.governor(v) >= 0;
    }

    private boolean isFree(VerbGroup verb) {
        return drafts.made().stream()
                .noneMatch(d -> d.kind != Kind.STATEMENT && d.first >= verb.first() && d.first <= verb.last());
    }

    private void read(int v, VerbGroup verb) {
        Status status = statuses.of(v);
        if (status == null || status == Status.DENIED) {
            return;
        }
        List<Participant> before = discourse.acts().statesOf(Kind.AID);
        if (verb.passive() && isInstalment(verb)) {
            draft(verb, status, before);
            return;
        }
        Line.Actor whom = verb.passive() ? subjectOf(v) : objectOf(verb, WHOM);
        int from = verb.passive() || whom == null ? verb.last() + 1 : whom.last() + 1;
        if (whom == null || !isNumber(from) && !isNumber(from + 1)) {
            return;
        }
        String to = whom.mention().state();
        String giver = verb.passive() ? agent(v) : giver(v);
        if (giver == null) {
            giver = before.isEmpty() ? null : before.get(0).state();
        }
        if (to != null && giver != null && !giver.equals(to)) {
            draft(verb, status, sides(giver, to));
        }
    }

    private void draft(VerbGroup verb, Status status, List<Participant> sides) {
        if (sides.size() < 2) {
            return;
        }
        Trigger trigger = new Trigger(Kind.AID, "grant", Frame.ACT, null, false, null, "more of what was given");
        Draft draft = draft(trigger, verb, status, sides);
        draft.another = true;
        draft.further = true;
        drafts.tell(draft, "who gave before, or gives now");
    }

    /** "Ikindi gice kizishyurwa", another part will be paid: a word for a part of the money right before the verb. */
    private boolean isInstalment(VerbGroup verb) {
        for (int t = verb.first() - 1; t >= Math.max(0, verb.first() - 3); t--) {
            if (isOf(words.instalments, t)) {
                return true;
            }
            if (!line.tokens.get(t).isWord()) {
                return false;
            }
        }
        return false;
    }

    private boolean isNumber(int token) {
        if (token >= line.tokens.size()) {
            return false;
        }
        return Character.isDigit(line.tokens.get(token).form().charAt(0)) || isOf(words.numbers, token);
    }

    private @Nullable String giver(int v) {
        Participant giver = meant(clauses.subjects(v), p -> p.state() != null);
        return giver == null ? null : giver.state();
    }

    /** "Yahawe na X": by whom. */
    private @Nullable String agent(int v) {
        for (Line.Actor actor : clauses.after(v)) {
            if (actor.relation() == Relation.AND || actor.relation() == Relation.BY) {
                return actor.mention().state();
            }
        }
        return null;
    }
}
