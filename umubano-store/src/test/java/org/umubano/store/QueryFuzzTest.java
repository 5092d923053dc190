package org.umubano.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Any query finds something or nothing, and never fails: it is words, not a language with a grammar. */
class QueryFuzzTest {

    @TempDir
    static Path folder;

    private static Repository store;
    private static Search search;

    @BeforeAll
    static void open() {
        store = Repository.open(folder.toString(), Settings.standard(() -> RepositoryContract.NOW));
        LineCoder coder = new LineCoder();
        store.add(LineCoder.world(30, 3).stream().map(coder::code).toList());
        store.derive();
        search = Search.open(store);
    }

    @AfterAll
    static void close() {
        search.close();
        store.close();
    }

    @FuzzTest(maxDuration = "2m")
    void query(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<Hit> hits = search.find(text, EventFilter.ALL.page(5, 0));
        assertThat(hits).hasSizeLessThanOrEqualTo(5).allMatch(h -> !h.event().isEmpty());
    }
}
