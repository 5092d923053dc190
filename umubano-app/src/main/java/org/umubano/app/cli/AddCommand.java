package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.intake.CanonicalAddress;
import org.umubano.json.FieldLines;
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
        description =
                "%nThe sentence that says it is its evidence, like that of an article. Nothing is read out of it: "
                        + "date, place and people are those that are given.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano add --kind meeting --from 2025-06-02 --city Geneva --actor RWA:MFA --actor KAZ:MFA \\",
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

    @Mixin
    WrittenIn written = new WrittenIn();

    @Option(names = "--json", description = "Write the id of the mention and of its event as one JSON object.")
    boolean json;

    @Override
    void work() {
        Words words = Words.load("en");
        topics.forEach(t -> known(words, "topic", t));
        if (from != null && to != null && from.first().isAfter(to.last())) {
            throw new ParameterException(spec.commandLine(), "--to " + to + " is before --from " + from);
        }
        Place place = place();
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
                            kind,
                            subtype,
                            status,
                            from,
                            to,
                            place.city(),
                            place.state(),
                            participants,
                            topics,
                            evidence()));
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
            tell(mention.id(), event);
        }
    }

    private void tell(String mention, String event) {
        if (json) {
            try (FieldLines out = new FieldLines(console().out())) {
                out.line(line -> line.string("mention", mention).string("event", event));
            }
        } else {
            Map<String, String> values = Map.of("mention", mention, "event", event);
            console().out().println(Phrases.in(written.language).fill("add.done", values));
        }
    }

    /** Where it was: a city that the tables know has its state by them; one that they do not know is kept, and that is said. */
    private Place place() {
        if (city == null) {
            return new Place(null, state);
        }
        List<Cities.City> known = Cities.named(city);
        List<Cities.City> there =
                known.stream().filter(c -> c.state().equals(state)).toList();
        if (!there.isEmpty() || (state == null && known.size() == 1)) {
            Cities.City one = there.isEmpty() ? known.get(0) : there.get(0);
            return new Place(one.name(), one.state());
        }
        Map<String, String> names = States.names("en");
        String elsewhere = String.join(
                ", ",
                known.stream()
                        .map(c -> names.getOrDefault(c.state(), c.state()))
                        .toList());
        console()
                .say("the tables know no " + city + (state == null ? "" : " in " + names.getOrDefault(state, state))
                        + (elsewhere.isEmpty() ? "" : ", only in " + elsewhere) + "; it is kept as written");
        return new Place(city, state);
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
