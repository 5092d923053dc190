package org.umubano.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.umubano.claim.MadeUp;
import org.umubano.event.CodedArticle;

class LinkReasonsTest {

    private static CodedArticle visit(String id, String date) {
        return MadeUp.article(id, "en", null)
                .says("visit official held " + date + " - /KAZ", "a:Paul Kagame/HOS/RWA", "r:KAZ")
                .coded();
    }

    private static LinkReasons reasons(CodedArticle a, CodedArticle b, Decisions decisions) {
        return LinkReasons.of(a.mentions().get(0), a, b.mentions().get(0), b, Acts.load(), decisions);
    }

    @Test
    void whatIsJoinedSaysWhy() {
        LinkReasons joined = reasons(visit("a", "2025-05-28"), visit("b", "2025-05-28"), Decisions.NONE);
        assertThat(joined.isOne()).isTrue();
        assertThat(joined.text()).contains("one event").contains("people").contains("dates");
    }

    @Test
    void whatIsKeptApartSaysWhy() {
        LinkReasons apart = reasons(visit("a", "2025-05-28"), visit("b", "2015"), Decisions.NONE);
        assertThat(apart.isOne()).isFalse();
        assertThat(apart.text()).contains("kept apart").contains("2025-05-28 and 2015");
    }

    private static CodedArticle plan(String id, String date, String city) {
        return MadeUp.article(id, "en", null)
                .says("visit official planned " + date + " - " + city + "/KAZ", "a:Paul Kagame/HOS/RWA", "r:KAZ")
                .coded();
    }

    @Test
    void aPlanMayMoveByDaysWhereAllElseIsTheSame() {
        CodedArticle first = plan("a", "2025-05-15", "Astana");
        assertThat(reasons(first, plan("b", "2025-05-24", "Astana"), Decisions.NONE)
                        .text())
                .contains("one event")
                .contains("a plan may move");
        assertThat(reasons(first, plan("b", "2025-05-24", "Almaty"), Decisions.NONE)
                        .isOne())
                .isFalse();
        assertThat(reasons(first, plan("b", "2025-06-24", "Astana"), Decisions.NONE)
                        .isOne())
                .isFalse();
        assertThat(reasons(visit("a", "2025-05-15"), visit("b", "2025-05-24"), Decisions.NONE)
                        .isOne())
                .isFalse();
    }

    @Test
    void aDecisionIsAReason() {
        Decisions decisions = Decisions.of(java.util.List.of(new Decisions.NotSame("a-0", "b-0", "one is a stopover")));
        LinkReasons apart = reasons(visit("a", "2025-05-28"), visit("b", "2025-05-28"), decisions);
        assertThat(apart.isOne()).isFalse();
        assertThat(apart.text()).contains("one is a stopover");
    }
}
