package org.umubano.coding.deed;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.ActReader;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.DeedWords;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * What the classes share that read deeds which languages whose nouns stand first tell by a verb with what stands around it: the
 * sentence, the words of such deeds, and finders of states by where they stand. A finder gives the first that fits, null for
 * none.
 */
abstract class HeadFirstAct extends ActReader {

    final DeedWords words;

    HeadFirstAct(Reading reading, Drafts drafts) {
        super(reading, drafts);
        this.words = lexicon.deedWords;
    }

    /** Whether a token is one of some words. */
    final boolean isOf(Set<String> some, int token) {
        return token >= 0
                && token < line.tokens.size()
                && some.contains(line.tokens.get(token).norm());
    }

    /** "Azatangira guca", will begin to pass: an auxiliary that says so opens the group. */
    final boolean begins(VerbGroup verb) {
        if (verb.first() == verb.last()) {
            return false;
        }
        String form = line.tokens.get(verb.first()).norm();
        return words.beginnings.stream().anyMatch(form::endsWith);
    }

    /** The country of an actor that begins from one token (included) to another (excluded), and is not a given one. */
    final @Nullable String country(int from, int to, Predicate<Line.Actor> fits, @Nullable String not) {
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            if (actor.first() >= from && actor.first() < to && isOther(state, not) && fits.test(actor)) {
                return state;
            }
        }
        return null;
    }

    /** The country in an oblique phrase that begins behind a token, as far as a reach. */
    final @Nullable String countryBehind(int token, int reach, @Nullable String not) {
        return country(token + 1, token + reach + 1, a -> a.relation().isOblique(), not);
    }

    /** The country of a place or the like that begins from one token (included) to another (excluded). */
    final @Nullable String placed(int from, int to, Predicate<Line.Span> fits, @Nullable String not) {
        for (Line.Span span : line.spans) {
            String code = span.mention().code();
            if (span.first() >= from && span.first() < to && isOther(code, not) && fits.test(span)) {
                return code;
            }
        }
        return null;
    }

    private boolean isOther(@Nullable String state, @Nullable String not) {
        return discourse.isCountry(state) && !String.valueOf(state).equals(not);
    }

    /** Of those for whom some actors stand, the one that fits. */
    final @Nullable Participant meant(List<Line.Actor> actors, Predicate<Participant> fits) {
        for (Line.Actor actor : actors) {
            for (Participant p : discourse.resolve(actor.mention())) {
                if (fits.test(p)) {
                    return p;
                }
            }
        }
        return null;
    }

    /** The one subject of a verb, where it is a country. */
    final Line.@Nullable Actor subjectOf(int v) {
        List<Line.Actor> subjects = clauses.subjects(v);
        return subjects.size() == 1
                        && discourse.isCountry(subjects.get(0).mention().state())
                ? subjects.get(0)
                : null;
    }

    /** The country that is the object of a verb: the next actor behind it, as far as a reach, and unmarked. */
    final Line.@Nullable Actor objectOf(VerbGroup verb, int reach) {
        for (Line.Actor actor : line.actors) {
            if (actor.first() > verb.last() && actor.first() - verb.last() <= reach) {
                boolean isObject = actor.relation() == Relation.BARE
                        && discourse.isCountry(actor.mention().state());
                return isObject ? actor : null;
            }
        }
        return null;
    }

    /** A draft of a deed that a verb tells. */
    final Draft draft(Trigger trigger, VerbGroup verb, Status status, List<Participant> sides) {
        Draft draft = new Draft(line, trigger, verb.first(), verb.last(), status);
        sides.forEach(draft::add);
        return draft;
    }

    /** One state and what it does to another. */
    static List<Participant> sides(String actor, String recipient) {
        return List.of(Participant.state(Role.ACTOR, actor), Participant.state(Role.RECIPIENT, recipient));
    }
}
