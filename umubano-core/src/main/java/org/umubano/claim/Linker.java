package org.umubano.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.umubano.coreference.Acts;
import org.umubano.coreference.Cluster;
import org.umubano.coreference.Coreference;
import org.umubano.coreference.Decisions;
import org.umubano.coreference.Origins;
import org.umubano.coreference.Regions;
import org.umubano.event.CodedArticle;

/**
 * From coded articles to events with their claims. A pure function of the set of articles and of the set of decisions: order,
 * repetition and batches do not change a byte. Safe for use by many threads.
 *
 * <pre>{@code
 * List<Event> events = new Linker().link(articles);
 * }</pre>
 */
public final class Linker {

    private final Acts acts = Acts.load();
    private final KnownFacts facts = KnownFacts.load();
    private final Decisions decisions;

    /** Without any person's decisions. */
    public Linker() {
        this(Decisions.NONE);
    }

    public Linker(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The events of these articles, by the order of their first mentions (published, article, start, kind). */
    public List<Event> link(Collection<CodedArticle> articles) {
        List<CodedArticle> distinct = Coreference.distinct(articles);
        List<Cluster> clusters = Coreference.of(distinct, acts, decisions);
        EventMaker maker = new EventMaker(IncrementalLinker.origins(distinct), decisions, facts);
        return checked(clusters.parallelStream().map(maker::make).toList());
    }

    /**
     * The events of a part of a set that is a region of it ({@link Regions}), or several, before offices are checked over the
     * whole set. With {@link #checked} over all parts it is what {@link #link} gives for the set; for work on many machines.
     *
     * @param texts what is known of the texts, where they are no longer there
     * @param roots by article of the part its origin in the whole set ({@link Origins#of(String)})
     */
    public List<Event> part(Collection<CodedArticle> part, Origins.Texts texts, Map<String, String> roots) {
        EventMaker maker = new EventMaker(texts.given(roots, part), decisions, facts);
        return Coreference.of(part, acts, decisions).stream().map(maker::make).toList();
    }

    /** An empty set of articles that is to be parted for {@link #part}. */
    public Regions regions() {
        return new Regions(acts);
    }

    /** The events of all parts of a set with the checks that need all of them; the order is kept. */
    public static List<Event> checked(List<Event> all) {
        OfficeRecord record = new OfficeRecord(all);
        return all.parallelStream().map(record::check).toList();
    }
}
