/**
 * What the command line, the web server and the exports share: the method with its tables loaded.
 */
@NullMarked
package org.umubano.app;

import org.jspecify.annotations.NullMarked;
