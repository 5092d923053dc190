package org.umubano.coding.deed;

import java.util.List;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.DeedWords;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Those for whom a border that was told of is opened: "hari hafunguriwe abarwayi gusa", it had been opened to the sick alone,
 * "hari abemerewe kuhanyura", some may pass there, "amakamyo azatangira kuhaca". For languages whose nouns stand first.
 */
final class LetThrough extends HeadFirstAct {

    /** How many sentences more than usual a border may be told back. */
    private static final int FAR = 5;

    LetThrough(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Drafts for whom a border told of before is opened. */
    @Override
    public void read() {
        if (!discourse.hasTold(Kind.RELATIONS)) {
            return;
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            if (isOpened(v) && discourse.acts().isThing(words.borders, line.number - FAR)) {
                draft(v);
                return;
            }
        }
    }

    private boolean isOpened(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (drafts.made().stream().anyMatch(d -> d.first >= verb.first() && d.first <= verb.last())) {
            return false;
        }
        String lemma = verb.lemma();
        if (verb.passive() && words.lettings.contains(lemma)) {
            return true;
        }
        VerbGroup before = v == 0 ? null : line.verbs.get(v - 1);
        boolean passes = verb.there() && words.passages.contains(DeedWords.lastOf(lemma));
        boolean begins = begins(verb);
        return passes
                && (begins
                        || lemma.indexOf(' ') > 0 && words.reopenings.contains(DeedWords.firstOf(lemma))
                        || before != null
                                && before.last() + 1 == verb.first()
                                && words.reopenings.contains(before.lemma()));
    }

    private void draft(int v) {
        VerbGroup verb = line.verbs.get(v);
        List<Participant> sides = discourse.acts().statesOf(Kind.RELATIONS);
        boolean let = verb.mood() == VerbGroup.Mood.INFINITIVE && v > 0;
        Status status = statuses.of(let ? v - 1 : v);
        if (sides.size() != 2 || status == null || status == Status.DENIED || status == Status.PROPOSED) {
            return;
        }
        Trigger trigger = new Trigger(
                Kind.RELATIONS, "border-opened", Frame.BORDER, null, false, "transport", "those let through a border");
        Draft draft = new Draft(line, trigger, verb.first(), verb.last(), status);
        sides.forEach(p -> draft.add(p.as(Role.ACTOR)));
        draft.topics.add("transport");
        draft.another = true;
        draft.further = true;
        draft.trace.put("participants", "those whose border was told of");
        drafts.add(draft);
    }
}
