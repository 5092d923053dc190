package org.umubano.coding.deed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.ActReader;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.CastReader;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.GatheringBodies;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Tense;
import org.umubano.mention.SpanMention;

/**
 * Gatherings with a name of their own as the subject of a verb that tells of their course, with no word for a summit beside them:
 * "COP29 opened in Baku", "TICAD 9 ended on Friday". They are of their organisation, else of the state where they are held.
 */
public final class NamedGatherings extends ActReader {

    private final CastReader casts;

    public NamedGatherings(Reading reading, CastReader casts, Drafts drafts) {
        super(reading, drafts);
        this.casts = casts;
    }

    @Override
    public void read() {
        if (lexicon.headFirst || drafts.made().stream().anyMatch(d -> d.kind == Kind.SUMMIT)) {
            return;
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            boolean tells = verb.isFinite() && !verb.passive() && lexicon.occasions.courses.contains(verb.lemma());
            Line.Span gathering = tells && !line.quoted[verb.first()] ? subject(verb) : null;
            if (gathering != null) {
                draft(v, gathering);
                return;
            }
        }
    }

    /** The gathering with a name right before a verb; null for none. */
    private Line.@Nullable Span subject(VerbGroup verb) {
        for (Line.Span span : line.spans) {
            if (span.last() == verb.first() - 1 && span.mention().type() == SpanMention.Type.GATHERING) {
                return span;
            }
        }
        return null;
    }

    private void draft(int v, Line.Span gathering) {
        VerbGroup verb = line.verbs.get(v);
        Status now = statuses.of(v);
        boolean ahead = now == Status.HELD && verb.tense() == Tense.PRESENT && line.number > 0;
        Status status = ahead ? Status.PLANNED : now; // "COP30 begins there on Monday"
        Trigger trigger = lexicon.ofNoun(t -> t.kind() == Kind.SUMMIT && t.status() == null && !t.isWeak());
        List<Line.Actor> behind = clauses.between(verb.last() + 1, clauses.end(v));
        Cast around = casts.cast(List.of(), null, behind, verb.first(), clauses.end(v));
        Place venue = gathering.venue();
        String place = around.placeState(null);
        place = place == null && venue != null ? venue.state() : place;
        String body = GatheringBodies.of(List.of(gathering));
        String side = body == null ? place : body;
        if (trigger == null || status == null || side == null || body == null && !Countries.has(side)) {
            return;
        }
        List<Participant> sides = List.of(Participant.state(Participant.Role.ACTOR, side));
        if (drafts.draft(
                trigger, verb.first(), verb.last(), status, new Cast(sides, List.of(), around.spans(), false))) {
            drafts.latest().named.add(String.valueOf(gathering.mention().name()));
        }
    }
}
