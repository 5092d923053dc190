/**
 * All that is known of a dyad, arranged for people, in English or in Kinyarwanda.
 */
@NullMarked
package org.umubano.dossier;

import org.jspecify.annotations.NullMarked;
