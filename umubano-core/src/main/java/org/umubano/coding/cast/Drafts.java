package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.Sites;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.mention.ActorMention;
import org.umubano.time.CalendarExpression;
import org.umubano.time.RawTime;

/**
 * The events drafted from one sentence. A draft is made where a trigger stands as an act and the roles of its frame are
 * filled; what it tells is noted for the sentences after it.
 */
public final class Drafts {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final Roles roles;
    private final CastReader casts;
    private final DraftPlaces places;
    private final List<Draft> made = new ArrayList<>();

    public Drafts(Reading reading, Roles roles, CastReader casts) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.roles = roles;
        this.casts = casts;
        this.places = new DraftPlaces(lexicon, line);
    }

    /** The drafts so far, in the order of their making; what is added or removed here is added or removed. */
    public List<Draft> made() {
        return made;
    }

    /** The draft made last; there must be one. */
    public Draft latest() {
        return made.get(made.size() - 1);
    }

    /** Adds a draft whose participants are known, without looking into roles. */
    public void add(Draft draft) {
        made.add(draft);
    }

    /** Adds a draft that was made without looking into roles, and notes it and its sides for the sentences after it. */
    public void tell(Draft draft, String participants) {
        draft.trace.put("participants", participants);
        made.add(draft);
        discourse.told(draft.kind);
        discourse.sides(draft.kind, draft.participants);
        rememberSanctions(draft);
    }

    private void rememberSanctions(Draft draft) {
        if (draft.subtype.startsWith("sanctions")) {
            discourse.acts().sanctioned(draft.participants);
        }
    }

    /** Whether a line has no date: "have had ties for 46 years" has none. */
    private boolean isUndated() {
        for (RawTime raw : line.times) {
            if (!(raw.meaning() instanceof CalendarExpression.Duration)
                    && !(lexicon.headFirst
                            && raw.meaning() instanceof CalendarExpression.Vague)) { // "kugeza ubu", until now
                return false;
            }
        }
        return true;
    }

    /** Drafts an event of a trigger if it stands as one and has those whom its frame asks for; whether it did. */
    public boolean draft(Trigger trigger, int first, int last, @Nullable Status status, Cast around) {
        Cast cast = CameFrom.of(trigger, around, first, last, line, lexicon);
        if (status == null || trigger.isWeak() && isUndated()) {
            return false;
        }
        boolean undoneBlow = status == Status.PLANNED || status == Status.PROPOSED || status == Status.CANCELLED;
        if (trigger.frame() == Frame.ATTACK && undoneBlow) {
            return false; // "is planning to attack" is what somebody fears or alleges, "stopped shooting" a ceasefire
        }
        List<Participant> participants = participants(trigger, cast, ofOther(trigger, first, last, cast));
        if (participants.isEmpty()) {
            return false;
        }
        if (trigger.kind() == Kind.VISIT && !Sites.isOpen(trigger.frame(), participants)) {
            boolean sets = trigger.frame() != Frame.INVITE || discourse.isAgreeing();
            discourse.visited(participants, sets && (status.isDone() || status == Status.ONGOING));
        }
        boolean undone = trigger.status() == Status.DENIED;
        if (undone && status != Status.DENIED) {
            return false;
        }
        Status stands =
                undone ? Status.HELD : trigger.status() != null && status == Status.HELD ? trigger.status() : status;
        Draft draft = new Draft(line, trigger, first, last, stands);
        participants.forEach(p -> draft.add(asActor(p, draft)));
        describe(draft, trigger, cast);
        made.add(draft);
        remember(draft, trigger, participants);
        if (trigger.subtype().equals("reception") && draft.participants.size() == 2) {
            int host = cast.isPassive() ? 1 : 0;
            discourse.acts().received(draft.participants.get(host), draft.participants.get(1 - host));
        }
        return true;
    }

    /** Those whom the frame asks for; of a visit by somebody whose state is only guessed, with the other state of the article. */
    private List<Participant> participants(Trigger trigger, Cast cast, Cast ofOther) {
        List<Participant> out = roles.of(trigger.frame(), trigger.kind(), trigger.subtype(), ofOther);
        if (!out.isEmpty()
                || trigger.kind() != Kind.VISIT
                || cast.subjects().stream().noneMatch(casts::isGuessed)
                || isTour(cast)) {
            return out;
        }
        cast.subjects().stream()
                .filter(casts::isGuessed)
                .forEach(p -> discourse.acts().abroad(String.valueOf(p.name())));
        List<Participant> subjects = cast.subjects().stream()
                .map(p -> casts.isGuessed(p)
                        ? new Participant(p.role(), p.name(), p.office(), p.offices(), discourse.partnerOf(p.state()))
                        : p)
                .toList();
        Cast open = new Cast(subjects, cast.others(), cast.spans(), cast.isPassive());
        return roles.of(trigger.frame(), trigger.kind(), trigger.subtype(), open);
    }

    /** "Minisitiri w'Ubuhinzi, N.N., yasuye Akarere ka Rusizi": a minister of no told state is at home in a district. */
    private boolean isTour(Cast cast) {
        for (Participant p : lexicon.headFirst ? cast.subjects() : List.<Participant>of()) {
            boolean host = line.actors.stream()
                    .anyMatch(a -> a.mention().type() == ActorMention.Type.STATE
                            && !a.isAdjective()
                            && Objects.equals(a.mention().state(), p.state()));
            if (AT_HOME.contains(String.valueOf(p.office())) && !host) {
                return true;
            }
        }
        return false;
    }

    /** Words and notes that the one to whom they go may reject. */
    private static final Set<String> CHARGES = Set.of("accusation", "complaint", "condemnation", "protest");

    private static final Set<String> AT_HOME = Set.of("MIN", "LOCAL", "AGENCY", "LEG", "JUD");

    private void describe(Draft draft, Trigger trigger, Cast cast) {
        boolean planned = draft.status == Status.PLANNED;
        if (trigger.topic() != null) {
            draft.topics.add(trigger.topic());
        }
        if (draft.kind == Kind.AGREEMENT && draft.subtype.equals("signed") && planned) {
            draft.subtype = "to-be-signed";
        }
        if (draft.kind == Kind.MISSION && draft.subtype.equals("opened") && planned) {
            draft.subtype = "to-be-opened";
        }
        if (draft.subtype.equals("agrement") && isOfOwnCabinet(draft)) {
            draft.subtype = "appointed";
        }
        draft.onSidelines = line.hasSidelines();
        draft.isMeal = draft.kind == Kind.MEETING
                && draft.subtype.equals("reception")
                && casts.namesMeal(draft.first, draft.last);
        draft.place = places.of(draft, cast);
        draft.trace.put("participants", "frame " + trigger.frame());
        draft.trace.put("status", "tense and mood of the clause");
        draft.arrives = trigger.subtype().equals("arrival") || trigger.frame() == Frame.TRAVEL;
        draft.openEnded = trigger.subtype().equals("arrival") || trigger.frame() == Frame.LEAVE;
    }

    /** "Inama y'Abaminisitiri yemeje N.N. nka Ambasaderi wa X muri Y": the cabinet of X names its own envoy, and Y agrees to him. */
    private boolean isOfOwnCabinet(Draft draft) {
        Participant envoy = draft.participants.get(0);
        boolean own = lexicon.headFirst && "AMB".equals(envoy.office()) && envoy.state() != null;
        return own
                && line.actors.stream()
                        .anyMatch(a -> a.mention().type() == ActorMention.Type.ORGANISATION
                                && a.mention().offices().contains("GOV")
                                && Objects.equals(a.mention().state(), envoy.state()));
    }

    /** Keeps in mind who did what, for the sentences to come. */
    private void remember(Draft draft, Trigger trigger, List<Participant> participants) {
        discourse.sides(trigger.kind(), participants);
        rememberSanctions(draft);
        if (trigger.frame() == Frame.ELECT && trigger.kind() == Kind.ACCREDITATION) {
            discourse.acts().choose(participants.get(0));
        }
        if (trigger.subtype().equals("credentials")) {
            discourse.acts().sent(participants);
        }
        boolean together = switch (draft.kind) {
            case MEETING, AGREEMENT, CALL, MISSION -> true;
            case COOPERATION -> !draft.subtype.equals("handover") && !draft.subtype.equals("release");
            case VISIT -> !isOfOthers(draft);
            default -> isAudience(draft);
        };
        if (together) {
            discourse.met(draft.participants);
        }
        discourse.acted(draft.participants);
        if (CHARGES.contains(draft.subtype)) {
            discourse.acts().accused(draft.participants);
        }
        discourse.told(draft.kind);
    }

    /** "Presented his credentials to the king. They talked": one envoy and the one who received him have met. */
    private static boolean isAudience(Draft draft) {
        return draft.subtype.equals("credentials")
                && draft.participants.size() == 2
                && draft.states().size() == 2
                && draft.participants.stream().allMatch(p -> p.office() != null);
    }

    /** A guest and his host, where two others last did something together: "both sides" are still those two. */
    private boolean isOfOthers(Draft visit) {
        Set<String> states = visit.states();
        return discourse.isAgreeing()
                && discourse.pair().size() == 2
                && discourse.pair().stream().noneMatch(p -> states.contains(String.valueOf(p.state())));
    }

    /** Whether a name is that of an organisation of the sentence, or of nobody in it. */
    private boolean isBody(@Nullable String name) {
        return line.actors.stream()
                .filter(a -> Objects.equals(a.mention().name(), name))
                .noneMatch(a -> a.mention().type() == ActorMention.Type.PERSON);
    }

    /** "Vice President N.N. thanked Rwanda": whose state is only guessed is not of the state that he speaks of. */
    private Cast ofOther(Trigger trigger, int first, int last, Cast cast) {
        Participant speaker = cast.subjects().size() == 1 ? cast.subjects().get(0) : null;
        if (trigger.kind() != Kind.STATEMENT || speaker == null || !casts.isGuessed(speaker)) {
            return cast;
        }
        boolean toOwn = line.actors.stream()
                .anyMatch(a -> isCountry(a)
                        && a.mention().reference() == null
                        && !a.isAdjective()
                        && (a.relation() == Relation.BARE || a.relation() == Relation.TO)
                        && a.first() > first
                        && a.first() - last <= 2
                        && Objects.equals(a.mention().state(), speaker.state()));
        String other = toOwn ? discourse.partnerOf(speaker.state()) : null;
        if (other == null) {
            return cast;
        }
        Participant stranger =
                new Participant(speaker.role(), speaker.name(), speaker.office(), speaker.offices(), other);
        return cast.by(List.of(stranger));
    }

    /** "Rwanda", "the Rwandan authorities". */
    private static boolean isCountry(Line.Actor a) {
        return a.mention().type() == ActorMention.Type.STATE
                || a.mention().offices().equals(List.of("GOV"));
    }

    /** A body takes part by its office and state, and its name is among the names; who signs is named. */
    private Participant asActor(Participant p, Draft draft) {
        boolean federation = "NGO".equals(p.office());
        String name = p.name();
        boolean body = ("AGENCY".equals(p.office()) || federation) && !discourse.isPerson(name) && isBody(name);
        boolean signs = draft.kind == Kind.AGREEMENT && !federation;
        if (!body || name == null || p.state() == null && !federation || signs) {
            return p;
        }
        draft.named.add(name);
        return new Participant(p.role(), null, p.office(), p.offices(), p.state());
    }
}
