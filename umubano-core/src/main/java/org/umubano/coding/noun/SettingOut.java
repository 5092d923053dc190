package org.umubano.coding.noun;

import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.status.StatusReader;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/** "Left Nairobi on Monday to pay a visit to Botswana": a visit that is told as what somebody set out for has begun. */
record SettingOut(Line line, ClauseReader clauses, StatusReader statuses, EventLexicon lexicon) {

    /** How an act stands under a verb (-1 for none), where that may tell nothing of it. */
    @Nullable
    Status or(@Nullable Status told, Trigger trigger, int v) {
        return told == null && trigger.kind() == Kind.VISIT && v > 0 && isSetOutFor(v) ? Status.HELD : told;
    }

    private boolean isSetOutFor(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.mood() != VerbGroup.Mood.INFINITIVE
                || verb.agreement() > 0
                || verb.negated()
                || clauses.sharing(v) >= 0
                || clauses.effect(v) != Effect.ASSERT) {
            return false;
        }
        int over = clauses.governor(v);
        return over >= 0
                && statuses.of(over) == Status.HELD
                && lexicon.mayTell(line.verbs.get(over), t -> t.frame() == Frame.TRAVEL || t.frame() == Frame.LEAVE);
    }
}
