/**
 * What the command line, the web server and the exports share: the method with its tables loaded.
 *
 * <pre>{@code
 * CodedArticle coded = method.coder().code(article);
 * method.link(List.of(coded));   // the events that it tells of
 * }</pre>
 */
@NullMarked
package org.umubano.app;

import org.jspecify.annotations.NullMarked;
