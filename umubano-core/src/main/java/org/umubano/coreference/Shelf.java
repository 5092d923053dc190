package org.umubano.coreference;

import java.util.Collection;
import java.util.List;
import org.umubano.event.CodedArticle;

/**
 * Where articles lie that were linked before: a change asks it for those that come near it. It answers as things were when
 * its articles were last linked, without a person's decisions that two mentions are one event.
 */
public interface Shelf {

    /** None: all that there is was put in. */
    Shelf EMPTY = new Shelf() {
        @Override
        public List<Kept> under(Collection<Long> keys) {
            return List.of();
        }

        @Override
        public List<Kept> of(Collection<String> clusters) {
            return List.of();
        }
    };

    /**
     * An article as it was linked.
     *
     * @param clusters of each of its mentions, in their order, the id of the cluster
     */
    record Kept(CodedArticle article, List<String> clusters) {
        public Kept {
            clusters = List.copyOf(clusters);
        }
    }

    /** The articles of which {@link Keyring#keys} has one of these. */
    List<Kept> under(Collection<Long> keys);

    /** The articles that have a mention in one of these clusters. */
    List<Kept> of(Collection<String> clusters);
}
