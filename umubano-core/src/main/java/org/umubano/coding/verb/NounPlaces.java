package org.umubano.coding.verb;

import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.TakenNouns;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;

/** Where a noun stands beside a verb, and what follows from it: it is what the verb reports, or the place, the cause, the doer. */
final class NounPlaces {

    private final EventLexicon lexicon;
    private final Line line;
    private final TakenNouns taken;

    NounPlaces(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.taken = reading.taken();
    }

    /** "Officials exchanged agreements": of two nouns the object tells what a verb that is neither passive nor agrees reports. */
    static boolean isObject(TableNoun noun, VerbGroup verb) {
        return verb.passive() || verb.agreement() > 0 || noun.first() > verb.last();
    }

    /** "A trade agreement", "a 40 million dollar loan": the last noun of such a row tells what it is. */
    boolean isModifier(TableNoun noun, TableNoun head) {
        int gap = head.first() - noun.last() - 1;
        if (lexicon.headFirst || gap < 0 || gap > 2) {
            return false;
        }
        for (int t = noun.last() + 1; t < head.first(); t++) {
            String word = line.tokens.get(t).norm();
            boolean joins = line.tokens.get(t).isWord()
                    && line.marker(t) == null
                    && line.verbAt(t) == null
                    && !lexicon.definites.contains(word)
                    && !lexicon.indefinites.contains(word)
                    && !lexicon.isAdverb(word);
            if (!joins) {
                return false;
            }
        }
        return true;
    }

    /** "Called him a warmonger at a rally": where it was said; "ibiro byo ku mupaka", an office at the border. */
    boolean isAtGathering(TableNoun noun, @Nullable Trigger trigger) {
        if (trigger != null && trigger.frame() == Frame.BORDER && lexicon.headFirst && noun.first() > 0) {
            return line.marker(noun.first() - 1) == Relation.ON;
        }
        return trigger != null
                && trigger.frame() == Frame.PROTEST
                && !lexicon.headFirst
                && (line.marker(noun.first() - 1) == Relation.IN || line.marker(noun.first() - 2) == Relation.IN);
    }

    /** "Ibinyujije muri ambasade yateye", through its embassy it gave: where or how, and not what was struck. */
    boolean isWhere(TableNoun noun, VerbGroup verb) {
        return noun.last() + 1 < verb.first()
                && !verb.passive()
                && noun.first() > 0
                && line.marker(noun.first() - 1) == Relation.IN;
    }

    /** "Bumvikanye ku gahenge", agreed on a truce: what they did is agree, against "bumvikanye agahenge", agreed a truce. */
    boolean isOnlyAgreedOn(TableNoun noun, @Nullable Trigger agreed, Trigger truce) {
        return agreed != null
                && agreed.frame() == Frame.AGREE
                && truce.subtype().equals("ceasefire")
                && line.marker(noun.first() - 1) == Relation.ON;
    }

    /** "Mu nama iteganyijwe", at the meeting that is planned: where another verb is done, and no subject. */
    boolean isPlace(TableNoun noun) {
        return lexicon.headFirst && noun.first() > 0 && line.marker(noun.first() - 1) == Relation.IN;
    }

    /** "Iyo nama yatumye X itumiza ambasaderi", that meeting made X call its ambassador home: it is not the meeting that X called. */
    boolean isCause(TableNoun noun, VerbGroup verb) {
        VerbGroup next = line.verbAt(noun.last() + 1);
        return next != null
                && next.last() < verb.first()
                && next.isFinite()
                && !next.relative()
                && !verb.passive()
                && verb.agreement() != next.agreement();
    }

    /** "Bahuriye i X ku ruhande rw'inama", met on the sidelines of a summit: where, and not what. */
    boolean isBesideGathering(TableNoun noun) {
        return noun.first() > 0 && line.marker(noun.first() - 1) == Relation.SIDELINES;
    }

    /** "The sanctions that it had imposed": what is told of them is the other verb. */
    boolean isToldBy(TableNoun noun, VerbGroup verb, @Nullable Trigger trigger) {
        boolean meant =
                trigger != null && trigger.subtype().startsWith("sanctions") && TriggerChoice.agreesWithThings(verb);
        return !meant
                && !isDated(verb, trigger)
                && verb.agreement() > 0
                && noun.last() < verb.first()
                && trigger != null
                && trigger.kind() != Kind.VISIT
                && !(trigger.frame() == Frame.ATTEND
                        && verb.passive()
                        && !isBound(verb)) // "yabereye i X, yitabiriwe na": who came is told last
                && (taken.isOf(noun, trigger.kind())
                        || trigger.kind() == Kind.AID && taken.isOf(noun, Kind.RELATIONS)); // "stopped the aid it gave"
    }

    /** "Yateguye inama yasojwe", arranged the summit that was closed: of what was told of, when it began or ended. */
    private boolean isBound(VerbGroup verb) {
        Effect effect = lexicon.governors.get(verb.lemma());
        return effect == Effect.BEGIN || effect == Effect.END;
    }

    /** How far behind its verb the day may stand on which it was done: "wari warafatiye u Burundi muri Werurwe 2016". */
    private static final int DATED = 6;

    /** "Yakuyeho ibihano yari yarafatiye X mu 2016": what had been done before, with a day of its own, is another act. */
    private boolean isDated(VerbGroup verb, @Nullable Trigger trigger) {
        return trigger != null
                && trigger.kind() == Kind.RELATIONS
                && verb.tense() == VerbGroup.Tense.PAST_PERFECT
                && line.times.stream()
                        .mapToInt(t -> line.tokenAt(t.start()) - verb.last())
                        .anyMatch(gap -> gap > 0 && gap <= DATED);
    }
}
