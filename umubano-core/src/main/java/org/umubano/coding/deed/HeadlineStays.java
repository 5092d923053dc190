package org.umubano.coding.deed;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.ActReader;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/** Visits that a headline without a verb tells of: "X in Baghdad for talks", "Kenyan minister in Rabat for three days". */
public final class HeadlineStays extends ActReader {

    private static final Set<String> LEADERS = Set.of("HOS", "HOG", "MFA", "DHOG", "VP", "MOD");

    public HeadlineStays(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Drafts the visit of a leader who opens a headline right before "in" and a town or state abroad; a report below it may give its day. */
    @Override
    public void read() {
        Trigger being = lexicon.being;
        if (being == null
                || lexicon.headFirst
                || line.number > 0
                || !drafts.made().isEmpty()
                || line.actors.isEmpty()
                || !line.verbs.isEmpty()
                || line.tokens.stream().anyMatch(t -> t.form().equals(":"))
                || line.tokens.get(line.tokens.size() - 1).form().equals(".")) {
            return;
        }
        Line.Actor first = line.actors.get(0);
        int in = first.last() + 1;
        if (first.first() > 1 || first.mention().offices().isEmpty() || line.marker(in) != Relation.IN) {
            return;
        }
        List<Participant> who = discourse.resolve(first.mention());
        String host = host(in + 1);
        boolean leads =
                who.size() == 1 && LEADERS.contains(String.valueOf(who.get(0).office()));
        if (!leads || host == null || host.equals(who.get(0).state())) {
            return;
        }
        Trigger visit = new Trigger(being.kind(), being.subtype(), Frame.VISIT, null, false, null, being.rule());
        Cast cast = new Cast(
                who,
                List.of(new Cast.Marked(Participant.state(Role.RECIPIENT, host), Relation.IN, false)),
                places(host),
                false);
        drafts.draft(visit, in, in, Status.HELD, cast);
    }

    private List<Line.Span> places(String host) {
        return line.spans.stream().filter(s -> host.equals(s.mention().code())).toList();
    }

    private @Nullable String host(int at) {
        for (Line.Span span : line.spans) {
            if (span.first() == at && span.mention().type() == SpanMention.Type.PLACE) {
                return span.mention().code();
            }
        }
        for (Line.Actor actor : line.actors) {
            if (actor.first() == at && actor.mention().type() == ActorMention.Type.STATE && !actor.isAdjective()) {
                return actor.mention().state();
            }
        }
        return null;
    }
}
