package org.umubano.coreference;

import java.util.TreeSet;
import org.umubano.event.CodedArticle;

/** The keys under which an article's mentions meet others; a {@link Shelf} finds it by them. Safe for many threads. */
public final class Keyring {

    private final Nodes nodes;

    public Keyring(Acts acts) {
        this.nodes = new Nodes(acts);
    }

    /** All keys of the mentions of an article, sorted. */
    public long[] keys(CodedArticle article) {
        TreeSet<Long> out = new TreeSet<>();
        for (Node node : nodes.of(article)) {
            if (node.isDated()) {
                for (long key : node.keys()) {
                    out.add(ofTime(key));
                }
            }
            for (long key : node.home) {
                out.add(ofHome(key));
                if (!node.isDated()) {
                    out.add(ofUndated(key));
                }
            }
        }
        return out.stream().mapToLong(Long::longValue).toArray();
    }

    static long ofTime(long key) {
        return key << 2;
    }

    static long ofHome(long key) {
        return key << 2 | 1;
    }

    /** Of mentions that have no season: those that a change under their home may move. */
    static long ofUndated(long key) {
        return key << 2 | 2;
    }
}
