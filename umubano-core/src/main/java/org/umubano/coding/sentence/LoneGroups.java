package org.umubano.coding.sentence;

import java.util.Comparator;
import java.util.List;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.text.Phrases;

/**
 * "Both agreed", "the neighbours fought", "the three announced": words for all sides of a report, which belong to the noun behind
 * them unless a verb follows. Mentions know of no verbs, so that they are read here.
 */
final class LoneGroups {

    private LoneGroups() {}

    /** Adds the sides that such words stand for before a finite verb. */
    static void read(Line line, EventLexicon lexicon) {
        for (Phrases.Hit<Integer> hit : lexicon.loneGroups.find(line.tokens)) {
            int next = hit.last() + 1;
            while (next < line.tokens.size()
                    && (lexicon.isAdverb(line.tokens.get(next).norm())
                            || lexicon.adverbs.contains(line.tokens.get(next).norm()))) {
                next++;
            }
            VerbGroup verb = line.verbAt(next);
            boolean known = line.actors.stream().anyMatch(a -> a.first() <= hit.last() && hit.first() <= a.last());
            if (verb == null || !verb.isFinite() || known) {
                continue;
            }
            int end = line.tokens.get(hit.last()).end();
            ActorMention mention = new ActorMention(
                    line.tokens.get(hit.first()).start(),
                    end,
                    ActorMention.Type.GROUP,
                    null,
                    end,
                    end,
                    List.of(),
                    null,
                    false,
                    hit.values().get(0),
                    ActorMention.Reference.BOTH_STATES,
                    "all sides before a verb");
            line.actors.add(new Line.Actor(mention, hit.first(), hit.last(), Relation.BARE));
        }
        line.actors.sort(Comparator.comparingInt(Line.Actor::first));
    }
}
