package org.umubano.coding.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * A visit told again in a later sentence, in a language whose verbs agree: by a perfect without a date, "ni rwo ruzinduko rwa
 * mbere agiriye mu Rwanda", it is his first visit to Rwanda; or by its end to come, "biteganyijwe ko arusoza ku wa Gatatu".
 */
final class SameVisit {

    private SameVisit() {}

    /** Joins such visits of one line to those told before. */
    static void join(Line line, EventLexicon lexicon, List<Draft> drafts, List<Draft> earlier) {
        if (!lexicon.headFirst || earlier.isEmpty()) {
            return;
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft visit = drafts.get(i);
            VerbGroup verb = visit.kind == Kind.VISIT ? verb(line, visit) : null;
            if (verb == null) {
                continue;
            }
            boolean first =
                    verb.tense() == VerbGroup.Tense.PERFECT && visit.status == Status.HELD && visit.from == null;
            boolean ends = visit.status == Status.PLANNED && lexicon.governors.get(verb.lemma()) == Effect.END;
            Draft told = first || ends ? last(visit, earlier) : null;
            if (told == null || ends && told.from == null) {
                continue;
            }
            if (ends && visit.from != null && told.from != null && told.from.compareTo(visit.from) <= 0) {
                told.to = visit.to == null ? visit.from : visit.to;
            }
            told.also.add(line);
            drafts.remove(i);
        }
    }

    private static @Nullable VerbGroup verb(Line line, Draft visit) {
        VerbGroup first = line.verbAt(visit.first);
        return first == null ? line.verbAt(visit.last) : first;
    }

    /** The visit of the same guest to the same state that is under way or to come; null for none. */
    private static @Nullable Draft last(Draft visit, List<Draft> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Draft told = earlier.get(i);
            boolean now = told.status == Status.ONGOING || told.status == Status.PLANNED || told.reached;
            boolean tour = told.subtype.equals("memorial") || told.subtype.equals("site");
            if (told.kind == Kind.VISIT
                    && now
                    && !tour
                    && told.states().equals(visit.states())
                    && told.people().containsAll(visit.people())) {
                return told;
            }
        }
        return null;
    }
}
