package org.umubano.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.Coder;
import org.umubano.text.Table;

/**
 * Makes articles of about 3 KB in both languages: most of them paragraphs of own articles on sport, crime and weather, a
 * share of them with sentences on visits, talks and agreements of made-up people. The same numbers give the same articles.
 * Mixed paragraphs now and then come to an event that none of them tells alone; such mixtures are left out, so that the
 * share of articles that tell of events is the one asked for.
 */
final class StoryMaker {

    private static final String[][] STATES = {
        {"KAZ", "Kazakhstan", "Astana"},
        {"TUR", "Türkiye", "Ankara"},
        {"KEN", "Kenya", "Nairobi"},
        {"UGA", "Uganda", "Kampala"},
        {"FRA", "France", "Paris"},
        {"JPN", "Japan", "Tokyo"},
        {"POL", "Poland", "Warsaw"},
        {"QAT", "Qatar", "Doha"},
        {"MAR", "Morocco", "Rabat"},
        {"GHA", "Ghana", "Accra"},
    };
    private static final String[] TOPICS = {"trade", "energy", "agriculture", "education", "mining", "tourism"};
    private static final String[] TOPICS_RW = {
        "ubucuruzi", "ingufu", "ubuhinzi", "uburezi", "ubucukuzi", "ubukerarugendo"
    };
    private static final int SIZE = 3000;
    /** Number of different bodies of each language that undiplomatic articles are made of. */
    private static final int BODIES = 150;

    private final int articles;
    private final double share;
    private final long seed;
    private final List<List<String>> paragraphs = List.of(new ArrayList<>(), new ArrayList<>());
    private final List<List<String>> bodies = List.of(new ArrayList<>(), new ArrayList<>());

    /** @param coder by which paragraphs and mixtures of them are left out that report an event */
    StoryMaker(int articles, double share, long seed, Coder coder) {
        this.articles = articles;
        this.share = share;
        this.seed = seed;
        for (Table.Row row : Table.load("sets/distractors.tsv").rows()) {
            String file = row.get("article");
            for (String paragraph : text("sets/distractors/" + file).split("\n", -1)) {
                if (paragraph.length() > 60 && isEmpty(coder, paragraph)) {
                    paragraphs.get(file.startsWith("rw") ? 1 : 0).add(paragraph);
                }
            }
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int language = 0; language < 2; language++) {
            List<String> made = bodies.get(language);
            while (made.size() < BODIES) {
                StringBuilder body = new StringBuilder();
                fill(body, language, SIZE, random);
                if (isEmpty(coder, body.toString())) {
                    made.add(body.toString());
                }
            }
        }
    }

    private static boolean isEmpty(Coder coder, String text) {
        return coder.code(Article.of(null, PartialDate.parse("2025-05-01"), text))
                .mentions()
                .isEmpty();
    }

    private void fill(StringBuilder text, int language, int size, SplittableRandom random) {
        List<String> own = paragraphs.get(language);
        while (text.length() < size) {
            text.append(own.get(random.nextInt(own.size()))).append("\n\n");
        }
    }

    private static String text(String resource) {
        try (InputStream in = StoryMaker.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paragraphs of both languages that report no event. */
    List<String> paragraphs() {
        List<String> out = new ArrayList<>(paragraphs.get(0));
        out.addAll(paragraphs.get(1));
        return out;
    }

    void each(Consumer<Article> sink) {
        for (int i = 0; i < articles; i++) {
            sink.accept(article(i));
        }
    }

    private Article article(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        boolean isRw = random.nextBoolean();
        boolean isDiplomatic = random.nextDouble() < share;
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3650));
        StringBuilder text = new StringBuilder();
        if (isDiplomatic) {
            text.append(isRw ? storyRw(random, day) : storyEn(random, day));
            fill(text, isRw ? 1 : 0, SIZE, random);
        } else {
            text.append(bodies.get(isRw ? 1 : 0).get(random.nextInt(BODIES)));
        }
        text.append("No. ").append(number).append('\n');
        String url = "https://news.example/" + number;
        return new Article(
                Article.idOf(null, url, ""),
                url,
                "outlet" + random.nextInt(60) + ".example",
                null,
                null,
                PartialDate.of(day),
                null,
                text.toString());
    }

    private static String storyEn(SplittableRandom random, LocalDate day) {
        String[] s = STATES[random.nextInt(STATES.length)];
        String topic = TOPICS[random.nextInt(TOPICS.length)];
        String date = day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
        String name = name(random);
        return switch (random.nextInt(3)) {
            case 0 ->
                "Foreign Minister " + name + " of " + s[1] + " arrived in Kigali on " + date
                        + " for a two-day official visit to Rwanda.\n\n"
                        + "He held talks with Rwandan Foreign Minister Olivier Nduhungirehe on " + topic
                        + " cooperation.\n\nRwanda and " + s[1]
                        + " signed an agreement on " + topic + " on " + date + ".\n\n";
            case 1 ->
                "President Paul Kagame will visit " + s[1] + " on " + date + ".\n\nHe will meet President " + name
                        + " in "
                        + s[2] + ".\n\nThe two countries are expected to sign a memorandum of understanding on " + topic
                        + ".\n\n";
            default ->
                "Rwanda and " + s[1] + " established diplomatic relations in " + (1990 + random.nextInt(30))
                        + ".\n\nOn " + date + ", Ambassador " + name + " of " + s[1]
                        + " presented his credentials to President Paul Kagame.\n\n";
        };
    }

    private static String storyRw(SplittableRandom random, LocalDate day) {
        String[] s = STATES[random.nextInt(STATES.length)];
        String topic = TOPICS_RW[random.nextInt(TOPICS_RW.length)];
        String date = "ku wa " + day.getDayOfMonth() + " " + monthRw(day) + " " + day.getYear();
        String name = name(random);
        return switch (random.nextInt(2)) {
            case 0 ->
                "Minisitiri w’Ububanyi n’Amahanga wa " + s[1] + ", " + name + ", yageze i Kigali " + date
                        + " mu ruzinduko rw’akazi.\n\n"
                        + "Yagiranye ibiganiro na mugenzi we w’u Rwanda Olivier Nduhungirehe.\n\nU Rwanda na " + s[1]
                        + " byasinye amasezerano y’ubufatanye mu " + topic + ".\n\n";
            default ->
                "Perezida Paul Kagame azasura " + s[1] + " " + date + ".\n\nAzagirana ibiganiro na Perezida " + name
                        + " i " + s[2] + ".\n\n";
        };
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String monthRw(LocalDate day) {
        return List.of(
                        "Mutarama",
                        "Gashyantare",
                        "Werurwe",
                        "Mata",
                        "Gicurasi",
                        "Kamena",
                        "Nyakanga",
                        "Kanama",
                        "Nzeri",
                        "Ukwakira",
                        "Ugushyingo",
                        "Ukuboza")
                .get(day.getMonthValue() - 1);
    }

    private static String name(SplittableRandom random) {
        return word(random) + " " + word(random);
    }

    private static String word(SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            out.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
        return out.toString();
    }
}
