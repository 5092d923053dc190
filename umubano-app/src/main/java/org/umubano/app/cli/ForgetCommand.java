package org.umubano.app.cli;

import java.util.List;
import org.umubano.intake.CanonicalAddress;
import org.umubano.store.Repository;
import org.umubano.store.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code umubano forget}. */
@Command(
        name = "forget",
        header = "Take an article or a person's name out of the store for good.",
        description = {
            "",
            "An article is named by its address or id; its metadata, sentences and text go, and it is not taken again.",
            "A person's name is taken out of every entry, and out of what is read later; sentences with it are blacked"
                    + " out.",
            "Copies made before (backups, exports) are not touched.",
        },
        footerHeading = "%nExamples:%n",
        footer = {"  umubano forget https://news.example/story", "  umubano forget \"Jane Doe\""})
final class ForgetCommand extends UmubanoCommand.Sub {

    @Parameters(paramLabel = "URL|PERSON", description = "An address or id of an article, or a person's full name.")
    String what = "";

    @Mixin
    StoreOption store = new StoreOption();

    @Option(names = "--article", description = "Take it for the address or id of an article.")
    boolean isArticle;

    @Option(names = "--json", description = "Write what was done as one JSON object.")
    boolean json;

    @Override
    void work() {
        try (Repository repository = opened(store)) {
            boolean isAddress = what.contains("://");
            String key = isAddress ? CanonicalAddress.of(what) : what;
            boolean article =
                    isArticle || isAddress || !repository.reports(List.of(key)).isEmpty();
            int n = article ? repository.forgetArticle(key) : repository.forgetPerson(key);
            repository.derive();
            Search.rebuild(repository);
            if (json) {
                console().out().println("{\"schema\":1,\"" + (article ? "versions" : "mentions") + "\":" + n + "}");
            } else if (article) {
                console()
                        .out()
                        .println(
                                n == 0
                                        ? "there was no such article; it will not be taken from now on"
                                        : "forgotten: " + n + (n == 1 ? " version" : " versions") + " of the article");
            } else {
                console()
                        .out()
                        .println(
                                n == 0
                                        ? "no mention has the name \"" + what
                                                + "\"; it will be left out of what is read"
                                        : "forgotten: the name was in " + n + (n == 1 ? " mention" : " mentions"));
            }
        }
    }
}
