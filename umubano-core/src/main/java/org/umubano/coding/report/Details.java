package org.umubano.coding.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Relation;
import org.umubano.event.EventMention.Attribution;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Place;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;
import org.umubano.text.Phrases;
import org.umubano.text.Table;
import org.umubano.text.Token;

/**
 * What is said beside an act: its purpose, through what it became known, and the part of the world into which the sentence
 * puts a place. By the tables {@code purpose}, {@code channels} and {@code world_regions}; immutable.
 */
public final class Details {

    private final Phrases<String> purposes = new Phrases<>();
    private final Phrases<String> channels = new Phrases<>();
    private final Phrases<String> regions = new Phrases<>();
    private final Phrases<String> places = new Phrases<>();

    public Details(String language) {
        String folder = "lang/" + language + "/";
        Table.load(folder + "purpose.tsv").rows().forEach(r -> purposes.add(r.get("form"), r.where()));
        Table.load(folder + "channels.tsv").rows().forEach(r -> channels.add(r.get("form"), r.get("channel")));
        Table.load(folder + "world_regions.tsv").rows().forEach(r -> regions.add(r.get("form"), r.get("region")));
        for (Table.Row row : Table.load(folder + "places.tsv").rows()) {
            row.list("forms").forEach(n -> places.add(n, row.get("state")));
        }
    }

    /** Adds to the events of a line what stands beside them; {@code before} are the events of the lines before it. */
    public void add(String text, Line line, List<Draft> drafts, List<Draft> before) {
        if (drafts.isEmpty()) {
            proceed(line, before);
            return;
        }
        purpose(text, line, drafts);
        attribution(line, drafts);
        region(line, drafts);
        seat(line, drafts);
    }

    /** Where the mission sits that stands for its state in another: a third state of the sentence. */
    private static void seat(Line line, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.subtype.equals("non-resident")) {
                line.actors.stream()
                        .filter(a -> a.relation() == Relation.IN && a.mention().state() != null)
                        .filter(a -> !draft.states()
                                .contains(String.valueOf(a.mention().state())))
                        .findFirst()
                        .ifPresent(
                                a -> draft.place = new Place(null, a.mention().state()));
            }
        }
    }

    private void purpose(String text, Line line, List<Draft> drafts) {
        for (Phrases.Hit<String> hit : purposes.find(line.tokens)) {
            Draft owner = lastBefore(drafts, hit.first());
            if (owner == null || owner.purpose != null || hit.last() + 1 >= line.tokens.size()) {
                continue;
            }
            int end = hit.last() + 1;
            while (end < line.tokens.size() && !endsPurpose(line, end)) {
                end++;
            }
            if (end > hit.last() + 1) {
                owner.purpose = text.substring(
                        line.tokens.get(hit.last() + 1).start(),
                        line.tokens.get(end - 1).end());
                owner.trace.put("purpose", hit.values().get(0));
            }
        }
    }

    private static boolean endsPurpose(Line line, int token) {
        String form = line.tokens.get(token).form();
        return form.equals(",") || form.equals(";") || form.equals(".") || form.equals(":");
    }

    private static @Nullable Draft lastBefore(List<Draft> drafts, int token) {
        Draft out = null;
        for (Draft draft : drafts) {
            if (draft.first <= token) {
                out = draft;
            }
        }
        return out;
    }

    private void attribution(Line line, List<Draft> drafts) {
        for (Phrases.Hit<String> hit : channels.find(line.tokens)) {
            @Nullable Participant author = author(line, hit);
            Attribution attribution = new Attribution(author, hit.values().get(0));
            for (Draft draft : drafts) {
                boolean apart = draft.kind == Kind.STATEMENT && author != null && draft.speaker == null;
                if (draft.attribution == null && !apart) {
                    draft.attribution = attribution;
                    draft.trace.put(
                            "attribution", "lang/channels.tsv: " + hit.values().get(0));
                }
            }
        }
    }

    /** The body right after or before the words of the channel: "a statement issued by the ministry". */
    private static @Nullable Participant author(Line line, Phrases.Hit<String> hit) {
        for (Line.Actor actor : line.actors) {
            boolean near = actor.first() > hit.last() && actor.first() - hit.last() <= 4
                    || actor.last() < hit.first() && hit.first() - actor.last() <= 3;
            ActorMention m = actor.mention();
            if (near && m.name() != null && m.type() != ActorMention.Type.STATE) {
                Participant p = Discourse.direct(m);
                return new Participant(Role.ACTOR, m.name(), p.office(), p.offices(), p.state());
            }
        }
        return null;
    }

    /** A place of a known state, then the part of the world it is said to be in. */
    private void region(Line line, List<Draft> drafts) {
        for (Phrases.Hit<String> region : regions.find(line.tokens)) {
            String state = null;
            for (Phrases.Hit<String> place : places.find(line.tokens)) {
                if (place.last() < region.first() && region.first() - place.last() <= 12) {
                    state = place.values().get(0);
                }
            }
            Draft owner = lastBefore(drafts, region.first());
            if (state != null && owner != null) {
                owner.trace.put("region", state + "=" + region.values().get(0));
            }
        }
    }

    /** A sentence that tells of no act, right after one of a meeting, tells more of it: what it dwelt on, what it named. */
    private static void proceed(Line line, List<Draft> before) {
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || last.kind != Kind.MEETING || line.number - lastLine(last) > 1 || !refersBack(line)) {
            return;
        }
        last.also.add(line);
        for (Line.Span span : line.spans) {
            SpanMention m = span.mention();
            if (m.type() == SpanMention.Type.NAMED && m.name() != null) {
                last.named.add(m.name());
            } else if (m.type() == SpanMention.Type.TOPIC && m.code() != null) {
                last.topics.add(m.code());
            }
        }
    }

    private static int lastLine(Draft draft) {
        int out = draft.line.number;
        for (Line line : draft.also) {
            out = Math.max(out, line.number);
        }
        return out;
    }

    /** Whether a sentence begins with "they", "both sides", "the two ministers" or the like. */
    private static boolean refersBack(Line line) {
        for (Line.Actor actor : line.actors) {
            Token first = line.tokens.get(actor.first());
            ActorMention.Reference reference = actor.mention().reference();
            boolean both = reference == ActorMention.Reference.PEOPLE
                    || reference == ActorMention.Reference.OFFICES
                    || reference == ActorMention.Reference.BOTH_STATES;
            if (both && actor.first() <= 3 && first.isWord()) {
                return true;
            }
        }
        return false;
    }
}
