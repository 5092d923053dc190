package org.umubano.coding.sentence;

import org.umubano.coding.words.Relation;
import org.umubano.mention.ActorMention;
import org.umubano.mention.ActorMention.Type;

/** Groups and bodies whose state stands beside them: "a delegation of Kenyan officials", "the Australian ship HMAS Choules". */
final class GroupsOf {

    /** How many tokens behind an adjective of a state the name may stand that it is of: "Australian navy ship". */
    private static final int NEAR = 4;

    private GroupsOf() {}

    /** Gives groups and names without a state that of the people whom they are of, or of the adjective before them. */
    static void read(Line line) {
        for (int i = 0; i + 1 < line.actors.size(); i++) {
            Line.Actor first = line.actors.get(i);
            Line.Actor second = line.actors.get(i + 1);
            ActorMention m = first.mention();
            ActorMention n = second.mention();
            boolean group = m.type() == Type.GROUP
                    && m.state() == null
                    && m.reference() == null
                    && n.type() == Type.GROUP
                    && n.state() != null
                    && second.relation() == Relation.OF
                    && second.first() - first.last() <= 2;
            if (group) {
                line.actors.set(i, new Line.Actor(of(m, n), first.first(), first.last(), first.relation()));
            }
            boolean named = first.isAdjective()
                    && m.state() != null
                    && n.type() == Type.ORGANISATION
                    && n.state() == null
                    && n.name() != null
                    && n.reference() == null
                    && isOnePhrase(line, first.last() + 1, second.first());
            if (named) {
                line.actors.set(i + 1, new Line.Actor(of(n, m), second.first(), second.last(), first.relation()));
            }
        }
    }

    /** Whether plain words alone stand between two tokens, one at least. */
    private static boolean isOnePhrase(Line line, int from, int to) {
        for (int t = from; t < to; t++) {
            if (!line.tokens.get(t).isWord() || line.marker(t) != null || line.verbAt(t) != null) {
                return false;
            }
        }
        return to > from && to - from <= NEAR;
    }

    private static ActorMention of(ActorMention m, ActorMention whose) {
        return new ActorMention(
                m.start(),
                m.end(),
                m.type(),
                m.name(),
                m.nameStart(),
                m.nameEnd(),
                m.offices(),
                whose.state(),
                m.former(),
                m.count(),
                null,
                m.rule());
    }
}
