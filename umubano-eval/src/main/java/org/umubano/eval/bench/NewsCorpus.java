package org.umubano.eval.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.json.JsonObject;
import org.umubano.language.LanguageDetector;
import org.umubano.mention.MentionReader;
import org.umubano.text.Segmenter;
import org.umubano.text.Sentence;
import org.umubano.text.Table;

/**
 * Made-up news in the proportions of real news: of 100 articles two are diplomatic. The others are put together anew from
 * the sentences of the own articles on sport, crime, weather and business ({@code sets/distractors}) and of the own sentences of
 * the language detector that name no state, with other numbers; some begin with one of those articles, states and all. The
 * diplomatic ones are whole own articles. The same seed gives the same articles.
 *
 * <p>What is drawn does not depend on what is coded, so that commits can be compared. Sentences of several articles side by
 * side can tell of an event that none of them tells of; {@link EndToEnd} says how many do.
 */
public final class NewsCorpus {

    /** The share of articles on relations between states in real news. */
    public static final double DIPLOMATIC = 0.02;

    /** The share of other news that begins with a whole own article, states and all. */
    private static final double NAMING = 0.4;

    /** How many articles are drawn at most for one in the language that is asked for. */
    private static final int TRIES = 50;

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 500;

    private final SplittableRandom random;
    private final int length;
    private final Map<String, List<String>> sentences = new TreeMap<>();
    private final Map<String, List<String>> whole = new TreeMap<>();
    private final List<String> diplomatic = new ArrayList<>();
    private final LanguageDetector detector = LanguageDetector.load();
    private int made;

    public NewsCorpus(long seed) {
        this(seed, 1);
    }

    /** @param length times as many paragraphs in what is put together: with 2 as long as articles on pages of news are */
    public NewsCorpus(long seed, int length) {
        this.length = length;
        random = new SplittableRandom(seed);
        for (String language : List.of("en", "rw")) {
            sentences.put(language, new ArrayList<>());
            whole.put(language, new ArrayList<>());
        }
        for (Table.Row row : Table.load("sets/distractors.tsv").rows()) {
            String name = row.get("article");
            String text = resource("sets/distractors/" + name);
            String language = name.substring(0, 2);
            whole.computeIfAbsent(language, l -> new ArrayList<>()).add(text.strip());
            add(language, text);
        }
        for (String language : sentences.keySet()) {
            add(language, resource("detector/" + language + ".txt"));
        }
        for (String set : List.of("original", "independent", "translated")) {
            resource("sets/origins/" + set + ".jsonl").lines().forEach(line -> {
                JsonObject pair = JsonObject.parse(line);
                diplomatic.add(pair.object("a").string("text"));
                diplomatic.add(pair.object("b").string("text"));
            });
        }
    }

    /**
     * Writes English articles, one JSON object a line: {@code NewsCorpus SHARE MEGABYTES FILE}, the share diplomatic.
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: NewsCorpus SHARE_OF_DIPLOMATIC MEGABYTES FILE");
            System.exit(2);
        }
        double share = Double.parseDouble(args[0]);
        NewsCorpus corpus = new NewsCorpus(6);
        List<Article> articles = articles(
                () -> corpus.random.nextDouble() < share ? corpus.diplomatic("en") : corpus.undiplomatic("en", NAMING),
                (long) (Double.parseDouble(args[1]) * 1e6));
        writeJson(articles, Path.of(args[2]));
    }

    /** Keeps the sentences that name no state, nor anybody who stands for one. */
    private void add(String language, String text) {
        for (Sentence s : Segmenter.of(language).segment(text)) {
            String sentence = s.in(text);
            List<Sentence> alone = Segmenter.of(language).segment(sentence);
            if (MentionReader.of(language).read(sentence, alone).actors().stream()
                    .allMatch(a -> a.state() == null)) {
                sentences.computeIfAbsent(language, l -> new ArrayList<>()).add(sentence);
            }
        }
    }

    /** The next article; about {@code share} of them are diplomatic. */
    public Article next(double share) {
        String language = random.nextDouble() < 0.6 ? "en" : "rw";
        return random.nextDouble() < share ? article(diplomaticText()) : undiplomatic(language, NAMING);
    }

    /**
     * An article on other things.
     *
     * @param language {@code en} or {@code rw}
     * @param naming the share of articles that begin with a whole one, most of which name states or towns
     */
    public Article undiplomatic(String language, double naming) {
        return article(otherText(language, naming));
    }

