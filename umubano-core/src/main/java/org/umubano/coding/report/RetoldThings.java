package org.umubano.coding.report;

import java.util.Set;
import org.umubano.coding.sentence.Definites;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Acts that a later sentence speaks of by a definite noun: "Qatar gave Lebanon 60 million dollars. The grant was announced in
 * Doha", "Ghana yahaye Burkina Faso umuceri. Iyo nkunga yatanzwe ku wa Kabiri". What is said of "the grant" is said of the one that was
 * told before, whoever seems to give it there and whatever the verb would tell of a new one.
 */
final class RetoldThings {

    /** Acts that a noun names: a gift, measures, a strike, a piece of work. Meetings and visits have rules of their own. */
    private static final Set<Kind> KINDS = Set.of(Kind.AID, Kind.RELATIONS, Kind.FORCE, Kind.COOPERATION);

    /** "Nepal banned flights. The ban took force": called by either name. */
    private static final Set<String> MEASURES = Set.of("sanctions", "counter-measures");

    private RetoldThings() {}

    /** Whether the later draft says more of what the earlier told. */
    static boolean is(Draft a, Draft b) {
        return KINDS.contains(a.kind)
                && a.kind == b.kind
                && a.line.number < b.line.number
                && !b.another
                && !b.further
                && (a.kind == Kind.AID
                        || a.subtype.equals(b.subtype)
                        || MEASURES.contains(a.subtype) && MEASURES.contains(b.subtype))
                && a.states().equals(b.states())
                && (b.from == null || a.from == null || b.from.equals(a.from) || b.from.contains(a.from))
                && !isUndone(a.status)
                && !isUndone(b.status)
                && (isThatThing(b) || isDecided(a, b));
    }

    /** "Icyemezo cyo kwirukana ambasaderi", the decision to expel the ambassador, below that he was expelled. */
    private static boolean isDecided(Draft a, Draft b) {
        VerbGroup verb = b.line.verbAt(b.first);
        return a.kind == Kind.RELATIONS
                && a.status == Status.HELD
                && b.status == Status.PLANNED
                && b.from == null
                && verb != null
                && verb.mood() == VerbGroup.Mood.INFINITIVE
                && b.line.marker(verb.first() - 1) == Relation.OF;
    }

    private static boolean isUndone(Status status) {
        return status == Status.CANCELLED || status == Status.DENIED || status == Status.PAST;
    }

    /** Whether the noun that its verb says something of is definite. */
    private static boolean isThatThing(Draft b) {
        Line line = b.line;
        for (TableNoun noun : line.nouns) {
            if (noun.first() >= b.first - 1 && noun.last() <= b.last && Definites.isThat(line, noun.first())) {
                return true;
            }
        }
        return false;
    }
}
