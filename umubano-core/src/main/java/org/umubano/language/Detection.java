package org.umubano.language;

/**
 * The language of a text.
 *
 * @param language {@code en}, {@code rw}, {@code rn}, {@code sw}, {@code lg}, {@code fr}, or {@code und}
 * @param confidence 0 to 1
 * @param second the next likely one
 */
public record Detection(String language, double confidence, String second) {}
