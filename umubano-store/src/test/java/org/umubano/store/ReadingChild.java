package org.umubano.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.umubano.article.Article;

/** A process that reads articles into a store and says what was acknowledged, until it is killed or done. */
final class ReadingChild {

    private ReadingChild() {}

    /** @param args folder of the store, number of articles, seed */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Repository store = Repository.open(args[0], Settings.standard(() -> RepositoryContract.NOW))) {
            out.println("open");
            LineCoder coder = new LineCoder();
            for (Article a : LineCoder.world(Integer.parseInt(args[1]), Long.parseLong(args[2]))) {
                store.add(java.util.List.of(coder.code(a)));
                out.println("ack " + a.id());
            }
            store.derive();
            out.println("done");
        }
    }
}
