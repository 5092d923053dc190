package org.umubano.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.ClaimEvidence;
import org.umubano.coreference.Decisions;
import org.umubano.dossier.Paint;
import org.umubano.dossier.SourceNames;
import org.umubano.dossier.Tone;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.store.Repository;
import org.umubano.store.ReviewQueue;
import org.umubano.store.StoredDecision;

/** The questions of a review and what a person answers, line by line. */
final class ReviewTalk {

    /** A decision of this time, and the question that it answered. */
    private record Taken(long decision, int question) {}

    private final Console console;
    private final Repository repository;
    private final Phrases phrases;
    private final BufferedReader in;
    private final Deque<Taken> taken = new ArrayDeque<>();
    private int now;

    ReviewTalk(Console console, Repository repository, Phrases phrases) {
        this.console = console;
        this.repository = repository;
        this.phrases = phrases;
        this.in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    }

    /**
     * Asks until there is nothing more, or the person ends it.
     *
     * @param again the queue anew, after a decision of an earlier time was taken back
     * @return how many decisions were taken
     */
    int ask(List<ReviewQueue.Item> first, Supplier<List<ReviewQueue.Item>> again) {
        List<ReviewQueue.Item> queue = first;
        while (true) {
            boolean isEnd = now >= queue.size();
            if (!isEnd) {
                show(queue.get(now), now + 1, queue.size());
            }
            String answer = line(isEnd ? phrases.get("review.end") : "y/n/1/2/w/t/s/u/q");
            if (answer == null || answer.equals("q") || (isEnd && !answer.equals("u"))) {
                return taken.size();
            }
            if (answer.equals("u")) {
                if (undo()) {
                    queue = again.get();
                    now = 0;
                }
            } else if (answer.equals("s") || answer(answer, queue.get(now))) {
                now++;
            }
        }
    }

    /** @return whether the question is done with */
    private boolean answer(String answer, ReviewQueue.Item item) {
        String a = item.a().id();
        String b = item.b().id();
        if (answer.length() == 1 && Character.isDigit(answer.charAt(0))) {
            return isWrong(Character.digit(answer.charAt(0), 10), item);
        }
        switch (answer) {
            case "y" -> take(new Decisions.Same(a, b, because()));
            case "n" -> take(new Decisions.NotSame(a, b, because()));
            case "w" -> {
                return another(item);
            }
            case "t" -> {
                take(new Decisions.Note(a, because()));
                return false;
            }
            default -> {
                say("review.help", Map.of());
                return false;
            }
        }
        return true;
    }

    /** @param n which of the values that are shown, from 1 */
    private boolean isWrong(int n, ReviewQueue.Item item) {
        List<ReviewQueue.Saying> all = sayings(item);
        if (item.field().isEmpty() || n < 1 || n > all.size()) {
            say("review.novalue", Map.of());
            return false;
        }
        ReviewQueue.Saying wrong = all.get(n - 1);
        take(new Decisions.WrongValue(wrong.mention().id(), item.field(), wrong.value(), null, because()));
        return true;
    }

    /** All that is said in the field which is asked about, in the order in which it is shown. */
    private static List<ReviewQueue.Saying> sayings(ReviewQueue.Item item) {
        List<ReviewQueue.Saying> out = new ArrayList<>();
        out.add(new ReviewQueue.Saying(item.a(), item.valueA()));
        out.add(new ReviewQueue.Saying(item.b(), item.valueB()));
        out.addAll(item.further());
        return out;
    }

    /** Another value that one of the two says; where there is none such, what there is. */
    private boolean another(ReviewQueue.Item item) {
        String typed = line(phrases.get("review.which"));
        if (typed == null || typed.isBlank()) {
            return false;
        }
        String[] parts = typed.strip().split("\\s+", 2);
        if (!parts[0].equals("1") && !parts[0].equals("2")) {
            say("review.number", Map.of());
            return false;
        }
        EventMention m = parts[0].equals("1") ? item.a() : item.b();
        Sayings said =
                repository.event(m.id()).map(e -> Sayings.of(e.event(), m)).orElse(new Sayings(Map.of()));
        Sayings.Said wrong = parts.length < 2 ? null : said.find(parts[1], phrases);
        if (wrong == null) {
            say("review.says", Map.of("n", parts[0], "values", said.list(phrases)));
            return false;
        }
        take(new Decisions.WrongValue(m.id(), wrong.field(), wrong.value(), null, because()));
        return true;
    }

