package org.umubano.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.evaluation.GoldEvent;
import org.umubano.evaluation.GoldSet;
import org.umubano.event.Kind;

/** The marked reports are whole: every mark is of a known kind and of some state, and its paragraph stands in the article. */
class MarkedTest {

    private static final Set<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::code).collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(strings = {"en", "rw"})
    void reportsAreWhole(String language) {
        Marked reports = Marked.reports(language);
        assertThat(reports.articles()).hasSameSizeAs(reports.gold().articles()).hasSizeGreaterThan(300);
        for (GoldSet.GoldArticle article : reports.gold().articles()) {
            String[] paragraphs = article.text().split("\n\n", -1);
            for (GoldEvent event : article.events()) {
                assertThat(KINDS).as(article.id()).contains(event.kind());
                assertThat(event.participants()).as(article.id()).isNotEmpty();
                assertThat(paragraphs[event.paragraph()]).isEqualTo(event.quote());
            }
        }
    }
}
