package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.cast.Sides;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/** What stands right behind a verb that reports something without a noun: an object of another sort, a site, some countries. */
final class VerbObjects {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;

    VerbObjects(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Whether a verb without a noun has an object, or a sense, with which it reports nothing. */
    boolean isOfOtherThing(int v, Trigger trigger) {
        if (clauses.isPhrasal(v) && trigger.frame() != Frame.DEPLOY && trigger.frame() != Frame.PLEDGE) {
            return true;
        }
        return switch (trigger.frame()) {
            // "signed the visitors' book", "signed a striker"
            case SIGN -> trigger.kind() == Kind.AGREEMENT && hasOtherObject(v) && !isToldThing(v) && !isByTwo(v);
            case LEAVE -> hasOtherObject(v) && isPlainWord(line.verbs.get(v).last() + 1); // "to leave war behind"
            case PLEDGE -> clauses.effect(v) == Effect.ASSERT; // "undertook a joint exercise"
            case TRAVEL -> hasObject(v); // "headed the cabinet", "returned the call"
            default -> isOnlyRecognised(v, trigger);
        };
    }

    /** Whether a word behind a verb is no name, and neither somebody nor a place. */
    private boolean isPlainWord(int next) {
        return !line.tokens.get(next).isCapitalised()
                && line.actors.stream().noneMatch(a -> a.first() <= next + 1 && next <= a.last())
                && line.spans.stream().noneMatch(s -> s.first() <= next + 1 && next <= s.last());
    }

    /** "Recognised his contribution". */
    private boolean isOnlyRecognised(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        return trigger.kind() == Kind.RELATIONS
                && trigger.subtype().equals("established")
                && verb.agreement() == 0
                && clauses.bareAfter(v).stream()
                        .noneMatch(a -> a.mention().state() != null && a.first() - verb.last() <= 3);
    }

    /** Whether a verb that needs no noun beside it has an object all the same, and not one of those that it reports with. */
    private boolean hasOtherObject(int v) {
        VerbGroup verb = line.verbs.get(v);
        int next = verb.last() + 1;
        return !verb.passive()
                && next < line.tokens.size()
                && line.tokens.get(next).isWord()
                && line.marker(next) == null
                && line.verbAt(next) == null
                && !lexicon.isAdverb(line.tokens.get(next).norm())
                && !isTime(next);
    }

    /** "To tour four African nations": which they are is told elsewhere. */
    boolean isOfCountries(int v) {
        int from = line.verbs.get(v).last() + 1;
        for (int t = from; t < Math.min(line.tokens.size(), from + COUNTRIES); t++) {
            int noun = t;
            boolean named =
                    line.actors.stream().anyMatch(a -> a.first() <= noun && noun <= a.last()); // "the United States"
            if (!named && lexicon.countries.contains(line.tokens.get(t).norm())) {
                return line.actors.stream()
                        .noneMatch(a -> !a.isAdjective()
                                && (a.first() >= from && a.last() < noun
                                        || a.first() == noun + 2
                                                && !line.tokens.get(noun + 1).isWord()));
            }
            if (line.marker(t) != null || line.isComma(t)) {
                return false;
            }
        }
        return false;
    }

    /** How far behind the verb the noun may stand: "four southern African nations". */
    private static final int COUNTRIES = 5;

    /** "He visited the innovation centre of Sèmè City": a thing right behind the verb, and no state, town or person. */
    boolean isOfSite(int v) {
        VerbGroup verb = line.verbs.get(v);
        int next = verb.last() + 1;
        if (line.number == 0 || verb.passive() || verb.mood() == Mood.INFINITIVE || !hasObject(v)) {
            return false;
        }
        for (Line.Actor actor : line.actors) {
            if (actor.first() == next || actor.first() == next + 1 && !actor.isAdjective()) {
                return false;
            }
        }
        for (Line.Span span : line.spans) {
            if (span.first() <= next + 1
                    && span.last() >= next
                    && span.mention().type() == SpanMention.Type.PLACE) {
                return false;
            }
        }
        List<Participant> who = new ArrayList<>();
        clauses.subjects(v).forEach(a -> who.addAll(discourse.resolve(a.mention())));
        return who.size() == 1 && discourse.hostOf(who) != null;
    }

    /** Whether a determiner that opens no time stands right after a verb. */
    private boolean hasObject(int v) {
        int next = line.verbs.get(v).last() + 1;
        if (line.verbs.get(v).agreement() > 0
                || line.verbs.get(v).lemma().equals(lexicon.copula)
                || next >= line.tokens.size()
                || line.timeTokens(next, next + 3) > 0) {
            return false;
        }
        String word = line.tokens.get(next).norm();
        return lexicon.definites.contains(word) || lexicon.indefinites.contains(word);
    }

    private boolean isTime(int token) {
        for (int i = 0; i < line.times.size(); i++) {
            if (line.tokenAt(line.times.get(i).start()) == token) {
                return true;
            }
        }
        return false;
    }

    /** "Will go there to sign it": the paper told of before. */
    private boolean isToldThing(int v) {
        int next = line.verbs.get(v).last() + 1;
        return !lexicon.headFirst
                && discourse.hasTold(Kind.AGREEMENT)
                && line.actors.stream()
                        .anyMatch(a -> a.first() == next
                                && a.last() == next
                                && a.mention().reference() == ActorMention.Reference.THING);
    }

    /** Whether officials of two states do something together: what they sign is between these. */
    private boolean isByTwo(int v) {
        List<Participant> who = new ArrayList<>();
        clauses.subjects(v).forEach(a -> who.addAll(discourse.resolve(a.mention())));
        return Participant.statesOf(who).size() == 2 && !Sides.arePrivate(who);
    }
}
