package org.umubano.coding.sentence;

import org.umubano.coding.words.EventLexicon;
import org.umubano.mention.ActorMention;

/**
 * "The Ethiopian, French and Mozambican ambassadors": an office said once for several states. The first two adjectives before
 * it are read with it; those before them in the list, which stand alone, hold the office as well.
 */
final class SharedOffices {

    private SharedOffices() {}

    static void read(Line line, EventLexicon lexicon) {
        for (int i = line.actors.size() - 2; i >= 0 && !lexicon.headFirst; i--) {
            Line.Actor adjective = line.actors.get(i);
            Line.Actor office = line.actors.get(i + 1);
            if (adjective.isAdjective()
                    && isListed(line, i + 1)
                    && office.first() - adjective.last() == 2
                    && line.isComma(adjective.last() + 1)) {
                ActorMention m = office.mention();
                ActorMention a = adjective.mention();
                ActorMention holder = new ActorMention(
                        a.start(),
                        a.end(),
                        m.type(),
                        null,
                        a.nameStart(),
                        a.nameEnd(),
                        m.offices(),
                        a.state(),
                        m.former(),
                        m.count(),
                        null,
                        m.rule());
                line.actors.set(i, new Line.Actor(holder, adjective.first(), adjective.last(), adjective.relation()));
            }
        }
    }

    /** Whether an office stands in a list of states that share it: with another on the same words, or before one that does. */
    private static boolean isListed(Line line, int i) {
        Line.Actor office = line.actors.get(i);
        ActorMention m = office.mention();
        boolean held = !m.offices().isEmpty() && m.state() != null && m.name() == null && m.reference() == null;
        if (!held || i + 1 >= line.actors.size()) {
            return false;
        }
        Line.Actor next = line.actors.get(i + 1);
        boolean same = next.first() == office.first()
                && next.last() == office.last()
                && next.mention().offices().equals(m.offices());
        return same || line.isComma(office.last() + 1) && next.first() == office.last() + 2 && isListed(line, i + 1);
    }
}
