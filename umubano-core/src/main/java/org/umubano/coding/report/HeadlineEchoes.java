package org.umubano.coding.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.text.Token;

/**
 * What a headline tells too shortly to be coded, "Kagame opens congress, thanks riders", and the report below in full: its words of
 * an act name the first act of that kind in the report which has a side that the headline names. The headline is then a place
 * where the act is stated.
 */
public final class HeadlineEchoes {

    /** The lead and what follows it at once: what is told below is seldom what the headline means. */
    private static final int OPENING = 3;

    /** The last sentence that may be the lead, behind the place and day of the news. */
    private static final int LEAD = 2;

    /** So many words in common, of so many letters, are those of a headline and its lead. */
    private static final int COMMON = 2;

    private static final int LONG = 4;

    private HeadlineEchoes() {}

    /** Adds a headline to the acts of the report that it tells and that were coded from sentences below alone. */
    public static void read(Line headline, EventLexicon lexicon, List<Draft> drafts) {
        for (Trigger trigger : triggers(headline, lexicon)) {
            for (Draft draft : drafts) {
                if (draft.kind == trigger.kind() && draft.subtype.equals(trigger.subtype())) {
                    if (draft.line != headline
                            && draft.line.number <= OPENING
                            && draft.status != Status.PAST
                            && !draft.also.contains(headline)
                            && namesSides(headline, draft)) {
                        draft.also.add(headline);
                        draft.trace.put("headline", trigger.rule());
                    }
                    break; // the first alone; where that is the headline's own, the trigger has been read
                }
            }
        }
        byWords(headline, drafts);
    }

    /**
     * "Flag goes up in Jerusalem", "Three presidents in Tehran: Syria must stay whole": a headline of which nothing is coded tells the
     * first act of the lead where it has words in common with it.
     */
    private static void byWords(Line headline, List<Draft> drafts) {
        Draft first = null;
        for (Draft draft : drafts) {
            if (draft.line == headline || draft.also.contains(headline)) {
                return;
            }
            boolean sooner = first == null || draft.line.number < first.line.number;
            first = sooner ? draft : first;
        }
        if (first != null
                && first.line.number <= LEAD
                && first.status != Status.PAST
                && first.status != Status.DENIED
                && inCommon(headline, first.line) >= COMMON) {
            first.also.add(headline);
            first.trace.put("headline", "words in common");
        }
    }

    /** How many longer words of the headline stand in a sentence as well; a name counts for two. */
    private static int inCommon(Line headline, Line line) {
        Set<String> words = new HashSet<>();
        headline.tokens.forEach(t -> words.add(t.norm()));
        int common = 0;
        for (Token token : line.tokens) {
            if (token.norm().length() >= LONG && words.remove(token.norm())) {
                common += token.isCapitalised() ? 2 : 1;
            }
        }
        return common;
    }

    /** The words of acts in a line, verbs by the first row whose nouns stand beside them. */
    private static List<Trigger> triggers(Line line, EventLexicon lexicon) {
        List<Trigger> out = new ArrayList<>();
        for (VerbGroup verb : line.verbs) {
            VerbTrigger row = lexicon.row(line.companions(), verb);
            Trigger trigger = row == null ? null : row.trigger();
            if (trigger != null && !trigger.subtype().equals("remark")) {
                out.add(trigger);
            }
        }
        for (TableNoun noun : line.nouns) {
            List<Trigger> own = lexicon.nouns.getOrDefault(noun.key(), List.of());
            if (!own.isEmpty()) {
                out.add(own.get(0));
            }
        }
        return out;
    }

    /** Whether a headline names a side of an act, and no other state. */
    private static boolean namesSides(Line headline, Draft draft) {
        Set<String> states = draft.states();
        boolean any = false;
        for (Line.Actor actor : headline.actors) {
            String state = actor.mention().state();
            if (state != null && !states.contains(state)) {
                return false;
            }
            any |= state != null;
        }
        return any;
    }
}
