package org.umubano.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.EventMentionBuilder;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;
import org.umubano.event.Origin;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.Detection;
import org.umubano.time.DateHow;

/** Made-up articles for tests, told in few words. */
public final class MadeUp {

    private final String id;
    private final String language;
    private final @Nullable PartialDate published;
    private final List<EventMention> mentions = new ArrayList<>();
    private String outlet;
    private String text;
    private Origin origin = Origin.ORIGINAL;

    private MadeUp(String id, String language, @Nullable String published) {
        this.id = id;
        this.language = language;
        this.published = published == null ? null : PartialDate.parse(published);
        this.outlet = "outlet of " + id;
        this.text = "Text of " + id + ".";
    }

    public static MadeUp article(String id, String language, @Nullable String published) {
        return new MadeUp(id, language, published);
    }

    public MadeUp text(String newText) {
        this.text = newText;
        return this;
    }

    public MadeUp outlet(String newOutlet) {
        this.outlet = newOutlet;
        return this;
    }

    public MadeUp origin(Origin newOrigin) {
        this.origin = newOrigin;
        return this;
    }

    /**
     * Adds a mention.
     *
     * @param what kind, subtype, status, from, to, place: {@code "visit official planned 2025-05-28 2025-05-29 Astana/KAZ"};
     *     {@code -} for what is not known
     * @param who participants: {@code "a:Paul Kagame/HOS/RWA"}, {@code "r:KAZ"}
     */
    public MadeUp says(String what, String... who) {
        return says(Extra.NONE, what, who);
    }

    /** What few mentions have. */
    public record Extra(
            List<String> topics,
            List<String> named,
            List<EventMention.Quantity> quantities,
            int weekday,
            @Nullable String duration,
            @Nullable String announcer,
            List<EventMention.Quote> quotes) {
        public static final Extra NONE = new Extra(List.of(), List.of(), List.of(), 0, null, null, List.of());

        public static Extra topics(String... topics) {
            return new Extra(List.of(topics), List.of(), List.of(), 0, null, null, List.of());
        }

        public static Extra named(String name) {
            return new Extra(List.of(), List.of(name), List.of(), 0, null, null, List.of());
        }

        public static Extra weekday(int weekday) {
            return new Extra(List.of(), List.of(), List.of(), weekday, null, null, List.of());
        }

        public static Extra duration(String duration) {
            return new Extra(List.of(), List.of(), List.of(), 0, duration, null, List.of());
        }

        public static Extra announcer(String name) {
            return new Extra(List.of(), List.of(), List.of(), 0, null, name, List.of());
        }

        public static Extra count(String what, String value) {
            return new Extra(
                    List.of(),
                    List.of(),
                    List.of(new EventMention.Quantity(what, value, null)),
                    0,
                    null,
                    null,
                    List.of());
        }

        public static Extra quote(int start, int end, String speaker) {
            return new Extra(
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    null,
                    null,
                    List.of(new EventMention.Quote(start, end, speaker)));
        }
    }

    public MadeUp says(Extra extra, String what, String... who) {
        String[] cells = what.split(" ", -1);
        int number = mentions.size();
        List<Participant> people = Arrays.stream(who).map(MadeUp::participant).toList();
        String place = cell(cells, 5);
        mentions.add(EventMentionBuilder.builder()
                .id(id + "-" + number)
                .article(id)
                .language(language)
                .kind(Kind.ofCode(cells[0]))
                .subtype(cells[1])
                .status(Status.ofCode(cells[2]))
                .from(date(cell(cells, 3)))
                .to(date(cell(cells, 4)))
                .dateHow(cell(cells, 3) == null ? null : DateHow.STATED)
                .weekdayStated(extra.weekday)
                .duration(extra.duration)
                .place(place == null ? null : place(place))
                .participants(people)
                .topics(extra.topics)
                .named(extra.named)
                .quantities(extra.quantities)
                .announcedBy(extra.announcer == null ? null : participant("a:" + extra.announcer + "/MFA/RWA"))
                .quotes(extra.quotes)
                .evidence(new Evidence(number * 10, number * 10 + 9, "sentence " + number))
                .confidence(1)
                .build());
        return this;
    }

