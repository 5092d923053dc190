/**
 * The record on the web: pages for people and an API for programs, from one process.
 *
 * <p>Pages are made on the server and complete without a script. Nothing is kept between requests: no session, no cookie.
 *
 * <pre>{@code
 * Records records = MemoryRecords.of(new Linker().link(articles), articles);
 * try (Server server = Server.start(records, ServerSettings.local(8080))) {
 *     System.out.println(server.address());
 * }
 * }</pre>
 */
@NullMarked
package org.umubano.app.web;

import org.jspecify.annotations.NullMarked;
