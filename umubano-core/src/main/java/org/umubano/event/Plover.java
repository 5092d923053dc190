package org.umubano.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Type, mode and contexts of PLOVER, Draft 2.0. */
public record Plover(String type, @Nullable String mode, List<String> contexts) {
    public Plover {
        contexts = List.copyOf(contexts);
    }
}
