package org.umubano.coding.deed;

import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.DeedWords;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Trade that a state forbids or stops: "bwahagaritse kugura inyama zo muri Brésil", stopped buying meat of Brazil, "yabujije
 * itumizwa ry'ibigori biva muri Zambia", forbade bringing in maize from Zambia, "kubuza ko ibyo bicuruzwa bigurishirizwa muri
 * Pologne", the ban on selling these goods in Poland. For languages whose nouns stand first.
 */
final class Bans extends HeadFirstAct {

    /** How far behind the verb the goods may stand, and behind the goods the state that they come from. */
    private static final int REACH = 7;

    Bans(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Drafts what trade a line tells to be forbidden, where it tells of nothing done to a state otherwise. */
    @Override
    public void read() {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (words.bans.contains(verb.lemma()) && !line.quoted[verb.first()]) {
                int goods = DeedWords.first(line.tokens, words.freight, verb.last() + 1, verb.last() + REACH);
                boolean free = goods >= 0 && drafts.made().stream().noneMatch(d -> d.kind == Kind.RELATIONS);
                if (free && isOfTrade(verb, goods) && read(v, goods)) {
                    return;
                }
            }
        }
    }

    /** Whether buying, selling or bringing in stands between the verb and the goods, or behind them. */
    private boolean isOfTrade(VerbGroup verb, int goods) {
        for (int t = verb.last() + 1; t < Math.min(line.tokens.size(), goods + REACH); t++) {
            VerbGroup other = line.verbAt(t);
            if (other != null && words.trades.contains(other.lemma())
                    || t < goods && words.trading.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    private boolean read(int v, int goods) {
        VerbGroup verb = line.verbs.get(v);
        boolean named = verb.mood() == VerbGroup.Mood.INFINITIVE && clauses.governor(v) < 0; // "the ban on"
        int over = verb.mood() == VerbGroup.Mood.INFINITIVE ? clauses.governor(v) : clauses.overClause(v);
        boolean open = over >= 0 && clauses.effect(over) == null; // "threatened to stop buying"
        Status status = named ? Status.HELD : open ? null : statuses.of(v);
        Participant subject = meant(clauses.subjects(v), p -> discourse.isCountry(p.state()));
        String doer = subject == null ? null : subject.state();
        String origin = countryBehind(goods, REACH, doer);
        if (doer == null && named) {
            doer = countryBehind(goods, REACH, null);
            origin = doer == null ? null : discourse.partnerOf(doer);
        }
        if (doer != null && origin == null && discourse.hasTold(Kind.RELATIONS)) {
            origin = discourse.partnerOf(doer);
        }
        if (doer == null || origin == null || doer.equals(origin) || status == null || status == Status.DENIED) {
            return false;
        }
        Trigger trigger = new Trigger(
                Kind.RELATIONS, "counter-measures", Frame.ACT, null, false, "trade", "trade that is forbidden");
        Draft draft = draft(trigger, verb, status, sides(doer, origin));
        draft.topics.add("trade");
        drafts.tell(draft, "who forbids it, and whose goods they are");
        return true;
    }
}
