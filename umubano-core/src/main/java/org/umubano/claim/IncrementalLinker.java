package org.umubano.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.umubano.coreference.Acts;
import org.umubano.coreference.Cluster;
import org.umubano.coreference.Coreference;
import org.umubano.coreference.Decisions;
import org.umubano.coreference.Origins;
import org.umubano.event.CodedArticle;

/**
 * Events of a set of articles that grows and shrinks. At any time {@link #events} is what {@link Linker#link} gives for the
 * articles that are there; only the neighbourhood of a change is linked and judged anew.
 *
 * <pre>{@code
 * IncrementalLinker linker = new IncrementalLinker(Decisions.NONE);
 * linker.put(List.of(article));
 * List<Event> events = linker.events();
 * }</pre>
 *
 * Not safe for use by several threads at once.
 */
public final class IncrementalLinker {

    /** An event with what it was made of. */
    private record Made(Cluster cluster, String origins, Event event) {}

    private final Coreference coreference;
    private final Decisions decisions;
    private final KnownFacts facts;
    private final Origins.Texts texts = new Origins.Texts();
    private final Map<String, Made> made = new HashMap<>();
    private Origins grouped = Origins.of(List.of());

    public IncrementalLinker(Decisions decisions) {
        this(decisions, Acts.load(), KnownFacts.load());
    }

    IncrementalLinker(Decisions decisions, Acts acts, KnownFacts facts) {
        this.coreference = new Coreference(acts, decisions);
        this.decisions = decisions;
        this.facts = facts;
    }

    /** Adds articles, or newer versions of them. */
    public void put(Collection<CodedArticle> articles) {
        coreference.put(articles);
    }

    /**
     * Adds an article whose text is no longer there, with the fingerprint that was kept of it. Of several versions of one
     * article the caller gives the one that counts.
     */
    public void put(CodedArticle article, byte[] fingerprint) {
        coreference.remove(article.article().id());
        coreference.put(List.of(article));
        texts.put(article, fingerprint);
    }

    /** Takes an article away, as if it had never been there. */
    public void remove(String id) {
        coreference.remove(id);
    }

    /** The decisions that are about mentions which are not there. */
    public List<Decisions.Decision> withoutObject() {
        TreeSet<String> ids = new TreeSet<>();
        coreference.articles().forEach(a -> a.mentions().forEach(m -> ids.add(m.id())));
        return decisions.withoutObject(ids);
    }

    /** Which of the articles that report an event are one origin. */
    public Origins origins() {
        return texts.group(telling(coreference.articles()));
    }

    /** The same of some articles, each id once, of which nothing is kept. */
    static Origins origins(Collection<CodedArticle> articles) {
        return Origins.of(telling(articles));
    }

    private static List<CodedArticle> telling(Collection<CodedArticle> articles) {
        return articles.stream().filter(a -> !a.mentions().isEmpty()).toList();
    }

    /** The events, by the order of their first mentions (published, article, start, kind). */
    public List<Event> events() {
        List<Cluster> clusters = coreference.clusters();
        Origins origins = origins();
        grouped = origins;
        EventMaker maker = new EventMaker(origins, decisions, facts);
        List<Made> now =
                clusters.parallelStream().map(c -> made(c, origins, maker)).toList();
        made.clear();
        List<Event> events = new ArrayList<>();
        for (Made m : now) {
            made.put(m.cluster.id(), m);
            events.add(m.event);
        }
        OfficeRecord record = new OfficeRecord(events);
        return events.parallelStream().map(record::check).toList();
    }

    /** The origins with which {@link #events} was last worked out. */
    public Origins grouped() {
        return grouped;
    }

    private Made made(Cluster cluster, Origins origins, EventMaker maker) {
        TreeSet<String> roots = new TreeSet<>();
        cluster.members()
                .forEach(m -> roots.add(
                        m.mention().article() + ">" + origins.of(m.mention().article())));
        String signature = String.join(" ", roots);
        Made old = made.get(cluster.id());
        if (old != null && old.origins.equals(signature) && old.cluster.isSameAs(cluster)) {
            return new Made(cluster, signature, old.event);
        }
        return new Made(cluster, signature, maker.make(cluster));
    }
}
