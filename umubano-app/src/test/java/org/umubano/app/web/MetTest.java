package org.umubano.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;

/** Who met whom, on the page of officials and on that of a person. */
class MetTest {

    @Test
    void whoMetIsOfTwoStatesAndWasThere() {
        String text = "Kenyan President William Ruto and Foreign Minister Musalia Mudavadi met Rwandan President Paul "
                + "Kagame in Nairobi on 3 May 2025. Ugandan President Yoweri Museveni accused Paul Kagame of Rwanda of "
                + "backing rebels on 4 May 2025. Tanzanian President Samia Suluhu Hassan will meet Paul Kagame in Kigali "
                + "on 9 June 2027.";
        try (DemoSite own = DemoSite.start(List.of(DemoSite.CODER.code(Article.of(null, null, text))))) {
            List<String> rows = own.page("/en/network").select("table tbody tr").eachText();
            assertThat(rows).contains("Paul Kagame William Ruto 1").noneMatch(r -> r.contains("Museveni"));
            assertThat(rows).noneMatch(r -> r.contains("Musalia Mudavadi") && r.contains("Ruto"));
            assertThat(rows).noneMatch(r -> r.contains("Samia"));
            assertThat(own.page("/en/persons/Paul%20Kagame")
                            .select("section:has(h2:contains(Met with)) li")
                            .eachText())
                    .contains("William Ruto 1")
                    .noneMatch(w -> w.contains("Museveni") || w.contains("Samia"));
        }
    }
}
