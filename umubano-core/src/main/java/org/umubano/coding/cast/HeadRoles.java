package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.mention.ActorMention;

/**
 * Participants where somebody is chosen as head of an organisation: "the members elected N.N. of Zambia president of the bank".
 * He acts with his own state and the office that he had; the organisation is the other side.
 */
public final class HeadRoles {

    /** Who leads a state takes the chair of an organisation in turn, and is not chosen as its head. */
    private static final Set<String> LEADERS = Set.of("HOS", "HOG");

    /** The subtype of the triggers of leading: no act by itself, it has no code. */
    public static final String TO_LEAD = "to-lead";

    /** How near his name his state stands: right before it, or a few words behind. */
    private static final int BEFORE = 2;

    private static final int BEHIND = 4;

    private final Discourse discourse;

    HeadRoles(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The one chosen and the organisation; empty where one of them is not named. */
    List<Participant> of(Cast cast) {
        Participant chosen = chosen(cast);
        String body = chosen == null ? null : body(cast, chosen);
        if (chosen == null || body == null || chosen.offices().stream().anyMatch(LEADERS::contains)) {
            return List.of();
        }
        String home = discourse.isCountry(chosen.state()) ? chosen.state() : homeOf(chosen);
        if (home == null) {
            return List.of();
        }
        boolean own = Objects.equals(home, chosen.state());
        String office = own && chosen.office() != null ? chosen.office() : "CIV";
        List<String> offices = own && chosen.office() != null ? chosen.offices() : List.of("CIV");
        return List.of(
                new Participant(Role.ACTOR, chosen.name(), office, offices, home),
                Participant.state(Role.RECIPIENT, body));
    }

    /** "N.N. takes over from N.N. as head of the bank": who follows, and who led the organisation till then. */
    List<Participant> follows(Cast cast) {
        List<Participant> next = successor(cast);
        List<Participant> before = people(cast.isPassive() ? cast.subjects() : cast.with(Relation.BARE, Relation.FROM));
        before.removeIf(p -> next.stream().anyMatch(q -> Objects.equals(q.name(), p.name())));
        if (next.size() != 1
                || before.size() != 1
                || next.get(0).offices().stream().anyMatch(LEADERS::contains)) {
            return List.of();
        }
        Participant last = before.get(0);
        boolean leads = last.offices().contains("SG") && last.state() != null && !discourse.isCountry(last.state());
        String told = discourse.acts().statesOf(Kind.ACCREDITATION).stream()
                .map(Participant::state)
                .filter(s -> s != null && !discourse.isCountry(s))
                .findFirst()
                .orElse(null);
        String body = leads ? last.state() : last.office() == null || "CIV".equals(last.office()) ? told : null;
        String home = discourse.isCountry(next.get(0).state()) ? next.get(0).state() : homeOf(next.get(0));
        if (body == null || home == null) {
            return List.of();
        }
        String office = discourse.isCountry(next.get(0).state()) ? next.get(0).office() : null;
        List<String> offices = office == null ? List.of("CIV") : next.get(0).offices();
        return List.of(
                new Participant(Role.ACTOR, next.get(0).name(), offices.get(0), offices, home),
                new Participant(Role.RECIPIENT, last.name(), "SG", List.of("SG"), body));
    }

    /** Who follows; where the verb names nobody, the one of whose choice was told. */
    private List<Participant> successor(Cast cast) {
        List<Participant> next = people(cast.isPassive() ? cast.with(Relation.BY) : cast.subjects());
        Participant told = discourse.acts().chosen();
        Line line = discourse.here();
        boolean named = line == null
                || line.actors.stream()
                        .anyMatch(a -> next.stream()
                                .anyMatch(p ->
                                        Objects.equals(p.name(), a.mention().name())));
        return named || told == null ? next : List.of(told);
    }

    /** The one person that is named as chosen: the subject of a passive, else an object, else who takes the post himself. */
    private @Nullable Participant chosen(Cast cast) {
        List<Participant> objects = people(cast.isPassive() ? cast.subjects() : cast.with(Relation.BARE, Relation.OF));
        List<Participant> who = objects.isEmpty() && !cast.isPassive() ? people(cast.subjects()) : objects;
        return who.size() == 1 ? who.get(0) : null;
    }

    private List<Participant> people(List<Participant> some) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : some) {
            boolean again = out.stream().anyMatch(q -> Objects.equals(q.name(), p.name()));
            if (p.name() != null && discourse.isPerson(p.name()) && !again) {
                out.add(p);
            }
        }
        return out;
    }

    /** The organisation of the clause, else that of the office which is named beside the one chosen. */
    private @Nullable String body(Cast cast, Participant chosen) {
        for (Participant p : cast.all()) {
            if (p.state() != null && !discourse.isCountry(p.state()) && !Objects.equals(p.name(), chosen.name())) {
                return p.state();
            }
        }
        boolean leads = chosen.state() != null && !discourse.isCountry(chosen.state());
        return leads ? chosen.state() : null; // known as its head, or called so
    }

    /** "Umunya-Ghana N.N.", the Ghanaian N.N., "N.N. ukomoka muri Ghana", who comes from Ghana: the state beside his name. */
    private @Nullable String homeOf(Participant chosen) {
        Line line = discourse.here();
        List<Line.Actor> actors = line == null ? List.of() : line.actors;
        for (Line.Actor person : actors) {
            if (!Objects.equals(person.mention().name(), chosen.name())) {
                continue;
            }
            for (Line.Actor state : actors) {
                boolean beside = state.last() < person.first() && person.first() - state.last() <= BEFORE
                        || state.first() > person.last() && state.first() - person.last() <= BEHIND;
                if (beside
                        && state.mention().type() == ActorMention.Type.STATE
                        && discourse.isCountry(state.mention().state())) {
                    return state.mention().state();
                }
            }
        }
        return null;
    }

    /**
     * Who "is to lead" an organisation has been chosen; who leads it is none of its news.
     *
     * @param drafts the events of a sentence
     */
    public static void settle(List<Draft> drafts) {
        drafts.removeIf(d -> d.subtype.equals(TO_LEAD) && d.status != Status.PLANNED);
        for (Draft draft : drafts) {
            if (draft.subtype.equals(TO_LEAD)) {
                draft.subtype = "appointed";
                draft.status = Status.HELD;
                draft.mentioned = true;
            }
        }
    }
}
