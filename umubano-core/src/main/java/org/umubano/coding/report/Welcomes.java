package org.umubano.coding.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.Settings;
import org.umubano.language.VerbGroup;
import org.umubano.text.Phrases;

/**
 * Who welcomed a visitor belongs to the visit: a reception at the airport, or of a head of state by somebody of lower rank,
 * is no meeting. "Yakiriwe ku kibuga cy'indege na Minisitiri N.N." By the rows {@code airport} of the table
 * {@code language}.
 */
public final class Welcomes {

    private static final Set<String> HEADS = Set.of("HOS", "HOG");
    /** Those who welcome for their head of state. */
    private static final Set<String> LOWER = Set.of("VP", "DHOG", "MFA", "DMFA", "MIN", "MOD", "AMB", "GOV", "LOCAL");

    private final EventLexicon lexicon;
    private final Phrases<String> airports = new Phrases<>();

    public Welcomes(String language, EventLexicon lexicon) {
        this.lexicon = lexicon;
        Settings.of(language).list("airport").forEach(word -> airports.add(word, word));
    }

    /** Takes the welcomes among the events of an article into their visits. */
    public void join(List<Draft> drafts) {
        for (Draft reception : List.copyOf(drafts)) {
            if (reception.kind != Kind.MEETING || !reception.subtype.equals("reception")) {
                continue;
            }
            Draft visit = visit(reception, drafts);
            if (visit != null && isWelcome(reception, visit)) {
                take(visit, reception);
                drafts.remove(reception);
            }
        }
    }

    /** The visit of the one who is welcomed, to the state of the one who welcomes, at the same time. */
    private @Nullable Draft visit(Draft reception, List<Draft> drafts) {
        for (Draft visit : drafts) {
            boolean fits = visit.kind == Kind.VISIT
                    && !visit.subtype.equals("invitation")
                    && (visit.status != Status.PAST || isOnArrival(reception, visit))
                    && visit.status != Status.PLANNED
                    && visit.states().containsAll(reception.states())
                    && (visit.from == null || reception.from == null || Objects.equals(visit.from, reception.from));
            boolean same = fits
                    && visit.participants.stream()
                            .filter(p -> p.role() == Role.ACTOR)
                            .anyMatch(p -> isIn(p, reception));
            if (same) {
                return visit;
            }
        }
        return null;
    }

    /**
     * "Yageze i X, yakirwa na Y", "yari i X, aho yakiriwe na Y", arrived and was received by: a welcome that the sentence of a
     * visit goes on with, and tells of no talks.
     */
    private boolean isOnArrival(Draft reception, Draft visit) {
        if (reception.line != visit.line
                || reception.first <= visit.last
                || !Objects.equals(reception.from, visit.from)) {
            return false;
        }
        int arrived = visit.line.verbNumberAt(visit.first);
        int received = reception.line.verbNumberAt(reception.first);
        return arrived >= 0
                && received > arrived
                && received - arrived <= 2 // "yageze i X mu ruzinduko agirira muri Y, yakirwa na Z"
                && reception.line.verbs.get(received).passive()
                && isSame(visit.line.verbs.get(arrived), reception.line.verbs.get(received))
                && goesOn(reception)
                && !hasTalks(reception.line, received);
    }

    /** Whether two verbs are said of one person or of the same few. */
    private static boolean isSame(VerbGroup visits, VerbGroup received) {
        int people = received.agreement();
        return (people == 1 || people == 2) && visits.agreement() == people;
    }

    /** Whether a reception stands behind a comma or "where". */
    private boolean goesOn(Draft reception) {
        int before = reception.first - 1;
        return reception.line.isComma(before)
                || before >= 0
                        && lexicon.wheres.contains(
                                reception.line.tokens.get(before).norm());
    }

    /** Whether verbs behind that of the reception tell of talks. */
    private boolean hasTalks(Line line, int received) {
        for (VerbGroup verb : line.verbs.subList(received + 1, line.verbs.size())) {
            boolean talks = lexicon.verbs.getOrDefault(verb.lemma(), List.of()).stream()
                    .map(EventLexicon.VerbTrigger::trigger)
                    .anyMatch(t -> t != null && t.kind() == Kind.MEETING);
            if (talks) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody of first rank receives, at an airport or a head of state or of government. */
    private boolean isWelcome(Draft reception, Draft visit) {
        if (isOnArrival(reception, visit)) {
            return true;
        }
        int received = reception.line.verbNumberAt(reception.first);
        boolean agrees =
                received >= 0 && reception.line.verbs.get(received).agreement() == 1; // "yakiranywe icyubahiro"
        boolean head = false;
        boolean host = false;
        for (Participant p : reception.participants) {
            boolean first = HEADS.contains(String.valueOf(p.office()));
            boolean visits = visit.participants.stream()
                    .anyMatch(v -> v.role() == Role.ACTOR && Objects.equals(v.state(), p.state()));
            boolean lower = LOWER.contains(String.valueOf(p.office())) || agrees && Cast.isState(p);
            if (!visits && (first || !lower)) {
                return false;
            }
            host |= !visits;
            head |= visits && first;
        }
        return host && (head || !airports.find(reception.line.tokens).isEmpty());
    }

    private static boolean isIn(Participant visitor, Draft reception) {
        return reception.participants.stream()
                .anyMatch(p -> Objects.equals(p.state(), visitor.state())
                        && (p.name() == null || Objects.equals(p.name(), visitor.name())));
    }

    private static void take(Draft visit, Draft reception) {
        List<Participant> hosts = new ArrayList<>();
        for (Participant p : reception.participants) {
            boolean host = p.state() != null
                    && p.office() != null
                    && visit.participants.stream()
                            .noneMatch(v -> v.role() == Role.ACTOR && Objects.equals(v.state(), p.state()));
            if (host) {
                hosts.add(p.as(Role.RECIPIENT));
            }
        }
        for (Participant host : hosts) {
            visit.participants.removeIf(p -> p.role() == Role.RECIPIENT
                    && Objects.equals(p.state(), host.state())
                    && (Cast.isState(p) || Objects.equals(p.office(), host.office()) && p.name() == null));
            visit.add(host);
        }
        if (reception.line != visit.line && !visit.also.contains(reception.line)) {
            visit.also.add(reception.line);
        }
    }
}
