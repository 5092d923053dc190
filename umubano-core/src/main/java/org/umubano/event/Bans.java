package org.umubano.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Participant.Role;
import org.umubano.language.VerbGroup;

/**
 * Trade that a state forbids or stops: "bwahagaritse kugura inyama zo muri Brésil", stopped buying meat of Brazil, "yabujije
 * itumizwa ry'ibigori biva muri Zambia", forbade bringing in maize from Zambia, "kubuza ko ibyo bicuruzwa bigurishirizwa muri
 * Pologne", the ban on selling these goods in Poland. For languages whose nouns stand first.
 */
final class Bans {

    /** How far behind the verb the goods may stand, and behind the goods the state that they come from. */
    private static final int REACH = 7;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final StatusReader statuses;
    private final Drafts drafts;

    Bans(Reading reading, Drafts drafts) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.statuses = reading.statuses();
        this.drafts = drafts;
    }

    /** Drafts what trade a line tells to be forbidden, where it tells of nothing done to a state otherwise. */
    void read() {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (lexicon.deedWords.bans.contains(verb.lemma()) && !line.quoted[verb.first()]) {
                int goods = DeedWords.first(line, lexicon.deedWords.freight, verb.last() + 1, verb.last() + REACH);
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
            if (other != null && lexicon.deedWords.trades.contains(other.lemma())
                    || t < goods
                            && lexicon.deedWords.trading.contains(
                                    line.tokens.get(t).norm())) {
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
        String doer = stateOf(clauses.subjects(v));
        String origin = near(goods, doer);
        if (doer == null && named) {
            doer = near(goods, null);
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
        Draft draft = new Draft(line, trigger, verb.first(), verb.last(), status);
        draft.add(Participant.state(Role.ACTOR, doer));
        draft.add(Participant.state(Role.RECIPIENT, origin));
        draft.topics.add("trade");
        drafts.tell(draft, "who forbids it, and whose goods they are");
        return true;
    }

    private @Nullable String stateOf(List<Line.Actor> some) {
        for (Line.Actor actor : some) {
            for (Participant p : discourse.resolve(actor.mention())) {
                if (discourse.isCountry(p.state())) {
                    return p.state();
                }
            }
        }
        return null;
    }

    private @Nullable String near(int goods, @Nullable String not) {
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            boolean near = actor.first() > goods
                    && actor.first() - goods <= REACH
                    && actor.relation().isOblique();
            if (near && discourse.isCountry(state) && !String.valueOf(state).equals(not)) {
                return state;
            }
        }
        return null;
    }
}
