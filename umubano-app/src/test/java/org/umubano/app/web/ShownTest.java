package org.umubano.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.umubano.json.JsonObject;

/** How values stand on pages: set aside, decided, inferred, and with their words marked in the sentences. */
class ShownTest {

    /** The visit of which articles tell two lengths, and its mention that tells four days. */
    private static final String VISIT = "daa226fb37505102";

    private static final String FOUR_DAYS = "1b57b59152727da0";

    private static DemoSite site;

    @BeforeAll
    static void start() {
        site = DemoSite.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Element row(Document event, String field) {
        return event.select("table.fields tbody tr").stream()
                .filter(tr -> tr.selectFirst("th").text().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static void wrong(DemoSite at, String mention, String field, String value, String right) {
        String body = "{\"decision\":\"wrong-value\",\"mention\":\"" + mention + "\",\"field\":\"" + field
                + "\",\"value\":\"" + value + "\",\"because\":\"<b>a misprint</b>\""
                + (right.isEmpty() ? "}" : ",\"right\":\"" + right + "\"}");
        HttpResponse<String> r = at.post("/api/v1/decisions", "application/json", body);
        assertThat(r.statusCode()).as(r.body()).isEqualTo(201);
    }

    @Test
    void aValueSetAsideIsStruckOutWhereItsArticleSaysItAndComesBackWhenUndone() {
        try (DemoSite own = DemoSite.start()) {
            assertThat(row(own.page("/en/events/" + VISIT), "length").text()).contains("contradicts");
            wrong(own, FOUR_DAYS, "duration", "P4D", "");
            Document en = own.page("/en/events/" + VISIT);
            Element length = row(en, "length");
            assertThat(length.selectFirst(".verdict").text()).isEqualTo("✓ settled by a person");
            assertThat(length.select("td:has(.aside)")).hasSize(1);
            assertThat(length.selectFirst(".aside s").text()).isEqualTo("4 days");
            assertThat(length.selectFirst(".aside .quiet").text())
                    .startsWith("set aside")
                    .endsWith("27 May 2025: <b>a misprint</b>");
            assertThat(en.select(".aside b")).isEmpty();
            assertThat(en.select("#disagreements .claim:has(h3:contains(length))"))
                    .isEmpty();
            Element rw = row(own.page("/rw/events/" + VISIT), "igihe bimara");
            assertThat(rw.selectFirst(".aside").text()).startsWith("iminsi 4 byakuwemo");

            assertThat(own.delete("/api/v1/decisions/1").statusCode()).isEqualTo(200);
            Element undone = row(own.page("/en/events/" + VISIT), "length");
            assertThat(undone.select(".aside")).isEmpty();
            assertThat(undone.text()).contains("4 days", "contradicts");
        }
    }

    @Test
    void aFieldOfWhichNothingIsLeftKeepsItsRowAndARightValueStandsFirst() {
        try (DemoSite own = DemoSite.start()) {
            String event = "1d21f5fe90d13ef6";
            String mention = JsonObject.parse(own.get("/api/v1/events/" + event).body())
                    .objects("mentions", m -> m.string("id"))
                    .get(0);
            wrong(own, mention, "quantities", "agreement: 3", "");
            Element figures = row(own.page("/en/events/" + event), "numbers");
            assertThat(figures.selectFirst(".verdict").text()).contains("settled by a person");
            assertThat(figures.select(".aside s").eachText()).containsExactly("3 agreements");

            wrong(own, FOUR_DAYS, "duration", "P4D", "P3D");
            Document visit = own.page("/en/events/" + VISIT);
            Element claim = visit.selectFirst("#disagreements .claim:has(h3:contains(length))");
            assertThat(claim.select(".value").eachText()).containsExactly("3 days", "2 days");
            assertThat(claim.selectFirst(".side").text()).contains("a misprint");
        }
    }

    @Test
    void theWordsOfAValueAreMarkedInItsSentenceAndThoseSearchedForInTheList() {
        Document visit = site.page("/en/events/" + VISIT);
        Element length = visit.selectFirst("#disagreements .claim:has(h3:contains(length))");
        assertThat(length.select(".side:contains(2 days) blockquote mark").eachText())
                .contains("iminsi ibiri");
        assertThat(length.select(".side:contains(4 days) blockquote mark").eachText())
                .containsOnly("iminsi ine");
        assertThat(visit.select("#sentences blockquote mark").eachText()).contains("Astana", "Paul Kagame");
        Document found = site.page("/en/search?q=agriculture+Kazakhstan");
        assertThat(found.select(".said mark").eachText())
                .isNotEmpty()
                .allMatch(w -> w.toLowerCase(java.util.Locale.ROOT).matches("kazakhstan.*|agricultur.*"));
    }

    @Test
    void anOfficeThatIsInferredIsOfNoOtherAct() {
        Element office = site.page("/en/dyads/kaz-rwa").select("section.claim").stream()
                .filter(s -> s.selectFirst("h3").text().contains("office"))
                .findFirst()
                .orElseThrow();
        assertThat(office.select(".value .tag").text()).isEqualTo("inferred");
        assertThat(office.text()).doesNotContain("The date is that of another act");
        assertThat(office.select("blockquote, q").eachText()).doesNotHaveDuplicates();
    }

    @Test
    void aDateThatNoSentenceOfTheEventSaysIsMarkedAsInferred() {
        String visit = "/events/4608f30200147c70";
        Element date = row(site.page("/en" + visit), "date");
        assertThat(date.select(".one:has(.quiet)").eachText()).containsExactly("January 2025 inferred");
        assertThat(date.select(".one:not(:has(.quiet))").eachText())
                .isNotEmpty()
                .allMatch(d -> d.matches("2[23] January 2025"));
        Element rw = row(site.page("/rw" + visit), "itariki");
        assertThat(rw.select(".one .quiet").eachText()).containsExactly("yagereranyijwe");
        Element praise = row(site.page("/en/events/85f9ea29eeaf7206"), "date");
        assertThat(praise.selectFirst(".verdict").text()).isEqualTo("– inferred");
    }
}
