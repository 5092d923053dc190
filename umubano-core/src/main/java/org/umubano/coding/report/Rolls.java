package org.umubano.coding.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.language.VerbGroup;

/**
 * Whose names stand in a list after the act they took part in: "Eight ambassadors presented their credentials. Among them
 * are A of X, B of Y", "They are Ambassador A of X, ...". The nameless group of the act gives way to those named, so that
 * one act has them all.
 */
public final class Rolls {

    private static final Set<String> ENVOYS = Set.of("AMB", "CDA");

    /** How many sentences after the act a list may stand. */
    private static final int REACH = 4;

    private Rolls() {}

    /**
     * Takes the list of a line, if it holds one, into the act it belongs to.
     *
     * @param drafts the events of the line; a reception that is only the ceremony before it is taken away
     * @param before the events of the sentences before
     */
    public static void call(
            Line line,
            ClauseReader clauses,
            Discourse discourse,
            List<Draft> drafts,
            List<Draft> before,
            EventLexicon lexicon) {
        callGroup(line, before);
        callEnvoys(line, clauses, discourse, drafts, before, lexicon);
    }

    /** Names a group of one office: the last one told of before that has it. */
    private static void callGroup(Line line, List<Draft> before) {
        List<Participant> named = inList(line);
        if (named.size() < 2) {
            return;
        }
        String office = named.get(0).office();
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft draft = before.get(i);
            if (draft.group == null || !draft.group.equals(office) || !reaches(draft, line)) {
                continue;
            }
            draft.participants.removeIf(
                    p -> p.name() == null && (p.office() == null || p.office().equals(office)));
            named.forEach(p -> draft.add(p.as(Role.ACTOR)));
            note(draft, line);
            return;
        }
    }

    /** The ceremony told of last, where a line may still tell of it; null for none. */
    private static @Nullable Draft ceremony(Line line, List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft draft = before.get(i);
            if (draft.kind == Kind.ACCREDITATION && draft.subtype.equals("credentials") && reaches(draft, line)) {
                return draft;
            }
        }
        return null;
    }

    /** Names the envoys of a ceremony: those of whom a line says that they "are" such and such. */
    private static void callEnvoys(
            Line line,
            ClauseReader clauses,
            Discourse discourse,
            List<Draft> drafts,
            List<Draft> before,
            EventLexicon lexicon) {
        Draft ceremony = ceremony(line, before);
        if (ceremony == null) {
            return;
        }
        for (Draft told : List.copyOf(drafts)) {
            if (isToldAgain(told, ceremony, line, drafts)) {
                return;
            }
        }
        List<Participant> envoys = new ArrayList<>(afterCopula(line, clauses, discourse));
        envoys.addAll(roll(line, discourse, ceremony));
        if (RollsOfStates.opens(line, lexicon)) {
            List<Participant> others = RollsOfStates.read(line, discourse, drafts, hosts(ceremony));
            ceremony.participants.removeIf(p -> p.role() == Role.RECIPIENT
                    && p.name() == null
                    && others.stream().anyMatch(o -> Objects.equals(o.state(), p.state())));
            envoys.addAll(others);
        }
        envoys.forEach(p -> ceremony.add(p.as(Role.ACTOR)));
        boolean isReception = drafts.removeIf(d -> d.kind == Kind.MEETING
                && (envoys(ceremony).size() != 1
                        || !d.subtype.equals("talks")) // one envoy may talk with his host after it
                && isSame(d, ceremony));
        if (!envoys.isEmpty() || isReception) {
            ceremony.participants.removeIf(p -> p.name() == null && p.state() == null);
            note(ceremony, line);
        }
    }

    /** Whether an act of a line tells of the ceremony itself, or of one of its own; what it tells goes to where it belongs. */
    private static boolean isToldAgain(Draft told, Draft ceremony, Line line, List<Draft> drafts) {
        if (isHandedOn(told, ceremony)) {
            told.participants.removeIf(p -> p.role() == Role.ACTOR);
            told.participants.addAll(0, envoys(ceremony));
            return true;
        }
        if (isMereOpening(told, ceremony)) {
            drafts.remove(told); // "the envoys who presented their credentials are:"
            note(ceremony, line);
            return true;
        }
        boolean isOwn = told.subtype.equals("credentials")
                && told.status.isDone()
                && !envoys(told).isEmpty(); // "on Wednesday he accredited the ambassadors of X, N.N., and Y, N.N."
        if (isOwn && envoys(ceremony).isEmpty() && isOfStrangers(ceremony)) {
            ceremony.participants.removeIf(p -> p.role() == Role.ACTOR);
            envoys(told).forEach(ceremony::add);
            drafts.remove(told);
            note(ceremony, line);
        }
        return isOwn;
    }

    /** Whether a line only names the ceremony told before once more, with nobody who came to it or received them. */
    private static boolean isMereOpening(Draft told, Draft ceremony) {
        return told.subtype.equals("credentials")
                && told.status == ceremony.status
                && told.participants.stream().allMatch(p -> p.name() == null)
                && hosts(ceremony).containsAll(told.states());
    }

    /** "The copies were handed to Minister N.N. on Thursday": whose they are was told in the ceremony before. */
    private static boolean isHandedOn(Draft told, Draft ceremony) {
        return told.subtype.equals("credentials")
                && told.status.isDone()
                && !hosts(told).isEmpty()
                && told.participants.stream()
                        .allMatch(p -> p.role() == Role.RECIPIENT
                                || p.name() == null && statesOfEnvoys(ceremony).contains(p.state()))
                && !envoys(ceremony).isEmpty()
                && hosts(ceremony).containsAll(hosts(told))
                && ceremony.participants.stream().noneMatch(p -> p.role() == Role.RECIPIENT && p.name() != null);
    }

    /** The envoys of a ceremony of whom it tells the name. */
    private static List<Participant> envoys(Draft ceremony) {
        return ceremony.participants.stream()
                .filter(p -> p.role() == Role.ACTOR && p.name() != null && p.state() != null)
                .toList();
    }

    /** The states that received the envoys: that of whom they came to, where he is named. */
    private static Set<String> hosts(Draft ceremony) {
        Set<String> out = new HashSet<>();
        boolean named = ceremony.participants.stream().anyMatch(p -> p.role() == Role.RECIPIENT && p.name() != null);
        ceremony.participants.stream()
                .filter(p -> p.role() == Role.RECIPIENT && (p.name() != null || !named))
                .forEach(p -> out.add(String.valueOf(p.state())));
        return out;
    }

    /** Two envoys or more of other states than the host's, named together after the ceremony outside a quotation. */
    private static List<Participant> roll(Line line, Discourse discourse, Draft ceremony) {
        Set<String> hosts = hosts(ceremony);
        List<Participant> out = new ArrayList<>();
        Set<String> states = new HashSet<>();
        for (Line.Actor actor : line.actors) {
            if (line.quoted[actor.first()]) {
                return List.of();
            }
            for (Participant p : discourse.resolve(actor.mention())) {
                String state = p.state();
                if (p.name() != null
                        && p.office() != null
                        && ENVOYS.contains(p.office())
                        && state != null
                        && !hosts.contains(state)) {
                    out.add(p);
                    states.add(state);
                }
            }
        }
        boolean isRow = line.verbs.isEmpty() && states.size() == 1; // "- N.N., ambassador of X"
        return states.size() > 1 || isRow ? out : List.of();
    }

    /** "He received eight new ambassadors", above the report of their credentials: that ceremony, and no meeting beside it. */
    public static void welcomed(List<Draft> all) {
        for (Draft ceremony : List.copyOf(all)) {
            if (!ceremony.subtype.equals("credentials")) {
                continue;
            }
            if (!isOfStrangers(ceremony)) {
                ceremony.participants.removeIf(p -> p.name() == null && p.state() == null);
            }
            for (int i = 0; i < all.size(); i++) {
                Draft reception = all.get(i);
                boolean same = reception.kind == Kind.MEETING
                        && reception.subtype.equals("reception")
                        && Math.abs(reception.line.number - ceremony.line.number) <= REACH
                        && (reception.from == null || ceremony.from == null || reception.from.equals(ceremony.from))
                        && isByHost(reception, ceremony)
                        && isOfEnvoys(reception.line);
                if (same) {
                    Draft other = reception.as(ceremony.kind, ceremony.subtype, ceremony.frame);
                    other.participants.removeIf(p -> !ENVOYS.contains(String.valueOf(p.office())) || p.name() == null);
                    other.participants.replaceAll(p -> p.as(Role.ACTOR));
                    for (Participant p : ceremony.participants) {
                        Participant host = p.role() == Role.RECIPIENT && p.name() == null ? host(reception, p) : null;
                        boolean nobody = p.name() == null && p.state() == null;
                        if (!nobody || other.participants.isEmpty()) {
                            other.add(host == null ? p : host);
                        }
                    }
                    ceremony.participants.clear();
                    ceremony.participants.addAll(other.participants);
                    all.set(i, other);
                }
            }
        }
    }

    private static boolean isByHost(Draft reception, Draft ceremony) {
        return ceremony.participants.stream()
                .anyMatch(p -> p.role() == Role.RECIPIENT
                        && (p.name() == null
                                ? reception.participants.stream()
                                        .anyMatch(r -> String.valueOf(p.state()).equals(r.state())
                                                && !ENVOYS.contains(String.valueOf(r.office())))
                                : reception.people().contains(p.name())));
    }

    /** Who of a reception is of the state that received the envoys; null for nobody by name. */
    private static @Nullable Participant host(Draft reception, Participant state) {
        for (Participant p : reception.participants) {
            boolean own = String.valueOf(state.state()).equals(p.state());
            if (own && p.name() != null && !ENVOYS.contains(String.valueOf(p.office()))) {
                return p.as(Role.RECIPIENT);
            }
        }
        return null;
    }

    private static boolean isOfEnvoys(Line line) {
        return line.actors.stream()
                .anyMatch(a -> a.mention().count() != 1 && a.mention().offices().contains("AMB"));
    }

    private static boolean reaches(Draft draft, Line line) {
        int last = draft.line.number;
        for (Line also : line.verbs.isEmpty() ? draft.also : List.<Line>of()) {
            last = Math.max(last, also.number); // a list with a line for each goes on from its last one
        }
        return line.number - last <= REACH;
    }

    private static void note(Draft draft, Line line) {
        if (!draft.also.contains(line)) {
            draft.also.add(line);
        }
    }

    private static boolean isSame(Draft meeting, Draft ceremony) {
        Set<String> hosts = new HashSet<>(ceremony.states());
        hosts.removeAll(statesOfEnvoys(ceremony));
        boolean others = meeting.participants.stream()
                .anyMatch(p -> p.name() != null
                        && !ceremony.people().contains(p.name())
                        && !(p.state() == null || hosts.contains(p.state())));
        return !others && meeting.people().stream().anyMatch(ceremony.people()::contains);
    }

    /** The states of those who came to a ceremony, null among them where one is of a state that is not told. */
    private static Set<@Nullable String> statesOfEnvoys(Draft ceremony) {
        Set<@Nullable String> out = new HashSet<>();
        ceremony.participants.stream().filter(p -> p.role() == Role.ACTOR).forEach(p -> out.add(p.state()));
        return out;
    }

    /** Whether of nobody who came to a ceremony the state is told. */
    private static boolean isOfStrangers(Draft ceremony) {
        Set<@Nullable String> states = statesOfEnvoys(ceremony);
        return states.size() == 1 && states.contains(null);
    }

    /** The people whom the reader of names found to be members of a list. */
    private static List<Participant> inList(Line line) {
        List<Participant> out = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            if (actor.mention().rule().equals("list") && actor.mention().name() != null) {
                out.add(Discourse.direct(actor.mention()));
            }
        }
        return out;
    }

    private static List<Participant> afterCopula(Line line, ClauseReader clauses, Discourse discourse) {
        List<Participant> out = new ArrayList<>();
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (!verb.lemma().equals(clauses.copula())) {
                continue;
            }
            for (Line.Actor actor : clauses.after(v)) {
                discourse.resolve(actor.mention()).stream()
                        .filter(p -> p.name() != null && p.office() != null && ENVOYS.contains(p.office()))
                        .forEach(out::add);
            }
            return out.size() >= 2 ? out : List.of();
        }
        return out;
    }
}
