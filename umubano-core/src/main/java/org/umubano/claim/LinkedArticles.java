package org.umubano.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coreference.Acts;
import org.umubano.coreference.Decisions;
import org.umubano.coreference.Fingerprint;
import org.umubano.coreference.Origins;
import org.umubano.event.ArticleReport.PublishedHow;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;

/**
 * A set of articles in memory that grows and shrinks, with its events. A change of a few articles or decisions is linked by
 * {@link LocalLinker} in its neighbourhood, a larger one anew; at any time {@link #events} is what {@link Linker#link} gives.
 *
 * <pre>{@code
 * LinkedArticles linked = new LinkedArticles(articles, Decisions.NONE);
 * linked.change(List.of(another), List.of());
 * List<Event> events = linked.events();
 * }</pre>
 *
 * Not safe for use by several threads at once.
 */
public final class LinkedArticles {

    /** One in so many articles may come or go for a change to be linked in its neighbourhood. */
    private static final int SHARE = 8;

    private final int share;

    private final Acts acts = Acts.load();
    private final KnownFacts facts = KnownFacts.load();
    private final LinkedMemory memory = new LinkedMemory(acts);
    private Decisions decisions;
    private @Nullable List<Event> sorted;

    /** @param some articles, each once; those that tell of no event may be among them */
    public LinkedArticles(Collection<CodedArticle> some, Decisions decisions) {
        this(some, decisions, SHARE);
    }

    /** @param share 0 to link every change in its neighbourhood */
    LinkedArticles(Collection<CodedArticle> some, Decisions decisions, int share) {
        this.share = share;
        this.decisions = decisions;
        some.forEach(memory::put);
        anew();
    }

    /** The events, by the order of their first mentions (published, article, start, kind). */
    public List<Event> events() {
        List<Event> out = sorted;
        if (out == null) {
            List<Event> all = new ArrayList<>(memory.events());
            all.sort(Comparator.comparingLong(
                            (Event e) -> published(e.mentions().get(0)))
                    .thenComparing(e -> e.mentions().get(0).article())
                    .thenComparingInt(e -> e.mentions().get(0).evidence().start())
                    .thenComparing(e -> e.mentions().get(0).kind())
                    .thenComparing(e -> e.mentions().get(0).id()));
            out = List.copyOf(all);
            sorted = out;
        }
        return out;
    }

    /** Unknown and inferred dates come last. */
    private long published(EventMention mention) {
        var report = memory.article(mention.article()).report();
        PartialDate date = report.publishedHow() == PublishedHow.INFERRED ? null : report.published();
        return date == null ? Long.MAX_VALUE : date.first().toEpochDay();
    }

    /**
     * Articles come, in the place of those with the same ids, and go.
     *
     * @param come articles, each once
     * @param go ids; what is not there is left out
     */
    public void change(Collection<CodedArticle> come, Collection<String> go) {
        change(come, go, decisions);
    }

    /** Other decisions count from now on. */
    public void decide(Decisions now) {
        Decisions former = decisions;
        decisions = now;
        Set<Decisions.Decision> other = new HashSet<>(now.all());
        other.addAll(former.all());
        other.removeIf(d -> now.all().contains(d) && former.all().contains(d));
        Set<String> of = new TreeSet<>();
        for (Decisions.Decision d : other) {
            for (String mention : d.mentions()) {
                Event event = memory.eventWith(mention);
                if (event != null) {
                    event.mentions().stream()
                            .filter(m -> m.id().equals(mention))
                            .forEach(m -> of.add(m.article()));
                }
            }
        }
        change(of.stream().map(memory::article).toList(), List.of(), former);
    }

    private void change(Collection<CodedArticle> come, Collection<String> go, Decisions former) {
        sorted = null;
        TreeSet<String> leaving = new TreeSet<>(go);
        come.forEach(a -> leaving.add(a.article().id()));
        leaving.retainAll(memory.ids());
        if ((come.size() + leaving.size()) * share > memory.ids().size()) {
            leaving.forEach(memory::remove);
            come.forEach(memory::put);
            anew();
            return;
        }
        List<LocalLinker.Gone> gone = leaving.stream()
                .map(id -> new LocalLinker.Gone(memory.kept(id), memory.fingerprint(id)))
                .toList();
        List<LinkedMemory.Text> fresh = come.stream()
                .filter(a -> !a.mentions().isEmpty())
                .map(a -> new LinkedMemory.Text(a, Fingerprint.of(a)))
                .toList();
        LocalLinker.Change change = new LocalLinker(decisions, former, memory, acts, facts).link(fresh, gone);
        leaving.forEach(memory::remove);
        come.forEach(memory::put);
        change.roots().forEach(memory::root);
        change.gone().forEach(memory::forget);
        change.events().forEach(e -> memory.forget(e.id()));
        change.events().forEach(e -> memory.keep(e, change.offices().getOrDefault(e.id(), List.of())));
    }

    private void anew() {
        List<CodedArticle> all = memory.articles();
        List<Event> linked = new Linker(decisions).link(all);
        Origins origins = IncrementalLinker.origins(all);
        memory.ids().forEach(id -> memory.root(id, origins.of(id)));
        memory.forgetAll();
        Map<String, List<OfficeRecord.Row>> rows = OfficeRecord.byEvent(linked);
        linked.forEach(e -> memory.keep(e, rows.getOrDefault(e.id(), List.of())));
    }
}
