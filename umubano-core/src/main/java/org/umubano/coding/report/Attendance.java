package org.umubano.coding.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.mention.ActorMention;
import org.umubano.text.Phrases;

/**
 * Sentences that only tell who else was there: "Also present were Minister A and Ambassador B" after an inauguration or a
 * summit, "he is accompanied by Minister C" on a visit. Whom they name take part in the act told before. Who only looks on at
 * a signature takes no part, so agreements are left.
 */
public final class Attendance {

    /** How many sentences after the act such a sentence may stand. */
    private static final int REACH = 5;

    private Attendance() {}

    /** Adds whom a line names to the act of the lines before it that they attended, or to the visit on which they went. */
    public static void read(
            Line line, EventLexicon lexicon, Discourse discourse, List<Draft> drafts, List<Draft> before) {
        if (before.isEmpty() || !namesSomebody(line)) {
            return;
        }
        int attended = first(line, lexicon.occasions.attended);
        int accompanied = attended < 0 ? first(line, lexicon.occasions.accompanied) : -1;
        if (attended < 0 && accompanied < 0) {
            return;
        }
        List<Participant> people = people(line, discourse);
        Draft act = people.isEmpty() ? null : attended >= 0 ? ceremony(line, before) : visit(line, people, before);
        if (act == null || drafts.stream().anyMatch(d -> d.kind == act.kind)) {
            return;
        }
        boolean added = false;
        for (Participant p : people) {
            boolean ours = attended >= 0
                    || Objects.equals(p.state(), act.participants.get(0).state()) && !isResident(line, p, act);
            if (ours && !act.people().contains(String.valueOf(p.name()))) {
                act.participants.removeIf(
                        o -> o.name() == null && o.office() == null && Objects.equals(o.state(), p.state()));
                act.add(p.as(Role.ACTOR));
                added = true;
            }
        }
        if (added && !act.also.contains(line)) {
            act.also.add(line);
        }
    }

    /** "Received by the minister and the ambassador of Rwanda there": he has not come with the visitor. */
    private static boolean isResident(Line line, Participant p, Draft visit) {
        boolean received = line.verbs.stream().anyMatch(v -> v.passive() && v.isFinite() && v.agreement() > 0);
        return received
                && "AMB".equals(p.office())
                && !"AMB".equals(visit.participants.get(0).office());
    }

    private static boolean namesSomebody(Line line) {
        for (Line.Actor actor : line.actors) {
            if (actor.mention().type() == ActorMention.Type.PERSON
                    && actor.mention().name() != null) {
                return true;
            }
        }
        return false;
    }

    private static int first(Line line, Phrases<String> words) {
        for (Phrases.Hit<String> hit : words.find(line.tokens)) {
            if (!line.quoted[hit.first()]) {
                return hit.first();
            }
        }
        return -1;
    }

    /** The named holders of an office in a line. */
    private static List<Participant> people(Line line, Discourse discourse) {
        List<Participant> out = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            if (m.type() != ActorMention.Type.PERSON || m.name() == null) {
                continue;
            }
            for (Participant p : discourse.resolve(m)) {
                if (p.name() != null && holds(p) && p.state() != null && !line.quoted[actor.first()]) {
                    out.add(p);
                }
            }
        }
        return out;
    }

    /** Whether somebody is there for his office, and not to report on it. */
    private static boolean holds(Participant p) {
        return p.office() != null && !p.office().equals("CIV");
    }

    private static @Nullable Draft ceremony(Line line, List<Draft> before) {
        Draft out = null;
        for (Draft act : before) {
            boolean kind = act.kind == Kind.MISSION || act.kind == Kind.SUMMIT;
            if (kind
                    && act.status != Status.PAST
                    && (act.from == null || act.from.isDay()) // what is only of some year or month was before the news
                    && line.number - act.line.number <= REACH
                    && !act.participants.isEmpty()) {
                out = act;
            }
        }
        return out;
    }

    /** The visit of the state of those named. */
    private static @Nullable Draft visit(Line line, List<Participant> people, List<Draft> before) {
        for (Draft act : before) {
            boolean fits = act.kind == Kind.VISIT
                    && act.status != Status.PAST
                    && !act.participants.isEmpty()
                    && act.participants.get(0).name() != null
                    && line.number - act.line.number <= 2 * REACH;
            String visitor = fits ? act.participants.get(0).state() : null;
            if (visitor != null && people.stream().allMatch(p -> visitor.equals(p.state()))) {
                return act;
            }
        }
        return null;
    }
}
