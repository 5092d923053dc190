package org.umubano.app.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.umubano.app.Aside;
import org.umubano.article.PartialDate;
import org.umubano.claim.Claim;
import org.umubano.claim.ClaimEvidence;
import org.umubano.claim.Event;
import org.umubano.claim.OfficeRecord;
import org.umubano.claim.ValueWords;
import org.umubano.claim.Verdict;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.store.Change;

/** How claims stand on a page: which values belong together, what of them was inferred, and what a person has set aside. */
public final class Shown {

    private static final Set<String> LISTS = Set.of("participants", "announced_by", "topics", "named", "purpose");

    private Shown() {}

    /** What was set aside right before a disagreement was settled. */
    public static List<Aside> before(List<Aside> all, Change change) {
        String field = change.field();
        return change.what() != Change.What.SETTLED || field == null
                ? List.of()
                : Aside.in(all, field, "").stream()
                        .filter(a -> !a.day().isAfter(LocalDate.ofInstant(change.at(), ZoneOffset.UTC))
                                && change.before() != null
                                && change.before().contains(a.value()))
                        .toList();
    }

    /** Where articles disagree: contradictions and checks first, then what may both hold. */
    public static List<Claim> graver(Event e) {
        return disagreements(e, true);
    }

    /** What may both hold; not what only tells how an act came about. */
    public static List<Claim> milder(Event e) {
        return disagreements(e, false);
    }

    private static List<Claim> disagreements(Event e, boolean isGrave) {
        return e.disagreements().stream()
                .filter(c -> !isRepetition(e, c) && !c.isProgress())
                .filter(c -> isGrave == (c.verdict() == Verdict.CONTRADICTS))
                .toList();
    }

    /** What is known anyway and stands against a field of an event, or null. */
    public static @Nullable Claim check(Event e, String field) {
        return e.disagreements().stream()
                .filter(c -> c.field().equals(field)
                        && c.verdict() == Verdict.CONTRADICTS
                        && c.values().stream().anyMatch(v -> v.known() != null))
                .findFirst()
                .orElse(null);
    }

    /** Whether no sentence of an event's own says a date: it was taken over from what else the articles tell. */
    public static boolean isInferred(Event e, String field, Claim.Value value) {
        List<EventMention> saying = e.mentions().stream()
                .filter(m -> value.articles().contains(m.article()) && has(m, field, value.value()))
                .toList();
        return !saying.isEmpty() && saying.stream().allMatch(m -> ClaimEvidence.isInferred(m, field, value.value()));
    }

    /** Whether no date of a claim was said. */
    public static boolean isAllInferred(Event e, Claim c) {
        return isDate(c.field()) && c.values().stream().allMatch(v -> isInferred(e, c.field(), v));
    }

    private static boolean isDate(String field) {
        return field.equals("from") || field.equals("to");
    }

    private static boolean has(EventMention m, String field, String value) {
        if (field.equals("office")) {
            String name = value.substring(0, Math.max(0, value.indexOf(": ")));
            return m.participants().stream().anyMatch(p -> name.equals(p.name()));
        }
        PartialDate date = field.equals("from") ? m.from() : field.equals("to") ? m.to() : null;
        return date != null && date.toString().equals(value);
    }

    /** A sentence on another act that says a date. */
    public record Backing(EventMention mention, Evidence sentence) {}

    /** Sentences on other acts of the same articles that say a date which was inferred, one of each article; of dates alone. */
    public static List<Backing> sources(Claim.Value value, String field, Map<String, List<EventMention>> byArticle) {
        List<Backing> out = new ArrayList<>();
        for (String article : isDate(field) ? value.articles() : List.<String>of()) {
            byArticle.getOrDefault(article, List.of()).stream()
                    .filter(m -> has(m, field, value.value()) && ClaimEvidence.says(m, field, value.value()))
                    .findFirst()
                    .ifPresent(m -> out.add(new Backing(m, ClaimEvidence.of(m, field, value.value()))));
        }
        return out;
    }

