package org.umubano.coding.deed;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Ambassadors by their names, to whom something is done without a word for their office beside the verb: "N.N. yahamagajwe na
 * Minisiteri", was summoned, "X yirukana N.N.", expels him, and those of an article on expulsions who leave: "N.N. yaraye avuye i
 * Moscow", or are ordered to. For languages whose nouns stand first.
 */
final class Envoys extends HeadFirstAct {

    private static final Set<String> POSTS = Set.of("AMB", "CDA");

    Envoys(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Drafts what befalls the envoys of a line. */
    @Override
    public void read() {
        if (line.actors.stream().noneMatch(Envoys::isEnvoy)) {
            return;
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (line.quoted[verb.first()] || verb.negated() || !isFree(verb)) {
                continue;
            }
            if (words.summons.contains(verb.lemma())) {
                doneTo(v, "summons");
            } else if (words.expels.contains(verb.lemma())) {
                doneTo(v, "expulsion");
            } else if (words.leavings.contains(verb.lemma())) {
                leaves(v);
            }
        }
    }

    private static boolean isEnvoy(Line.Actor actor) {
        ActorMention m = actor.mention();
        return m.state() != null
                && !m.offices().isEmpty()
                && POSTS.contains(m.offices().get(0));
    }

    private boolean isFree(VerbGroup verb) {
        return drafts.made().stream()
                .noneMatch(d -> d.kind == Kind.RELATIONS && d.first >= verb.first() && d.first <= verb.last());
    }

    /** "Yahamagajwe na", "yirukanye N.N.": the other state does it to him. */
    private void doneTo(int v, String subtype) {
        VerbGroup verb = line.verbs.get(v);
        Line.Actor envoy = envoy(verb.passive() ? clauses.subjects(v) : clauses.bareAfter(v));
        Participant doer = envoy == null ? null : doer(v, envoy);
        Status status = doer == null ? null : statuses.of(v);
        if (envoy != null && doer != null && status != null && status != Status.DENIED) {
            draft(verb, verb.last(), subtype, status, doer, envoy);
        }
    }

    private static Line.@Nullable Actor envoy(List<Line.Actor> some) {
        for (Line.Actor actor : some) {
            if (isEnvoy(actor)) {
                return actor;
            }
        }
        return null;
    }

    private @Nullable Participant doer(int v, Line.Actor envoy) {
        VerbGroup verb = line.verbs.get(v);
        for (Line.Actor actor : verb.passive() ? clauses.after(v) : clauses.subjects(v)) {
            boolean by = !verb.passive() || actor.relation() == Relation.AND || actor.relation() == Relation.BY;
            for (Participant p : by && actor != envoy ? discourse.resolve(actor.mention()) : List.<Participant>of()) {
                if (discourse.isCountry(p.state())
                        && !String.valueOf(envoy.mention().state()).equals(p.state())) {
                    boolean envoyToo = p.office() != null && POSTS.contains(p.office());
                    return envoyToo ? Participant.state(Role.ACTOR, String.valueOf(p.state())) : p.as(Role.ACTOR);
                }
            }
        }
        String host = verb.passive() ? post(envoy) : null;
        return host == null ? null : Participant.state(Role.ACTOR, host);
    }

    /** "Yaraye avuye i Moscow": of one who has to go, as the article tells; those without a name are called home. */
    private void leaves(int v) {
        VerbGroup verb = line.verbs.get(v);
        Line.Actor envoy = null;
        for (Line.Actor actor : clauses.subjects(v)) {
            envoy = isEnvoy(actor) ? actor : envoy;
        }
        String by = envoy == null ? null : orderer(v, envoy);
        boolean isTold = by != null || discourse.text().hasVerb(words.expels);
        Status status = envoy == null || !isTold ? null : statuses.of(by == null ? v : v - 1);
        String host = by != null ? by : envoy == null || status == null ? null : host(envoy);
        if (envoy == null || host == null || status != Status.HELD) {
            return;
        }
        drafts.made().removeIf(d -> d.kind == Kind.VISIT && d.first >= verb.first() && d.first <= verb.last());
        boolean sentAway = by != null || envoy.mention().name() != null;
        Draft draft = sentAway
                ? draft(verb, verb.last(), "expulsion", status, Participant.state(Role.ACTOR, host), envoy)
                : recalled(verb, status, String.valueOf(envoy.mention().state()), host);
        draft.another = true;
        draft.further = true;
    }

    /** "Yategetse ko abadipolomate ba X bava ku butaka bwayo": the other state that orders envoys to leave; null for none. */
    private @Nullable String orderer(int v, Line.Actor envoy) {
        VerbGroup order = v == 0 ? null : line.verbs.get(v - 1);
        if (order == null || order.negated() || !words.orderingAway.contains(order.lemma())) {
            return null;
        }
        for (Line.Actor actor : clauses.subjects(v - 1)) {
            String state = actor.mention().state();
            if (discourse.isCountry(state)
                    && !String.valueOf(envoy.mention().state()).equals(state)) {
                return state;
            }
        }
        return null;
    }

    private Draft recalled(VerbGroup verb, Status status, String home, String host) {
        Trigger trigger = new Trigger(Kind.RELATIONS, "recall", Frame.ACT, null, false, null, "envoys who leave");
        Draft draft = new Draft(line, trigger, verb.first(), verb.last(), status);
        draft.add(Participant.state(Role.ACTOR, home));
        draft.add(Participant.state(Role.RECIPIENT, host));
        drafts.tell(draft, "whose envoys they are, and where they were");
        return draft;
    }

    /** Where he serves: the state or town of another state in the sentence, else the other side of the article. */
    private @Nullable String host(Line.Actor envoy) {
        String post = post(envoy);
        return post == null ? discourse.partnerOf(envoy.mention().state()) : post;
    }

    /** The state or town of another state in the sentence; null for none. */
    private @Nullable String post(Line.Actor envoy) {
        String home = envoy.mention().state();
        int end = line.tokens.size();
        String state = country(0, end, a -> a != envoy && a.relation() == Relation.IN, home);
        return state == null ? placed(0, end, s -> s.relation() == Relation.IN, home) : state;
    }

    private Draft draft(VerbGroup verb, int last, String subtype, Status status, Participant doer, Line.Actor envoy) {
        Trigger trigger = new Trigger(Kind.RELATIONS, subtype, Frame.ACT, null, false, null, "an envoy by his name");
        Draft draft = new Draft(line, trigger, verb.first(), last, status);
        draft.add(doer);
        discourse.resolve(envoy.mention()).forEach(p -> draft.add(p.as(Role.RECIPIENT)));
        drafts.tell(draft, "an envoy and who does it to him");
        return draft;
    }
}
