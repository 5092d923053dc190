package org.umubano.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coreference.Names;
import org.umubano.event.EventMention;
import org.umubano.event.EventMentionBuilder;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.json.JsonObject;
import org.umubano.text.Table;
import org.umubano.time.DateHow;

/**
 * The events that people marked in an article as event mentions, as if a coder without fault had found them: what they are
 * linked to tells the faults of linking from those of coding. Gold has no roles, quotations or weekdays; roles follow from
 * the kind and the place, durations and figures from the words of its subtypes.
 */
final class GoldMentions {

    private final List<Table.Row> subtypes =
            Table.load("sets/gold_subtypes.tsv").rows();

    /** By what they are ({@code number}, {@code counted} ...) and their words. */
    private final Map<String, String> figures = new HashMap<>();

    GoldMentions() {
        for (Table.Row row : Table.load("sets/gold_figures.tsv").rows()) {
            figures.put(row.get("what") + ' ' + row.get("word"), row.get("value"));
        }
    }

    /** The mentions of an article in the order of its gold; what is not of one of the languages read is none. */
    List<EventMention> of(Path set, Article article) throws IOException {
        Path file = set.resolve("gold").resolve(article.id() + ".json");
        JsonObject marks = JsonObject.parse(Files.readString(file, StandardCharsets.UTF_8));
        String language = marks.string("language");
        List<EventMention> out = new ArrayList<>();
        if (language.equals("en") || language.equals("rw")) {
            marks.objects("events", e -> out.add(mention(article, language, e, out.size())));
        }
        return out;
    }

    private EventMention mention(Article article, String language, JsonObject e, int number) {
        Kind kind = Kind.ofCode(e.string("kind"));
        PartialDate from = date(e, "from");
        PartialDate to = date(e, "to");
        JsonObject where = e.objectOrNull("place");
        Place place = where == null ? null : new Place(where.stringOrNull("city"), where.stringOrNull("state"));
        String announcer = e.stringOrNull("announced_by");
        List<EventMention.Quantity> quantities = quantities(e.scalarOrNull("subtype"));
        return EventMentionBuilder.builder()
                .id(Article.hash(article.id() + "\ngold\n" + number))
                .article(article.id())
                .language(language)
                .kind(kind)
                .subtype(subtype(kind, e.scalarOrNull("subtype")))
                .status(Status.ofCode(e.string("status")))
                .from(from)
                .to(to)
                .dateHow(from == null ? null : DateHow.STATED)
                .duration(duration(quantities))
                .quantities(
                        quantities.stream().filter(q -> !q.what().equals("day")).toList())
                .place(place)
                .participants(roles(kind, place, e.objects("participants", GoldMentions::participant)))
                .topics(e.strings("topics"))
                .announcedBy(announcer == null ? null : new Participant(Role.ACTOR, announcer, null, List.of(), null))
                .evidence(evidence(article.text(), e.has("quote_start") ? e.string("quote_start") : ""))
                .confidence(1)
                .build();
    }

    private static @Nullable PartialDate date(JsonObject e, String field) {
        String value = e.stringOrNull(field);
        return value == null ? null : PartialDate.parse(value);
    }

    private String subtype(Kind kind, @Nullable String words) {
        String folded = words == null ? "" : Names.fold(words);
        for (Table.Row row : subtypes) {
            if (row.get("kind").equals(kind.code())
                    && row.list("words").stream().anyMatch(folded::contains)) {
                return row.get("subtype");
            }
        }
        return kind.code();
    }

    /** What the words count, or number: "four agreements", "fifth session". */
    private List<EventMention.Quantity> quantities(@Nullable String words) {
        List<EventMention.Quantity> out = new ArrayList<>();
        List<String> all = words == null ? List.of() : Names.words(words);
        for (int i = 0; i + 1 < all.size(); i++) {
            String number = figures.get("number " + all.get(i));
            String counted = figures.get("counted " + all.get(i + 1));
            String ordinal = figures.get("ordinal " + all.get(i));
            String numbered = figures.get("numbered " + all.get(i + 1));
            if (number != null && counted != null) {
                out.add(new EventMention.Quantity(counted, number, null));
            } else if (ordinal != null && numbered != null) {
                out.add(new EventMention.Quantity(numbered, ordinal, null));
            }
        }
        return out;
    }

    private static @Nullable String duration(List<EventMention.Quantity> quantities) {
        return quantities.stream()
                .filter(q -> q.what().equals("day"))
                .findFirst()
                .map(q -> "P" + q.value() + "D")
                .orElse(null);
    }

    private static Participant participant(JsonObject p) {
        TreeSet<String> offices = new TreeSet<>(p.strings("offices"));
        String office = p.stringOrNull("office");
        if (office != null) {
            offices.add(office);
        }
        return new Participant(
                Role.ACTOR, p.stringOrNull("name"), office, List.copyOf(offices), p.stringOrNull("state"));
    }

    /** The hosts of a visit are those of its place; of an act that one does to others the first is the actor. */
    private static List<Participant> roles(Kind kind, @Nullable Place place, List<Participant> all) {
        String host = place == null ? null : place.state();
        String first = all.isEmpty() ? null : all.get(0).state();
        boolean mutual = switch (kind) {
            case MEETING, CALL, SUMMIT, AGREEMENT, COOPERATION, DISPUTE -> true;
            default -> false;
        };
        List<Participant> out = new ArrayList<>();
        for (Participant p : all) {
            boolean receives = kind == Kind.VISIT && host != null
                    ? host.equals(p.state())
                    : !mutual && first != null && !first.equals(p.state());
            out.add(receives ? p.as(Role.RECIPIENT) : p);
        }
        return out;
    }

    private static Evidence evidence(String text, String quote) {
        int from = Math.max(0, text.indexOf(quote));
        int line = text.indexOf('\n', from);
        int stop = text.indexOf(". ", from);
        int end = line < 0 ? text.length() : line;
        end = stop > from && stop < end ? stop + 1 : end;
        return new Evidence(
                text.codePointCount(0, from),
                text.codePointCount(0, end),
                text.substring(from, Math.min(end, from + 200)));
    }
}
