package org.umubano.intake.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.umubano.text.Table;

/**
 * The feeds of a store: the table {@code feeds.tsv} in its folder, which people may edit too. Sorted by address; written
 * whole, so that a broken-off run leaves the old or the new one.
 */
public final class FeedRegistry {

    private static final String HEADER = "address\toutlet\tlanguage\tkind\ttried\tnote";
    private static final String STARTER = "world/feeds.tsv";

    private final Path file;

    public FeedRegistry(Path folder) {
        this.file = folder.resolve("feeds.tsv");
    }

    /** The feeds that ship, not yet tried. */
    public static List<FeedEntry> starter() {
        return Table.load(STARTER).rows().stream()
                .map(r -> new FeedEntry(
                        r.get("address"),
                        r.get("outlet"),
                        r.get("language"),
                        r.get("kind"),
                        r.get("tried"),
                        r.get("note")))
                .sorted(Comparator.comparing(FeedEntry::address))
                .toList();
    }

    /** All feeds; none where the table is not there. A line without an address is passed over. */
    public List<FeedEntry> list() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        TreeMap<String, FeedEntry> out = new TreeMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && !line.equals(HEADER) && !cells[0].isBlank()) {
                String tried = cell(cells, 4);
                out.put(
                        cells[0].strip(),
                        new FeedEntry(
                                cells[0].strip(),
                                cell(cells, 1),
                                cell(cells, 2),
                                cell(cells, 3),
                                tried.isEmpty() ? FeedEntry.NOT_TRIED : tried,
                                cell(cells, 5)));
            }
        }
        return List.copyOf(out.values());
    }

    /** Adds feeds. @return how many were not there; those that were stay as they are */
    public int add(List<FeedEntry> feeds) throws IOException {
        TreeMap<String, FeedEntry> all = byAddress();
        int before = all.size();
        feeds.forEach(f -> all.putIfAbsent(f.address(), f));
        write(all);
        return all.size() - before;
    }

    /** Puts a feed in the place of the one with its address. */
    public void replace(FeedEntry feed) throws IOException {
        TreeMap<String, FeedEntry> all = byAddress();
        all.put(feed.address(), feed);
        write(all);
    }

    /** Removes the feed with this address. @return whether it was there */
    public boolean remove(String address) throws IOException {
        TreeMap<String, FeedEntry> all = byAddress();
        boolean wasThere = all.remove(address) != null;
        if (wasThere) {
            write(all);
        }
        return wasThere;
    }

    private TreeMap<String, FeedEntry> byAddress() throws IOException {
        TreeMap<String, FeedEntry> all = new TreeMap<>();
        list().forEach(f -> all.put(f.address(), f));
        return all;
    }

    private void write(TreeMap<String, FeedEntry> feeds) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        for (FeedEntry f : feeds.values()) {
            lines.add(String.join(
                    "\t",
                    plain(f.address()),
                    plain(f.outlet()),
                    plain(f.language()),
                    plain(f.kind()),
                    plain(f.tried()),
                    plain(f.note())));
        }
        Whole.write(file, String.join("\n", lines) + "\n");
    }

    private static String cell(String[] cells, int i) {
        return i < cells.length ? cells[i].strip() : "";
    }

    private static String plain(String cell) {
        return cell.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ').strip();
    }

    /** Writes files whole or not at all. */
    static final class Whole {

        private Whole() {}

        static void write(Path file, String content) throws IOException {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            try (var channel = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
