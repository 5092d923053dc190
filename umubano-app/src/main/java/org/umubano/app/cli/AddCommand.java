package org.umubano.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.coding.HandMention;
import org.umubano.coreference.Decisions;
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
import org.umubano.store.EventFilter;
import org.umubano.store.Fate;
import org.umubano.store.Repository;
import org.umubano.store.Search;
import org.umubano.store.StoredEvent;
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
            "  umubano add --event 4a1f ...    it tells of an event that the store has",
        })
final class AddCommand extends UmubanoCommand.Sub {

    /** Days that events which may be one lie apart, and how many of them are named. */
    private static final int NEAR = 3;

    private static final int MOST_ALIKE = 3;

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

    @Option(
            names = "--event",
            paramLabel = "ID",
            description = "Of the event of the store that it tells of, where you know it: the two are joined.")
    @Nullable
    String same;

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
        CodedArticle entered = entered(new HandMention.Entry(
                kind, subtype, status, from, to, place.city(), place.state(), participants, topics, evidence()));
        if (participants.stream().map(Participant::state).distinct().count() < 2) {
            throw new ParameterException(
                    spec.commandLine(), "an event has two sides: name another state with --recipient or --actor");
        }
        EventMention mention = entered.mentions().get(0);
        try (Repository repository = Repository.open(store.where(), StoreOption.settings())) {
            String other = same == null
                    ? null
                    : member(
                            EventCommand.one(repository, same, spec.commandLine())
                                    .event(),
                            same);
            Fate fate = repository.add(List.of(entered)).get(Repository.key(entered.article()));
            if (fate == Fate.FORGOTTEN) {
                throw new ParameterException(
                        spec.commandLine(), "somebody has asked to forget this source: it is not taken");
            }
            if (other != null) {
                repository.decide(new Decisions.Same(mention.id(), other, ""));
            }
            repository.derive();
            Search.catchUp(repository);
            tellOfRules(repository);
            Event event = EventCommand.one(repository, mention.id(), spec.commandLine())
                    .event();
            tell(mention.id(), event, fate == Fate.UNCHANGED);
            if (event.mentions().size() == 1) {
                tellOfAlike(repository, event);
            }
        }
    }

    /** The entry as an article that holds one event and is nothing but its sentence. */
    private CodedArticle entered(HandMention.Entry entry) {
        boolean isAddress = source.contains("://");
        String url = isAddress ? CanonicalAddress.of(source) : null;
        String id = "hand-" + Article.hash(source + "\n" + text + "\n" + entry.key());
        Article article = new Article(id, url, isAddress ? null : source, null, null, published, null, text);
        CodedArticle coded = method().coder().code(article);
        try {
            EventMention mention =
                    HandMention.of(article, coded.report().language().language(), entry);
            return new CodedArticle(article, coded.report(), List.of(mention), true);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** The mention of an event that an id means, or its first. */
    private static String member(Event event, String id) {
        return event.mentions().stream()
                .map(EventMention::id)
                .filter(m -> m.startsWith(id))
                .findFirst()
                .orElse(event.mentions().get(0).id());
    }

    private void tell(String mention, Event event, boolean isKnown) {
        if (json) {
            try (FieldLines out = new FieldLines(console().out())) {
                out.line(line -> line.string("mention", mention).string("event", event.id()));
            }
        } else {
            Map<String, String> values = Map.of("mention", mention, "event", event.id());
            console().out().println(Phrases.in(written.language).fill(isKnown ? "add.known" : "add.done", values));
        }
    }

    /** Names events of the same states, sort and days that it was not joined with: a person may know better. */
    private void tellOfAlike(Repository repository, Event event) {
        if (event.from() == null) {
            return;
        }
        LocalDate first = event.from().first().minusDays(NEAR);
        LocalDate last = event.from().last().plusDays(NEAR);
        Phrases phrases = Phrases.in(written.language);
        Set<String> seen = new HashSet<>(Set.of(event.id()));
        for (String dyad : event.dyads()) {
            for (StoredEvent other : repository.events(
                    new EventFilter(dyad, kind, null, first, last, null, null, null, MOST_ALIKE + 1, 0))) {
                if (seen.add(other.event().id()) && seen.size() <= MOST_ALIKE + 1) {
                    console()
                            .say(phrases.fill(
                                    "add.alike",
                                    Map.of(
                                            "id",
                                            EventLine.id(other.event().id()),
                                            "event",
                                            EventLine.said(other.event(), phrases.said))));
                }
            }
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
