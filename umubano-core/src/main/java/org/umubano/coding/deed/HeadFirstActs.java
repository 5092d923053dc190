package org.umubano.coding.deed;

import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.DeedWords;

/**
 * The classes that read what only languages whose nouns stand first tell so, in their order. Nothing is made for a line that has
 * none of their words and verbs.
 */
public final class HeadFirstActs {

    private final Reading reading;
    private final Drafts drafts;

    public HeadFirstActs(Reading reading, Drafts drafts) {
        this.reading = reading;
        this.drafts = drafts;
    }

    /** Adds the acts of a line. */
    public void read() {
        if (mayTell()) {
            new CourtOrders(reading, drafts).read();
            new Suspensions(reading, drafts).read();
            new Freight(reading, drafts).read();
            new Drills(reading, drafts).read();
            new MoreGifts(reading, drafts).read();
            new LetThrough(reading, drafts).read();
            new Envoys(reading, drafts).read();
            new Journeys(reading, drafts).read();
            new Embargoes(reading, drafts).read();
            new Bans(reading, drafts).read();
        }
        new PhoneTalks(reading, drafts).read();
        new WordsOfOne(reading, drafts).read();
        if (!drafts.made().isEmpty()) {
            new SecondThoughts(reading, drafts).read();
        }
    }

    /** Whether a word or verb of theirs is there. */
    private boolean mayTell() {
        Line line = reading.line();
        DeedWords words = reading.lexicon().deedWords;
        for (int v = 0; v < line.verbs.size(); v++) {
            if (words.verbs.contains(DeedWords.lastOf(line.verbs.get(v).lemma()))) {
                return true;
            }
        }
        for (int t = 0; t < line.tokens.size(); t++) {
            if (words.nouns.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }
}
