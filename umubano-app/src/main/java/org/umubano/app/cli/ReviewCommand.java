package org.umubano.app.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
            "y same event, n not the same, 1, 2 or a further number that value is wrong, w another value is wrong (1 or 2, field, value),",
            "t a note, s skip, u take back the last, also one of an earlier time, q end. Decisions are kept in the log",
            "and outlive every recomputation.",
        },
        footerHeading = "%nExamples:%n",
        footer = {"  umubano review --dyad RWA-KAZ", "  umubano review --json | head    the queue, without asking"})
final class ReviewCommand extends UmubanoCommand.Sub {

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Mixin
    WrittenIn written = new WrittenIn();

    @Option(names = "--json", description = "Write the queue as JSON Lines and ask nothing.")
    boolean json;

    @Override
    void work() {
        try (Repository repository = opened(store)) {
            filter.settle(repository, console());
            List<ReviewQueue.Item> queue = ReviewQueue.of(repository, filter.filter(null, 0, 0));
            if (json) {
                write(queue);
                return;
            }
            Phrases phrases = Phrases.in(written.language);
            Supplier<List<ReviewQueue.Item>> again = () -> {
                repository.derive();
                return ReviewQueue.of(repository, filter.filter(null, 0, 0));
            };
            int taken = new ReviewTalk(console(), repository, phrases).ask(queue, again);
            repository.derive();
            Search.catchUp(repository);
            console().say(phrases.fill("review.taken", taken, Map.of("n", Integer.toString(taken))));
        }
    }

    private void write(List<ReviewQueue.Item> queue) {
        try (FieldLines out = new FieldLines(console().out())) {
            queue.forEach(i -> out.line(line -> line.string("a", i.a().id())
                    .string("b", i.b().id())
                    .string("field", i.field().isEmpty() ? null : i.field())
                    .string("value_a", i.valueA())
                    .string("value_b", i.valueB())
                    .string("sentence_a", ReviewTalk.sentence(i.a(), i.field(), i.valueA()))
                    .string("sentence_b", ReviewTalk.sentence(i.b(), i.field(), i.valueB()))));
        }
    }
}
