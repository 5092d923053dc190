package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;

/**
 * Makes the participants of an event from who stands around its trigger, by the trigger's frame. Frames of a sort share a
 * class: visits, what is done together, acts of one side, missions, speech, states as such.
 */
public final class Roles {

    private final VisitRoles visits;
    private final GatheringRoles gatherings;
    private final AgreementRoles agreements;
    private final ActRoles acts;
    private final MediationRoles mediation;
    private final ReceiverRoles receivers;
    private final MissionRoles missions;
    private final EmbassyRoles embassies;
    private final HeadRoles heads;
    private final StateRoles states;
    private final SpeechRoles speech;
    private final Discourse discourse;

    public Roles(Discourse discourse) {
        this.discourse = discourse;
        this.visits = new VisitRoles(discourse);
        this.gatherings = new GatheringRoles(discourse);
        this.agreements = new AgreementRoles(discourse);
        this.acts = new ActRoles(discourse);
        this.mediation = new MediationRoles(discourse);
        this.receivers = new ReceiverRoles(discourse);
        this.missions = new MissionRoles(discourse);
        this.embassies = new EmbassyRoles(discourse);
        this.heads = new HeadRoles(discourse);
        this.states = new StateRoles(discourse);
        this.speech = new SpeechRoles(discourse);
    }

    /** Offices that a state has one of. */
    private static final Set<String> UNIQUE = Set.of("HOS", "HOG", "MFA", "MOD");

    /** The participants, actors first; empty where those that the frame asks for are not there. */
    List<Participant> of(Frame frame, Kind kind, String subtype, Cast cast) {
        List<Participant> out = switch (frame) {
            case VISIT, TRAVEL, LEAVE, TOUR -> visits.visit(cast, frame);
            case RECEIVE -> received(kind, cast);
            case SITE -> visits.site(cast);
            case INVITE -> visits.invite(cast);
            case MEET -> gatherings.meet(cast, subtype);
            case ATTEND -> gatherings.attend(cast);
            case HOST -> hosted(kind, cast);
            case SIGN -> agreements.sign(cast);
            case AGREE -> agreements.agree(cast);
            case WITNESS -> agreements.witness(cast);
            case STATES -> agreements.states(cast);
            case COOP -> agreements.coop(cast, subtype);
            case ACT, DETAIN, ATTACK -> acts.act(isOfEnvoy(subtype) ? acts.byHost(cast) : cast, frame, kind);
            case BORDER -> acts.border(cast);
            case MISSION -> embassies.mission(cast);
            case AMBASSADOR ->
                subtype.equals("agrement")
                        ? MissionRoles.cabinet(cast, missions.ambassador(cast, false))
                        : missions.ambassador(cast, subtype.equals("credentials"));
            case ELECT -> elected(kind, cast);
            case SUCCEED -> missions.succeed(cast);
            case PLEDGE -> agreements.pledge(cast);
            case SAY, CALLON -> speech.say(cast, frame, subtype);
            case MEDIATE -> mediation.mediate(cast);
            case PROTEST -> acts.act(cast, frame, kind);
            case DEPLOY -> acts.deploy(cast);
            case COVERS -> embassies.covers(cast);
            case HOSTED -> gatherings.hosted(cast);
            case STAY, EXPEL, JOIN, ROUTE, SHELTER, FEEL, PROJECT -> states.of(frame, cast);
            case SEND -> visits.send(cast);
            case HOME, COURT, SURRENDER, FALLEN, GATHER -> List.of(); // read by classes of their own
        };
        return frame == Frame.MEET || frame == Frame.SIGN
                ? oneOfEach(named(distinct(out, frame)), cast)
                : distinct(out, frame);
    }

    private List<Participant> received(Kind kind, Cast cast) {
        return switch (kind) {
            case AID -> receivers.given(cast);
            case COOPERATION -> receivers.takenOver(acts.act(cast, Frame.ACT, kind), cast);
            case STATEMENT -> speech.drawn(cast);
            default -> visits.receive(cast);
        };
    }

    /** Who hosts; of a gathering that "will be held in Y" without a host those who come, of what is awarded those whose it is. */
    private List<Participant> hosted(Kind kind, Cast cast) {
        List<Participant> hosts = gatherings.host(cast, kind);
        if (hosts.isEmpty() && kind == Kind.COOPERATION) {
            return StateRoles.awarded(cast);
        }
        boolean isHeld = hosts.isEmpty() && kind == Kind.SUMMIT && cast.isPassive();
        return isHeld ? gatherings.attend(cast) : SummitHosts.withBody(hosts, kind, cast, discourse);
    }

