package org.umubano.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.umubano.event.ArticleReport;

class SourceNamesTest {

    private static ArticleReport report(@Nullable String url, @Nullable String outlet) {
        ArticleReport r = Record.report("a1", "en", null);
        return new ArticleReport(
                r.id(), url, outlet, null, null, null, null, r.language(), r.characters(), r.hash(), r.origin());
    }

    @Test
    void aSourceIsCalledByWhatPeopleKnowOfIt() {
        assertThat(SourceNames.of(report("https://news.example/x", "The Example")))
                .isEqualTo("The Example");
        assertThat(SourceNames.of(report("https://news.example/x", null))).isEqualTo("news.example");
        assertThat(SourceNames.of(report("file:my%20story.txt", null))).isEqualTo("my story.txt");
        assertThat(SourceNames.of(report("http://[", null))).isNull();
        assertThat(SourceNames.of(report("nonsense", null))).isNull();
        assertThat(SourceNames.orId(report(null, null), "a1")).isEqualTo("a1");
        assertThat(SourceNames.orId(null, "a1")).isEqualTo("a1");
    }
}