    private String because() {
        String text = line(phrases.get("review.why"));
        return text == null ? "" : text.strip();
    }

    private void take(Decisions.Decision decision) {
        taken.push(new Taken(repository.decide(decision), now));
    }

    /** @return whether a decision of an earlier time was taken back, so that the queue is another */
    private boolean undo() {
        Taken last = taken.poll();
        if (last != null) {
            now = last.question;
            say(repository.undo(last.decision) ? "review.back" : "review.back.none", Map.of());
            return false;
        }
        List<StoredDecision> earlier =
                repository.decisions().stream().filter(d -> !d.isUndone()).toList();
        if (earlier.isEmpty()) {
            say("review.back.none", Map.of());
            return false;
        }
        StoredDecision d = earlier.get(earlier.size() - 1);
        LocalDate day = LocalDate.ofInstant(d.at(), ZoneOffset.UTC);
        say("review.earlier", Map.of("date", phrases.said.date(day), "what", what(d.decision())));
        boolean isMeant = "y".equals(line(phrases.get("review.earlier.ask")));
        boolean isDone = isMeant && repository.undo(d.seq());
        if (isDone) {
            say("review.back", Map.of());
        }
        return isDone;
    }

    /** A decision in words. */
    private String what(Decisions.Decision d) {
        String mentions = String.join(
                " · ",
                d.mentions().stream()
                        .map(id -> repository
                                .event(id)
                                .map(e -> phrases.said.event(e.event()))
                                .orElse(id))
                        .distinct()
                        .toList());
        String said = d instanceof Decisions.WrongValue w
                ? phrases.field(w.field()) + " " + phrases.said.value(w.field(), w.value())
                : mentions;
        String kind = d instanceof Decisions.Same
                ? "same"
                : d instanceof Decisions.NotSame ? "notsame" : d instanceof Decisions.WrongValue ? "wrong" : "note";
        return phrases.fill("review.was." + kind, Map.of("event", mentions, "said", said));
    }

    private void say(String key, Map<String, String> values) {
        console.out().println(phrases.fill(key, values));
    }

    private void show(ReviewQueue.Item item, int n, int of) {
        Paint paint = Colours.paint(console.isColoured());
        Map<String, ArticleReport> reports = repository.reports(sayings(item).stream()
                .map(x -> x.mention().article())
                .distinct()
                .toList());
        String what = item.field().isEmpty()
                ? phrases.get("review.apart")
                : phrases.field(item.field()) + ": " + phrases.get("verdict.contradicts");
        String counted =
                phrases.fill("review.of", Map.of("n", Integer.toString(n), "all", Integer.toString(of), "what", what));
        console.out().println();
        console.out().println(paint.paint(Tone.STRONG, counted));
        int shown = 0;
        for (ReviewQueue.Saying saying : sayings(item)) {
            print(++shown, saying.mention(), item.field(), saying.value(), reports);
        }
    }

    static String sentence(EventMention m, String field, String value) {
        return ClaimEvidence.of(m, field, value).text();
    }

    private void print(int n, EventMention m, String field, String value, Map<String, ArticleReport> reports) {
        @Nullable ArticleReport report = reports.get(m.article());
        String outlet = SourceNames.orId(report, m.article());
        console.out()
                .println("  " + n + (value.isEmpty() ? "" : "  " + phrases.said.value(field, value)) + "  (" + outlet
                        + ", " + phrases.get("kind." + m.kind().code()) + ", "
                        + phrases.said.value("status", m.status().code())
                        + (m.from() == null ? "" : ", " + phrases.said.date(m.from())) + ")");
        new Paragraphs(console).print(5, Paragraphs.Piece.of("“" + sentence(m, field, value) + "”"));
    }

    private @Nullable String line(String prompt) {
        console.out().print(prompt + "> ");
        console.out().flush();
        try {
            String typed = in.readLine();
            return typed == null ? null : typed.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
