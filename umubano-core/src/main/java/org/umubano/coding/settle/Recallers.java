package org.umubano.coding.settle;

import java.util.List;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/**
 * Who calls his envoy home, where the verb shows no more than that it is a state: nobody has an envoy in a town of his own, and
 * who accuses another goes on to act.
 */
public final class Recallers {

    private Recallers() {}

    /** Turns recalls round that were read the wrong way. */
    public static void settle(Line line, EventLexicon lexicon, List<Draft> drafts) {
        for (Draft recall : lexicon.headFirst ? drafts : List.<Draft>of()) {
            boolean ofTwo = recall.kind == Kind.RELATIONS
                    && recall.subtype.equals("recall")
                    && recall.participants.size() == 2
                    && recall.participants.get(0).role() == Role.ACTOR
                    && recall.participants.get(1).role() == Role.RECIPIENT;
            String by = ofTwo ? recall.participants.get(0).state() : null;
            String of = ofTwo ? recall.participants.get(1).state() : null;
            if (by != null && of != null && (isFrom(line, recall, by) || accuses(line, recall, by, of, drafts))) {
                recall.participants.clear();
                recall.participants.add(Participant.state(Role.ACTOR, of));
                recall.participants.add(Participant.state(Role.RECIPIENT, by));
            }
        }
    }

    /** "Ihamagaza ambasaderi wayo i Nairobi", called home its ambassador in Nairobi: Kenya does not. */
    private static boolean isFrom(Line line, Draft recall, String by) {
        return line.spans.stream()
                .anyMatch(s -> s.mention().type() == SpanMention.Type.PLACE
                        && s.first() > recall.last
                        && by.equals(s.mention().code())
                        && line.noVerbBetween(recall.last + 1, s.first())
                        && !line.hasComma(recall.last + 1, s.first()));
    }

    /** "X yashinje Y kuba yarafashije abarwanyi, ihita ihamagaza ambasaderi wayo", X accused Y of help for the rebels and called its envoy home. */
    private static boolean accuses(Line line, Draft recall, String by, String of, List<Draft> drafts) {
        VerbGroup verb = line.verbAt(recall.first);
        if (verb == null || !line.isComma(verb.first() - 1) && !line.isComma(verb.first() - 2)) {
            return false;
        }
        return drafts.stream()
                .anyMatch(d -> d.subtype.equals("accusation")
                        && d.first < recall.first
                        && d.participants.size() == 2
                        && of.equals(d.participants.get(0).state())
                        && by.equals(d.participants.get(1).state()));
    }
}
