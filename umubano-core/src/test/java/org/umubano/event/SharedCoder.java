package org.umubano.event;

import java.util.TreeSet;
import java.util.stream.Collectors;

/** The coder that all tests of the core share: it is safe for threads, and its tables take some seconds and megabytes. */
public final class SharedCoder {

    public static final Coder CODER = Coder.load();

    private SharedCoder() {}

    /** The states of those who take part, in the order of their codes: "KEN+UGA". */
    static String states(EventMention mention) {
        return mention.participants().stream()
                .map(p -> String.valueOf(p.state()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining("+"));
    }
}
