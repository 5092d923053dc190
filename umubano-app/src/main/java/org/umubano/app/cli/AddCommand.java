package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.HandMention;
import org.umubano.dossier.Words;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.intake.CanonicalAddress;
import org.umubano.store.Repository;
import org.umubano.store.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code umubano add}. */
@Command(
        name = "add",
        header = "Enter an event by hand, with its source: for what no article says.",
        description = "%nThe sentence that says it is its evidence, like that of an article.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano add --kind meeting --from 2025-06-02 --actor RWA:MFA --actor KAZ:MFA \\",
            "      --source https://mfa.example/note-17 --text \"The two foreign ministers met in Geneva.\"",
            "  umubano add --kind visit --subtype official --status planned --from 2025-07 \\",
            "      --actor \"KAZ:HOS:Jane Doe\" --recipient RWA --source \"note verbale 12\" --text \"...\"",
        })
final class AddCommand extends UmubanoCommand.Sub {

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            converter = Coded.Kinds.class,
            completionCandidates = Coded.Kinds.class,
            description = "${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Kind kind;

    @Option(
            names = "--subtype",
            paramLabel = "SUBTYPE",
            description = "As in the codebook; the plainest of the kind if absent.")
    @Nullable
    String subtype;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            defaultValue = "held",
            converter = Coded.Statuses.class,
            completionCandidates = Coded.Statuses.class,
            description = "${COMPLETION-CANDIDATES} (held if absent).")
    Status status = Status.HELD;

    @Option(names = "--from", paramLabel = "DATE", description = "yyyy-MM-dd, yyyy-MM or yyyy.")
    @Nullable
    PartialDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "yyyy-MM-dd, yyyy-MM or yyyy.")
    @Nullable
    PartialDate to;

    @Option(names = "--city", paramLabel = "CITY", description = "Where.")
    @Nullable
    String city;

    @Option(names = "--in", paramLabel = "STATE", converter = States.class, description = "The state where it was.")
    @Nullable
    String state;

    @Option(
            names = "--actor",
            required = true,
            paramLabel = "STATE[:OFFICE[:NAME]]",
            description = "Who acts: RWA, RWA:MFA, \"RWA:MFA:Jane Doe\". Repeat it.")
    List<String> actors = new ArrayList<>();

    @Option(names = "--recipient", paramLabel = "STATE[:OFFICE[:NAME]]", description = "To whom; for a visit the host.")
    List<String> recipients = new ArrayList<>();

    @Option(names = "--topic", paramLabel = "TOPIC", split = ",", description = "Topics as in the codebook.")
    List<String> topics = new ArrayList<>();

    @Option(
            names = "--source",
            required = true,
            paramLabel = "SOURCE",
            description = "An address, or what the source is called.")
    String source = "";

    @Option(
            names = "--text",
            required = true,
            paramLabel = "SENTENCE",
            description = "The words of the source that say it.")
    String text = "";

    @Option(names = "--published", paramLabel = "DATE", description = "When the source was published.")
    @Nullable
    PartialDate published;

    @Mixin
    StoreOption store = new StoreOption();

    @Option(names = "--json", description = "Write the id of the mention and of its event as one JSON object.")
    boolean json;

    @Override
    void work() {
        Words words = Words.load("en");
        topics.forEach(t -> known(words, "topic", t));
        List<Participant> participants = participants(words);
        boolean isAddress = source.contains("://");
        String url = isAddress ? CanonicalAddress.of(source) : null;
        String id = "hand-" + Article.hash(source + "\n" + text + "\n" + kind.code() + "\n" + from);
        Article article = new Article(id, url, isAddress ? null : source, null, null, published, null, text);
        CodedArticle coded = method().coder().code(article);
        EventMention mention;
        try {
            mention = HandMention.of(
                    article,
                    coded.report().language().language(),
                    new HandMention.Entry(
                            kind, subtype, status, from, to, city, state, participants, topics, evidence()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        if (participants.stream().map(Participant::state).distinct().count() < 2) {
            throw new ParameterException(
                    spec.commandLine(), "an event has two sides: name another state with --recipient or --actor");
        }
        try (Repository repository = Repository.open(store.where(), StoreOption.settings())) {
            repository.add(List.of(new CodedArticle(article, coded.report(), List.of(mention), true)));
            repository.derive();
            Search.catchUp(repository);
            String event =
                    repository.event(mention.id()).map(e -> e.event().id()).orElse("");
            console()
                    .out()
                    .println(
                            json
                                    ? "{\"schema\":1,\"mention\":\"" + mention.id() + "\",\"event\":\"" + event + "\"}"
                                    : "added as " + mention.id() + " to event " + event);
        }
    }

    private Evidence evidence() {
        return Evidence.of(0, text.codePointCount(0, text.length()), text);
    }

    private List<Participant> participants(Words words) {
        List<Participant> out = new ArrayList<>();
        actors.forEach(a -> out.add(participant(words, a, Participant.Role.ACTOR)));
        recipients.forEach(r -> out.add(participant(words, r, Participant.Role.RECIPIENT)));
        return out;
    }

    /** A code of the codebook. */
    private void known(Words words, String sort, String code) {
        if (words.find(sort + "." + code) == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + code + "' is no " + sort + "; there are " + String.join(", ", words.codes(sort)));
        }
    }

    private Participant participant(Words words, String written, Participant.Role role) {
        String[] parts = written.split(":", 3);
        String code = new States().convert(parts[0]);
        String office =
                parts.length > 1 && !parts[1].isBlank() ? parts[1].strip().toUpperCase(Locale.ROOT) : null;
        if (office != null) {
            known(words, "office", office);
        }
        String name = parts.length > 2 && !parts[2].isBlank() ? parts[2].strip() : null;
        return new Participant(role, name, office, office == null ? List.of() : List.of(office), code);
    }
}
