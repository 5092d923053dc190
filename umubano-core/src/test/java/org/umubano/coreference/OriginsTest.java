package org.umubano.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.Linker;
import org.umubano.claim.MadeUp;
import org.umubano.claim.Verdict;
import org.umubano.event.CodedArticle;
import org.umubano.event.Origin;

class OriginsTest {

    private static String prose(long seed, int words) {
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words; i++) {
            out.append("word").append(random.nextInt(5000)).append(i % 12 == 11 ? ". " : " ");
        }
        return out.toString();
    }

    private static MadeUp visit(String id, String date) {
        return MadeUp.article(id, "en", "2025-05-30")
                .says("visit official held " + date + " - /KAZ", "a:Paul Kagame/HOS/RWA", "r:KAZ");
    }

    @Test
    void fiveHundredCopiesOfAFalseReportAreOneOrigin() {
        List<CodedArticle> articles = new ArrayList<>();
        Random random = new Random(1);
        String report = prose(1, 200);
        for (int i = 0; i < 500; i++) {
            String host = "host" + i % 50 + ".example";
            articles.add(visit("copy" + i, "2025-05-27")
                    .outlet(host)
                    .text("Home " + host + " " + report + " Read more " + random.nextInt(100))
                    .coded());
        }
        articles.add(visit("true1", "2025-05-28").text(prose(2, 200)).coded());
        articles.add(visit("true2", "2025-05-28").text(prose(3, 200)).coded());
        List<Event> events = new Linker().link(articles);
        assertThat(events).hasSize(1);
        Event event = events.get(0);
        assertThat(event.reports()).isEqualTo(502);
        assertThat(event.origins()).isEqualTo(3);
        assertThat(event.from()).hasToString("2025-05-28");
        Claim from = event.claims().stream()
                .filter(c -> c.field().equals("from"))
                .findFirst()
                .orElseThrow();
        assertThat(from.verdict()).isEqualTo(Verdict.CONTRADICTS);
        assertThat(from.values()).extracting(Claim.Value::origins).containsExactly(2, 1);
    }

    @Test
    void copiesAloneNeverAgree() {
        String report = prose(1, 150);
        List<CodedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            articles.add(
                    visit("copy" + i, "2025-05-27").text(report + " no " + i).coded());
        }
        Event event = new Linker().link(articles).get(0);
        assertThat(event.origins()).isEqualTo(1);
        assertThat(event.claims()).extracting(Claim::verdict).containsOnly(Verdict.SINGLE);
    }

    @Test
    void aTranslationIsNoSecondWitness() {
        String names =
                "spoke Nduhungirehe with Nurtleu and Tokayev in Astana on 26 about 41 projects and 350 tonnes of Beryl";
        String other =
                "bavuganye Nduhungirehe na Nurtleu na Tokayev muri Astana ku 26 imishinga 41 na toni 350 za Beryl";
        CodedArticle english = MadeUp.article("en", "en", "2025-05-26")
                .text(names)
                .says("meeting talks held 2025-05-26", "a:Olivier Nduhungirehe/MFA/RWA", "a:Murat Nurtleu/MFA/KAZ")
                .says("visit official planned 2025-05-28", "a:Paul Kagame/HOS/RWA", "r:KAZ")
                .coded();
        CodedArticle kinyarwanda = MadeUp.article("rw", "rw", "2025-05-27")
                .text(other)
                .says("meeting talks held 2025-05-26", "a:Olivier Nduhungirehe/MFA/RWA", "a:Murat Nurtleu/MFA/KAZ")
                .says("visit official planned 2025-05-28", "a:Paul Kagame/HOS/RWA", "r:KAZ")
                .coded();
        Origins origins = Origins.of(List.of(english, kinyarwanda));
        assertThat(origins.of("rw")).isEqualTo("en");
        assertThat(origins.origin(kinyarwanda.report()).kind()).isEqualTo(Origin.Kind.TRANSLATED);
        assertThat(new Linker().link(List.of(english, kinyarwanda)))
                .allSatisfy(e -> assertThat(e.origins()).isEqualTo(1));
    }

    @Test
    void aDeclaredSourceIsFoundByItsName() {
        String report = prose(7, 120);
        CodedArticle first = visit("first", "2025-05-28")
                .outlet("newtimes.co.rw")
                .text(report)
                .coded();
        CodedArticle page = visit("page", "2025-05-28")
                .outlet("Africa-Press")
                .text(report.substring(0, report.length() / 2) + prose(8, 20))
                .origin(new Origin(Origin.Kind.SYNDICATED, "The New Times", "Source:"))
                .coded();
        Origins origins = Origins.of(List.of(page, first));
        assertThat(origins.of("page")).isEqualTo("first");
        assertThat(origins.origin(page.report()).of()).isEqualTo("first");
    }

    @Test
    void oneQuotationInTwoArticlesIsOneOriginForWhatItSays() {
        String said = "we value this friendship and shall open an embassy before the end of the year";
        String before = prose(4, 60);
        String after = prose(5, 60);
        CodedArticle a = MadeUp.article("a", "en", "2025-05-26")
                .text(before + said + prose(6, 60))
                .says(
                        MadeUp.Extra.quote(before.length(), before.length() + said.length(), "Murat Nurtleu"),
                        "statement praise held 2025-05-26",
                        "a:Murat Nurtleu/MFA/KAZ",
                        "r:RWA")
                .coded();
        CodedArticle b = MadeUp.article("b", "en", "2025-05-26")
                .text(after + said + prose(9, 60))
                .says(
                        MadeUp.Extra.quote(after.length(), after.length() + said.length(), "Nurtleu"),
                        "statement praise held 2025-05-26",
                        "a:Murat Nurtleu/MFA/KAZ",
                        "r:RWA")
                .coded();
        assertThat(Origins.of(List.of(a, b)).of("b")).isEqualTo("b");
        List<Event> events = new Linker().link(List.of(a, b));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).origins()).isEqualTo(1);
        assertThat(events.get(0).claims()).extracting(Claim::verdict).doesNotContain(Verdict.AGREES);
    }

    @Test
    void independentReportsStayIndependent() {
        CodedArticle a = visit("a", "2025-05-28").text(prose(10, 150)).coded();
        CodedArticle b = visit("b", "2025-05-28").text(prose(11, 150)).coded();
        assertThat(Origins.of(List.of(a, b)).of("b")).isEqualTo("b");
    }
}
