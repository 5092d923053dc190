package org.umubano.event;

import org.umubano.mention.ActorMention;

/** "A delegation of Kenyan officials": whose group it is stands in the group behind "of". */
final class GroupsOf {

    private GroupsOf() {}

    /** Gives groups without a state that of the people whom they are of. */
    static void read(Line line) {
        for (int i = 0; i + 1 < line.actors.size(); i++) {
            Line.Actor group = line.actors.get(i);
            Line.Actor people = line.actors.get(i + 1);
            ActorMention m = group.mention();
            ActorMention of = people.mention();
            boolean open = m.type() == ActorMention.Type.GROUP
                    && m.state() == null
                    && m.reference() == null
                    && of.type() == ActorMention.Type.GROUP
                    && of.state() != null
                    && people.relation() == Relation.OF
                    && people.first() - group.last() <= 2;
            if (open) {
                ActorMention whose = new ActorMention(
                        m.start(),
                        m.end(),
                        m.type(),
                        m.name(),
                        m.nameStart(),
                        m.nameEnd(),
                        m.offices(),
                        of.state(),
                        m.former(),
                        m.count(),
                        null,
                        m.rule());
                line.actors.set(i, new Line.Actor(whose, group.first(), group.last(), group.relation()));
            }
        }
    }
}