    /** Who is chosen; "X's president takes over from Y's": the chair of an organisation, which states hand on. */
    private List<Participant> elected(Kind kind, Cast cast) {
        List<Participant> chosen = kind == Kind.COOPERATION ? heads.follows(cast) : heads.of(cast);
        boolean chairs = chosen.isEmpty()
                && kind == Kind.COOPERATION
                && !cast.with(Relation.FROM).isEmpty()
                && !discourse.isAgreeing()
                && cast.subjects().stream().anyMatch(Roles::leads);
        return chairs ? acts.act(cast, Frame.ACT, kind) : chosen;
    }

    /** "Her Tanzanian counterpart, Ambassador N.N.": an office without a name is that of the envoy of its state beside it. */
    private static List<Participant> named(List<Participant> in) {
        List<Participant> out = new ArrayList<>(in);
        for (Participant p : in) {
            boolean bare = p.name() == null && p.office() != null && UNIQUE.contains(p.office());
            for (int i = 0; bare && i < out.size(); i++) {
                Participant q = out.get(i);
                if (q.name() != null && "AMB".equals(q.office()) && Objects.equals(q.state(), p.state())) {
                    out.set(i, new Participant(q.role(), q.name(), p.office(), p.offices(), q.state()));
                    out.remove(p);
                    break;
                }
            }
        }
        return out;
    }

    /** A state has one foreign minister: a second one whose state is not told is of the other state that is named. */
    private List<Participant> oneOfEach(List<Participant> in, Cast cast) {
        for (int i = 1; i < in.size(); i++) {
            Participant p = in.get(i);
            boolean second = p.name() != null
                    && p.office() != null
                    && UNIQUE.contains(p.office())
                    && in.subList(0, i).stream()
                            .anyMatch(q -> q.name() != null
                                    && !q.name().equals(p.name())
                                    && Objects.equals(q.state(), p.state())
                                    && Objects.equals(q.office(), p.office()));
            if (!second) {
                continue;
            }
            for (Cast.Marked m : cast.others()) {
                String other = Cast.isState(m.who()) ? m.who().state() : null;
                if (other != null
                        && !other.equals(p.state())
                        && in.stream().noneMatch(q -> q.name() != null && other.equals(q.state()))) {
                    List<Participant> out = new ArrayList<>(in);
                    out.set(i, new Participant(p.role(), p.name(), p.office(), p.offices(), other));
                    out.removeIf(q -> q.name() == null && other.equals(q.state()));
                    return out;
                }
            }
        }
        return in;
    }

    /** A state, and who leads it, chairs its organisations in turn. */
    private static boolean leads(Participant p) {
        return Cast.isState(p) || "HOS".equals(p.office()) || "HOG".equals(p.office());
    }

    /** Rebels are of a state and against it. */
    private static boolean isArmed(Participant p) {
        return "ARMED".equals(p.office());
    }

    private static List<Participant> distinct(List<Participant> in, Frame frame) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : in) {
            boolean vague =
                    frame == Frame.MEET || frame == Frame.VISIT || frame == Frame.SIGN || frame == Frame.RECEIVE;
            boolean named = vague
                    && p.name() == null
                    && out.stream().anyMatch(q -> q.name() != null && Objects.equals(q.state(), p.state()));
            boolean covered = named
                    || frame == Frame.AMBASSADOR
                            && p.name() == null
                            && "GOV".equals(p.office())
                            && out.stream().anyMatch(q -> Objects.equals(q.state(), p.state()))
                    || out.stream()
                            .anyMatch(q -> Objects.equals(q.state(), p.state())
                                    && (Objects.equals(q.name(), p.name()) && Objects.equals(q.office(), p.office())
                                            || Cast.isState(p) && !isArmed(q)));
            if (!covered) {
                if (Cast.isPerson(p) && !isArmed(p)) {
                    out.removeIf(q -> Cast.isState(q) && Objects.equals(q.state(), p.state()));
                }
                out.add(p);
            }
        }
        return out;
    }

    /** What the state does where an envoy is posted. */
    private static boolean isOfEnvoy(String subtype) {
        return subtype.equals("summons") || subtype.equals("expulsion");
    }
}
