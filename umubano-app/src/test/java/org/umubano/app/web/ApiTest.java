package org.umubano.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static DemoSite site;
    private static JsonNode api;

    @BeforeAll
    static void start() {
        site = DemoSite.start();
        api = new YAMLMapper().readTree(site.get("/api/v1/openapi.yaml").body());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** Asks, and holds the answer against the description of its operation. */
    private static HttpResponse<String> valid(String method, String template, HttpResponse<String> answer) {
        JsonNode operation = api.path("paths").path(template).path(method);
        assertThat(operation.isMissingNode()).as(method + " " + template).isFalse();
        String status = Integer.toString(answer.statusCode());
        JsonNode responses = operation.path("responses");
        JsonNode response = responses.has(status) ? responses.get(status) : responses.get("default");
        String name = response.path("$ref").asString();
        JsonNode content = name.isEmpty()
                ? response.path("content")
                : api.path("components").path("responses").path(last(name)).path("content");
        String type = answer.headers().firstValue("content-type").orElse("").split(";", 2)[0];
        if (answer.statusCode() == 304) {
            return answer;
        }
        assertThat(content.has(type)).as(template + " " + status + " " + type).isTrue();
        JsonNode schema = content.path(type).path("schema");
        if (!schema.isMissingNode()) {
            validate(schema, answer.body(), method + " " + template + " " + status);
        }
        return answer;
    }

    private static String last(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    private static void validate(JsonNode schema, String body, String what) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", api.get("components"));
        assertThat(REGISTRY.getSchema(whole.toString(), InputFormat.JSON).validate(body, InputFormat.JSON))
                .as(what + ": " + body.substring(0, Math.min(200, body.length())))
                .isEmpty();
    }

    private static JsonNode read(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> get(String template, String path) {
        return valid("get", template, site.get("/api/v1" + path));
    }

    @Test
    void everyReadingAnswerIsAsDescribed() {
        get("/dyads", "/dyads");
        get("/dossiers/{dyad}", "/dossiers/KAZ-RWA?as-of=2025-05-26");
        get("/dossiers/{dyad}", "/dossiers/rwa-kaz");
        get("/dossiers/{dyad}", "/dossiers/AAA-ZZZ");
        JsonNode events = read(get("/events", "/events?limit=3"));
        String id = events.path("items").get(0).path("id").asString();
        get("/events/{id}", "/events/" + id);
        get("/events/{id}", "/events/nosuch");
        get("/claims", "/claims?limit=2&verdict=contradicts");
        get("/articles", "/articles?limit=500");
        get("/articles/{id}", "/articles/kazakhstan-rw-1");
        get("/search", "/search?q=kazakhstan");
        get("/search", "/search");
        get("/changes", "/changes?limit=10");
        get("/changes", "/changes?since=nosuch");
        get("/decisions", "/decisions");
        for (String format : ApiExports.names()) {
            HttpResponse<String> answer = get("/exports/{format}", "/exports/" + format + "?dyad=KAZ-RWA&excel=1");
            assertThat(answer.statusCode()).as(format).isEqualTo(200);
            assertThat(answer.body()).as(format).isNotEmpty();
        }
        get("/exports/{format}", "/exports/events.jsonl");
        get("/exports/{format}", "/exports/nosuch");
        assertThat(get("/exports/{format}", "/exports/bibtex?event=" + id).statusCode())
                .isEqualTo(200);
        String asked = "/check?q=" + View.segment("Rwanda and Kazakhstan have had diplomatic relations since 2012.");
        assertThat(read(get("/check", asked)).path("answer").asString()).isEqualTo("disputed");
        assertThat(read(get("/check", "/check?q=nothing")).path("answer").asString())
                .isEqualTo("silent");
        get("/check", "/check");
    }

    @Test
    void pagesJoinToTheWholeWithoutRepetition() {
        List<String> ids = new ArrayList<>();
        String cursor = "0";
        while (cursor != null) {
            JsonNode page = read(get("/events", "/events?limit=7&cursor=" + cursor));
            page.path("items").forEach(e -> ids.add(e.path("id").asString()));
            cursor = page.path("next").isNull() ? null : page.path("next").asString();
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).hasSize(read(get("/events", "/events")).path("total").asInt());
    }

    @Test
    void anArticleIsAddedOnceAndADecisionIsUndone() {
        try (DemoSite own = DemoSite.start()) {
            String article = """
                    {
                      "maintext": "Kenyan President William Ruto visited Kigali, Rwanda, on 4 April 2023.\\nHe met President Paul Kagame for talks on trade, both governments said.",
                      "date_publish": "2023-04-05",
                      "source_domain": "made-up.example"
                    }
                    """;
            var first = valid("post", "/articles", own.post("/api/v1/articles", "application/json", article));
            var second = valid("post", "/articles", own.post("/api/v1/articles", "application/json", article));
            assertThat(first.statusCode()).isEqualTo(201);
            assertThat(second.statusCode()).isEqualTo(200);
            assertThat(read(second).path("fate").asString()).isEqualTo("unchanged");
            assertThat(read(second).path("article")).isEqualTo(read(first).path("article"));
            for (String bad : List.of("", "[]", "{", "{}", "{\"maintext\":7}", "{\"maintext\":\"\"}", "nonsense")) {
                var answer = valid("post", "/articles", own.post("/api/v1/articles", "application/json", bad));
                assertThat(answer.statusCode()).as(bad).isBetween(400, 499);
            }
            JsonNode event = JSON.readTree(
                            own.get("/api/v1/events?dyad=KAZ-RWA&limit=1").body())
                    .path("items")
                    .get(0);
            String a = event.path("mentions").get(0).path("id").asString();
            String b = event.path("mentions").get(1).path("id").asString();
            String decision = "{\"decision\":\"not-same\",\"a\":\"" + a + "\",\"b\":\"" + b + "\"}";
            var decided = valid("post", "/decisions", own.post("/api/v1/decisions", "application/json", decision));
            assertThat(decided.statusCode()).isEqualTo(201);
            var undone = valid("delete", "/decisions/{seq}", own.delete("/api/v1/decisions/1"));
            assertThat(read(undone).path("undone").asBoolean()).isTrue();
            valid("delete", "/decisions/{seq}", own.delete("/api/v1/decisions/99"));
        }
    }

    /** Requests made at random from the description: none is a fault of the server. */
    @Test
    void requestsAtRandomNeverFail() {
        Random random = new Random(7);
        List<String> values = List.of(
                "",
                "0",
                "1",
                "-1",
                "7",
                "500",
                "501",
                "99999999999",
                "KAZ-RWA",
                "kaz-rwa",
                "RWA-RWA",
                "A-B-C",
                "visit",
                "held",
                "planned",
                "contradicts",
                "2025",
                "2025-05-28",
                "2025-13-40",
                "0000",
                "en",
                "rw",
                "x".repeat(500),
                "%00",
                "%C3%28",
                "%F0%9F%98%80",
                "../..",
                "%2e%2e%2f",
                "null",
                "'",
                "\"",
                "<b>",
                "é",
                "igihe",
                "kazakhstan-rw-1",
                "2025-05-28T00:00:00Z",
                "+1000000000-01-01T00:00:00Z",
                "%25",
                ";",
                "_",
                "a");
        List<String> templates = new ArrayList<>(api.path("paths").propertyNames());
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < 1500; i++) {
            String template = templates.get(random.nextInt(templates.size()));
            JsonNode operation = api.path("paths").path(template).path("get");
            if (operation.isMissingNode()) {
                continue;
            }
            StringBuilder path = new StringBuilder();
            for (String part : template.substring(1).split("/", -1)) {
                path.append('/')
                        .append(
                                part.equals("{format}") && random.nextBoolean()
                                        ? pick(ApiExports.names(), random)
                                        : part.startsWith("{")
                                                ? (random.nextBoolean()
                                                        ? "x"
                                                        : "KAZ-RWA,igihe,kazakhstan-rw-1"
                                                                        .split(",", -1)[random.nextInt(3)]
                                                                + pick(values, random))
                                                : part);
            }
            StringBuilder query = new StringBuilder();
            for (JsonNode p : operation.path("parameters")) {
                JsonNode parameter = p.has("$ref")
                        ? api.path("components")
                                .path("parameters")
                                .path(last(p.path("$ref").asString()))
                        : p;
                if (parameter.path("in").asString().equals("query") && random.nextInt(3) == 0) {
                    query.append(query.isEmpty() ? '?' : '&')
                            .append(parameter.path("name").asString())
                            .append('=')
                            .append(pick(values, random));
                }
            }
            HttpResponse<String> answer = site.get("/api/v1" + path + query);
            assertThat(answer.statusCode()).as(path + "" + query).isLessThan(500);
            seen.add(answer.statusCode());
            String type = answer.headers().firstValue("content-type").orElse("");
            boolean isFault = type.startsWith("application/problem+json");
            if (answer.statusCode() == 200 && i % 5 == 0 || isFault && i % 2 == 0) {
                valid("get", template, answer);
            }
        }
        assertThat(seen).contains(200, 400, 404);
    }

    private static String pick(List<String> values, Random random) {
        String s = values.get(random.nextInt(values.size()));
        return s.startsWith("%") ? s : View.segment(s);
    }
}
