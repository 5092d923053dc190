package org.umubano.coreference;

import java.util.List;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/**
 * How many acts of one sort an article tells beside a mention: where it tells of one meeting only, and another article of
 * one only, these are likelier one than two of several.
 */
final class Rivals {

    private Rivals() {}

    static void count(List<Node.Builder> article) {
        for (int i = 0; i < article.size(); i++) {
            Node.Builder a = article.get(i);
            a.papers = papers(a);
            for (int j = 0; j < i; j++) {
                Node.Builder b = article.get(j);
                if (isRival(a, b)) {
                    a.rivals++;
                    b.rivals++;
                }
            }
        }
    }

    private static boolean isRival(Node.Builder a, Node.Builder b) {
        return a.act.kind() == b.act.kind()
                && (a.mention.status() == Status.PAST) == (b.mention.status() == Status.PAST)
                && Sets.meet(a.states, b.states);
    }

    private static int papers(Node.Builder b) {
        if (b.act.kind() != Kind.AGREEMENT) {
            return 0;
        }
        for (EventMention.Quantity q : b.mention.quantities()) {
            if (q.what().equals("agreement")) {
                return q.value().equals("1") ? 1 : 2;
            }
        }
        return 0;
    }
}
