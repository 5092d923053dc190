package org.umubano.coding.date;

import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.time.RawTime;

/**
 * Sentences that tell when a thing told of before was handed over, received or signed: "yazishyikirije Minisitiri ku wa Gatatu", he
 * gave them to the minister on Wednesday, "bwamugejejweho kuri uyu wa Gatanu", it was brought to him this Friday, "iyo nkunga
 * yakiriwe ku wa Gatandatu", that aid was received on Saturday. The verb stands for the thing by its class.
 */
final class WhenGiven {

    /** Classes of nouns above these are of things. */
    private static final int PEOPLE = 2;

    /** What was told as a whole. */
    private static final int ALL = 8;

    /** The first class of places: "yahageze", reached it. */
    private static final int PLACES = 16;

    private WhenGiven() {}

    /** The time at which a line tells that an act told before it was done; -1 for none. */
    static int time(Line line, Draft act, EventLexicon lexicon) {
        if (!lexicon.headFirst || line.verbs.isEmpty() || act.from != null || act.status != Status.HELD) {
            return -1;
        }
        int only = -1;
        for (int i = 0; i < line.times.size(); i++) {
            if (!SharedDates.isDays(line.times.get(i))) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only >= 0 && tells(line, line.times.get(only), act, lexicon) ? only : -1;
    }

    private static boolean tells(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        VerbGroup verb = WhenTold.lastBefore(line, at);
        if (verb == null || !verb.isFinite() || verb.negated() || verb.tense() != VerbGroup.Tense.PAST) {
            return false;
        }
        boolean same = lexicon.mayTell(verb, t -> t.kind() == act.kind);
        boolean given =
                verb.object() > PEOPLE && verb.object() < PLACES && verb.object() != ALL && verb.agreement() <= PEOPLE;
        boolean was = verb.passive() && verb.first() == 0 && verb.agreement() > PEOPLE;
        return same && (given || was) || isThat(line, verb, act, lexicon);
    }

    /** "Iyo nkunga yakiriwe", that aid was received. */
    private static boolean isThat(Line line, VerbGroup verb, Draft act, EventLexicon lexicon) {
        if (act.kind != Kind.AID || line.nouns.isEmpty() || !verb.passive()) {
            return false;
        }
        TableNoun noun = line.nouns.get(0);
        return noun.last() < verb.first()
                && noun.first() <= 1
                && lexicon.definites.contains(line.tokens.get(0).norm())
                && lexicon.isOf(noun.key(), Kind.AID);
    }
}
