package org.umubano.coding.speech;

import org.umubano.coding.sentence.Line;
import org.umubano.coding.speech.Speech.Saying;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/** States that a sentence names beside somebody's words and that these are not of. */
final class NotSpokenOf {

    /** How far behind a verb of saying the first of what is said stands: behind "that" or a quotation mark. */
    private static final int OPENS = 3;

    private final EventLexicon lexicon;

    NotSpokenOf(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "Nubwo X yagezwemo n'icyorezo, Minisitiri yavuze ko", although X has the disease, the minister said: nothing is said of X. */
    boolean isConceded(Line line, Saying saying, String other) {
        if (saying.verb() < 0 || !lexicon.although.contains(line.tokens.get(0).norm())) {
            return false;
        }
        int verb = line.verbs.get(saying.verb()).first();
        return line.actors.stream()
                .filter(a -> other.equals(a.mention().state()))
                .allMatch(a -> a.last() < verb);
    }

    /**
     * "Ambasaderi wa X muri Y yavuze ko uyu munsi wibutsa amateka", an envoy said that the day recalls history: he speaks to those
     * of his own state where he names neither that in which he is posted nor "both countries", nor tells what his own state does.
     */
    boolean isToOwnPeople(Line line, Saying saying) {
        Participant speaker = saying.speaker();
        boolean both = !lexicon.bothStates.find(line.tokens).isEmpty();
        if (saying.verb() < 0 || both || !speaker.offices().contains("AMB")) {
            return false;
        }
        int from = line.verbs.get(saying.verb()).last();
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            if (state == null || actor.first() <= from && saying.from() != 0) {
                continue;
            }
            boolean opens = actor.first() - from <= OPENS && actor.mention().type() == ActorMention.Type.STATE;
            VerbGroup next = opens ? line.verbAt(actor.last() + 1) : null;
            if (!state.equals(speaker.state()) || next != null && next.isFinite()) {
                return false;
            }
        }
        return true;
    }

    /** "Yabwiye Ibiro Ntaramakuru by'Abafaransa", told the news agency of the French: nothing is said to or of that state. */
    boolean isOnlyOutlet(Line line, String other) {
        boolean outlet = false;
        for (Line.Actor actor : line.actors) {
            if (other.equals(actor.mention().state())) {
                int before = actor.first() - 1;
                outlet = before >= 0
                                && lexicon.agencies.contains(
                                        line.tokens.get(before).norm())
                        || before >= 1
                                && lexicon.agencies.contains(
                                        line.tokens.get(before - 1).norm());
                if (!outlet) {
                    return false;
                }
            }
        }
        return outlet;
    }
}
