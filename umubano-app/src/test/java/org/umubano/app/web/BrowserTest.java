package org.umubano.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** In a real browser: the main walk, every page against WCAG 2.2 AA, and pictures to look at. */
class BrowserTest {

    /** The pages of which pictures are kept under target/screenshots. */
    private static final Map<String, String> MAIN = Map.of(
            "/en", "home",
            "/en/dyads", "dyads",
            "/en/dyads/kaz-rwa", "dossier",
            "/rw/dyads/rwa-kaz", "dossier-rw",
            "/en/check?q=Rwanda+and+Kazakhstan+have+had+diplomatic+relations+since+2012.", "check",
            "/en/review", "review",
            "/en/add", "add",
            "/rw/agreements", "agreements",
            "/rw/articles/kazakhstan-rw-1", "article");

    private static Browser browser;
    private static DemoSite site;

    @BeforeAll
    static void open() {
        assumeTrue(
                Browser.isThere(),
                "no Chromium here (apt-get install chromium chromium-driver): browser tests skipped");
        site = DemoSite.start();
        browser = new Browser(site.server.address(), true);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            site.close();
        }
    }

    private static List<String> pages() {
        List<String> out = new ArrayList<>(List.of(
                "/en",
                "/en/dyads",
                "/en/dyads/kaz-rwa",
                "/rw/dyads/rwa-kaz",
                "/en/search?q=visa",
                "/en/articles",
                "/en/changes",
                "/en/brief",
                "/rw/brief?since=2025-05-20&as-of=2025-05-27",
                "/en/contradictions",
                "/en/enter",
                "/en/network",
                "/en/review",
                "/en/add",
                "/en/check?q=Rwanda+and+Kazakhstan+have+had+diplomatic+relations+since+2012.",
                "/rw/agreements",
                "/en/directory",
                "/en/persons",
                "/en/outlets",
                "/en/method",
                "/rw/api",
                "/en/states/rwa",
                "/en/persons/Paul%20Kagame",
                "/en/outlets/igihe",
                "/rw/articles/kazakhstan-rw-1",
                "/en/nosuch"));
        out.add(contradicted());
        out.add(first("/en/agreements", "/en/agreements/"));
        out.add(first("/en/programmes", "/en/programmes/"));
        out.add("/en/organisations");
        return out;
    }

    /** The page of an event on which articles contradict each other. */
    private static String contradicted() {
        return first("/en/search?verdict=contradicts", "/en/events/");
    }

    /** The first link of a page that begins so. */
    private static String first(String page, String link) {
        String body = site.get(page).body();
        int at = body.indexOf('"' + link) + 1;
        return body.substring(at, body.indexOf('"', at));
    }

    /** Keeps a picture of a main page. */
    private static void shoot(String path, int width, boolean isDark) {
        String name = path.startsWith("/en/events/") ? "event" : MAIN.get(path);
        if (name != null) {
            browser.shoot(name + "-" + width + (isDark ? "-dark" : "-light"));
        }
    }

    @Test
    void noPageGoesAgainstTheRulesOfAccessOrAsksAnotherHost() {
        List<String> found = new ArrayList<>();
        for (String path : pages()) {
            browser.look(1280, false);
            browser.open(path);
            shoot(path, 1280, false);
            browser.violations().forEach(v -> found.add(path + " " + v));
            assertThat(browser.outside()).as(path).isEmpty();
            for (int width : new int[] {1280, 360}) {
                browser.look(width, true);
                shoot(path, width, true);
            }
            browser.look(360, false);
            shoot(path, 360, false);
            browser.look(320, true);
            if (browser.isTooWide()) {
                found.add(path + " is wider than 320 px");
            }
            if (path.length() < 20) {
                browser.violations().forEach(v -> found.add(path + " dark, narrow " + v));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theMainWalk(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("articles.jsonl");
        try (InputStream in = BrowserTest.class.getResourceAsStream("/demo/articles.jsonl")) {
            Files.copy(in, file);
        }
        try (DemoSite empty = DemoSite.start(List.of());
                Browser walk = new Browser(empty.server.address(), true)) {
            walk.look(1280, false);
            walk.open("/en/add");
            walk.one("input[type=file]").sendKeys(file.toString());
            walk.one("button[value=look]").click();
            walk.await(() -> walk.all(".looked .mention").size() > 12);
            // What was looked at is what is stored.
            walk.one(".storing button").click();
            walk.await(() ->
                    walk.all(".looked").size() == 12 && walk.all(".storing").isEmpty());

            walk.open("/en/dyads");
            walk.one("table a[href='/en/dyads/kaz-rwa']").click();
            assertThat(walk.all("#contradictions .side blockquote[lang=rw]")).isNotEmpty();
            walk.one(".languages a[lang=rw]").click();
            assertThat(walk.driver.getCurrentUrl()).endsWith("/rw/dyads/kaz-rwa");
            assertThat(walk.one("html").getAttribute("lang")).isEqualTo("rw");

            int before = walk.all("#timeline .event").size();
            walk.one("#timeline select[name=kind] option[value=visit]").click();
            walk.one("#timeline button").click();
            // A form is sent after the click has returned.
            walk.await(() -> walk.driver.getCurrentUrl().contains("kind=visit"));
            assertThat(walk.all("#timeline .event").size()).isPositive().isLessThan(before);

            walk.open("/en/review");
            walk.one("#keys").click();
            walk.one("body").sendKeys("j");
            walk.driver.switchTo().activeElement().sendKeys("n");
            walk.driver.switchTo().activeElement().sendKeys(Keys.ENTER);
            walk.await(() -> walk.all(".decision .undo").size() == 1);
            walk.one("body").sendKeys("u");
            walk.driver.switchTo().activeElement().sendKeys(Keys.ENTER);
            walk.await(() -> walk.all(".decision").size() == 1
                    && walk.all(".decision .undo").isEmpty());
            assertThat(walk.one(".decision").getText()).contains("undone");

            walk.open("/en");
            walk.one("#q").sendKeys("thanks", Keys.ENTER);
            walk.await(() -> walk.driver.getCurrentUrl().contains("thanks")
                    && !walk.all(".events a").isEmpty());
            walk.one(".events a").click();
            walk.await(() -> !walk.all("blockquote[lang=rw]").isEmpty());

            walk.driver.navigate().back();
            walk.one(".exports summary").click();
            String csv =
                    walk.driver.findElement(By.partialLinkText("CSV, events")).getAttribute("href");
            assertThat(empty.get(csv.substring(empty.server.address().length())).body())
                    .contains("event_id,kind,")
                    .contains("thanks");
        }
    }

    @Test
    void aWrongValueIsSetAsideByOneClickAndMilderDifferencesAreFolded() {
        try (DemoSite own = DemoSite.start();
                Browser walk = new Browser(own.server.address(), true)) {
            walk.look(1280, false);
            walk.open("/en/events/daa226fb37505102");
            assertThat(walk.one("#disagreements > .claim.contradicts blockquote mark")
                            .isDisplayed())
                    .isTrue();
            assertThat(walk.one("#disagreements > details .claim.differs").isDisplayed())
                    .isFalse();
            walk.one("#disagreements > details > summary").click();
            walk.await(() -> walk.one("#disagreements > details .claim.differs").isDisplayed());

            walk.open("/en/review");
            walk.one(".queue input[name=because]").sendKeys("a misprint");
            walk.one(".queue input[name=by]").sendKeys("Keza");
            walk.one(".queue button[value=wrong-b]").click();
            walk.await(() -> walk.all(".decision").size() == 1);
            walk.one(".decision a").click();
            walk.await(() -> !walk.all(".aside s").isEmpty());
            assertThat(walk.one(".aside s").getCssValue("text-decoration-line")).isEqualTo("line-through");
            assertThat(walk.one(".aside .quiet").getText()).isEqualTo("set aside by Keza, 27 May 2025: a misprint");
            assertThat(walk.violations()).isEmpty();
        }
    }

    @Test
    void aPageIsCompleteWithoutScript() {
        try (Browser plain = new Browser(site.server.address(), false)) {
            plain.open("/en/dyads/kaz-rwa");
            assertThat(plain.all("#contradictions .side")).isNotEmpty();
            assertThat(plain.all("#timeline svg a")).isNotEmpty();
            plain.open("/en/search?q=visa");
            assertThat(plain.all(".event")).isNotEmpty();
        }
    }
}
