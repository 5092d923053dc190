package org.umubano.coding.deed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.DeedWords;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Bodies of states that keep a member out: "CEDEAO yahagaritse Mali", "inama yahagaritse Gineya muri uwo muryango", "Mali
 * yahagaritswe muri CEDEAO". The state is the object itself, or the subject of a passive. For languages whose nouns stand first.
 */
final class Suspensions extends HeadFirstAct {

    /** How far behind the state its body may stand: "muri uwo muryango", "mu bikorwa byose bya". */
    private static final int REACH = 6;

    Suspensions(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Drafts who is kept out of what in a line. */
    @Override
    public void read() {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (words.suspensions.contains(verb.lemma()) && !line.quoted[verb.first()]) {
                read(v, verb);
            }
        }
    }

    private void read(int v, VerbGroup verb) {
        Line.Actor member = verb.passive() ? subjectOf(v) : objectOf(verb, 1);
        String state = member == null ? null : member.mention().state();
        if (member == null || state == null || !isState(member)) {
            return;
        }
        int from = verb.passive() ? verb.last() : member.last();
        String body = bodyBehind(from);
        if (!verb.passive()) {
            Participant own = meant(clauses.subjects(v), this::isBody);
            body = own == null ? body : own.state();
        }
        Status status = body == null ? null : statuses.of(v);
        if (body == null || status == null || status == Status.DENIED) {
            return;
        }
        Trigger trigger =
                new Trigger(Kind.RELATIONS, "sanctions", Frame.ACT, null, false, null, "member kept out of a body");
        Draft draft = draft(trigger, verb, status, sides(body, state));
        drafts.made()
                .removeIf(d -> d.first >= verb.first() && d.first <= verb.last()
                        || d.kind == Kind.SUMMIT && d.status == Status.CANCELLED && d.last >= verb.first());
        drafts.tell(draft, "a body and its member");
    }

    private static boolean isState(Line.Actor actor) {
        return actor.mention().type() == ActorMention.Type.STATE && !actor.isAdjective();
    }

    private boolean isBody(Participant p) {
        return p.state() != null && !discourse.isCountry(p.state());
    }

    /** The body out of which somebody is kept: named there, or by "that organisation"; null for none. */
    private @Nullable String bodyBehind(int from) {
        List<Line.Actor> near = line.actors.stream()
                .filter(a -> a.first() > from
                        && a.first() - from <= REACH
                        && a.relation().isOblique())
                .toList();
        Participant body = meant(near, this::isBody);
        if (body != null) {
            return body.state();
        }
        return DeedWords.first(line.tokens, words.bodyNouns, from + 1, from + REACH) < 0 ? null : discourse.body();
    }
}
