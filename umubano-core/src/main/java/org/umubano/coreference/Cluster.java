package org.umubano.coreference;

import java.util.List;
import org.umubano.article.Article;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;

/**
 * The event mentions of one event.
 *
 * @param id of the event: from its first member's id
 * @param members by published, article, start, kind
 * @param parts ids of the clusters that are parts of this one, sorted
 */
public record Cluster(String id, List<Member> members, List<String> parts) {

    public Cluster {
        members = List.copyOf(members);
        parts = List.copyOf(parts);
    }

    /** A mention with its article. */
    public record Member(EventMention mention, CodedArticle article) {}

    /** Whether it has the same mentions, the very same objects, and the same parts. */
    public boolean isSameAs(Cluster other) {
        if (members.size() != other.members.size() || !parts.equals(other.parts)) {
            return false;
        }
        for (int i = 0; i < members.size(); i++) {
            // By identity: comparing whole articles would cost more than judging them anew.
            @SuppressWarnings("ReferenceEquality")
            boolean same = members.get(i).mention == other.members.get(i).mention;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** The id of the event of which a mention is the first. */
    static String idOf(EventMention first) {
        return Article.hash("event\n" + first.id());
    }

    static Cluster of(List<Node> nodes, List<String> parts) {
        return new Cluster(
                idOf(nodes.get(0).mention),
                nodes.stream().map(n -> new Member(n.mention, n.article)).toList(),
                parts);
    }
}
