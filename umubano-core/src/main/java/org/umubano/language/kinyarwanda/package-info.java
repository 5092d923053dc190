/**
 * Kinyarwanda morphology: what a word can be, the likely reading first.
 *
 * <p>A verb of Kinyarwanda is a sentence of its own: {@code bagiranye} is {@code ba-a-gir-an-ye}, they (class 2), past,
 * have, each other, perfective. Everything that codes events rests on taking such words apart. All words and sound changes
 * are tables under {@code lang/rw}; {@link org.umubano.language.kinyarwanda.Sounds} joins prefixes as the language does,
 * so that taking apart is looking up.
 *
 * <pre>{@code
 * KinyarwandaAnalyser analyser = KinyarwandaAnalyser.load();
 * if (analyser.analyse("bazagirana").get(0) instanceof VerbAnalysis v) {
 *     v.stem();     // girana
 *     v.tense();    // FUTURE
 *     v.subject();  // C2
 * }
 * }</pre>
 */
@NullMarked
package org.umubano.language.kinyarwanda;

import org.jspecify.annotations.NullMarked;
