package org.umubano.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Participant.Role;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/**
 * Courts of one state that have somebody sent to another or keep him: "Urukiko rw'Ikirenga rwa Norvège rwemeje ko X yoherezwa mu
 * Rwanda", the Supreme Court of Norway ruled that X be sent to Rwanda. A second court that turns down his appeal in the same
 * sentence has ruled so too. For languages whose nouns stand first.
 */
final class CourtOrders {

    /** How far behind the order the sending may stand: "that X, whom they seek, be sent". */
    private static final int REACH = 14;

    /** How far behind the word for a court its state may stand. */
    private static final int OWNER = 9;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final Drafts drafts;
    private final StatusReader statuses;

    CourtOrders(Reading reading, Drafts drafts) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.statuses = reading.statuses();
        this.drafts = drafts;
    }

    /** Drafts what the courts of a line order. */
    void read() {
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
        boolean refused = lexicon.deedWords.refusals.contains(verb.lemma()) || verb.negated();
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
        Draft draft = new Draft(line, trigger, verb.first(), verb.last(), status);
        draft.add(by.as(Role.ACTOR));
        draft.add(Participant.state(Role.RECIPIENT, to));
        draft.topics.add("justice");
        drafts.tell(draft, "a court and where it has somebody sent");
        return draft;
    }

    private int courtFrom(int from) {
        for (int t = from; t < line.tokens.size(); t++) {
            if (!line.quoted[t]
                    && lexicon.deedWords.courts.contains(line.tokens.get(t).norm())) {
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
                boolean rules = lexicon.deedWords.orders.contains(verb.lemma())
                        || lexicon.deedWords.refusals.contains(verb.lemma());
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
            if (verb.first() - last <= REACH && lexicon.deedWords.sendings.contains(verb.lemma())) {
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
                boolean no = lexicon.deedWords.dismissals.contains(
                        line.tokens.get(next).norm());
                return no || lexicon.deedWords.orders.contains(verb.lemma()) && verb.object() == 0 ? v : -1;
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
                    return office ? p : new Participant(Role.ACTOR, null, "JUD", List.of("JUD"), state);
                }
            }
        }
        for (int t = court + 1; t < Math.min(end, court + OWNER); t++) {
            String named =
                    lexicon.stateWords.get(line.tokens.get(t).norm()); // "Urukiko Rukuru rwa Zambia", as one name
            if (named != null && discourse.isCountry(named)) {
                return new Participant(Role.ACTOR, null, "JUD", List.of("JUD"), named);
            }
        }
        for (Line.Span span : line.spans) {
            String code = span.mention().code();
            boolean there = span.mention().type() == SpanMention.Type.PLACE
                    && span.first() > court
                    && span.first() < Math.min(end, court + OWNER);
            if (there && discourse.isCountry(code)) {
                return new Participant(Role.ACTOR, null, "JUD", List.of("JUD"), code);
            }
        }
        return null;
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
        for (int t = court.first(); t <= court.last(); t++) {
            if (lexicon.definites.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** To which state he is to be sent: told behind the sending, else the other side of the article. */
    private @Nullable String goal(VerbGroup sending, String by) {
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            boolean there = actor.first() > sending.last() && m.state() != null && m.name() == null
                    || actor.first() > sending.last() && m.type() == ActorMention.Type.STATE;
            if (there && discourse.isCountry(m.state()) && !by.equals(m.state())) {
                return m.state();
            }
        }
        for (Line.Span span : line.spans) {
            String code = span.mention().code();
            if (span.first() > sending.last() && discourse.isCountry(code) && !by.equals(code)) {
                return code;
            }
        }
        return discourse.partnerOf(by);
    }
}
