package org.umubano.coding.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.text.Phrases;

/**
 * Who stands for his state as such: the people, the government or the firms of a state that a remark praises or consoles, the
 * delegations that meet. The contract leaves their office open.
 */
public final class PlainStates {

    /** Offices of addressees who are the state that is addressed. */
    private static final Set<String> ADDRESSED = Set.of("CIV", "GOV", "AGENCY", "JUD", "COMPANY", "OPP");

    /** Remarks that are friendly: an army that is praised is its state. */
    private static final Set<String> FRIENDLY = Set.of("praise", "thanks", "condolence", "congratulation");

    /** Acts that are done to persons. */
    private static final Set<String> HANDED_OVER = Set.of("handover", "extradition", "release");

    private PlainStates() {}

    /** The participants of an act, in order, with those that stand for their state as that state. */
    public static List<Participant> of(Kind kind, String subtype, List<Participant> participants) {
        List<Participant> out = new ArrayList<>(participants.size());
        for (Participant p : participants) {
            String state = p.state();
            if (p.name() != null || state == null || !stands(kind, subtype, p)) {
                out.add(p);
            } else if (!isThere(kind, subtype, participants, p) && !holds(out, state)) {
                out.add(Participant.state(p.role(), state));
            }
        }
        return out;
    }

    /** The participants of an act: as above; of two sides that others mediate between, those whom no sentence on it names. */
    public static List<Participant> of(Draft draft) {
        if (draft.kind != Kind.DISPUTE) {
            return of(draft.kind, draft.subtype, isPledge(draft) ? withoutSpeaker(draft) : draft.participants);
        }
        List<Participant> out = new ArrayList<>(draft.participants.size());
        for (Participant p : draft.participants) {
            String name = p.role() == Role.RECIPIENT ? p.name() : null;
            String state = p.state();
            if (name == null || state == null || isNamed(draft, name)) {
                out.add(p);
            } else if (!holds(out, state)) {
                out.add(Participant.state(p.role(), state));
            }
        }
        return out;
    }

    /** What a state is to build or give in another, as somebody of it tells. */
    private static boolean isPledge(Draft draft) {
        boolean project = draft.kind == Kind.COOPERATION && draft.frame == Frame.PROJECT;
        boolean gift = draft.kind == Kind.AID && draft.frame == Frame.ACT;
        return (project || gift) && draft.status == Status.PLANNED && draft.announcedBy != null;
    }

    /** "Ambassador N.N. said that Ghana would build a school": his state will; he only tells so. */
    private static List<Participant> withoutSpeaker(Draft draft) {
        Participant speaker = draft.announcedBy;
        List<Participant> out = new ArrayList<>();
        for (Participant p : draft.participants) {
            String state = p.state();
            boolean tells = speaker != null && p.name() != null && p.name().equals(speaker.name());
            if (state == null || !tells) {
                out.add(p);
            } else if (!holds(out, state)) {
                out.add(Participant.state(p.role(), state));
            }
        }
        return out;
    }

    private static boolean isNamed(Draft draft, String name) {
        return names(draft.line, name) || draft.also.stream().anyMatch(l -> names(l, name));
    }

    private static boolean names(Line line, String name) {
        return line.actors.stream().anyMatch(a -> name.equals(a.mention().name()));
    }

    /** Signed "in the presence of the two leaders": who looks on takes no part, his state does. */
    public static void witnesses(Line line, EventLexicon lexicon, List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean signing = draft.kind == Kind.AGREEMENT && draft.subtype.contains("signed");
            for (Phrases.Hit<String> hit :
                    signing ? lexicon.occasions.presence.find(line.tokens) : List.<Phrases.Hit<String>>of()) {
                boolean signs = line.actors.stream()
                        .anyMatch(a ->
                                a.last() < hit.first() && !a.mention().offices().isEmpty());
                List<Participant> all = List.copyOf(draft.participants);
                draft.participants.clear();
                for (Participant p : all) {
                    String name = p.name();
                    boolean behind = name != null
                            && line.actors.stream()
                                    .anyMatch(a -> a.first() > hit.last()
                                            && name.equals(a.mention().name()));
                    boolean looksOn = name != null && (behind || !signs);
                    String state = p.state();
                    draft.add(looksOn && state != null ? Participant.state(p.role(), state) : p);
                }
            }
        }
    }

    /** Whether the state takes part as such, or somebody of it who does not stand for it; rebels are another side. */
    private static boolean isThere(Kind kind, String subtype, List<Participant> participants, Participant p) {
        return participants.stream()
                .anyMatch(o -> Objects.equals(o.state(), p.state())
                        && !"ARMED".equals(o.office())
                        && (o.name() != null || !stands(kind, subtype, o)));
    }

    private static boolean holds(List<Participant> out, @Nullable String state) {
        return out.stream().anyMatch(o -> Objects.equals(o.state(), state) && !"ARMED".equals(o.office()));
    }

    private static boolean stands(Kind kind, String subtype, Participant p) {
        String office = p.office() == null ? "" : p.office();
        return switch (kind) {
            case STATEMENT ->
                p.role() == Role.RECIPIENT
                        && (ADDRESSED.contains(office) || office.equals("ARMY") && FRIENDLY.contains(subtype));
            case RELATIONS -> office.equals("CIV");
            case COOPERATION -> office.equals("CIV") && !HANDED_OVER.contains(subtype);
            case MEETING, VISIT -> office.equals("GOV");
            default -> false;
        };
    }
}
