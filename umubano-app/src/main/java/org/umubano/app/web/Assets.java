package org.umubano.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;

/** The files beside the pages. Their addresses hold a hash of their content, so that they may be kept for ever. */
public final class Assets {

    /** A file with its type. */
    record Asset(byte[] content, String type) {}

    private static final Map<String, String> TYPES = Map.of(
            "app.css", "text/css; charset=utf-8",
            "app.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    private final Map<String, Asset> byAddress = new TreeMap<>();
    private final Map<String, String> addresses = new TreeMap<>();

    private Assets() {
        TYPES.forEach((name, type) -> {
            byte[] content = read("/web/" + name);
            String hash =
                    Article.hash(new String(content, StandardCharsets.UTF_8)).substring(0, 8);
            String address = "/static/" + hash + "/" + name;
            addresses.put(name, address);
            byAddress.put(address, new Asset(content, type));
        });
    }

    static Assets load() {
        return new Assets();
    }

    /** The address of a file by its name. */
    public String at(String name) {
        return addresses.getOrDefault(name, "/static/" + name);
    }

    @Nullable
    Asset find(String address) {
        return byAddress.get(address);
    }

    static byte[] read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in this build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
