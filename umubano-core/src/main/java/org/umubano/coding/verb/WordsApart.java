package org.umubano.coding.verb;

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
 * Verbs that tell of an act of states beside other words than these: things received and no guest, a ban
 * in force and no agreement. Only where verbs carry no classes.
 */
final class WordsApart {

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;
    private final Discourse discourse;

    WordsApart(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.discourse = reading.discourse();
    }

    /** Whether a verb is of something else than its trigger says. */
    boolean is(int v, Trigger trigger, @Nullable TableNoun companion) {
        if (lexicon.headFirst) {
            return false;
        }
        VerbGroup verb = line.verbs.get(v);
        return companion == null && isOfGift(verb, trigger)
                || companion != null && trigger.subtype().equals("recall") && isOfOwnThing(companion)
                || isOfRule(v, trigger);
    }

    /** "Received the consignment from the ambassador": a thing, from one who is no guest. */
    private boolean isOfGift(VerbGroup verb, Trigger trigger) {
        if (!trigger.subtype().equals("reception") || verb.passive()) {
            return false;
        }
        boolean from = false;
        int last = -1;
        for (Line.Actor actor : line.actors) {
            if (actor.first() <= verb.last()) {
                continue;
            }
            if (from && actor.first() - last > 2) {
                return false; // "received traders from Ghana"
            }
            from |= actor.relation() == Relation.FROM;
            if (!from || actor.mention().name() != null || actor.mention().type() == ActorMention.Type.OFFICE) {
                return from;
            }
            last = actor.last(); // "from Ghana's Ama Owusu"
        }
        return false;
    }

    /** "Withdrew its own candidacy", where "withdrew its own" would be of an envoy named before. */
    private boolean isOfOwnThing(TableNoun own) {
        int next = own.last() + 1;
        return own.last() == own.first() + 1
                && lexicon.definites.contains(line.tokens.get(own.first()).norm())
                && next < line.tokens.size()
                && line.tokens.get(next).isWord()
                && line.marker(next) == null
                && line.verbAt(next) == null
                && line.actors.stream().noneMatch(a -> a.first() <= next + 1 && next <= a.last())
                && line.nouns.stream().noneMatch(n -> n.first() == next && lexicon.isOf(n.key(), Kind.RELATIONS))
                && line.timeTokens(next, next + 2) == 0;
    }

    /** "It took effect the same night": a measure, where no agreement was told of. */
    private boolean isOfRule(int v, Trigger trigger) {
        return trigger.subtype().equals("in-force")
                && trigger.frame() == Frame.SIGN
                && !discourse.hasTold(Kind.AGREEMENT)
                && clauses.subjects(v).stream().allMatch(a -> a.mention().reference() == ActorMention.Reference.THING)
                && !clauses.subjects(v).isEmpty();
    }
}
