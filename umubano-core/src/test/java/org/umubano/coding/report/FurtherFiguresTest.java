package org.umubano.coding.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.Coder;
import org.umubano.coding.SharedCoder;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;

/** Figures in sentences that tell of no act themselves, in reports of our own. */
class FurtherFiguresTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<String> further(Kind kind, String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-03-12"), text)).mentions().stream()
                .filter(m -> m.kind() == kind)
                .flatMap(m -> m.also().stream())
                .map(Evidence::text)
                .toList();
    }

    @Test
    void whatAnActCostIsToldBehindIt() {
        assertThat(further(Kind.AGREEMENT, """
                        Norway and Ghana sign fisheries accord

                        Norway and Ghana signed a fisheries agreement in Accra on Monday.

                        The licences are worth 40 million euros a year. The weather was fine.""")).contains("The licences are worth 40 million euros a year.");
        assertThat(further(Kind.FORCE, """
                        Ingabo z’u Burundi zavuye muri Somalia

                        Ingabo z’u Burundi zavuye muri Somalia ku wa Mbere, tariki ya 10 Werurwe 2025.

                        Abo basirikare bari 88.""")).contains("Abo basirikare bari 88.");
    }

    @Test
    void whatAnotherStateGaveIsNoFigureOfIt() {
        assertThat(further(Kind.AGREEMENT, """
                        Norway and Ghana sign fisheries accord

                        Norway and Ghana signed a fisheries agreement in Accra on Monday.

                        Kenya has 40 million euros to spend.""")).doesNotContain("Kenya has 40 million euros to spend.");
    }
}
