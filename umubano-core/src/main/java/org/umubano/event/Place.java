package org.umubano.event;

import org.jspecify.annotations.Nullable;

/**
 * Where an event is.
 *
 * @param city as named in English where it has a name there, or null
 * @param state ISO 3166-1 alpha-3, or null
 */
public record Place(@Nullable String city, @Nullable String state) {}
