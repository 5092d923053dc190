package org.umubano.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

class SearchTest {

    @TempDir
    static Path folder;

    private static Repository store;
    private static Search search;

    private static final LineCoder CODER = new LineCoder();

    private static Article article(String id, String language, String line) {
        return new Article(id, null, "outlet-" + id, null, null, PartialDate.parse("2025-05-27"), language, line);
    }

    private static Repository open() {
        return Repository.open(folder.toString(), Settings.standard(() -> RepositoryContract.NOW));
    }

    @BeforeAll
    static void fill() {
        store = open();
        store.add(Stream.of(
                        article(
                                "en1",
                                "en",
                                "agreement|held|RWA|KAZ|2025-05-28|||Both sides signed a deal that waives visas."),
                        article("rw1", "rw", "agreement|held|RWA|TUR|2025-04-02|||Basinye amasezerano akuraho viza."),
                        article(
                                "rw2",
                                "rw",
                                "visit|planned|RWA|KEN|2025-06-02|Jane Doe||Minisitiri azagirira uruzinduko muri Kenya."),
                        article("en2", "en", "meeting|held|UGA|KEN|2025-03-02|||The ministers talked about roads."))
                .map(CODER::code)
                .toList());
        store.derive();
        search = Search.open(store);
    }

    @AfterAll
    static void close() {
        search.close();
        store.close();
    }

    private static List<String> find(String query, EventFilter filter) {
        return search.find(query, filter).stream().map(Hit::article).toList();
    }

    private static List<String> find(String query) {
        return find(query, EventFilter.ALL);
    }

    @Test
    void anEnglishQueryFindsKinyarwandaReports() {
        assertThat(find("agreement")).contains("rw1", "en1");
        assertThat(find("visit Kenya")).containsExactly("rw2");
        assertThat(find("Turkish agreement").get(0)).isEqualTo("rw1");
    }

    @Test
    void aKinyarwandaQueryFindsEnglishReports() {
        assertThat(find("amasezerano")).contains("rw1", "en1");
        assertThat(find("ibiganiro Uganda")).contains("en2");
    }

    @Test
    void wordsAreFoundInTheirForms() {
        assertThat(find("visa")).contains("en1");
        assertThat(find("gusinya")).contains("rw1");
        assertThat(find("Doe")).containsExactly("rw2");
        assertThat(find("jane doe kenya")).containsExactly("rw2");
        assertThat(find("xylophone")).isEmpty();
    }

    @Test
    void anyInputIsAQuery() {
        for (String query :
                new String[] {"", " ", "the of and", "\"", "a:b^2 [* TO", "\u0000", "ñ".repeat(5000), "na ku mu"}) {
            assertThat(find(query)).as(query).isNotNull();
        }
    }

    @Test
    void filtersHold() {
        assertThat(find("", EventFilter.dyad("RWA", "KAZ"))).containsExactly("en1");
        assertThat(find("agreement", new EventFilter(null, null, null, null, null, "rw", null, null, 0, 0)))
                .containsExactly("rw1");
        assertThat(find(
                        "",
                        new EventFilter(
                                null,
                                null,
                                null,
                                java.time.LocalDate.of(2025, 5, 1),
                                java.time.LocalDate.of(2025, 5, 31),
                                null,
                                null,
                                null,
                                0,
                                0)))
                .containsExactly("en1");
        assertThat(find(
                        "",
                        new EventFilter(
                                null, null, org.umubano.event.Status.PLANNED, null, null, null, null, null, 0, 0)))
                .containsExactly("rw2");
        assertThat(find("", new EventFilter(null, null, null, null, null, null, null, "outlet-en2", 0, 0)))
                .containsExactly("en2");
        assertThat(find("", EventFilter.ALL.page(3, 0))).hasSize(3);
        assertThat(find("", EventFilter.ALL.page(3, 3))).hasSize(1);
    }

    @Test
    void aDamagedIndexIsMadeAgain(@TempDir Path other) throws IOException {
        try (Repository copy = Repository.open(other.toString(), Settings.standard(() -> RepositoryContract.NOW))) {
            copy.add(
                    List.of(CODER.code(article("x1", "en", "visit|planned|RWA|KEN|2025-06-02|||A visit to Nairobi."))));
            copy.derive();
            Search.catchUp(copy);
            tear(other.resolve("search"));
            try (Search mended = Search.open(copy)) {
                assertThat(mended.find("Nairobi", EventFilter.ALL)).hasSize(1);
            }
        }
    }

    private static void tear(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
    }

    @Test
    void theIndexFollowsTheStore(@TempDir Path other) {
        Settings settings = Settings.standard(() -> RepositoryContract.NOW);
        try (Repository store = Repository.open(other.toString(), settings);
                Search search = Search.open(store)) {
            assertThat(search.find("Kenya", EventFilter.ALL)).isEmpty();
            store.add(
                    List.of(CODER.code(article("x1", "en", "visit|planned|RWA|KEN|2025-06-02|||A visit to Nairobi."))));
            store.derive();
            search.refresh();
            assertThat(search.find("Nairobi", EventFilter.ALL)).hasSize(1);
            store.forgetArticle("x1");
            store.derive();
            search.refresh();
            assertThat(search.find("Nairobi", EventFilter.ALL)).isEmpty();
        }
    }

    @Test
    void anIndexThatAnotherProcessIsMakingIsLeftToIt(@TempDir Path empty) throws IOException {
        try (Repository other = Repository.open(empty.toString(), Settings.standard(() -> RepositoryContract.NOW))) {
            other.add(List.of(CODER.code(article("en9", "en", "visit|held|RWA|KEN|2025-05-28|||She went to Kenya."))));
            other.derive();
            Files.createDirectories(other.searchFolder());
            try (FSDirectory directory = FSDirectory.open(other.searchFolder());
                    Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                Search.catchUp(other);
                held.ensureValid();
            }
            try (Search opened = Search.open(other)) {
                assertThat(opened.find("Kenya", EventFilter.ALL)).hasSize(1);
            }
        }
    }
}
