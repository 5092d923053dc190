package org.umubano.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.ClaimEvidence;
import org.umubano.coreference.Decisions;
import org.umubano.dossier.Paint;
import org.umubano.dossier.SourceNames;
import org.umubano.dossier.Tone;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.json.FieldLines;
import org.umubano.store.Repository;
import org.umubano.store.ReviewQueue;
import org.umubano.store.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code umubano review}. */
@Command(
        name = "review",
        header = "Decide by keyboard what the program cannot know: same event or not, which value is wrong.",
        description = {
            "",
            "y same event, n not the same, 1, 2 or a further number that value is wrong, w another value is wrong (FIELD VALUE),",
            "t a note, s skip, u undo the last, q end. Decisions are kept in the log and outlive every recomputation.",
        },
        footerHeading = "%nExamples:%n",
        footer = {"  umubano review --dyad RWA-KAZ", "  umubano review --json | head    the queue, without asking"})
final class ReviewCommand extends UmubanoCommand.Sub {

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Option(names = "--json", description = "Write the queue as JSON Lines and ask nothing.")
    boolean json;

    private final Deque<Long> taken = new ArrayDeque<>();
    private final Phrases phrases = Phrases.in("en");

    @Override
    void work() {
        try (Repository repository = store.open()) {
            List<ReviewQueue.Item> queue = ReviewQueue.of(repository, filter.filter(null, 0, 0));
            if (json) {
                write(queue);
                return;
            }
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(console().in(), StandardCharsets.UTF_8));
            ask(queue, in, repository);
            repository.derive();
            Search.catchUp(repository);
            console().say(taken.size() + (taken.size() == 1 ? " decision" : " decisions") + " taken");
        }
    }

    private void write(List<ReviewQueue.Item> queue) {
        try (FieldLines out = new FieldLines(console().out())) {
            queue.forEach(i -> out.line(line -> line.string("a", i.a().id())
                    .string("b", i.b().id())
                    .string("field", i.field().isEmpty() ? null : i.field())
                    .string("value_a", i.valueA())
                    .string("value_b", i.valueB())
                    .string("sentence_a", sentence(i.a(), i.field(), i.valueA()))
                    .string("sentence_b", sentence(i.b(), i.field(), i.valueB()))));
        }
    }

    private void ask(List<ReviewQueue.Item> queue, BufferedReader in, Repository repository) {
        int n = 0;
        while (true) {
            boolean isEnd = n >= queue.size();
            if (!isEnd) {
                show(queue.get(n), n + 1, queue.size(), repository);
            }
            String answer = line(in, isEnd ? "nothing more; u undo, q end> " : "y/n/1/2/w/t/s/u/q> ");
            if (answer == null || answer.equals("q") || (isEnd && !answer.equals("u"))) {
                return;
            }
            if (answer.equals("u")) {
                undo(repository);
                n = Math.max(0, n - 1);
                continue;
            }
            if (answer.equals("s") || answer(answer, queue.get(n), in, repository)) {
                n++;
            }
        }
    }

    /** @return whether the question is done with */
    private boolean answer(String answer, ReviewQueue.Item item, BufferedReader in, Repository repository) {
        String a = item.a().id();
        String b = item.b().id();
        if (answer.length() == 1 && Character.isDigit(answer.charAt(0))) {
            return isWrong(Character.digit(answer.charAt(0), 10), item, in, repository);
        }
        switch (answer) {
            case "y" -> take(repository, new Decisions.Same(a, b, because(in)));
            case "n" -> take(repository, new Decisions.NotSame(a, b, because(in)));
            case "w" -> {
                String given = line(in, "1 or 2, field, value> ");
                String[] parts = given == null ? new String[0] : given.strip().split(" ", 3);
                if (parts.length < 3) {
                    return false;
                }
                String mention = parts[0].equals("1") ? a : b;
                take(repository, new Decisions.WrongValue(mention, parts[1], parts[2], null, because(in)));
            }
            case "t" -> {
                take(repository, new Decisions.Note(a, because(in)));
                return false;
            }
            default -> {
                console()
                        .out()
                        .println(
                                "y same, n not the same, 1, 2 ... wrong value, w other value, t note, s skip, u undo, q end");
                return false;
            }
        }
        return true;
    }

    /** @param n which of the values that are shown, from 1 */
    private boolean isWrong(int n, ReviewQueue.Item item, BufferedReader in, Repository repository) {
        List<ReviewQueue.Saying> all = new ArrayList<>();
        all.add(new ReviewQueue.Saying(item.a(), item.valueA()));
        all.add(new ReviewQueue.Saying(item.b(), item.valueB()));
        all.addAll(item.further());
        if (item.field().isEmpty() || n < 1 || n > all.size()) {
            console().out().println("there is no value to call wrong here");
            return false;
        }
        ReviewQueue.Saying wrong = all.get(n - 1);
        take(
                repository,
                new Decisions.WrongValue(wrong.mention().id(), item.field(), wrong.value(), null, because(in)));
        return true;
    }

    private String because(BufferedReader in) {
        String text = line(in, "why (may be empty)> ");
        return text == null ? "" : text.strip();
    }

    private void take(Repository repository, Decisions.Decision decision) {
        taken.push(repository.decide(decision));
    }

    private void undo(Repository repository) {
        Long last = taken.poll();
        boolean isDone = last != null && repository.undo(last);
        console().out().println(isDone ? "taken back" : "nothing to take back");
    }

    private void show(ReviewQueue.Item item, int n, int of, Repository repository) {
        Paint paint = Colours.paint(console().isColoured());
        Map<String, ArticleReport> reports =
                repository.reports(articles(item));
        console().out().println();
        console()
                .out()
                .println(paint.paint(
                        Tone.STRONG,
                        n + " of " + of + ": "
                                + (item.field().isEmpty()
                                        ? "kept apart; are they one event?"
                                        : phrases.field(item.field()) + ": " + phrases.get("verdict.contradicts"))));
        print(1, item.a(), item.field(), item.valueA(), reports);
        print(2, item.b(), item.field(), item.valueB(), reports);
        for (int i = 0; i < item.further().size(); i++) {
            ReviewQueue.Saying s = item.further().get(i);
            print(i + 3, s.mention(), item.field(), s.value(), reports);
        }
    }

    private static List<String> articles(ReviewQueue.Item item) {
        List<String> out = new ArrayList<>(List.of(item.a().article(), item.b().article()));
        item.further().forEach(s -> out.add(s.mention().article()));
        return out;
    }

    private static String sentence(EventMention m, String field, String value) {
        return ClaimEvidence.of(m, field, value).text();
    }

    private void print(int n, EventMention m, String field, String value, Map<String, ArticleReport> reports) {
        @Nullable ArticleReport report = reports.get(m.article());
        String outlet = SourceNames.orId(report, m.article());
        console()
                .out()
                .println("  " + n + (value.isEmpty() ? "" : "  " + phrases.said.value(field, value)) + "  (" + outlet
                        + ", " + phrases.get("kind." + m.kind().code()) + ", "
                        + phrases.said.value("status", m.status().code())
                        + (m.from() == null ? "" : ", " + phrases.said.date(m.from())) + ")");
        new Paragraphs(console()).print(5, Paragraphs.Piece.of("“" + sentence(m, field, value) + "”"));
    }

    private @Nullable String line(BufferedReader in, String prompt) {
        console().out().print(prompt);
        console().out().flush();
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