    /** A state of the last mention that its sentence does not name. */
    public MadeUp elsewhere(String state) {
        EventMention last = mentions.remove(mentions.size() - 1);
        mentions.add(EventMentionBuilder.builder(last)
                .trace(Map.of("elsewhere", state))
                .build());
        return this;
    }

    /** Of the last mention the words alone tell. */
    public MadeUp byWords() {
        EventMention last = mentions.remove(mentions.size() - 1);
        mentions.add(EventMentionBuilder.builder(last)
                .trace(Map.of(EventMention.BY_WORDS, "its words"))
                .build());
        return this;
    }

    /** The sentence that tells of the last mention. */
    public MadeUp told(String sentence) {
        EventMention last = mentions.remove(mentions.size() - 1);
        Evidence e = last.evidence();
        mentions.add(EventMentionBuilder.builder(last)
                .evidence(new Evidence(e.start(), e.end(), sentence))
                .build());
        return this;
    }

    public CodedArticle coded() {
        Article article = new Article(id, null, outlet, null, null, published, language, text);
        return new CodedArticle(
                article,
                new ArticleReport(
                        id,
                        null,
                        outlet,
                        null,
                        null,
                        published,
                        published == null ? null : ArticleReport.PublishedHow.GIVEN,
                        new Detection(language, 1, "und"),
                        text.length(),
                        article.hash(),
                        origin),
                mentions,
                true);
    }

    private static @Nullable String cell(String[] cells, int i) {
        return i < cells.length && !cells[i].equals("-") ? cells[i] : null;
    }

    private static @Nullable PartialDate date(@Nullable String cell) {
        return cell == null ? null : PartialDate.parse(cell);
    }

    private static Place place(String cell) {
        String[] parts = cell.split("/", -1);
        return new Place(parts[0].isEmpty() ? null : parts[0], parts[1]);
    }

    private static Participant participant(String cell) {
        Participant.Role role = cell.startsWith("a:") ? Participant.Role.ACTOR : Participant.Role.RECIPIENT;
        String[] parts = cell.substring(2).split("/", -1);
        if (parts.length == 1) {
            return Participant.state(role, parts[0]);
        }
        return new Participant(role, parts[0].isEmpty() ? null : parts[0], parts[1], List.of(parts[1]), parts[2]);
    }

    /** A crowd of articles on few states, people and days, so that much of it collides. */
    public static List<CodedArticle> crowd(Random random, int articles) {
        List<CodedArticle> out = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            MadeUp article = article(
                    "a" + i,
                    pick(random, "en", "rw"),
                    random.nextInt(3) == 0 ? null : "2025-05-" + (10 + random.nextInt(19)));
            int mentions = 1 + random.nextInt(3);
            for (int m = 0; m < mentions; m++) {
                Extra extra = random.nextBoolean()
                        ? Extra.NONE
                        : Extra.topics(pick(random, "trade", "energy"), pick(random, "health", "mining"));
                article.says(
                        extra,
                        pick(
                                        random,
                                        "visit official",
                                        "visit working",
                                        "meeting talks",
                                        "agreement signed",
                                        "agreement to-be-signed",
                                        "relations established",
                                        "statement praise")
                                + " "
                                + pick(random, "held", "planned", "past")
                                + " "
                                + pick(random, "-", "-", "2025-05-2" + random.nextInt(9), "2025-05", "2015", "2016"),
                        "a:"
                                + pick(
                                        random,
                                        "Paul Kagame/HOS/RWA",
                                        "Olivier Nduhungirehe/MFA/RWA",
                                        "Olivier Nduhungirehe/MIN/RWA",
                                        "/MFA/RWA",
                                        "RWA"),
                        "r:" + pick(random, "KAZ", "KAZ", "Murat Nurtleu/MFA/KAZ", "Murat Nartleu/DMFA/KAZ", "TUR"));
                if (random.nextBoolean()) {
                    article.told(pick(
                            random,
                            "Kagame and Nurtleu talked about Gatuna and 1,700 tonnes of fertiliser.",
                            "Olivier Nduhungirehe said that railways matter more than 45 people think.",
                            "Nurtleu yavuze ko hasinywe amasezerano arindwi i Gatuna.",
                            "Hasinywe amasezerano atatu arimo toni 1.700 z’ifumbire."));
                }
            }
            out.add(article.coded());
        }
        return out;
    }

    private static String pick(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }
}
