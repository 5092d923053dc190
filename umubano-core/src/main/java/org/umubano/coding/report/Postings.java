package org.umubano.coding.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.text.Phrases;

/**
 * When an envoy of whose credentials was told was named to his post: "he was given that charge by the cabinet in June", "he
 * was made ambassador in January". Such a sentence names neither the state that he is of nor the one that he goes to.
 */
public final class Postings {

    /** How many sentences after the ceremony such a sentence may stand. */
    private static final int REACH = 5;

    private static final String APPOINTED = "appointed";

    private Postings() {}

    /** Adds the naming that a line tells of, or sets right whose envoy it is, by the ceremony told before. */
    public static void read(Line line, EventLexicon lexicon, List<Draft> drafts, List<Draft> before) {
        Draft ceremony = ceremony(line, before);
        Participant envoy = ceremony == null ? null : envoy(ceremony);
        String host = ceremony == null ? null : host(ceremony);
        if (envoy == null || host == null) {
            return;
        }
        boolean told = false;
        for (Draft draft : drafts) {
            boolean naming = draft.kind == Kind.ACCREDITATION && draft.subtype.equals(APPOINTED);
            if (naming && draft.people().contains(envoy.name())) {
                name(draft, envoy, host);
            }
            told |= draft.kind == Kind.ACCREDITATION;
        }
        VerbGroup verb = told ? null : posting(line, lexicon);
        Trigger trigger = verb == null ? null : trigger(lexicon, verb);
        if (verb != null && trigger != null) {
            Draft naming = new Draft(line, trigger, verb.first(), verb.last(), Status.PAST);
            naming.anterior = true;
            name(naming, envoy, host);
            naming.trace.put("participants", "those of the credentials told of before");
            drafts.add(naming);
        }
    }

    /** Who presents credentials is of the state that he represents in all that an article tells of him. */
    public static void settle(List<Draft> all) {
        Map<String, String> homes = new HashMap<>();
        for (Draft draft : all) {
            Participant envoy = draft.subtype.equals("credentials") ? envoy(draft) : null;
            if (envoy != null && envoy.offices().contains("AMB")) {
                homes.merge(
                        String.valueOf(envoy.name()), String.valueOf(envoy.state()), (a, b) -> a.equals(b) ? a : "");
            }
        }
        homes.values().removeIf(String::isEmpty);
        for (Draft draft : homes.isEmpty() ? List.<Draft>of() : all) {
            List<Participant> told = List.copyOf(draft.participants);
            draft.participants.replaceAll(p -> atHome(told, p, homes));
        }
    }

    /** A participant who is one of these envoys with his state; to whom he was taken to speak, that state, is then the other one. */
    private static Participant atHome(List<Participant> told, Participant p, Map<String, String> homes) {
        String home = homes.get(String.valueOf(p.name()));
        if (home != null && p.offices().contains("AMB")) {
            return new Participant(p.role(), p.name(), p.office(), p.offices(), home);
        }
        if (!Cast.isState(p) || p.state() == null) {
            return p;
        }
        for (Participant q : told) {
            String own = homes.get(String.valueOf(q.name()));
            if (own != null
                    && p.state().equals(own)
                    && q.state() != null
                    && !own.equals(q.state())
                    && q.offices().contains("AMB")) {
                return Participant.state(p.role(), q.state());
            }
        }
        return p;
    }

    private static void name(Draft naming, Participant envoy, String host) {
        naming.participants.clear();
        naming.add(envoy.as(Role.ACTOR));
        naming.add(Participant.state(Role.RECIPIENT, host));
    }

    private static @Nullable Draft ceremony(Line line, List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft draft = before.get(i);
            if (draft.kind == Kind.ACCREDITATION && draft.subtype.equals("credentials")) {
                return line.number - draft.line.number <= REACH ? draft : null;
            }
        }
        return null;
    }

    /** The only envoy of a ceremony; null where it has several, or none by name. */
    private static @Nullable Participant envoy(Draft ceremony) {
        Participant one = null;
        for (Participant p : ceremony.participants) {
            if (p.role() == Role.ACTOR) {
                if (one != null || p.name() == null || p.state() == null) {
                    return null;
                }
                one = p;
            }
        }
        return one;
    }

    private static @Nullable String host(Draft ceremony) {
        return Participant.stateOf(Role.RECIPIENT, ceremony.participants);
    }

    /** The verb of words for being given the post told of before; null where the line has none outside a quotation. */
    private static @Nullable VerbGroup posting(Line line, EventLexicon lexicon) {
        for (Phrases.Hit<String> hit : lexicon.occasions.posted.find(line.tokens)) {
            VerbGroup verb = line.verbAt(hit.first());
            if (verb != null && verb.isFinite() && !verb.negated() && !line.quoted[hit.first()]) {
                return verb;
            }
        }
        return null;
    }

    private static @Nullable Trigger trigger(EventLexicon lexicon, VerbGroup verb) {
        for (EventLexicon.VerbTrigger t : lexicon.verbs.getOrDefault(verb.lemma(), List.of())) {
            Trigger trigger = t.trigger();
            if (trigger != null
                    && trigger.kind() == Kind.ACCREDITATION
                    && trigger.subtype().equals(APPOINTED)) {
                return trigger;
            }
        }
        return null;
    }
}
