package org.umubano.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;

/**
 * Writes the index: one document for each event mention, with its sentences, the title of its article, the codes of the
 * mention and what can be filtered by of its event.
 */
final class SearchIndex implements AutoCloseable {

    /** Under this name a commit says up to which generation of events it goes. */
    static final String GENERATION = "generation";

    private static final int TOGETHER = 200;

    private final IndexWriter writer;
    private final Repository repository;
    private final SearchWords words;

    SearchIndex(Path folder, Repository repository, SearchWords words, boolean isFresh) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
        config.setOpenMode(isFresh ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
        config.setRAMBufferSizeMB(32);
        this.writer = new IndexWriter(FSDirectory.open(folder), config);
        this.repository = repository;
        this.words = words;
    }

    /** Writes all events. */
    void all(long generation) throws IOException {
        List<StoredEvent> some = new ArrayList<>();
        repository.forEachEvent(EventFilter.ALL, e -> {
            some.add(e);
            if (some.size() == TOGETHER) {
                add(some);
                some.clear();
            }
        });
        add(some);
        commit(generation);
    }

    /** Writes these events anew; those that are no more are taken out. */
    void some(List<String> ids, long generation) throws IOException {
        List<StoredEvent> events = new ArrayList<>();
        for (String id : ids) {
            writer.deleteDocuments(new Term("event", id));
            Optional<StoredEvent> event = repository.event(id);
            event.filter(e -> e.event().id().equals(id)).ifPresent(events::add);
            if (events.size() == TOGETHER) {
                add(events);
                events.clear();
            }
        }
        add(events);
        commit(generation);
    }

    private void commit(long generation) throws IOException {
        writer.setLiveCommitData(Map.of(GENERATION, String.valueOf(generation)).entrySet());
        writer.commit();
    }

    private void add(List<StoredEvent> events) {
        TreeSet<String> articles = new TreeSet<>();
        events.forEach(e -> e.event().mentions().forEach(m -> articles.add(m.article())));
        Map<String, ArticleReport> reports = repository.reports(articles);
        List<Document> documents = events.parallelStream()
                .flatMap(e -> e.event().mentions().stream().map(m -> document(e.event(), m, reports.get(m.article()))))
                .toList();
        try {
            writer.addDocuments(documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(Event event, EventMention m, @Nullable ArticleReport report) {
        Document out = new Document();
        key(out, "event", event.id());
        out.add(new StoredField("mention", m.id()));
        out.add(new StoredField("article", m.article()));
        out.add(new StoredField("sentence", m.evidence().text()));
        key(out, "lang", m.language());
        key(out, "kind", event.kind().code());
        key(out, "status", event.status().code());
        event.dyads().forEach(d -> key(out, "dyad", d));
        for (Claim claim : event.disagreements()) {
            out.add(new StringField("verdict", claim.verdict().code(), Field.Store.NO));
        }
        event.languages().forEach(l -> out.add(new StringField("languages", l, Field.Store.NO)));
        String title = report == null ? null : report.title();
        if (title != null) {
            out.add(new StoredField("title", title));
        }
        if (report != null && report.outlet() != null) {
            key(out, "outlet", report.outlet());
        }
        days(out, event);
        text(out, m, title);
        out.add(new TextField("code", String.join(" ", codes(m)), Field.Store.NO));
        out.add(new TextField("name", String.join(" ", names(m)), Field.Store.NO));
        return out;
    }

    private static void key(Document out, String name, String value) {
        out.add(new StringField(name, value, Field.Store.YES));
    }

    private static void days(Document out, Event event) {
        PartialDate from = event.from() != null ? event.from() : event.to();
        PartialDate to = event.to() != null ? event.to() : event.from();
        if (from != null && to != null) {
            out.add(new LongPoint("first_day", from.first().toEpochDay()));
            out.add(new LongPoint("last_day", to.last().toEpochDay()));
            out.add(new StoredField("from", from.toString()));
        }
    }

    private void text(Document out, EventMention m, @Nullable String title) {
        StringBuilder all = new StringBuilder(m.evidence().text());
        m.also().forEach(e -> all.append('\n').append(e.text()));
        if (title != null) {
            all.append('\n').append(title);
        }
        if (m.language().equals("rw")) {
            SearchWords.Kinyarwanda read = words.kinyarwanda(all.toString());
            out.add(new TextField("rw", String.join(" ", read.terms()), Field.Store.NO));
            out.add(new TextField("gloss", String.join(" ", read.glosses()), Field.Store.NO));
        } else {
            out.add(new TextField("en", String.join(" ", words.english(all.toString())), Field.Store.NO));
        }
    }

    private static TreeSet<String> codes(EventMention m) {
        TreeSet<String> out = new TreeSet<>();
        out.add("kind:" + m.kind().code());
        m.topics().forEach(t -> out.add("topic:" + t));
        if (m.instrument() != null) {
            out.add("instrument:" + m.instrument());
        }
        for (Participant p : m.participants()) {
            if (p.state() != null) {
                out.add("state:" + p.state());
            }
            p.offices().forEach(o -> out.add("office:" + o));
        }
        if (m.place() != null && m.place().state() != null) {
            out.add("state:" + m.place().state());
        }
        return out;
    }

    private List<String> names(EventMention m) {
        TreeMap<String, String> out = new TreeMap<>();
        List<@Nullable String> names = new ArrayList<>(m.named());
        m.participants().forEach(p -> names.add(p.name()));
        names.add(m.place() == null ? null : m.place().city());
        names.add(m.announcedBy() == null ? null : m.announcedBy().name());
        names.add(m.speaker() == null ? null : m.speaker().name());
        for (String name : names) {
            if (name != null) {
                words.words(name).forEach(w -> out.put(w, w));
            }
        }
        return List.copyOf(out.keySet());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
