package org.umubano.intake;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads files, folders and standard input ({@code -}), one article at a time. Folders are read in the order of their
 * names, as deep as they go; of them only files whose ending a format knows, JSON with the text of an article, and tables with
 * a column of texts; what is passed over is said. Packed files (gzip) are unpacked.
 */
public final class ArticleSource {

    /** How many bytes a format sees to tell whether a file is its own. */
    public static final int HEAD = 8192;

    /** The most characters of one article. Longer input is no article, and would not fit into memory with its analysis. */
    public static final int MOST_CHARACTERS = 2_000_000;

    /** Of the files that are passed over so many are named. */
    private static final int MOST_NAMED = 5;

    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:/");

    private final List<Format> formats;
    private final InputStream standardInput;

    /** The formats that Umubano reads. */
    public ArticleSource(InputStream standardInput) {
        this(
                List.of(
                        new WarcFormat(),
                        new JsonLinesFormat(),
                        new FeedFormat(),
                        new HtmlFormat(),
                        new MarkdownFormat(),
                        new TableFormat(),
                        new TextFormat()),
                standardInput);
    }

    /** @param formats asked in this order; the last one should accept everything */
    public ArticleSource(List<Format> formats, InputStream standardInput) {
        this.formats = List.copyOf(formats);
        this.standardInput = standardInput;
    }

    /** Reads all of them in the order given. Never throws for what is wrong with a file: the sink is told. */
    public void read(List<String> files, Consumer<Item> sink) {
        for (String file : files) {
            if (file.equals("-")) {
                read("standard input", standardInput, sink);
            } else if (file.isBlank()) {
                sink.accept(new Item.Unreadable(
                        "''", "is no name of a file; give a file, a folder, or - for standard input"));
            } else if (ADDRESS.matcher(file).lookingAt()) {
                sink.accept(new Item.Unreadable(file, address(file)));
            } else if (Files.isDirectory(Path.of(file))) {
                readFolder(Path.of(file), sink);
            } else {
                readFile(Path.of(file), sink);
            }
        }
    }

    private void readFolder(Path folder, Consumer<Item> sink) {
        Map<Boolean, List<Path>> files = all(folder, sink).stream()
                .collect(Collectors.partitioningBy(file -> isChosen(name(file)) || isOfArticles(file)));
        List<Path> chosen = files.getOrDefault(true, List.of());
        List<Path> others = files.getOrDefault(false, List.of());
        if (chosen.isEmpty()) {
            String there = others.isEmpty() ? "" : "; there is " + named(others);
            sink.accept(new Item.Rejected(
                    folder.toString(),
                    "no articles in this folder; looked for " + endings()
                            + ", .json with \"maintext\", and .csv and .tsv with a column \"text\"" + there));
        } else if (!others.isEmpty()) {
            sink.accept(new Item.Remark(
                    folder.toString(),
                    "passed over " + named(others) + ", which do not look like articles; name a file to have it read"));
        }
        chosen.forEach(file -> readFile(file, sink));
    }

    /** The files of a folder and of those in it; what cannot be listed is told, and the rest goes on. */
    private static List<Path> all(Path folder, Consumer<Item> sink) {
        List<Path> out = new ArrayList<>();
        try {
            Set<FileVisitOption> links = Set.of(FileVisitOption.FOLLOW_LINKS);
            Files.walkFileTree(folder, links, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !name(file).startsWith(".")) {
                        out.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    if (!(e instanceof FileSystemLoopException)) { // what a link leads back to was read already
                        sink.accept(new Item.Unreadable(file.toString(), why(e)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
                    if (e != null) {
                        sink.accept(new Item.Unreadable(directory.toString(), why(e)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            sink.accept(new Item.Unreadable(folder.toString(), why(e)));
        }
        out.sort(Comparator.comparing(Path::toString));
        return out;
    }

    /** Why something cannot be read, where the message of the JDK is but its name. */
    private static String why(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        boolean isDenied = e instanceof AccessDeniedException;
        return "cannot be read: " + (isDenied ? "you are not allowed to (see its permissions)" : e.getMessage());
    }

    /** What to do with an address: nothing is fetched but by {@code watch}, which asks politely. */
    private static String address(String file) {
        return file.startsWith("file:")
                ? "is an address; give the path of the file"
                : "is an address, not a file; save the page to a file first, or add its feed (umubano feeds add) and watch it";
    }

    /** Whether JSON has the text of an article near its beginning, or a table a column of texts: both are much else too. */
    private static boolean isOfArticles(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        if (Stream.of(".json", ".csv", ".tsv").noneMatch(name::endsWith)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            return name.endsWith(".json")
                    ? Charsets.decode(head).contains("\"maintext\"")
                    : TableFormat.isOfArticles(name, head);
        } catch (IOException e) {
            return true; // to be told when it is read
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** The first of some files, and how many more there are. */
    private static String named(List<Path> files) {
        List<String> first =
                files.stream().limit(MOST_NAMED).map(ArticleSource::name).toList();
        int more = files.size() - first.size();
        return String.join(", ", first) + (more > 0 ? " and " + more + " more" : "");
    }

    /** Whether a file of this name is read where its folder is given: not hidden, and with an ending that is known. */
    public boolean isChosen(String fileName) {
        String name = unpackedName(fileName).toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && formats.stream().flatMap(f -> f.endings().stream()).anyMatch(name::endsWith);
    }

    private String endings() {
        return String.join(
                ", ",
                formats.stream().flatMap(f -> f.endings().stream()).sorted().toList());
    }

    private void readFile(Path file, Consumer<Item> sink) {
        try (InputStream in = Files.newInputStream(file)) {
            read(file.toString(), in, sink);
        } catch (IOException e) {
            sink.accept(new Item.Unreadable(file.toString(), why(e)));
        }
    }

    /** Reads what is open already; the name tells its kind where its content does not. Leaves it open. */
    public void read(String where, InputStream raw, Consumer<Item> sink) {
        try {
            BufferedInputStream packed = new BufferedInputStream(raw, 1 << 16);
            if (isPacked(packed)) {
                byte[] first = head(packed);
                for (Format format : formats) {
                    if (format.takesPacked(unpackedName(where), first)) {
                        format.read(where, packed, sink);
                        return;
                    }
                }
            }
            BufferedInputStream in = unpacked(packed);
            byte[] head = head(in);
            if (head.length == 0) {
                sink.accept(new Item.Rejected(where, "is empty; give a file with the text of an article"));
                return;
            }
            for (Format format : formats) {
                if (format.accepts(unpackedName(where), head)) {
                    format.read(where, in, sink);
                    return;
                }
            }
            sink.accept(new Item.Rejected(where, "is of no kind that is read here: " + endings()));
        } catch (ZipException | EOFException e) {
            sink.accept(new Item.Rejected(where, "is a damaged gzip file (" + e.getMessage() + "); fetch it again"));
        } catch (IOException e) {
            sink.accept(new Item.Unreadable(where, "cannot be read: " + e.getMessage()));
        }
    }

    private static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }

    private static boolean isPacked(BufferedInputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return first == 0x1f && second == 0x8b;
    }

    private static BufferedInputStream unpacked(BufferedInputStream in) throws IOException {
        return isPacked(in) ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
    }

    private static String unpackedName(String name) {
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
