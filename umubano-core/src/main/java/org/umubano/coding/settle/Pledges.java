package org.umubano.coding.settle;

import java.util.List;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.language.VerbGroup;

/**
 * What a paper lays down is that paper: "signed an accord in Lima, pledging to share data", "byasinye amasezerano, byiyemeza
 * kurwanya forode". The pledge of its clause is no agreement besides.
 */
final class Pledges {

    private Pledges() {}

    static void join(Line line, List<Draft> drafts) {
        for (Draft signed : List.copyOf(drafts)) {
            if (signed.subtype.equals("signed")) {
                drafts.removeIf(d -> d.subtype.equals("in-principle")
                        && d.first > signed.last
                        && d.states().equals(signed.states())
                        && goesOn(line, d));
            }
        }
    }

    /** Whether a verb only goes on with what was told: a participle, or one behind a comma where verbs agree. */
    private static boolean goesOn(Line line, Draft pledge) {
        VerbGroup verb = line.verbAt(pledge.first);
        return verb != null
                && (line.lexicon.headFirst
                        ? line.isComma(verb.first() - 1)
                        : verb.mood() == VerbGroup.Mood.PARTICIPLE && !verb.passive());
    }
}
