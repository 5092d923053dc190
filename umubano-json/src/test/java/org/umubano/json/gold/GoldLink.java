package org.umubano.json.gold;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.Linker;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import tools.jackson.databind.json.JsonMapper;

/** Links gold mentions and writes {@code mentions.jsonl} and {@code events.jsonl} for the scorer. */
final class GoldLink {

    private static final JsonMapper JSON = new JsonMapper();

    private GoldLink() {}

    /** @param args folder of the set, folder to write to */
    public static void main(String[] args) throws IOException {
        List<CodedArticle> articles = GoldMentions.load(Path.of(args[0]));
        try (PrintWriter out = new PrintWriter(args[1] + "/mentions.jsonl", StandardCharsets.UTF_8)) {
            for (CodedArticle a : articles) {
                a.mentions().forEach(m -> out.println(JSON.writeValueAsString(map(m))));
            }
        }
        try (PrintWriter out = new PrintWriter(args[1] + "/events.jsonl", StandardCharsets.UTF_8)) {
            for (Event e : new Linker().link(articles)) {
                out.println(JSON.writeValueAsString(map(e)));
            }
        }
    }

    private static Map<String, Object> map(EventMention m) {
        Map<String, Object> out = new TreeMap<>();
        out.put("id", m.id());
        out.put("article", m.article());
        out.put("language", m.language());
        out.put("kind", m.kind().code());
        out.put("subtype", m.subtype());
        out.put("status", m.status().code());
        out.put("from", m.from() == null ? null : m.from().toString());
        out.put("to", m.to() == null ? null : m.to().toString());
        out.put(
                "evidence",
                Map.of("start", m.evidence().start(), "end", m.evidence().end(), "text", "x"));
        List<Object> people = new ArrayList<>();
        for (Participant p : m.participants()) {
            Map<String, Object> one = new TreeMap<>();
            one.put("name", p.name());
            one.put("office", p.office());
            one.put("state", p.state());
            people.add(one);
        }
        out.put("participants", people);
        out.put("topics", m.topics());
        return out;
    }

    private static Map<String, Object> map(Event e) {
        Map<String, Object> out = new TreeMap<>();
        out.put("id", e.id());
        out.put("kind", e.kind().code());
        out.put("subtype", e.subtype());
        out.put("status", e.status().code());
        out.put("from", String.valueOf(e.from()));
        out.put("dyads", e.dyads());
        out.put("parts", e.parts());
        out.put(
                "mentions",
                e.mentions().stream()
                        .map(m -> Map.of("id", m.id(), "article", m.article()))
                        .toList());
        out.put("disagreements", e.disagreements().stream().map(GoldLink::map).toList());
        return out;
    }

    private static Map<String, Object> map(Claim c) {
        List<Object> values = new ArrayList<>();
        for (Claim.Value v : c.values()) {
            Map<String, Object> one = new TreeMap<>();
            one.put("value", v.value());
            one.put("articles", v.articles());
            if (v.known() != null) {
                one.put("known", v.known());
            }
            values.add(one);
        }
        return Map.of("field", c.field(), "verdict", c.verdict().code(), "values", values);
    }
}
