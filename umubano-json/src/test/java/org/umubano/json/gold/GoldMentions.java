package org.umubano.json.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gold events as event mentions, to measure linking apart from coding. Subtypes, which gold gives in free words, are mapped
 * to codes; roles by the first participant's state; figures and lengths only where the words of the subtype give them.
 */
final class GoldMentions {

    private static final JsonMapper JSON = new JsonMapper();

    /** Words of gold subtypes, the first that fits decides; a kind may stand before the words. */
    private static final String[][] SUBTYPES = {
        {"visit", "invitation", "invitation"},
        {"visit", "memorial", "memorial"},
        {"visit", "wreath", "memorial"},
        {"visit", "tomb", "memorial"},
        {"visit", "site", "site"},
        {"visit", "state visit", "state"},
        {"visit", "official", "official"},
        {"visit", "working", "working"},
        {"visit", "arrival", "arrival"},
        {"visit", "", "visit"},
        {"meeting", "delegation", "delegation"},
        {"meeting", "sidelines", "sidelines"},
        {"meeting", "dinner", "reception"},
        {"meeting", "reception", "reception"},
        {"meeting", "commission", "delegation"},
        {"meeting", "JPCC", "delegation"},
        {"meeting", "forum", "forum"},
        {"meeting", "", "talks"},
        {"agreement", "in principle", "in-principle"},
        {"agreement", "to be signed", "to-be-signed"},
        {"agreement", "to-be-signed", "to-be-signed"},
        {"agreement", "in-principle", "in-principle"},
        {"agreement", "terminated", "terminated"},
        {"agreement", "suspended", "suspended"},
        {"agreement", "ratif", "ratified"},
        {"agreement", "signed", "signed"},
        {"agreement", "in-force", "in-force"},
        {"agreement", "renewed", "renewed"},
        {"agreement", "negotiation", "negotiation"},
        {"agreement", "", "agreement"},
        {"relations", "reopened", "border-opened"},
        {"relations", "border opened", "border-opened"},
        {"relations", "upgraded", "upgraded"},
        {"relations", "downgraded", "downgraded"},
        {"relations", "counter-measures", "counter-measures"},
        {"relations", "border closed", "border-closed"},
        {"relations", "recall", "recall"},
        {"relations", "expulsion", "expulsion"},
        {"relations", "summons", "summons"},
        {"relations", "severed", "severed"},
        {"relations", "restored", "restored"},
        {"relations", "lifted", "restored"},
        {"relations", "sanctions", "sanctions"},
        {"relations", "travel ban", "counter-measures"},
        {"relations", "established", "established"},
        {"relations", "", "relations"},
        {"mission", "to be", "to-be-opened"},
        {"mission", "closed", "closed"},
        {"mission", "", "opened"},
        {"accreditation", "non-resident", "non-resident"},
        {"accreditation", "agr", "agrement"},
        {"accreditation", "credentials", "credentials"},
        {"accreditation", "accredited", "credentials"},
        {"accreditation", "", "appointed"},
        {"statement", "thanks", "thanks"},
        {"statement", "praise", "praise"},
        {"statement", "condolence", "condolence"},
        {"statement", "appeal", "appeal"},
        {"statement", "accus", "accusation"},
        {"statement", "condemn", "condemnation"},
        {"statement", "offer", "proposal"},
        {"statement", "proposal", "proposal"},
        {"statement", "press conference", "press-conference"},
        {"statement", "congratulation", "congratulation"},
        {"statement", "denial", "denial"},
        {"statement", "threat", "threat"},
        {"statement", "", "announcement"},
        {"cooperation", "hosted", "hosting"},
        {"cooperation", "hosting", "hosting"},
        {"cooperation", "training", "training"},
        {"cooperation", "joint", "joint-body"},
        {"cooperation", "programme", "programme"},
        {"cooperation", "handed over", "handover"},
        {"cooperation", "handover", "handover"},
        {"cooperation", "repatriated", "handover"},
        {"cooperation", "trade mission", "trade-mission"},
        {"cooperation", "", "project"},
        {"force", "deployment", "deployment"},
        {"force", "attack", "attack"},
        {"force", "killed", "attack"},
        {"force", "mobilisation", "mobilisation"},
        {"force", "withdraw", "withdrawal"},
        {"force", "ceasefire", "ceasefire"},
        {"dispute", "mediation", "mediation"},
        {"dispute", "", "quarrel"},
    };

    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "three", 3, "four", 4, "eight", 8, "30", 30);

    private GoldMentions() {}

    static List<CodedArticle> load(Path set) throws IOException {
        List<CodedArticle> out = new ArrayList<>();
        try (var files = Files.list(set.resolve("gold"))) {
            for (Path file : files.sorted().toList()) {
                JsonNode gold = JSON.readTree(file.toFile());
                String language = gold.path("language").asString();
                if (language.equals("en") || language.equals("rw")) {
                    out.add(article(set, file, gold, language));
                }
            }
        }
        return out;
    }

    private static CodedArticle article(Path set, Path file, JsonNode gold, String language) throws IOException {
        String id = file.getFileName().toString().replace(".json", "");
        String text = Files.readString(set.resolve("articles/" + id + ".txt"));
        JsonNode meta =
                JSON.readTree(set.resolve("articles/" + id + ".meta.json").toFile());
        PartialDate published = date(meta.path("published"));
        Article article =
                new Article(id, null, meta.path("publisher").asString(""), null, null, published, language, text);
        List<EventMention> mentions = new ArrayList<>();
        int number = 0;
        for (JsonNode e : gold.path("events")) {
            mentions.add(mention(id, language, text, e, number++));
        }
        ArticleReport report = new ArticleReport(
                id,
                null,
                article.outlet(),
                null,
                null,
                published,
                published == null ? null : ArticleReport.PublishedHow.GIVEN,
                new Detection(language, 1, "und"),
                text.length(),
                article.hash(),
                Origin.ORIGINAL);
        return new CodedArticle(article, report, mentions, true);
    }

    private static EventMention mention(String article, String language, String text, JsonNode e, int number) {
        Kind kind = Kind.ofCode(e.path("kind").asString());
        String words = e.path("subtype").asString("");
        int start = Math.max(0, text.indexOf(e.path("quote_start").asString("")));
        int cp = text.codePointCount(0, start);
        List<Participant> participants = participants(kind, e.path("participants"));
        String announced = e.path("announced_by").asString(null);
        PartialDate from = date(e.path("from"));
        List<String> topics = new ArrayList<>();
        e.path("topics").forEach(t -> topics.add(t.asString()));
        JsonNode place = e.path("place");
        return EventMentionBuilder.builder()
                .id(Article.hash(article + "|" + number))
                .article(article)
                .language(language)
                .kind(kind)
                .subtype(subtype(kind, words))
                .status(Status.ofCode(e.path("status").asString()))
                .from(from)
                .to(date(e.path("to")))
                .dateHow(from == null ? null : DateHow.STATED)
                .duration(duration(words))
                .place(
                        place.isObject()
                                ? new Place(
                                        place.path("city").asString(null),
                                        place.path("state").asString(null))
                                : null)
                .participants(participants)
                .topics(topics)
                .named(named(words))
                .quantities(quantities(words))
                .announcedBy(
                        announced == null
                                ? null
                                : new Participant(Participant.Role.ACTOR, announced, null, List.of(), null))
                .evidence(
                        new Evidence(cp, cp + 10 + number, text.substring(start, Math.min(text.length(), start + 60))))
                .confidence(1)
                .trace(new TreeMap<>())
                .build();
    }

    private static List<Participant> participants(Kind kind, JsonNode list) {
        List<Participant> out = new ArrayList<>();
        String first = null;
        for (JsonNode p : list) {
            String state = p.path("state").asString(null);
            if (out.isEmpty()) {
                first = state;
            }
            boolean together = switch (kind) {
                case MEETING, AGREEMENT, SUMMIT, CALL -> true;
                default -> false;
            };
            String office = p.path("office").asString(null);
            out.add(new Participant(
                    together || (state == null ? first == null : state.equals(first))
                            ? Participant.Role.ACTOR
                            : Participant.Role.RECIPIENT,
                    p.path("name").asString(null),
                    office,
                    office == null ? List.of() : List.of(office),
                    state));
        }
        return out;
    }

    private static @Nullable PartialDate date(JsonNode node) {
        return node.isString() && !node.asString().isBlank() ? PartialDate.parse(node.asString()) : null;
    }

    private static String subtype(Kind kind, String words) {
        for (String[] row : SUBTYPES) {
            if (row[0].equals(kind.code()) && words.contains(row[1])) {
                return row[2];
            }
        }
        return kind.code();
    }

    private static @Nullable String duration(String words) {
        for (var n : NUMBERS.entrySet()) {
            if (words.contains(n.getKey() + " days")) {
                return "P" + n.getValue() + "D";
            }
        }
        return null;
    }

    private static List<String> named(String words) {
        List<String> out = new ArrayList<>();
        for (String name : List.of("JPCC", "AfroBasket", "Russia-Africa", "Quadripartite", "MINUSCA")) {
            if (words.contains(name)) {
                out.add(name);
            }
        }
        return out;
    }

    private static List<EventMention.Quantity> quantities(String words) {
        if (words.contains("second session") || words.contains("first session")) {
            return List.of(new EventMention.Quantity("session", words.contains("second") ? "2" : "1", null));
        }
        for (String n : List.of("first", "second", "third")) {
            if (words.contains(n + " group")) {
                return List.of(new EventMention.Quantity("session", n, null));
            }
        }
        for (var n : NUMBERS.entrySet()) {
            for (String thing : List.of("MoUs", "agreements")) {
                if (words.contains(n.getKey() + " " + thing)) {
                    return List.of(
                            new EventMention.Quantity("agreement", n.getValue().toString(), null));
                }
            }
        }
        return List.of();
    }
}
