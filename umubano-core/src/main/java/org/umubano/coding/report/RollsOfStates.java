package org.umubano.coding.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.mention.ActorMention.Type;

/**
 * Lists of envoys after the ceremony at which they handed over their credentials, by their states alone: "the others are those
 * of Ghana, Mali and Togo"; and the one more guest of whom a sentence of his own tells, "among the others whom he received is
 * N.N. of X". Each list opens with a word for "the others", "these".
 */
final class RollsOfStates {

    /** How far into the sentence the word that opens the list may stand. */
    private static final int OPENING = 3;

    private RollsOfStates() {}

    /** Whether a line opens as such a list does. */
    static boolean opens(Line line, EventLexicon lexicon) {
        for (int t = 0; t < Math.min(OPENING, line.tokens.size()); t++) {
            if (lexicon.occasions.besides.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The envoys whom a line lists; what it drafted of them is taken away.
     *
     * @param hosts the states that received them
     */
    static List<Participant> read(Line line, Discourse discourse, List<Draft> drafts, Set<String> hosts) {
        List<Participant> guests = guests(drafts, hosts);
        if (!guests.isEmpty()) {
            drafts.removeIf(d -> d.kind == Kind.MEETING);
            return guests;
        }
        List<Participant> out = new ArrayList<>();
        int last = -1;
        for (Line.Actor actor : line.actors) {
            if (line.quoted[actor.first()]) {
                return List.of();
            }
            boolean joined = last >= 0 && (actor.first() <= last || actor.first() - last <= 3 && joins(line, last + 1));
            if (!joined && out.size() > 1) {
                break;
            }
            if (!joined) {
                out.clear();
            }
            for (Participant p : discourse.resolve(actor.mention())) {
                boolean fits = p.state() != null && !hosts.contains(p.state());
                boolean envoy = "AMB".equals(p.office())
                        || p.name() == null && actor.mention().reference() != null
                        || actor.mention().type() == Type.STATE;
                if (fits && envoy && out.stream().noneMatch(o -> Objects.equals(o.state(), p.state()))) {
                    boolean named = p.name() != null && "AMB".equals(p.office());
                    out.add(named ? p : new Participant(Role.ACTOR, null, "AMB", List.of("AMB"), p.state()));
                    last = actor.last();
                }
            }
        }
        if (out.size() < 3) {
            return named(line, discourse, hosts);
        }
        drafts.removeIf(d -> d.kind == Kind.ACCREDITATION && d.subtype.equals("credentials"));
        return out;
    }

    /** "Harimo kandi Ambasaderi wa X, N.N.", there was also the ambassador of X, N.N. */
    private static List<Participant> named(Line line, Discourse discourse, Set<String> hosts) {
        List<Participant> out = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            for (Participant p : discourse.resolve(actor.mention())) {
                boolean envoy = p.name() != null && "AMB".equals(p.office());
                if (envoy && p.state() != null && !hosts.contains(p.state()) && !line.quoted[actor.first()]) {
                    out.add(p);
                }
            }
        }
        return out;
    }

    private static boolean joins(Line line, int token) {
        return line.isComma(token) || line.marker(token) == Relation.AND;
    }

    /** Whom a reception of the line welcomed: one by name of another state, with no office at home or a man of the church. */
    private static List<Participant> guests(List<Draft> drafts, Set<String> hosts) {
        for (Draft draft : drafts) {
            if (draft.kind != Kind.MEETING || !draft.subtype.equals("reception")) {
                continue;
            }
            List<Participant> others = draft.participants.stream()
                    .filter(p -> p.name() != null && p.state() != null && !hosts.contains(p.state()))
                    .filter(p -> p.office() == null || "CIV".equals(p.office()) || "AMB".equals(p.office()))
                    .toList();
            if (others.size() == 1) {
                Participant p = others.get(0);
                return List.of(new Participant(Role.ACTOR, p.name(), "AMB", List.of("AMB"), p.state()));
            }
        }
        return List.of();
    }
}
