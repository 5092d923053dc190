package org.umubano.coding.deed;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.status.StatusReader;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/**
 * Attacks told by a noun with both its sides behind it, "igitero cya X kuri Y", the attack of X on Y, where another says what he
 * holds of it: what is condemned was done, and by X, whoever condemns it.
 */
public final class OwnedStrikes {

    /** How far behind the noun the one who is struck may stand. */
    private static final int REACH = 9;

    private static final Set<String> JUDGED = Set.of("condemnation", "condolence", "denial", "announcement");

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final StatusReader statuses;
    private final Drafts drafts;

    public OwnedStrikes(Reading reading, Drafts drafts) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.statuses = reading.statuses();
        this.drafts = drafts;
    }

    /** Drafts the attack that a noun tells of with both its sides, if somebody judges it; says whether it does. */
    public boolean read(TableNoun noun) {
        List<Trigger> triggers = lexicon.nouns.get(noun.key());
        Trigger trigger = triggers == null ? null : triggers.get(0);
        if (!lexicon.headFirst || trigger == null || trigger.frame() != Frame.ATTACK || !trigger.isWeak()) {
            return false;
        }
        String owner = owner(noun);
        String struck = owner == null ? null : struck(noun, owner);
        if (owner == null || struck == null || !isJudged(noun)) {
            return false;
        }
        Trigger plain = new Trigger(
                trigger.kind(), trigger.subtype(), trigger.frame(), null, false, trigger.topic(), trigger.rule());
        Cast cast = new Cast(
                List.of(Participant.state(Role.ACTOR, owner)),
                List.of(new Cast.Marked(Participant.state(Role.RECIPIENT, struck), Relation.BARE, false)),
                List.of(),
                false);
        return drafts.draft(plain, noun.first(), noun.last(), Status.HELD, cast);
    }

    /** The state right behind the noun in the genitive. */
    private @Nullable String owner(TableNoun noun) {
        for (Line.Actor actor : line.actors) {
            boolean next = actor.first() > noun.last() && actor.first() - noun.last() <= 3;
            if (next && actor.relation() == Relation.OF && actor.mention().name() == null) {
                List<Participant> who = discourse.resolve(actor.mention());
                return who.size() == 1 ? who.get(0).state() : null;
            }
        }
        return null;
    }

    private boolean isFinite(int token) {
        VerbGroup verb = line.verbAt(token);
        return verb != null && verb.mood() != VerbGroup.Mood.INFINITIVE;
    }

    /** The state behind "on" or "in", or in which the town behind it lies, before the next verb and comma. */
    private @Nullable String struck(TableNoun noun, String owner) {
        int end = noun.last() + 1;
        while (end < line.tokens.size() && end - noun.last() <= REACH && !line.isComma(end) && !isFinite(end)) {
            end++;
        }
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            boolean on = actor.relation() == Relation.ON || actor.relation() == Relation.IN;
            if (on && actor.first() > noun.last() && actor.last() < end && state != null && !state.equals(owner)) {
                return discourse.isCountry(state) ? state : null;
            }
        }
        for (Line.Span span : line.spans) {
            String state = span.mention().code();
            boolean town = span.mention().type() == SpanMention.Type.PLACE && span.first() > noun.last();
            if (town && span.last() < end && state != null && state.length() == 3 && !state.equals(owner)) {
                return state;
            }
        }
        return null;
    }

    /** Whether a verb over the noun, or a passive behind it, judges or denies what was done. */
    private boolean isJudged(TableNoun noun) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            boolean over = verb.last() < noun.first()
                    && noun.first() - verb.last() <= 4
                    && line.noVerbBetween(verb.last() + 1, noun.first());
            boolean after = verb.passive()
                    && verb.first() > noun.last()
                    && lexicon.classesOf(noun.key()).contains(verb.agreement());
            Status status = over || after ? statuses.of(v) : null;
            if (status != null && status.isDone() && judges(verb)) {
                return true;
            }
        }
        return false;
    }

    private boolean judges(VerbGroup verb) {
        return lexicon.mayTell(verb, t -> t.kind() == Kind.STATEMENT && JUDGED.contains(t.subtype()));
    }
}
