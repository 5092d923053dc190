package org.umubano.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.umubano.claim.Linker;

/**
 * The rules by which events are made of the log, as one number: a checksum of the classes that link and judge, and of the
 * tables of the world. Another number need not mean other events; the same number means the same.
 */
final class Rules {

    /** A file of each place, and the folders beside it that count. */
    private static final Map<String, List<String>> PLACES = Map.of(
            "/org/umubano/claim/Linker.class",
                    List.of("org/umubano/claim/", "org/umubano/coreference/", "org/umubano/event/"),
            "/world/states.tsv", List.of("world/"));

    private Rules() {}

    private static final class Stamp {
        static final long OURS = of(sums());
    }

    /** The number; never 0. */
    static long stamp() {
        return Stamp.OURS;
    }

    private static long of(Map<String, Long> sums) {
        CRC32 all = new CRC32();
        sums.forEach((name, sum) -> all.update((name + ' ' + sum + '\n').getBytes(StandardCharsets.UTF_8)));
        return 1 + all.getValue();
    }

    /** The checksum of each file. */
    private static Map<String, Long> sums() {
        Map<String, Long> out = new TreeMap<>();
        PLACES.forEach((anchor, folders) -> {
            try {
                URL url = Linker.class.getResource(anchor);
                if (url != null && url.openConnection() instanceof JarURLConnection jar) {
                    packed(jar.getJarFile(), folders, out);
                } else if (url != null) {
                    plain(Path.of(new URI(url.toString())), anchor, folders, out);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        });
        return out;
    }

    private static void packed(JarFile jar, List<String> folders, Map<String, Long> out) {
        jar.stream()
                .filter(e -> !e.isDirectory() && folders.stream().anyMatch(e.getName()::startsWith))
                .forEach(e -> out.put(e.getName(), e.getCrc()));
    }

    private static void plain(Path file, String anchor, List<String> folders, Map<String, Long> out)
            throws IOException {
        Path root = file;
        for (int i = 0; i < anchor.length(); i++) {
            root = anchor.charAt(i) == '/' ? root.resolve("..") : root;
        }
        root = root.normalize();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                for (Path each : files.filter(Files::isRegularFile).toList()) {
                    CRC32 sum = new CRC32();
                    sum.update(Files.readAllBytes(each));
                    out.put(root.relativize(each).toString().replace('\\', '/'), sum.getValue());
                }
            }
        }
    }
}
