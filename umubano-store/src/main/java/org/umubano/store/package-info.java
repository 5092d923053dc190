/**
 * The store: a log of what was read and decided, and the events that follow from it, in SQLite (a folder, no server) or in
 * PostgreSQL; and the full-text search over it.
 *
 * <p>The log holds the metadata of articles (each text of an article is a version), event mentions with their sentences,
 * decisions of people and tombstones; it only grows. Events are made from it by the linker and kept in tables to be asked
 * for; they can be made again at any time. What {@link org.umubano.store.Repository#add} has returned for is on the disk.
 *
 * <pre>{@code
 * try (Repository store = Repository.open("my-store", Settings.standard(Instant::now))) {
 *     try (ArticleReader reader = new ArticleReader(store, Coder.load(), ArticleReader.Listener.NONE)) {
 *         reader.add("story.txt", article);
 *     }
 *     store.derive();
 *     store.events(EventFilter.dyad("KAZ-RWA")).forEach(System.out::println);
 * }
 * }</pre>
 */
@NullMarked
package org.umubano.store;

import org.jspecify.annotations.NullMarked;
