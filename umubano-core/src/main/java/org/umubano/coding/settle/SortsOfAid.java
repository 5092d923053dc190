package org.umubano.coding.settle;

import java.util.List;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.language.VerbGroup;

/** What sort of aid a sum of money is that a verb tells of: "promised a loan of 50 million", "military aid worth 30 million". */
public final class SortsOfAid {

    /** How far behind its verb the words may stand that tell the sort. */
    private static final int REACH = 12;

    private SortsOfAid() {}

    /** Tells loans and military aid from grants. */
    public static void settle(Line line, EventLexicon lexicon, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.kind == Kind.AID && draft.subtype.equals("grant") && line.verbAt(draft.first) != null) {
                draft.subtype = sort(line, lexicon, draft);
                if (draft.subtype.equals("military")) {
                    draft.participants.replaceAll(SortsOfAid::asState); // "promised Ukraine military aid"
                }
            }
        }
    }

    private static Participant asState(Participant p) {
        String state = p.state();
        boolean army = p.role() == Role.RECIPIENT && "ARMY".equals(p.office()) && p.name() == null;
        return army && state != null ? Participant.state(Role.RECIPIENT, state) : p;
    }

    private static String sort(Line line, EventLexicon lexicon, Draft draft) {
        int from = line.verbAt(draft.first) == null ? draft.last + 1 : draft.first + 1;
        for (int t = from; t < Math.min(line.tokens.size(), from + REACH); t++) {
            VerbGroup verb = line.verbAt(t);
            boolean other = verb != null && verb.first() > draft.first;
            if (other || line.isComma(t)) {
                break;
            }
            String word = line.tokens.get(t).norm();
            if (lexicon.home.loans.contains(word)) {
                return "loan";
            }
            if (lexicon.home.martial.contains(word)
                    && t + 1 < line.tokens.size()
                    && lexicon.home.helps.contains(line.tokens.get(t + 1).norm())) {
                return "military";
            }
        }
        return draft.subtype;
    }
}
