/**
 * The command line: one class for each command, options with one meaning everywhere, data to standard output, messages
 * to standard error.
 *
 * <p>Example: {@code Main.run(new String[] {"mentions", "story.txt"}, Console.ofProcess(), Main.method())} gives the exit
 * code.
 */
@NullMarked
package org.umubano.app.cli;

import org.jspecify.annotations.NullMarked;
