package org.umubano.coding.cast;

import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.TakenNouns;
import org.umubano.coding.status.StatusReader;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;

/**
 * What reads one sentence: the words of its language, what the article has told so far, the sentence and its clauses. The
 * classes that find events share it.
 *
 * @param lexicon the triggers and word lists of the language
 * @param discourse who and what was told of before
 * @param line the sentence
 * @param clauses its clauses
 * @param statuses how its verbs stand
 * @param taken its nouns that an event is already made of
 */
public record Reading(
        EventLexicon lexicon,
        Discourse discourse,
        Line line,
        ClauseReader clauses,
        StatusReader statuses,
        TakenNouns taken) {

    /** Of a sentence of which no event is made yet. */
    public static Reading of(EventLexicon lexicon, Discourse discourse, Line line) {
        ClauseReader clauses = line.clauses();
        return new Reading(
                lexicon, discourse, line, clauses, new StatusReader(lexicon, line, clauses), new TakenNouns());
    }
}
