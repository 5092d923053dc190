package org.umubano.claim;

import java.util.Collection;
import java.util.List;
import org.umubano.coreference.Acts;
import org.umubano.coreference.Decisions;
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
        IncrementalLinker linker = new IncrementalLinker(decisions, acts, facts);
        linker.put(articles);
        return linker.events();
    }
}
