package org.umubano.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An event while it is found: mentions that belong together by their own dates, and those without date that fit them. */
final class Group {

    /** In {@link Node#ORDER}; without the attached ones. */
    final List<Node> core;

    /** The id that it has on the shelf, or null where it is new. */
    final @Nullable String label;

    private final TreeSet<Node> attached = new TreeSet<>(Node.ORDER);

    Group(List<Node> core) {
        this(core, null);
    }

    Group(List<Node> core, @Nullable String label) {
        this.core = List.copyOf(core);
        this.label = label;
    }

    void attach(Node node) {
        attached.add(node);
    }

    void detach(Node node) {
        attached.remove(node);
    }

    /** All mentions, in {@link Node#ORDER}. */
    List<Node> members() {
        if (attached.isEmpty()) {
            return core;
        }
        List<Node> out = new ArrayList<>(core);
        out.addAll(attached);
        out.sort(Node.ORDER);
        return out;
    }
}
