package org.umubano.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.umubano.article.Article;
import org.umubano.evaluation.Evaluation;
import org.umubano.evaluation.GoldSet;
import org.umubano.evaluation.Scores;
import org.umubano.json.LineWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code umubano evaluate}. */
@Command(
        name = "evaluate",
        header = "Measure coding, linking and disagreements against a gold set.",
        description = {
            "",
            "event: found and gold events paired one to one, of one kind and with a common state. strict: besides the "
                    + "same states, status and first date and half of the people. links: pairs of found events in "
                    + "different articles. b3: B-cubed over all gold events. disagree: gold contradictions found, and "
                    + "how many of those reported are real.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano evaluate gold/",
            "  umubano evaluate gold/ --only budapest,gatuna2022 --misses",
            "  umubano evaluate gold/ --min event.rw.f1=0.8,links.f1=0.9",
        })
final class EvaluateCommand extends UmubanoCommand.Sub {

    @Parameters(
            paramLabel = "GOLD",
            description = "Folder with articles/ID.txt, articles/ID.meta.json, gold/ID.json and stories/*.json.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path folder;

    @Option(names = "--only", paramLabel = "STORY", split = ",", description = "Only these stories.")
    List<String> only = new ArrayList<>();

    @Option(names = "--misses", description = "Also list what was missed, too much, or not strictly right.")
    boolean isListing;

    @Option(
            names = "--min",
            paramLabel = "MEASURE=VALUE",
            split = ",",
            description = "End with 1 unless the measure reaches the value, such as event.en.f1=0.8.")
    Map<String, Double> minima = new TreeMap<>();

    @Option(names = "--json", description = "Write one JSON object.")
    boolean json;

    @Override
    void work() {
        if (!Files.isDirectory(folder)) {
            console().say(folder + ": no such folder");
            outcome.unreadable();
            return;
        }
        Scores scores = scores();
        if (json) {
            try (LineWriter out = new LineWriter(console().out())) {
                out.measures(scores.sections());
            }
        } else {
            scores.lines().forEach(console().out()::println);
        }
        if (isListing) {
            scores.misses().forEach(miss -> console().out().println("  " + miss.replace('\n', ' ')));
        }
        minima.forEach((measure, least) -> reach(scores, measure, least));
    }

    private Scores scores() {
        GoldReader reader = new GoldReader(folder, new TreeSet<>(only));
        GoldSet gold;
        try {
            gold = reader.read();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        Map<String, String> where = new TreeMap<>();
        for (Article article : reader.articles()) {
            where.put(article.id(), article.id() + ".txt");
        }
        Reading reading = Reading.code(reader.articles(), where, List.of(), null, console(), outcome, method());
        return Evaluation.of(gold, reading.mentions(), method().link(reading.articles()));
    }

    private void reach(Scores scores, String measure, double least) {
        double value;
        try {
            value = scores.number(measure);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        if (value < least) {
            console().say(String.format(Locale.ROOT, "%s is %.3f, at least %s asked", measure, value, least));
            outcome.found();
        }
    }
}
