package org.umubano.coding.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.time.CalendarExpression;
import org.umubano.time.RawTime;

/**
 * "The conversation went on for an hour", <i>icyo kiganiro cyamaze iminota 40</i>: how long talks or a call lasted, in a sentence
 * right behind them that begins with a word for them.
 */
public final class TalkLengths {

    /** Words of a sentence among which the one for the talks stands. */
    private static final int OPENING = 4;

    /** Words between the verb and the length. */
    private static final int NEAR = 5;

    /** Sentences by which the talks may lie back. */
    private static final int BACK = 2;

    private TalkLengths() {}

    /** Gives talks or a call the length that a line tells of them. */
    public static void read(Line line, EventLexicon lexicon, List<Draft> drafts, List<Draft> before) {
        String length = length(line, lexicon);
        Draft talks = length == null || isOfOwn(drafts) ? null : last(line, before);
        if (talks != null && talks.duration == null) {
            talks.duration = length;
            talks.also.add(line);
            talks.trace.put("duration", "lang/language.tsv: talks");
        }
    }

    /** Whether the sentence tells of talks itself. */
    private static boolean isOfOwn(List<Draft> drafts) {
        return drafts.stream().anyMatch(TalkLengths::isTalks);
    }

    private static boolean isTalks(Draft d) {
        return d.kind == Kind.MEETING || d.kind == Kind.CALL;
    }

    private static @Nullable String length(Line line, EventLexicon lexicon) {
        int word = -1;
        for (int t = 0; t < Math.min(OPENING, line.tokens.size()) && word < 0; t++) {
            word = lexicon.occasions.talks.contains(line.tokens.get(t).norm()) ? t : -1;
        }
        VerbGroup verb = word < 0 ? null : next(line, word);
        if (verb == null) {
            return null;
        }
        for (RawTime time : line.times) {
            int at = line.tokenAt(time.start());
            if (time.meaning() instanceof CalendarExpression.Duration d
                    && d.value().startsWith("PT")
                    && at > verb.last()
                    && at - verb.last() <= NEAR) {
                return d.value();
            }
        }
        return null;
    }

    private static @Nullable VerbGroup next(Line line, int word) {
        for (VerbGroup verb : line.verbs) {
            if (verb.first() > word) {
                return verb;
            }
        }
        return null;
    }

    /** The talks told last, where nothing is told between them and the sentence. */
    private static @Nullable Draft last(Line line, List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft d = before.get(i);
            if (line.number - d.line.number > BACK) {
                return null;
            }
            if (isTalks(d) && d.status.isDone() && d.line.number > 0) {
                return d;
            }
        }
        return null;
    }
}
