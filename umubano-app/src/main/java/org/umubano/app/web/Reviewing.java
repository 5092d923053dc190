package org.umubano.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.umubano.app.Signature;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.coreference.Decisions;
import org.umubano.store.EventFilter;
import org.umubano.store.ReviewQueue;
import org.umubano.store.StoredDecision;

/** The page on which people review: the questions of the store's queue, then the joins that rest on least. */
final class Reviewing {

    private static final int MOST_SHOWN = 40;
    private static final int MOST_CONTRADICTED = 300;
    /** Events whose joins are looked at. */
    private static final int MOST_JOINED = 80;
    /** A score that leaves doubt. */
    private static final double LITTLE = 2;

    /** Before the name of the mention whose value is wrong: a, b, c1 ... */
    private static final String WRONG = "wrong-";

    private final Site site;

    Reviewing(Site site) {
        this.site = site;
    }

    void add(RoutesConfig routes) {
        for (String l : Interface.LANGUAGES) {
            String at = "/" + l;
            routes.get(at + "/review", this::review);
            routes.post(at + "/review", this::decide);
            routes.post(at + "/review/undo", this::undo);
        }
    }

    private void review(Context ctx) {
        View v = site.view(ctx);
        List<StoredDecision> decisions = new ArrayList<>(site.records.decisions());
        List<Question> queue = queue(ctx, decisions);
        Collections.reverse(decisions);
        Set<String> articles = new HashSet<>();
        List<Question> shown = queue.subList(0, Math.min(MOST_SHOWN, queue.size()));
        shown.forEach(q -> {
            articles.add(q.a().article());
            articles.add(q.b().article());
            q.further().forEach(s -> articles.add(s.mention().article()));
        });
        site.page(
                ctx,
                "review.jte",
                v,
                Map.of(
                        "queue", shown,
                        "count", queue.size(),
                        "reports", site.records.reports(articles),
                        "decisions", decisions.subList(0, Math.min(100, decisions.size())),
                        "needsToken", site.guard.needsToken(ctx),
                        "signer", Objects.requireNonNullElse(site.guard.signer(ctx), "")));
    }

    private List<Question> queue(Context ctx, List<StoredDecision> decisions) {
        Map<String, Event> events = new LinkedHashMap<>();
        site.recent(EventFilter.ALL.with(Verdict.CONTRADICTS), site.asOf(ctx), MOST_CONTRADICTED)
                .forEach(e -> events.put(e.id(), e));
        site.around(site.asOf(ctx)).forEach(e -> events.put(e.id(), e));
        Map<String, Event> eventOf = new HashMap<>();
        events.values().forEach(e -> e.mentions().forEach(m -> eventOf.put(m.id(), e)));
        List<Question> out = new ArrayList<>();
        Set<Set<String>> asked = new HashSet<>();
        for (ReviewQueue.Item i : ReviewQueue.of(events.values(), decisions)) {
            asked.add(Set.of(i.a().id(), i.b().id()));
            String about = i.field().isEmpty() ? "apart" : "contradicts";
            Event event = Objects.requireNonNull(eventOf.get(i.a().id()));
            out.add(new Question(about, event, i.a(), i.b(), i.field(), i.valueA(), i.valueB(), i.further(), null));
        }
        decisions.stream()
                .filter(d -> !d.isUndone() && d.decision().mentions().size() == 2)
                .forEach(d -> asked.add(Set.copyOf(d.decision().mentions())));
        out.addAll(joined(events.values(), asked));
        return out;
    }

    /** Of each event the join that rests on least, where that is little. */
    private List<Question> joined(Collection<Event> events, Set<Set<String>> asked) {
        Links links = new Links(site.records);
        List<Question> out = new ArrayList<>();
        events.stream()
                .filter(e -> e.reports() > 1)
                .limit(MOST_JOINED)
                .forEach(e -> links.of(e).stream()
                        .filter(l -> l.why().score() < LITTLE && !asked.contains(Set.of(l.a().id(), l.b().id())))
                        .min(Comparator.comparingDouble(
                                        (Links.Link l) -> l.why().score())
                                .thenComparing(l -> l.b().id()))
                        .ifPresent(
                                l -> out.add(new Question("joined", e, l.a(), l.b(), "", "", "", List.of(), l.why()))));
        out.sort(Comparator.comparingDouble(
                        (Question q) -> Objects.requireNonNull(q.why()).score())
                .thenComparing(q -> q.a().id()));
        return out;
    }

    private static String field(Context ctx, String name) {
        String s = ctx.formParam(name);
        return s == null ? "" : s;
    }

    private void decide(Context ctx) {
        View v = site.view(ctx);
        String by = site.guard.admitWriter(ctx, ctx.formParam("token"), ctx.formParam("by"));
        String what = field(ctx, "decision");
        String a = field(ctx, "a");
        String b = field(ctx, "b");
        String because = field(ctx, "because");
        String value = what.startsWith(WRONG) ? what.substring(WRONG.length()) : "";
        site.records.decide(
                value.isEmpty()
                        ? decision(what, a, b, because, by, site.records)
                        : wrong(field(ctx, value), field(ctx, "field"), field(ctx, "v" + value), because, by));
        ctx.redirect(v.to("/review"), io.javalin.http.HttpStatus.SEE_OTHER);
    }

    private Decisions.Decision wrong(String mention, String field, String value, String because, String by) {
        check(mention, site.records);
        if (field.isBlank() || value.isBlank()) {
            throw Problem.unreadable("which value of which field is wrong?");
        }
        return new Decisions.WrongValue(mention, field, value, null, signed(because, by));
    }

    private static void check(String mention, Records records) {
        boolean isThere = records.event(mention).stream()
                .anyMatch(e -> e.event().mentions().stream().anyMatch(m -> m.id().equals(mention)));
        if (!isThere) {
            throw Problem.unreadable("there is no mention " + mention);
        }
    }

    /** A decision as it came, signed. @throws Problem where it names no mention of the record */
    static Decisions.Decision decision(String what, String a, String b, String because, String by, Records records) {
        check(a, records);
        check(b, records);
        if (a.equals(b)) {
            throw Problem.unreadable("a decision is about two mentions");
        }
        return switch (what) {
            case "same" -> new Decisions.Same(a, b, signed(because, by));
            case "not-same" -> new Decisions.NotSame(a, b, signed(because, by));
            default -> throw Problem.unreadable("a decision is same or not-same");
        };
    }

    private static String signed(String because, String by) {
        String reason = because.substring(0, Math.min(500, because.length())).strip();
        return new Signature(reason, by).toString();
    }

    private void undo(Context ctx) {
        View v = site.view(ctx);
        site.guard.admitWriter(ctx, ctx.formParam("token"), ctx.formParam("by"));
        try {
            site.records.undo(Long.parseLong(field(ctx, "seq")));
        } catch (NumberFormatException e) {
            throw Problem.unreadable("there is no such decision");
        }
        ctx.redirect(v.to("/review"), io.javalin.http.HttpStatus.SEE_OTHER);
    }
}
