package org.umubano.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.umubano.intake.feed.Feed;
import org.umubano.intake.feed.FeedException;
import org.umubano.intake.feed.FeedItem;
import org.umubano.intake.feed.FeedReader;
import org.umubano.intake.fetch.Answer;
import org.umubano.intake.fetch.Conditions;
import org.umubano.intake.fetch.Fetcher;
import org.umubano.intake.watch.FeedEntry;
import org.umubano.json.FieldLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code umubano feeds check}. */
@Command(
        name = "check",
        header = "Ask each feed once and say what is wrong with it; what can be read is marked as tried.",
        footerHeading = "%nExamples:%n",
        footer = {"  umubano feeds check", "  umubano feeds check https://news.example/rss"})
final class FeedsCheck extends FeedsCommand.Sub {

    @Parameters(paramLabel = "ADDRESS", arity = "0..*", description = "Only these feeds; they need not be in the list.")
    List<String> addresses = new ArrayList<>();

    @Option(names = "--json", description = "Write one JSON line for each feed.")
    boolean json;

    /** @param error empty where the feed could be read */
    private record Checked(FeedEntry feed, String error, int items, int whole, String newest) {}

    @Override
    void work() throws IOException, InterruptedException {
        List<FeedEntry> listed = registry().list();
        List<FeedEntry> feeds = new ArrayList<>(addresses.isEmpty() ? listed : List.of());
        for (String address : addresses) {
            feeds.add(listed.stream()
                    .filter(f -> f.address().equals(address))
                    .findFirst()
                    .orElse(new FeedEntry(address, "", "", "", FeedEntry.NOT_TRIED, "")));
        }
        Fetcher fetcher = fetch.fetcher();
        int good = 0;
        for (FeedEntry feed : feeds) {
            Checked checked = check(feed, fetcher);
            show(checked);
            if (checked.error.isEmpty()) {
                good++;
                if (listed.contains(feed)) {
                    registry().replace(feed.withTried(console().today().get().toString()));
                }
            } else {
                outcome.rejected();
            }
        }
        console()
                .say(feeds.size() + (feeds.size() == 1 ? " feed" : " feeds") + " asked, " + good + " can be read, "
                        + (feeds.size() - good) + " cannot");
    }

    private static Checked check(FeedEntry feed, Fetcher fetcher) throws InterruptedException {
        Answer answer = fetcher.get(feed.address(), Conditions.NONE);
        if (answer instanceof Answer.Fetched fetched) {
            try {
                Feed read = FeedReader.read(fetched.body(), fetched.charset(), fetched.address());
                String newest = read.items().stream()
                        .map(FeedItem::published)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(Object::toString)
                        .orElse("");
                int whole =
                        (int) read.items().stream().filter(FeedItem::isWhole).count();
                return new Checked(feed, "", read.items().size(), whole, newest);
            } catch (FeedException e) {
                return new Checked(feed, String.valueOf(e.getMessage()), 0, 0, "");
            }
        }
        String reason = answer instanceof Answer.Refused r
                ? r.reason()
                : answer instanceof Answer.Failed f ? f.reason() : "the server says that it has not changed";
        return new Checked(feed, reason, 0, 0, "");
    }

    private void show(Checked c) {
        if (json) {
            try (FieldLines out = new FieldLines(console().out())) {
                out.line(line -> line.string("address", c.feed.address())
                        .string("outlet", c.feed.outlet())
                        .string("error", c.error.isEmpty() ? null : c.error)
                        .number("items", c.items)
                        .number("whole", c.whole)
                        .string("newest", c.newest.isEmpty() ? null : c.newest));
            }
        } else {
            String result = c.error.isEmpty()
                    ? "good: " + c.items + " items" + (c.newest.isEmpty() ? "" : ", newest of " + c.newest)
                            + (c.whole > 0 ? ", " + c.whole + " with their whole text" : "")
                    : "FAILS: " + c.error;
            console().out().println(c.feed.address() + "  " + result);
            console().out().flush();
        }
    }
}
