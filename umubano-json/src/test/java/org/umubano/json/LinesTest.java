package org.umubano.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.umubano.article.PartialDate;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.event.ArticleReport;
import org.umubano.event.ArticleReport.PublishedHow;
import org.umubano.event.EventMention;
import org.umubano.event.EventMentionBuilder;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;
import org.umubano.event.Origin;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Place;
import org.umubano.event.Plover;
import org.umubano.event.Status;
import org.umubano.language.Detection;
import org.umubano.time.DateHow;

class LinesTest {

    private static final Participant MINISTER =
            new Participant(Role.ACTOR, "Anna Uwase", "MFA", List.of("MFA", "DHOG"), "RWA");
    private static final Evidence SENTENCE = Evidence.of(3, 40, "Minisitiri Uwase yahuye na “mugenzi we” 🙂.");

    private static String line(Consumer<LineWriter> write) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineWriter writer = new LineWriter(out)) {
            write.accept(writer);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void assertValid(LineSchema schema, String line) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema.text())
                        .validate(line, InputFormat.JSON))
                .isEmpty();
    }

    static EventMention full(String purpose, double confidence) {
        return EventMentionBuilder.builder()
                .id("m1")
                .article("a1")
                .language("rw")
                .kind(Kind.MEETING)
                .subtype("talks")
                .detail("ibiganiro")
                .status(Status.HELD)
                .from(PartialDate.parse("2025-05-26"))
                .to(PartialDate.parse("2025-05"))
                .dateHow(DateHow.WEEKDAY)
                .weekdayStated(1)
                .duration("P2D")
                .place(new Place("Astana", "KAZ"))
                .participants(List.of(MINISTER, Participant.state(Role.RECIPIENT, "KAZ")))
                .topics(List.of("trade"))
                .instrument("mou")
                .named(List.of("Astana Hub"))
                .purpose(purpose)
                .quantities(List.of(new EventMention.Quantity("agreement", "30", null)))
                .announcedBy(MINISTER)
                .speaker(MINISTER)
                .attribution(new EventMention.Attribution(MINISTER, "post on X"))
                .quotes(List.of(new EventMention.Quote(1, 2, "Anna Uwase")))
                .partOf("m0")
                .plover(new Plover("CONSULT", "meet", List.of("economic")))
                .cameo("036")
                .evidence(SENTENCE)
                .also(List.of(SENTENCE))
                .confidence(confidence)
                .trace(Map.of("kind", "lang/rw/triggers.tsv:7"))
                .build();
    }

    static EventMention bare() {
        return EventMentionBuilder.builder()
                .id("m2")
                .article("a1")
                .language("en")
                .kind(Kind.VISIT)
                .subtype("visit")
                .status(Status.PLANNED)
                .evidence(SENTENCE)
                .confidence(1)
                .build();
    }

    @Test
    void aMentionIsWrittenFieldByFieldAndReadBack() {
        for (EventMention mention : List.of(full("amahoro", 0.8125), bare())) {
            String line = line(w -> w.mention(mention));
            assertValid(LineSchema.MENTION, line);
            assertThat(MentionLine.read(JsonObject.parse(line))).isEqualTo(mention);
            assertThat(line).startsWith("{\"schema\":1,\"id\":").endsWith("}\n");
        }
    }

    @Test
    void whatIsNotThereIsAnExplicitNull() {
        assertThat(line(w -> w.mention(bare())))
                .contains("\"from\":null,\"to\":null,\"date_how\":null,\"weekday_stated\":null,\"duration\":null")
                .contains("\"announced_by\":null,\"speaker\":null,\"attribution\":null,\"quotes\":[],\"part_of\":null")
                .contains("\"confidence\":1,\"trace\":{}}");
    }

    @Property(tries = 200)
    void everyStringComesBack(@ForAll String purpose, @ForAll @DoubleRange(min = 0, max = 1) double confidence) {
        String line = line(w -> w.mention(full(purpose, confidence)));
        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        assertValid(LineSchema.MENTION, line);
        EventMention again = MentionLine.read(JsonObject.parse(line));
        assertThat(again.confidence()).isBetween(confidence - 0.00005001, confidence + 0.00005001);
        if (StandardCharsets.UTF_8.newEncoder().canEncode(purpose)) {
            assertThat(again.purpose()).isEqualTo(purpose);
        } else {
            assertThat(again.purpose().codePoints().count())
                    .isEqualTo(purpose.codePoints().count());
        }
    }

    @Test
    void anArticleIsWrittenAndReadBack() {
        ArticleReport report = new ArticleReport(
                "a1",
                "https://news.example/1",
                "news.example",
                "A. Writer",
                "Title",
                PartialDate.parse("2025-05"),
                PublishedHow.INFERRED,
                new Detection("rw", 0.99, "rn"),
                1234,
                "0".repeat(64),
                new Origin(Origin.Kind.PRESS_RELEASE, "Ministry", "footer"));
        String line = line(w -> w.article(report));
        assertValid(LineSchema.ARTICLE, line);
        assertThat(ArticleLine.read(JsonObject.parse(line))).isEqualTo(report);
    }

    @Test
    void anEventIsWrittenAndReadBack() {
        Claim claim = new Claim(
                "from",
                Verdict.CONTRADICTS,
                List.of(
                        new Claim.Value("2012", List.of("a1"), 1, List.of(new Claim.Source("a1", 3, 40)), null),
                        new Claim.Value("2016", List.of(), 0, List.of(), "calendar")));
        EventMention mention = bare();
        Event event = new Event(
                "e1",
                Kind.VISIT,
                "official",
                Status.PLANNED,
                PartialDate.parse("2025-05-28"),
                null,
                null,
                List.of(MINISTER),
                List.of("trade"),
                List.of(),
                null,
                "036",
                List.of("KAZ-RWA"),
                List.of("en", "rw"),
                2,
                1,
                List.of(),
                List.of(mention),
                List.of(claim),
                List.of(claim));
        String line = line(w -> w.event(event));
        assertValid(LineSchema.EVENT, line);
        assertThat(EventLine.read(JsonObject.parse(line), id -> mention)).isEqualTo(event);
        assertThat(line).contains("\"known\":\"calendar\"").doesNotContain("\"known\":null");
    }

    @Test
    void whatIsNoLineOfOursIsNamed() {
        assertThatThrownBy(() -> MentionLine.read(JsonObject.parse("{\"id\":\"x\"}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("article");
        assertThatThrownBy(() -> JsonObject.parse("[1]")).hasMessageContaining("JSON object");
    }

    @Test
    void theSchemasNameEveryCode() {
        String schema = LineSchema.MENTION.text();
        for (Kind kind : Kind.values()) {
            assertThat(schema).contains('"' + kind.code() + '"');
        }
        for (Status status : Status.values()) {
            assertThat(schema).contains('"' + status.code() + '"');
        }
    }
}
