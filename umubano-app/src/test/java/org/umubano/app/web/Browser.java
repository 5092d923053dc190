package org.umubano.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium, driven without a screen. */
final class Browser implements AutoCloseable {

    static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    static final Path SHOTS = Path.of("target", "screenshots");

    private static final String AXE = new String(Assets.read("/vendor/axe.min.js"), StandardCharsets.UTF_8);

    final ChromeDriver driver;
    private final String address;

    static boolean isThere() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    /** @param isScripted whether pages may run their script */
    Browser(String address, boolean isScripted) {
        this.address = address;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--force-prefers-reduced-motion",
                "--lang=en");
        if (!isScripted) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        this.driver = new ChromeDriver(service, options);
    }

    void open(String path) {
        driver.get(address + path);
    }

    /** The width of the window, and whether the reader likes it dark. */
    void look(int width, boolean isDark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"))));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    WebElement one(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    String text() {
        return one("main").getText();
    }

    /** Whether the page can be scrolled sideways. */
    boolean isTooWide() {
        return (Boolean) driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Everything that the page has asked of another host. */
    List<String> outside() {
        List<String> out = new ArrayList<>();
        Object names = driver.executeScript("return performance.getEntriesByType('resource').map(e => e.name)");
        for (Object name : (List<?>) names) {
            if (!name.toString().startsWith(address)) {
                out.add(name.toString());
            }
        }
        return out;
    }

    /** What axe-core finds against WCAG 2.2 AA: rule, and where. */
    List<String> violations() {
        driver.executeScript(AXE);
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
                         resultTypes: ["violations"]})
                  .then(r => done(r.violations.map(v => v.id + ": " + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)
                      + " " + (n.any[0] ? n.any[0].message : "")).join(" | "))), e => done([String(e)]));
                """);
        List<String> out = new ArrayList<>();
        ((List<?>) found).forEach(v -> out.add(v.toString()));
        return out;
    }

    /** Keeps a picture of the page, as long as it is up to a few screens. */
    void shoot(String name) {
        long height = Math.min(
                2600, ((Number) driver.executeScript("return document.documentElement.scrollHeight")).longValue());
        long width = ((Number) driver.executeScript("return document.documentElement.clientWidth")).longValue();
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "format",
                        "png",
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)));
        try {
            Files.createDirectories(SHOTS);
            Files.write(
                    SHOTS.resolve(name + ".png"),
                    Base64.getDecoder().decode(shot.get("data").toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** Waits until something holds, at most ten seconds: the browser goes on by itself after a click. */
    void await(java.util.function.BooleanSupplier holds) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain at " + driver.getCurrentUrl());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
