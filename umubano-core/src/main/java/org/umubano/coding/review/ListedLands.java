package org.umubano.coding.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;

/**
 * States that are only listed as those from which people come, in a language whose verbs agree: "abacuruzi baturutse mu bihugu
 * birimo X na Y", traders who came from lands among which are X and Y. What such people do is no deed of the lands.
 */
final class ListedLands {

    /** How far before "from lands" those may be named who come from them: with their number between. */
    private static final int NEAR = 2;

    /** The words before "birimo" at least: "bo mu bihugu". */
    private static final int WORDS = 3;

    private ListedLands() {}

    /** Takes such lands out of the acts of a line, and what then has no two sides. */
    static void drop(Line line, EventLexicon lexicon, List<Draft> drafts) {
        int list = list(line, lexicon);
        if (list < 0) {
            return;
        }
        Set<String> listed = named(line, list, line.tokens.size());
        listed.removeAll(named(line, 0, list));
        drafts.removeIf(d -> isOf(d, listed));
    }

    private static boolean isOf(Draft d, Set<String> listed) {
        boolean together = d.kind == Kind.MEETING
                || d.kind == Kind.SUMMIT
                || d.kind == Kind.AGREEMENT
                || d.kind == Kind.COOPERATION;
        return together
                && d.participants.removeIf(p -> Cast.isState(p) && listed.contains(String.valueOf(p.state())))
                && Participant.statesOf(d.participants).size() < 2
                && !(d.kind == Kind.SUMMIT && !d.participants.isEmpty());
    }

    /** Where lands are listed from which people come who hold no office: behind "birimo"; -1 for nowhere. */
    private static int list(Line line, EventLexicon lexicon) {
        for (int t = WORDS; t < line.tokens.size(); t++) {
            if (lexicon.includes.contains(line.tokens.get(t).norm())
                    && lexicon.countryNouns.contains(line.tokens.get(t - 1).norm())
                    && lexicon.ofPlaces.contains(line.tokens.get(t - 2).norm())
                    && isOfPeople(line, lexicon, t - WORDS)) {
                return t;
            }
        }
        return -1;
    }

    private static boolean isOfPeople(Line line, EventLexicon lexicon, int from) {
        VerbGroup comes = line.verbAt(from);
        boolean linked = lexicon.contrasts.contains(line.tokens.get(from).norm())
                || comes != null && (comes.agreement() == 2 || comes.agreement() == 10);
        return linked
                && line.actors.stream()
                        .noneMatch(a -> a.last() < from
                                && from - a.last() <= NEAR
                                && a.mention().offices().stream()
                                        .anyMatch(o -> !o.equals("CIV") && !o.equals("COMPANY")));
    }

    private static Set<String> named(Line line, int from, int to) {
        Set<String> out = new HashSet<>();
        for (Line.Actor actor : line.actors) {
            String state = actor.first() >= from && actor.first() < to
                    ? actor.mention().state()
                    : null;
            if (state != null) {
                out.add(state);
            }
        }
        return out;
    }
}
