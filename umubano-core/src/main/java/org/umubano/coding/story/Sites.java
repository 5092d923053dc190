package org.umubano.coding.story;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.words.Frame;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;

/**
 * Sites and memorials that somebody goes to before the article says where he is: "This morning he laid a wreath", and at the
 * foot "he arrived on Monday". They wait for the visit; who is on none laid his wreath at home.
 */
public final class Sites {

    private Sites() {}

    /** Whether a site was gone to by people whose host is not known yet. */
    public static boolean isOpen(Frame frame, List<Participant> participants) {
        return frame == Frame.SITE && participants.stream().allMatch(p -> p.role() == Participant.Role.ACTOR);
    }

    /**
     * Who is on an act: at a site or a memorial the visitors, and of their hosts those who are named. The state whose site it is
     * stands in the place, and pairs the event from there.
     */
    public static List<Participant> visitors(Draft draft, List<Participant> participants) {
        boolean site = draft.frame == Frame.SITE
                || draft.kind == Kind.VISIT && (draft.subtype.equals("site") || draft.subtype.equals("memorial"));
        boolean housed = site && draft.place != null && draft.place.state() != null;
        if (!housed || participants.stream().noneMatch(p -> p.role() == Participant.Role.ACTOR)) {
            return participants;
        }
        return participants.stream()
                .filter(p -> p.role() == Participant.Role.ACTOR || p.name() != null)
                .toList();
    }

    /** Gives the sites that wait their host, from the visits of the article; those without one are left out. */
    public static void settle(List<Draft> all) {
        all.removeIf(d -> d.frame == Frame.SITE && isOfCommonPeople(d));
        for (Draft site : List.copyOf(all)) {
            if (!isOpen(site.frame, site.participants)) {
                continue;
            }
            Draft visit = visit(site, all);
            Participant host = visit == null ? null : host(visit);
            String state = visit == null ? guest(site, all) : host == null ? null : host.state();
            if (state == null) {
                all.remove(site);
                continue;
            }
            site.add(Participant.state(Participant.Role.RECIPIENT, state));
            if (site.place == null) {
                site.place = new Place(null, state);
            }
            site.trace.put("participants", "the visit told of elsewhere");
        }
    }

    /** "Those of X who live in Y remembered": they are on no visit. */
    private static boolean isOfCommonPeople(Draft d) {
        return d.participants.stream()
                .filter(p -> p.role() == Participant.Role.ACTOR)
                .allMatch(p -> p.name() == null && "CIV".equals(p.office()));
    }

    /** "Held talks with his host in Hanoi and laid a wreath": the state where he has met somebody of it; null for none. */
    private static @Nullable String guest(Draft site, List<Draft> all) {
        String name = site.participants.get(0).name();
        String home = site.participants.get(0).state();
        for (Draft d : all) {
            String there = d.place == null ? null : d.place.state();
            boolean his = (d.kind == Kind.MEETING || d.kind == Kind.AGREEMENT)
                    && name != null
                    && there != null
                    && !there.equals(home)
                    && d.status == Status.HELD
                    && site.status != Status.PAST
                    && d.line.number <= site.line.number
                    && d.people().contains(name)
                    && d.states().contains(there);
            if (his) {
                return there;
            }
        }
        return null;
    }

    /** The visit of the same person: the one told of last before the site, else the first after it. */
    private static @Nullable Draft visit(Draft site, List<Draft> all) {
        Participant who = site.participants.get(0);
        Draft before = null;
        Draft after = null;
        for (Draft d : all) {
            boolean his = d.kind == Kind.VISIT
                    && d.frame != Frame.SITE
                    && d.frame != Frame.INVITE
                    && d.status != Status.CANCELLED
                    && (d.status == Status.PAST) == (site.status == Status.PAST)
                    && d.participants.stream()
                            .anyMatch(p -> p.role() == Participant.Role.ACTOR
                                    && Objects.equals(p.state(), who.state())
                                    && (who.name() == null || Objects.equals(p.name(), who.name())));
            if (his && d.line.number <= site.line.number) {
                before = d;
            } else if (his && after == null) {
                after = d;
            }
        }
        return before == null ? after : before;
    }

    private static @Nullable Participant host(Draft visit) {
        return visit.participants.stream()
                .filter(p -> p.role() == Participant.Role.RECIPIENT)
                .findFirst()
                .orElse(null);
    }
}
