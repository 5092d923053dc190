package org.umubano.coding.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Words for meeting and talking that tell of no two sides, in a language whose verbs agree: "bidafite aho bihuriye na", which has
 * nothing to do with, "mu kiganiro yagiranye na City Radio", an interview, and an ambassador who met people of his own state. In
 * others gifts that somebody receives, who receives nobody then.
 */
final class MeetsNobody {

    /** How many words may stand between what tells of the talks and "with". */
    private static final int NEAR = 3;

    /** The letters at least of a name in capitals alone. */
    private static final int CAPITALS = 3;

    /** The least class of things. */
    private static final int THINGS = 3;

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;
    private final Discourse discourse;

    MeetsNobody(Reading reading) {
        this.clauses = reading.clauses();
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.discourse = reading.discourse();
    }

    boolean is(int v, Trigger trigger, @Nullable TableNoun companion) {
        if (!lexicon.headFirst && trigger.subtype().equals("reception")) {
            return companion == null && isOfGift(v);
        }
        if (!lexicon.headFirst || trigger.frame() != Frame.MEET) {
            return false;
        }
        VerbGroup verb = line.verbs.get(v);
        return companion == null && isInCommon(verb) || isWithNone(v, companion);
    }

    /** "Gave 20 ambulances. The vehicles were received by the minister": what was given is received, and nobody. */
    private boolean isOfGift(int v) {
        VerbGroup verb = line.verbs.get(v);
        int thing = verb.first() - 1;
        boolean given = discourse.hasTold(Kind.AID) || discourse.hasTold(Kind.COOPERATION);
        return given
                && verb.passive()
                && thing > 0
                && thing <= SUBJECT
                && lexicon.definites.contains(line.tokens.get(0).norm())
                && line.tokens.get(thing).isWord()
                && !line.tokens.get(thing).isCapitalised()
                && clauses.subjects(v).isEmpty();
    }

    /** The last token of a short subject: "the new vehicles". */
    private static final int SUBJECT = 3;

    /** "Gifite aho gihuriye na": has something in common with. */
    private boolean isInCommon(VerbGroup verb) {
        int where = verb.first() - 1;
        return verb.agreement() >= THINGS
                && where > 0
                && lexicon.wheres.contains(line.tokens.get(where).norm())
                && line.verbAt(where - 1) != null;
    }

    /** Whether whom one meets is an outlet, or the people of his own state. */
    private boolean isWithNone(int v, @Nullable TableNoun companion) {
        VerbGroup verb = line.verbs.get(v);
        int from = companion == null ? verb.last() : Math.max(verb.last(), companion.last());
        for (int t = from + 1; t < line.tokens.size() - 1 && t <= from + NEAR; t++) {
            if (line.marker(t) == Relation.WITH || line.marker(t) == Relation.AND) {
                return isOutlet(t + 1) || isOwnPeople(v, t + 1);
            }
            if (!line.tokens.get(t).isWord() || line.verbAt(t) != null) {
                return false;
            }
        }
        return false;
    }

    /** "Ambasaderi wa X yahuye n'Abanya-X", the ambassador of X met people of X. */
    private boolean isOwnPeople(int v, int at) {
        List<Line.Actor> subjects = clauses.subjects(v);
        String own = subjects.isEmpty() ? null : subjects.get(0).mention().state();
        return own != null
                && line.actors.stream()
                        .anyMatch(a -> a.first() <= at
                                && at <= a.last()
                                && a.mention().type() == ActorMention.Type.GROUP
                                && a.mention().offices().contains("CIV")
                                && own.equals(a.mention().state()));
    }

    /** Whether at a place stands a firm, as outlets are, or a name in capitals that nobody knows. */
    private boolean isOutlet(int at) {
        for (Line.Actor actor : line.actors) {
            if (actor.first() <= at && at <= actor.last()) {
                return actor.mention().type() == ActorMention.Type.ORGANISATION
                        && actor.mention().offices().contains("COMPANY");
            }
        }
        String form = line.tokens.get(at).form();
        return form.length() >= CAPITALS && form.chars().allMatch(Character::isUpperCase);
    }
}
