package org.umubano.coreference;

import java.util.Collection;
import java.util.List;
import org.umubano.event.CodedArticle;

/** Where articles lie whose origins were grouped before; places are numbers of articles ({@link LocalOrigins#place}). */
public interface OriginShelf {

    /** An article with what was kept of its text. */
    record Text(CodedArticle article, byte[] fingerprint) {}

    /** The places of the articles that have a mark ({@link Fingerprint#marks}), sorted. */
    long[] places(long mark);

    /** The texts at these places; what is not there is left out. */
    List<Text> texts(Collection<Long> places);

    /** The places of those that share the origin of the article at a place, itself among them. */
    List<Long> group(long place);
}
