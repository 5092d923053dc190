package org.umubano.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.store.EventFilter;
import org.umubano.store.StoredEvent;

/** The page of all values that contradict each other, or that go against what is known, the latest events first. */
public final class Contradictions {

    /** Events of one page: each has its values and sentences. */
    public static final int ROWS = 20;

    private final Site site;

    Contradictions(Site site) {
        this.site = site;
    }

    void add(RoutesConfig routes) {
        for (String l : Interface.LANGUAGES) {
            routes.get("/" + l + "/contradictions", this::contradictions);
        }
    }

    /** An event with the claims on which its articles disagree. */
    public record Contest(Event event, List<Claim> claims) {}

    /**
     * What is asked for.
     *
     * @param filter its pair and kind count
     * @param state one of the states of the event, or empty
     * @param field of the claim, or empty
     * @param isKnown what goes against what is known, instead of articles against articles
     */
    public record Asked(EventFilter filter, String state, String field, boolean isKnown) {

        private List<String> fields(Catalogue.Contested c) {
            return isKnown ? c.byKnown() : c.byArticles();
        }

        private boolean lets(Catalogue.Contested c) {
            return (filter.dyad() == null || c.dyads().contains(filter.dyad()))
                    && (filter.kind() == null || c.kind() == filter.kind())
                    && (state.isEmpty() || c.dyads().stream().anyMatch(d -> Pairs.isOf(d, state)))
                    && (field.isEmpty() ? !fields(c).isEmpty() : fields(c).contains(field));
        }

        private boolean lets(Claim c) {
            return (field.isEmpty() || c.field().equals(field))
                    && (isKnown ? View.isCheck(c) : View.isContradiction(c));
        }
    }

    private void contradictions(Context ctx) {
        View v = site.view(ctx);
        String state = Queries.state(ctx);
        String field = Queries.text(ctx, "field");
        Asked asked = new Asked(
                Queries.filter(ctx, null),
                state == null ? "" : state,
                field == null ? "" : field,
                "known".equals(Queries.text(ctx, "against")));
        int page = Queries.number(ctx, "page", 0, 100_000);
        site.keptPage(ctx, "contradictions.jte", v, () -> contradictions(v, asked, page));
    }

    private Map<String, Object> contradictions(View v, Asked asked, int page) {
        List<Catalogue.Contested> all = site.catalogue().contested();
        List<Catalogue.Contested> found = all.stream().filter(asked::lets).toList();
        List<Contest> shown = found.stream()
                .skip((long) page * ROWS)
                .limit(ROWS)
                .map(c -> site.records.event(c.event()).map(StoredEvent::event))
                .flatMap(Optional::stream)
                .map(e -> new Contest(
                        e, e.disagreements().stream().filter(asked::lets).toList()))
                .toList();
        TreeSet<String> fields = new TreeSet<>();
        all.forEach(c -> fields.addAll(asked.fields(c)));
        Map<String, Object> out = new HashMap<>();
        out.put("shown", shown);
        out.put("count", found.size());
        out.put("page", page);
        out.put("asked", asked);
        out.put("dyads", dyads(all, asked.filter().dyad(), v));
        out.put("fields", fields);
        out.put(
                "sources",
                v.sources(site.reports(shown.stream().map(Contest::event).toList())));
        out.put("address", Pages.address(v.query()));
        return out;
    }

    /** The pairs of states with something contested, by name. */
    private static List<String> dyads(List<Catalogue.Contested> all, @Nullable String asked, View v) {
        TreeSet<String> out = new TreeSet<>();
        all.forEach(c -> out.addAll(c.dyads()));
        if (asked != null) {
            out.add(asked);
        }
        return out.stream()
                .sorted(Comparator.comparing(v::dyadName, Collator.getInstance(Locale.ROOT)))
                .toList();
    }
}
