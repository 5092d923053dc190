package org.umubano.coding.date;

import java.util.List;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.Subordinate;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;
import org.umubano.time.RawTime;

/** What a sentence tells to have been done before something else: behind "after", or with a time of its own. */
final class DoneBefore {

    /** How far behind "after" the word may stand that makes a clause of what follows: "nyuma y'uko". */
    private static final int SINCE = 2;

    private DoneBefore() {}

    /** "Extradited him after the other state sent a request on 29 October": what was done first has a day of its own. */
    static boolean isAfter(Line line, Draft dated, Draft draft, EventLexicon lexicon) {
        for (int t = draft.last + 1; t < dated.first; t++) {
            boolean after = !lexicon.headFirst
                    && lexicon.afters.contains(line.tokens.get(t).norm());
            VerbGroup told = line.verbAt(dated.first);
            if (after && told != null && told.isFinite() && told.first() > t + 1 && !line.isInTime(t)) {
                return true;
            }
            if (lexicon.headFirst && opensSince(line, t, lexicon) && isTimed(line, t, line.tokens.size())) {
                return true; // "ibiganiro byabaye nyuma y'uko ku wa 3 Werurwe Y asuye Z"
            }
        }
        return false;
    }

    /** "Nyuma y'uko": whether a word for "after" opens a clause. */
    private static boolean opensSince(Line line, int t, EventLexicon lexicon) {
        boolean clause = false;
        for (int i = t; i <= Math.min(t + SINCE, line.tokens.size() - 1); i++) {
            clause |= line.marker(i) == Relation.CLAUSE;
        }
        return clause && lexicon.sinceDone.contains(line.tokens.get(t).norm());
    }

    /** "Nyuma y'uko ku wa 3 Werurwe X itangaje": a time in a clause of what was before. */
    static boolean isUnderSince(Line line, RawTime raw, EventLexicon lexicon) {
        for (int t = line.tokenAt(raw.start()) - 1; lexicon.headFirst && t >= 0 && !line.isComma(t); t--) {
            if (opensSince(line, t, lexicon)) {
                return true;
            }
        }
        return false;
    }

    /** "Perezida wasuye Angola mu cyumweru gishize yageze i Dakar ku wa Kabiri": a relative clause with a time of its own, however vague. */
    static boolean isTimedApart(Line line, Draft draft, List<Draft> drafts) {
        VerbGroup told = line.verbAt(draft.first);
        if (told == null || told.agreement() == 0 || line.times.size() < 2) {
            return false;
        }
        for (Draft other : drafts) {
            VerbGroup main = other == draft ? null : line.verbAt(other.first);
            if (main != null && Subordinate.is(line, told, main) && isTimed(line, told.last(), main.first())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTimed(Line line, int from, int to) {
        return line.times.stream().mapToInt(t -> line.tokenAt(t.start())).anyMatch(t -> t > from && t < to);
    }

    /** "Yamwirukanye ku wa Mbere nyuma y'uko Y ahamagaje uwe", expelled him on Monday after Y had recalled its own: of a day before. */
    static boolean isUnder(Line line, Draft draft, List<Draft> drafts, EventLexicon lexicon) {
        VerbGroup told = line.verbAt(draft.first);
        if (!lexicon.headFirst || SharedDates.isTogether(draft.kind) || told == null) {
            return false;
        }
        boolean clause = false;
        for (int t = told.first() - 1; t > 0 && line.verbAt(t) == null; t--) {
            clause |= line.marker(t) == Relation.CLAUSE;
            if (clause && lexicon.sinceDone.contains(line.tokens.get(t).norm())) {
                int after = t;
                return drafts.stream().anyMatch(d -> d.last < after);
            }
        }
        return false;
    }
}
