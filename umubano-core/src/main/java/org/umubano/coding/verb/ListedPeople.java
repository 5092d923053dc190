package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/** Those whom a list names that a verb of its own opens: "abarimo A, B na C", among whom are A, B and C. */
final class ListedPeople {

    /** The class of people. */
    private static final int PEOPLE = 2;

    private final EventLexicon lexicon;
    private final Line line;

    ListedPeople(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
    }

    /** "Yitabiriwe n'abarimo A, B na C", was attended by A, B and C among others: all whom the list names. */
    List<Participant> attendants(int v) {
        int next = line.verbs.get(v).last() + 2;
        VerbGroup among = next < line.tokens.size() && line.marker(next - 1) == Relation.AND ? line.verbAt(next) : null;
        if (among == null || !among.relative() || among.agreement() != PEOPLE) {
            return List.of();
        }
        List<Participant> out = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            boolean somebody = actor.mention().type() == ActorMention.Type.PERSON
                    && actor.mention().state() != null;
            if (somebody && actor.first() > among.last()) {
                out.add(Discourse.direct(actor.mention()));
            }
        }
        return out;
    }

    /** "Yahuye n'abarimo A na B", met A and B among others, "na bagenzi be barimo uwa X n'uwa Y", those of X and Y: all whom the list names. */
    Cast add(int v, Trigger trigger, Cast cast) {
        boolean meets = trigger.kind() == Kind.MEETING || trigger.kind() == Kind.CALL;
        VerbGroup among = meets && lexicon.headFirst && v + 1 < line.verbs.size() ? line.verbs.get(v + 1) : null;
        if (among == null
                || among.agreement() != PEOPLE
                || !lexicon.includes.contains(line.tokens.get(among.last()).norm())
                || line.hasComma(line.verbs.get(v).last(), among.first())) {
            return cast;
        }
        int end = v + 2 < line.verbs.size() ? line.verbs.get(v + 2).first() : line.tokens.size();
        List<Participant> listed = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            boolean one = m.type() == ActorMention.Type.PERSON || m.type() == ActorMention.Type.OFFICE;
            if (one && m.state() != null && actor.first() > among.last() && actor.first() < end) {
                listed.add(Discourse.direct(m));
            }
        }
        if (listed.isEmpty()) {
            return cast;
        }
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        others.removeIf(o ->
                listed.stream().anyMatch(p -> Objects.equals(p.state(), o.who().state())));
        listed.forEach(p -> others.add(new Cast.Marked(p, Relation.WITH, false)));
        return new Cast(cast.subjects(), others, cast.spans(), cast.isPassive());
    }
}
