package org.umubano.coding.verb;

import java.util.List;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.CastReader;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/** How far those around a verb are looked for: in its own clause, in those under it, or in the main clause beside it. */
final class CastReach {

    private final Line line;
    private final ClauseReader clauses;
    private final CastReader casts;

    CastReach(Reading reading, CastReader casts) {
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.casts = casts;
    }

    /** "Under a grant agreement signed on Monday, Japan will give Senegal": a participle with nobody of its own. */
    private boolean isAside(int v, Cast cast) {
        VerbGroup verb = line.verbs.get(v);
        return verb.mood() == VerbGroup.Mood.PARTICIPLE
                && verb.passive()
                && Participant.statesOf(cast.all()).isEmpty()
                && line.verbs.size() > 1;
    }

    /** Who stands around a participle with nobody of its own: the two states of its sentence, where that names no third. */
    Cast ofMainClause(int v, Cast cast) {
        if (!isAside(v, cast)) {
            return cast;
        }
        Cast whole = casts.cast(List.of(), null, line.actors, 0, line.tokens.size());
        return Participant.statesOf(whole.all()).size() == 2
                ? new Cast(List.of(), whole.others(), cast.spans(), cast.isPassive())
                : cast;
    }

    /** Whether the clause of a verb names no place of another state than the subject's. */
    boolean isNowhere(int v, List<Line.Actor> subjects) {
        int from = line.verbs.get(v).last();
        int to = clauses.end(v);
        for (Line.Span span : line.spans) {
            String code = span.mention().code();
            boolean within =
                    span.mention().type() == SpanMention.Type.PLACE && span.first() > from && span.first() < to;
            if (within
                    && code != null
                    && subjects.stream().noneMatch(s -> code.equals(s.mention().state()))) {
                return false;
            }
        }
        return true;
    }
}
