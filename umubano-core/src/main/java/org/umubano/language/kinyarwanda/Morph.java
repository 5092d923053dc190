package org.umubano.language.kinyarwanda;

/**
 * One piece of a word.
 *
 * @param form underlying, before sounds merge: {@code ba}, {@code a}, {@code gir}, {@code an}, {@code ye}
 * @param gloss English word or label of the Leipzig rules: {@code SM2}, {@code PST}, {@code have}, {@code RECP}, {@code PFV}
 */
public record Morph(String form, String gloss) {}