    /** An article that begins with a whole one. */
    public Article mixed(String language) {
        return article(otherText(language, 1));
    }

    private Article article(String text) {
        PartialDate day = PartialDate.of(FIRST.plusDays(random.nextInt(DAYS)));
        made++;
        String id = "made-" + made;
        return new Article(id, null, "outlet" + random.nextInt(40) + ".example", null, null, day, null, text);
    }

    /** Articles until their texts have so many bytes. */
    public List<Article> articles(double share, long bytes) {
        return articles(() -> next(share), bytes);
    }

    /** Articles of a supplier until their texts have so many bytes. */
    public static List<Article> articles(Supplier<Article> next, long bytes) {
        List<Article> out = new ArrayList<>();
        long sum = 0;
        while (sum < bytes) {
            Article article = next.get();
            sum += article.text().getBytes(StandardCharsets.UTF_8).length;
            out.add(article);
        }
        return out;
    }

    /** A diplomatic article in one language: an own pair of articles, one after the other. */
    public Article diplomatic(String language) {
        Article article = article(diplomaticText());
        for (int i = 1; i < TRIES; i++) {
            if (detector.detect(article.text()).language().equals(language)) {
                return article;
            }
            article = article(diplomaticText());
        }
        return article;
    }

    /** Two own articles one after the other: the length of a report of an agency. */
    private String diplomaticText() {
        int at = random.nextInt(diplomatic.size() / 2) * 2;
        return diplomatic.get(at) + "\n\n" + diplomatic.get(at + 1);
    }

    private String otherText(String language, double naming) {
        List<String> all = sentences.getOrDefault(language, List.of());
        StringBuilder out = new StringBuilder();
        if (random.nextDouble() < naming) {
            List<String> some = whole.getOrDefault(language, List.of());
            out.append(some.get(random.nextInt(some.size()))).append("\n\n");
        }
        int paragraphs = length * (4 + random.nextInt(10));
        for (int p = 0; p < paragraphs; p++) {
            int many = 1 + random.nextInt(5);
            for (int s = 0; s < many; s++) {
                out.append(s == 0 ? "" : " ").append(otherNumbers(all.get(random.nextInt(all.size()))));
            }
            out.append("\n\n");
        }
        return out.toString();
    }

    private String otherNumbers(String sentence) {
        StringBuilder out = new StringBuilder(sentence);
        for (int i = 1; i < out.length(); i++) {
            if (Character.isDigit(out.charAt(i)) && Character.isDigit(out.charAt(i - 1))) {
                out.setCharAt(i, (char) ('0' + random.nextInt(10)));
            }
        }
        return out.toString();
    }

    /** Writes articles as JSON Lines in the shape of news-please. */
    public static void writeJson(List<Article> articles, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (Article a : articles) {
                String line = "{\"id\":" + quoted(a.id()) + ",\"url\":"
                        + quoted("https://" + a.outlet() + "/" + a.id()) + ",\"source_domain\":"
                        + quoted("" + a.outlet())
                        + ",\"date_publish\":" + quoted(a.published() + " 08:00:00") + ",\"maintext\":"
                        + quoted(a.text())
                        + "}\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Writes articles as pages of a web archive (WARC 1.1); each record packed by itself where the name ends with .gz. */
    public static void writeWarc(List<Article> articles, Path file) throws IOException {
        boolean isPacked = file.toString().endsWith(".gz");
        try (OutputStream whole = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (Article a : articles) {
                GZIPOutputStream packer = isPacked ? new GZIPOutputStream(whole) : null;
                OutputStream out = packer == null ? whole : packer;
                byte[] page = NewsPage.of(a).getBytes(StandardCharsets.UTF_8);
                byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                                + page.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
                String head = "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
                        + UUID.nameUUIDFromBytes(a.id().getBytes(StandardCharsets.UTF_8))
                        + ">\r\nWARC-Target-URI: https://"
                        + a.outlet() + "/" + a.id() + "\r\nWARC-Date: " + a.published()
                        + "T09:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + (http.length + page.length) + "\r\n\r\n";
                out.write(head.getBytes(StandardCharsets.UTF_8));
                out.write(http);
                out.write(page);
                out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                if (packer != null) {
                    packer.finish();
                }
            }
        }
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? ' ' : c);
            }
        }
        return out.append('"').toString();
    }

    private static String resource(String name) {
        try (InputStream in = NewsCorpus.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + name + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
