package org.umubano.coding.deed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.DeedWords;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/**
 * Courts of one state that have somebody sent to another or keep him: "Urukiko rw'Ikirenga rwa Norvège rwemeje ko X yoherezwa mu
 * Rwanda", the Supreme Court of Norway ruled that X be sent to Rwanda. A second court that turns down his appeal in the same
 * sentence has ruled so too. For languages whose nouns stand first.
 */
final class CourtOrders extends HeadFirstAct {

    /** How far behind the order the sending may stand: "that X, whom they seek, be sent". */
    private static final int REACH = 14;

    /** How far behind the word for a court its state may stand. */
    private static final int OWNER = 9;

    CourtOrders(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Drafts what the courts of a line order. */
    @Override
    public void read() {
        int court = courtFrom(0);
        int order = court < 0 ? -1 : orderBehind(court);
        int sending = order < 0 ? -1 : sendingBehind(order);
        if (sending < 0) {
            return;
        }
        VerbGroup verb = line.verbs.get(order);
        Status status = statuses.of(order);
        Participant by = status == null ? null : judgeOf(court, verb.first());
        String to = by == null ? null : goal(line.verbs.get(sending), String.valueOf(by.state()));
        if (status == null || by == null || to == null || to.equals(by.state())) {
            return;
        }
        boolean refused = words.refusals.contains(verb.lemma()) || verb.negated();
        VerbGroup sent = line.verbs.get(sending);
        drafts.made().removeIf(d -> d.first >= verb.first() && d.first <= sent.last());
        Draft draft = draft(verb, refused ? Status.DENIED : status, by, to);
        int second = courtFrom(sent.last() + 1);
        int no = second < 0 || refused ? -1 : dismissalBehind(second);
        if (no >= 0) {
            Draft again = draft(line.verbs.get(no), draft.status, by, to);
            again.another = true;
            again.further = true;
            drafts.made().removeIf(d -> d != again && d.first == again.first);
        }
    }

    private Draft draft(VerbGroup verb, Status status, Participant by, String to) {
        Trigger trigger = new Trigger(
                Kind.COOPERATION, "extradition", Frame.SURRENDER, null, false, "justice", "order of a court");
        Draft draft = draft(trigger, verb, status, List.of(by.as(Role.ACTOR), Participant.state(Role.RECIPIENT, to)));
        draft.topics.add("justice");
        drafts.tell(draft, "a court and where it has somebody sent");
        return draft;
    }

    private int courtFrom(int from) {
        for (int t = from; t < line.tokens.size(); t++) {
            if (!line.quoted[t] && words.courts.contains(line.tokens.get(t).norm())) {
                return t;
            }
        }
        return -1;
    }

    /** The first finite verb behind a court, where it orders or forbids; -1 for none. */
    private int orderBehind(int court) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.first() > court && verb.isFinite() && !verb.relative()) {
                boolean rules = words.orders.contains(verb.lemma()) || words.refusals.contains(verb.lemma());
                return rules && !verb.passive() ? v : -1;
            }
        }
        return -1;
    }

    /** The verb of sending that is ordered; -1 for none. */
    private int sendingBehind(int order) {
        int last = line.verbs.get(order).last();
        for (int v = order + 1; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.first() - last <= REACH && words.sendings.contains(verb.lemma())) {
                return v;
            }
        }
        return -1;
    }

    /** "Urukiko rw'Ikirenga rumutera utwatsi", turned him down; -1 for none. */
    private int dismissalBehind(int court) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            int next = verb.last() + 1;
            if (verb.first() > court && verb.isFinite() && next < line.tokens.size()) {
                boolean no = words.dismissals.contains(line.tokens.get(next).norm());
                return no || words.orders.contains(verb.lemma()) && verb.object() == 0 ? v : -1;
            }
        }
        return -1;
    }

    /** The state whose court it is: named behind it, where it sits, else the one that last did something. */
    private @Nullable Participant judgeOf(int court, int end) {
        for (Line.Actor actor : line.actors) {
            boolean own = actor.last() >= court && actor.first() < Math.min(end, court + OWNER);
            for (Participant p : own ? discourse.resolve(actor.mention()) : List.<Participant>of()) {
                String doer = isPointed(actor) ? lastSender() : null;
                if (discourse.isCountry(doer == null ? p.state() : doer)) {
                    String state = doer == null ? p.state() : doer;
                    boolean office = "MIN".equals(p.office());
                    return office ? p : judges(state);
                }
            }
        }
        for (int t = court + 1; t < Math.min(end, court + OWNER); t++) {
            String named =
                    lexicon.stateWords.get(line.tokens.get(t).norm()); // "Urukiko Rukuru rwa Zambia", as one name
            if (named != null && discourse.isCountry(named)) {
                return judges(named);
            }
        }
        String seat = placed(
                court + 1, Math.min(end, court + OWNER), s -> s.mention().type() == SpanMention.Type.PLACE, null);
        return seat == null ? null : judges(seat);
    }

    private static Participant judges(@Nullable String state) {
        return new Participant(Role.ACTOR, null, "JUD", List.of("JUD"), state);
    }

    /** The state that last sent somebody, else that last did something. */
    private @Nullable String lastSender() {
        for (Participant p : discourse.acts().sidesOf(Kind.COOPERATION)) {
            return p.state();
        }
        return discourse.lastDoer();
    }

    /** "Urukiko rw'icyo gihugu", that country's court: of the state that did something last. */
    private boolean isPointed(Line.Actor court) {
        return DeedWords.first(line.tokens, lexicon.definites, court.first(), court.last() + 1) >= 0;
    }

    private static boolean isStateItself(Line.Actor actor) {
        ActorMention m = actor.mention();
        return m.name() == null || m.type() == ActorMention.Type.STATE;
    }

    /** To which state he is to be sent: told behind the sending, else the other side of the article. */
    private @Nullable String goal(VerbGroup sending, String by) {
        int from = sending.last() + 1;
        int end = line.tokens.size();
        String state = country(from, end, CourtOrders::isStateItself, by);
        if (state == null) {
            state = placed(from, end, s -> true, by);
        }
        return state == null ? discourse.partnerOf(by) : state;
    }
}
