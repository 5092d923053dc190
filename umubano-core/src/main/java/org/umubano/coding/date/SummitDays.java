package org.umubano.coding.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;

/**
 * How long a gathering lasts: "the forum, which closes on Tuesday", "the summit runs until Friday". One whose last day is still
 * to come goes on.
 */
public final class SummitDays {

    /** How many sentences back the gathering may be told whose last day is named. */
    private static final int NEAR = 3;

    private SummitDays() {}

    /** Enters the last days that a line names. */
    public static void read(Line line, EventLexicon lexicon, List<Draft> drafts, List<Draft> before, DateReader dates) {
        for (RawTime raw : lexicon.headFirst ? List.<RawTime>of() : line.times) {
            int at = line.tokenAt(raw.start());
            VerbGroup verb = presentBefore(line, at);
            boolean ends =
                    verb != null && (LastDay.isUntil(line, at, lexicon) || lexicon.closes.contains(verb.lemma()));
            Draft summit = verb != null && ends ? gathering(line, verb, lexicon, drafts, before) : null;
            TimeExpression day = summit == null ? null : dates.ahead(raw);
            if (verb == null
                    || summit == null
                    || day == null
                    || day.to() == null
                    || !day.to().isDay()) {
                continue;
            }
            if (summit.line == line && summit.first >= verb.first() - 1) {
                summit.from = null; // "the summit lasts until": not the day on which it began
            }
            if (summit.from == null || !summit.from.first().isAfter(day.to().last())) {
                summit.to = day.to();
            }
        }
    }

    /** The verb of the present or of what is to come before a token; null for another. */
    private static @Nullable VerbGroup presentBefore(Line line, int token) {
        VerbGroup last = WhenTold.lastBefore(line, token);
        boolean fits = last != null
                && last.isFinite()
                && (last.tense() == VerbGroup.Tense.PRESENT || last.tense() == VerbGroup.Tense.FUTURE);
        return fits ? last : null;
    }

    /** The gathering told of before the verb, or the one that its subject points to. */
    private static @Nullable Draft gathering(
            Line line, VerbGroup verb, EventLexicon lexicon, List<Draft> drafts, List<Draft> before) {
        Draft last = null;
        for (Draft draft : drafts) {
            last = draft.kind == Kind.SUMMIT && draft.first <= verb.last() ? draft : last;
        }
        boolean named = last == null
                && line.nouns.stream()
                        .anyMatch(n -> n.first() > 0
                                && n.last() < verb.first()
                                && lexicon.isOf(n.key(), Kind.SUMMIT)
                                && lexicon.definites.contains(
                                        line.tokens.get(n.first() - 1).norm()));
        for (Draft draft : named ? before : List.<Draft>of()) {
            last = draft.kind == Kind.SUMMIT && line.number - draft.line.number <= NEAR ? draft : last;
        }
        return last;
    }

    /** What has begun and whose last day is still to come goes on. */
    public static void goOn(List<Draft> drafts, @Nullable PartialDate news) {
        for (Draft summit : drafts) {
            PartialDate from = summit.kind == Kind.SUMMIT ? summit.from : null;
            PartialDate to = summit.to;
            if (summit.status == Status.HELD
                    && from != null
                    && to != null
                    && news != null
                    && news.isDay()
                    && to.last().isAfter(news.last())
                    && !from.first().isAfter(news.last())) {
                summit.status = Status.ONGOING;
            }
        }
    }
}
