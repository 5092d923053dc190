package org.umubano.coding.words;

/**
 * A noun of the tables of triggers where a sentence has it: what an act is told by, or what helps a verb to tell of one.
 *
 * @param first the first token that it covers
 * @param last the last of them
 * @param key the noun as the tables have it
 */
public record TableNoun(int first, int last, String key) {}
