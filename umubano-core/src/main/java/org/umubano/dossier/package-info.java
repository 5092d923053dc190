/**
 * All that is known of a dyad, arranged for people, in English or in Kinyarwanda.
 *
 * <p>{@link org.umubano.dossier.Dossier} arranges events into parts and knows no language; {@link
 * org.umubano.dossier.Page} puts it into the words of {@code lang/<code>/dossier.tsv}; the renderers set a page as text,
 * Markdown or HTML.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.of(events, reports, "RWA", "KAZ", LocalDate.of(2025, 5, 26));
 * String text = new TextRenderer(96, Paint.NONE).render(Page.of(dossier, Words.load("rw")));
 * }</pre>
 */
@NullMarked
package org.umubano.dossier;

import org.jspecify.annotations.NullMarked;
