package org.umubano.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Participant.Role;
import org.umubano.event.Speech.Saying;

/**
 * Joins sayings to the acts they tell of, and makes statements of what officials say of another state where it tells of
 * no act: one communiqué, speech or quotation with one content is one statement.
 */
final class Remarks {

    private static final Trigger REMARK =
            new Trigger(Kind.STATEMENT, "announcement", Frame.SAY, null, false, null, "an official's remark");

    private final EventLexicon lexicon;
    private final Speech speech;
    private final Discourse discourse;

    Remarks(EventLexicon lexicon, Speech speech, Discourse discourse) {
        this.lexicon = lexicon;
        this.speech = speech;
        this.discourse = discourse;
    }

    void read(Line line, ClauseReader clauses, List<Draft> drafts, List<Draft> before) {
        for (Saying saying : speech.sayings(line, clauses, discourse)) {
            boolean tells = false;
            for (Draft draft : drafts) {
                boolean inside = draft.first >= saying.from() && draft.first < saying.to();
                if (draft.kind != Kind.STATEMENT && (inside || saying.verb() < 0)) {
                    tells = true;
                    if (draft.announcedBy == null) {
                        draft.announcedBy = saying.speaker();
                        draft.trace.put("announced_by", "who says it");
                    }
                }
            }
            discourse.remember(List.of(saying.speaker()), List.of());
            boolean covered = drafts.stream().anyMatch(d -> d.kind == Kind.STATEMENT);
            if (!tells && !covered && saying.verb() >= 0) {
                remark(line, clauses, saying, drafts, before);
            }
        }
    }

    private void remark(Line line, ClauseReader clauses, Saying saying, List<Draft> drafts, List<Draft> before) {
        Participant speaker = saying.speaker();
        if (speaker.state() == null || speaker.office() == null) {
            return;
        }
        String tone = speech.tone(line, saying.from(), saying.to());
        String other = addressed(line, saying, speaker.state());
        if (other == null || tone == null) {
            return;
        }
        for (Draft old : before) {
            if (old.kind == Kind.STATEMENT
                    && Objects.equals(old.participants.get(0).name(), speaker.name())
                    && old.subtype.equals(tone)) {
                if (!old.also.contains(line) && old.line != line) {
                    old.also.add(line);
                }
                return;
            }
        }
        Draft draft = new Draft(
                line,
                REMARK,
                line.verbs.get(saying.verb()).first(),
                line.verbs.get(saying.verb()).last(),
                Status.HELD);
        draft.subtype = tone;
        draft.add(speaker.as(Role.ACTOR));
        draft.add(Participant.state(Role.RECIPIENT, other));
        draft.speaker = speaker;
        draft.confidence = 0.55;
        for (Line.Span span : line.spans) {
            if (span.mention().type() == org.umubano.mention.SpanMention.Type.TOPIC
                    && span.mention().code() != null) {
                draft.topics.add(span.mention().code());
            }
        }
        drafts.add(draft);
    }

    /** The other state that a remark is about: named in it, or meant by "both countries", "our relations". */
    private @Nullable String addressed(Line line, Saying saying, String own) {
        List<Participant> named = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            if (actor.first() >= saying.from() && actor.last() < saying.to()) {
                named.addAll(discourse.resolve(actor.mention()));
            }
        }
        for (Participant p : named) {
            if (p.state() != null && !p.state().equals(own) && p.state().length() == 3) {
                return p.state();
            }
        }
        return discourse.partnerOf(own);
    }
}