    /** Values that go together: offices of which none excludes another are one side; every other value is one. */
    public static List<List<Claim.Value>> sides(Claim c) {
        List<List<Claim.Value>> out = new ArrayList<>();
        List<Claim.Value> common = common(c);
        for (Claim.Value value : c.values()) {
            if (common.contains(value)) {
                continue;
            }
            List<Claim.Value> side = !c.field().equals("office") || c.verdict() != Verdict.CONTRADICTS
                    ? null
                    : out.stream()
                            .filter(s -> s.stream().noneMatch(o -> OfficeRecord.exclude(o.value(), value.value())))
                            .findFirst()
                            .orElse(null);
            if (side == null) {
                out.add(new ArrayList<>(List.of(value)));
            } else {
                side.add(value);
            }
        }
        return out;
    }

    /** Of what has several values at once, those that all articles give: on them nobody differs. */
    public static List<Claim.Value> common(Claim c) {
        if (!LISTS.contains(c.field()) || c.verdict() == Verdict.CONTRADICTS) {
            return List.of();
        }
        Set<String> all = new TreeSet<>();
        c.values().forEach(v -> all.addAll(v.articles()));
        List<Claim.Value> out = c.values().stream()
                .filter(v -> v.known() == null && Set.copyOf(v.articles()).equals(all))
                .toList();
        return out.size() == c.values().size() ? List.of() : out;
    }

    private static final Set<String> NAMED =
            Set.of("announced_by", "office", "duration", "quantities", "weekday_stated");

    /** Whether the sentences that are shown with a value have no word of it: the article says it elsewhere. */
    public static boolean isElsewhere(Event e, String field, Claim.Value value) {
        return NAMED.contains(field)
                && !value.evidence().isEmpty()
                && value.evidence().stream().allMatch(s -> {
                    Evidence sentence = sentence(e, s);
                    return sentence != null
                            && words(e, s, sentence, field, value.value()).isEmpty();
                });
    }

    /** The words of a sentence of an event from which a value was read. */
    public static List<String> words(Event e, Claim.Source source, Evidence sentence, String field, String value) {
        for (EventMention m : e.mentions()) {
            if (m.article().equals(source.article()) && m.sentences().contains(sentence)) {
                List<String> words = ValueWords.in(sentence, m, field, value);
                if (!words.isEmpty()) {
                    return words;
                }
            }
        }
        return List.of();
    }

    /** Whether a claim only says again what another one says: the end of a day that is its beginning. */
    public static boolean isRepetition(Event e, Claim c) {
        List<String> values = values(c);
        return c.field().equals("to")
                && Stream.concat(e.claims().stream(), e.disagreements().stream())
                        .anyMatch(o -> o.field().equals("from") && values(o).containsAll(values));
    }

    private static List<String> values(Claim c) {
        return c.values().stream().map(Claim.Value::value).toList();
    }

    /** The sentence of a mention in which a claim's evidence lies, or null. */
    public static @Nullable Evidence sentence(Event e, Claim.Source source) {
        for (EventMention m : e.mentions()) {
            if (m.article().equals(source.article())) {
                for (Evidence told : m.sentences()) {
                    if (within(told, source)) {
                        return told;
                    }
                }
            }
        }
        return null;
    }

    private static boolean within(Evidence e, Claim.Source s) {
        return s.start() >= e.start() && s.start() < e.end();
    }

    /** The language of an article as its mentions have it. */
    public static String languageOf(Event e, String article) {
        return e.mentions().stream()
                .filter(m -> m.article().equals(article))
                .map(EventMention::language)
                .findFirst()
                .orElse("und");
    }

    /** From where a value is known that no article says; of a person's decision why. */
    public static String known(View v, Claim.Value value) {
        String known = String.valueOf(value.known());
        int colon = known.indexOf(": ");
        return colon < 0 ? v.t("event.known", "x", v.t("known." + known)) : known.substring(colon + 2);
    }

    /** What a check is against: "goes against the calendar". */
    public static String against(View v, Claim check) {
        String known = check.values().stream()
                .map(Claim.Value::known)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("record");
        return v.t("verdict.check", "x", v.t("known." + known));
    }
}
