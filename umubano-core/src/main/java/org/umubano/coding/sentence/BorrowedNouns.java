package org.umubano.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.TableNoun;
import org.umubano.language.VerbGroup;
import org.umubano.text.Token;

/**
 * Phrases that the tables have beside a verb with another word of the sentence in them: "to send troops" beside "asked", "troops
 * from" beside "sought". In a sentence without such a verb, "plans to send troops", "will withdraw troops from", the nouns
 * inside them count as they stand.
 */
final class BorrowedNouns {

    private BorrowedNouns() {}

    /** Puts the nouns inside such phrases in their place, in the nouns of a sentence. */
    static void open(List<Token> tokens, List<VerbGroup> verbs, List<TableNoun> nouns, EventLexicon lexicon) {
        if (lexicon.headFirst) {
            return;
        }
        for (int i = nouns.size() - 1; i >= 0; i--) {
            TableNoun noun = nouns.get(i);
            if (noun.first() == noun.last()) {
                continue;
            }
            boolean act = lexicon.home.borrowedOpenings.contains(
                            tokens.get(noun.first()).norm())
                    && opensInfinitive(verbs, noun);
            boolean open = act
                    || lexicon.home.borrowedEnds.contains(
                            tokens.get(noun.last()).norm());
            if (!open || isOfVerb(verbs, noun, act, lexicon)) {
                continue;
            }
            int from = act ? noun.first() + 2 : noun.first();
            int to = act ? noun.last() + 1 : noun.last();
            nouns.remove(i);
            List<TableNoun> inside = new ArrayList<>();
            for (TableNoun n : lexicon.nounsOf(tokens.subList(from, to))) {
                inside.add(new TableNoun(n.first() + from, n.last() + from, n.key()));
            }
            nouns.addAll(i, inside);
        }
    }

    /** Whether a verb stands in the infinitive at the head of a phrase. */
    private static boolean opensInfinitive(List<VerbGroup> verbs, TableNoun noun) {
        for (VerbGroup verb : verbs) {
            boolean head = verb.last() == noun.first() + 1 && verb.first() >= noun.first();
            if (head && verb.mood() == VerbGroup.Mood.INFINITIVE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the tables have a phrase by itself, or beside a verb of the sentence: one before it where it is an infinitive. */
    private static boolean isOfVerb(List<VerbGroup> verbs, TableNoun noun, boolean act, EventLexicon lexicon) {
        for (VerbGroup verb : verbs) {
            if (act && verb.last() >= noun.first()) {
                continue;
            }
            for (EventLexicon.VerbTrigger row : lexicon.verbs.getOrDefault(verb.lemma(), List.of())) {
                if (row.with().contains(noun.key())) {
                    return true;
                }
            }
        }
        return lexicon.nouns.containsKey(noun.key()) || lexicon.named.containsKey(noun.key());
    }
}
