package org.umubano.coding.report;

import java.util.List;
import org.umubano.coding.date.SharedDates;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;

/** Talks of two sides that a third brought together are that mediation, told once. */
public final class Mediations {

    private Mediations() {}

    /** Makes mediations of the talks that are such, and takes talks into the mediation that is told beside them. */
    public static void read(List<Draft> drafts) {
        hosted(drafts);
        drafts.replaceAll(Mediations::withRebels);
        mediated(drafts);
    }

    /** Talks of two sides in conflict at the seat of a third, who takes part, are its mediation. */
    private static void hosted(List<Draft> drafts) {
        boolean conflict = drafts.stream()
                .anyMatch(d -> d.kind == Kind.DISPUTE || d.kind == Kind.FORCE || d.topics.contains("peace"));
        for (int i = 0; i < drafts.size() && conflict; i++) {
            Draft talks = drafts.get(i);
            Place place = talks.place;
            String host = place == null ? "" : String.valueOf(place.state());
            boolean three = talks.kind == Kind.MEETING
                    && talks.subtype.equals("talks")
                    && talks.states().size() == 3
                    && talks.states().contains(host)
                    && talks.people().size() == 3;
            if (three) {
                Draft mediation = talks.as(Kind.DISPUTE, "mediation", Frame.MEDIATE);
                mediation.participants.replaceAll(
                        p -> p.as(host.equals(p.state()) ? Participant.Role.ACTOR : Participant.Role.RECIPIENT));
                mediation.topics.add("peace");
                drafts.set(i, mediation);
                again(drafts, i);
            }
        }
    }

    /** "Lourenço yahuje A na B", above the report of the talks to which he brought their leaders: one mediation, of these leaders. */
    private static void again(List<Draft> drafts, int at) {
        Draft talks = drafts.get(at);
        for (Draft told : drafts) {
            boolean same = told != talks
                    && told.kind == Kind.DISPUTE
                    && told.subtype.equals("mediation")
                    && told.status == talks.status
                    && told.line.number == talks.line.number - 1
                    && told.states().equals(talks.states())
                    && (told.from == null || told.from.equals(talks.from));
            if (same) {
                told.participants.clear();
                told.participants.addAll(talks.participants);
                told.also.add(talks.line);
                told.also.addAll(talks.also);
                told.place = told.place == null ? talks.place : told.place;
                if (told.from == null && talks.from != null) {
                    SharedDates.copy(talks, told, "of the talks");
                }
                drafts.remove(at);
                return;
            }
        }
    }

    /** "M23 na Leta ya Congo baganiriye i Doha", talks of a government and the rebels of its land in another one: its mediation. */
    private static Draft withRebels(Draft talks) {
        String host = talks.place == null ? null : talks.place.state();
        boolean rebels = talks.kind == Kind.MEETING
                && talks.status != Status.CANCELLED
                && talks.states().size() == 1
                && talks.participants.size() == 2
                && talks.participants.stream().anyMatch(p -> "ARMED".equals(p.office()))
                && talks.participants.stream().anyMatch(p -> !"ARMED".equals(p.office()) && p.name() == null);
        if (!rebels || host == null || !Countries.has(host) || talks.states().contains(host)) {
            return talks;
        }
        Draft mediation = talks.as(Kind.DISPUTE, "mediation", Frame.MEDIATE);
        mediation.participants.replaceAll(p -> p.as(Participant.Role.RECIPIENT));
        mediation.participants.add(0, Participant.state(Participant.Role.ACTOR, host));
        mediation.topics.add("peace");
        return mediation;
    }

    /** A meeting of two sides that a third brought together is that mediation. */
    private static void mediated(List<Draft> drafts) {
        for (Draft mediation : List.copyOf(drafts)) {
            if (mediation.kind != Kind.DISPUTE
                    || !mediation.subtype.equals("mediation")
                    || mediation.states().size() < 3) {
                continue;
            }
            for (Draft meeting : List.copyOf(drafts)) {
                boolean dates = meeting.from == null || mediation.from == null || meeting.from.equals(mediation.from);
                boolean near = Math.abs(meeting.line.number - mediation.line.number) <= 1
                        || meeting.from != null && meeting.from.equals(mediation.from);
                if (meeting.kind == Kind.MEETING
                        && meeting.states().size() == 2
                        && mediation.states().containsAll(meeting.states())
                        && dates
                        && near
                        && meeting.status.isDone() == mediation.status.isDone()) {
                    drafts.remove(meeting);
                    mediation.also.add(meeting.line);
                    mediation.also.addAll(meeting.also);
                    mediation.announcedBy = mediation.announcedBy == null ? meeting.announcedBy : mediation.announcedBy;
                    if (mediation.from == null && meeting.from != null) {
                        SharedDates.copy(meeting, mediation, "of the meeting");
                    }
                    mediation.place = mediation.place == null ? meeting.place : mediation.place;
                }
            }
        }
    }
}
