package org.umubano.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Participant.Role;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Bodies of states that keep a member out: "CEDEAO yahagaritse Mali", "inama yahagaritse Gineya muri uwo muryango", "Mali
 * yahagaritswe muri CEDEAO". The state is the object itself, or the subject of a passive. For languages whose nouns stand first.
 */
final class Suspensions {

    /** How far behind the state its body may stand: "muri uwo muryango", "mu bikorwa byose bya". */
    private static final int REACH = 6;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final StatusReader statuses;
    private final Drafts drafts;

    Suspensions(Reading reading, Drafts drafts) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.statuses = reading.statuses();
        this.drafts = drafts;
    }

    /** Drafts who is kept out of what in a line. */
    void read() {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (lexicon.deedWords.suspensions.contains(verb.lemma()) && !line.quoted[verb.first()]) {
                read(v, verb);
            }
        }
    }

    private void read(int v, VerbGroup verb) {
        Line.Actor member = verb.passive() ? subject(v) : objectOf(verb);
        String state = member == null ? null : member.mention().state();
        if (member == null || state == null) {
            return;
        }
        int from = verb.passive() ? verb.last() : member.last();
        String body = bodyBehind(from);
        if (!verb.passive()) {
            String own = bodyOf(clauses.subjects(v));
            body = own == null ? body : own;
        }
        Status status = body == null ? null : statuses.of(v);
        if (body == null || status == null || status == Status.DENIED) {
            return;
        }
        Trigger trigger =
                new Trigger(Kind.RELATIONS, "sanctions", Frame.ACT, null, false, null, "member kept out of a body");
        Draft draft = new Draft(line, trigger, verb.first(), verb.last(), status);
        draft.add(Participant.state(Role.ACTOR, body));
        draft.add(Participant.state(Role.RECIPIENT, state));
        drafts.made()
                .removeIf(d -> d.first >= verb.first() && d.first <= verb.last()
                        || d.kind == Kind.SUMMIT && d.status == Status.CANCELLED && d.last >= verb.first());
        drafts.tell(draft, "a body and its member");
    }

    /** A state right behind the verb with nothing of it behind: "yahagaritse Mali". */
    private Line.@Nullable Actor objectOf(VerbGroup verb) {
        for (Line.Actor actor : line.actors) {
            if (actor.first() == verb.last() + 1) {
                return isState(actor) && actor.relation() == Relation.BARE ? actor : null;
            }
        }
        return null;
    }

    private Line.@Nullable Actor subject(int v) {
        List<Line.Actor> subjects = clauses.subjects(v);
        return subjects.size() == 1 && isState(subjects.get(0)) ? subjects.get(0) : null;
    }

    private boolean isState(Line.Actor actor) {
        ActorMention m = actor.mention();
        return m.type() == ActorMention.Type.STATE && !actor.isAdjective() && discourse.isCountry(m.state());
    }

    private @Nullable String bodyOf(List<Line.Actor> subjects) {
        for (Line.Actor actor : subjects) {
            for (Participant p : discourse.resolve(actor.mention())) {
                if (p.state() != null && !discourse.isCountry(p.state())) {
                    return p.state();
                }
            }
        }
        return null;
    }

    /** The body out of which somebody is kept: named there, or by "that organisation"; null for none. */
    private @Nullable String bodyBehind(int from) {
        for (Line.Actor actor : line.actors) {
            boolean near = actor.first() > from
                    && actor.first() - from <= REACH
                    && actor.relation().isOblique();
            for (Participant p : near ? discourse.resolve(actor.mention()) : List.<Participant>of()) {
                if (p.state() != null && !discourse.isCountry(p.state())) {
                    return p.state();
                }
            }
        }
        for (int t = from + 1; t < Math.min(line.tokens.size(), from + REACH); t++) {
            if (lexicon.deedWords.bodyNouns.contains(line.tokens.get(t).norm())) {
                return discourse.body();
            }
        }
        return null;
    }
}
