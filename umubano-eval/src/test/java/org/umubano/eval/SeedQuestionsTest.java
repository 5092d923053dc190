package org.umubano.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.Linker;
import org.umubano.claim.Verdict;
import org.umubano.coding.Coder;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;

/**
 * Asks of the two documents that started the project the 31 questions that an analyst would ask of them. The documents
 * stay outside the project; where they are not there, nothing is asked.
 */
class SeedQuestionsTest {

    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    /** Questions that are not answered yet, by their numbers. At most three. */
    private static final Set<Integer> KNOWN_GAPS = Set.of();

    private static List<Event> events = List.of();
    private static List<CodedArticle> articles = List.of();

    @BeforeAll
    static void read() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(SEEDS), "the seeds are not beside this checkout: nothing is asked of them");
        Coder coder = Coder.load();
        List<CodedArticle> coded = new ArrayList<>();
        for (String language : List.of("en", "rw")) {
            String text = Files.readString(SEEDS.resolve("kazakhstan-visit." + language + ".txt"));
            coded.add(coder.code(new Article(language, null, null, null, null, null, null, text)));
        }
        articles = coded;
        events = new Linker().link(coded);
    }

    @Test
    void at_least_28_of_31_questions_are_answered_and_the_others_are_named() {
        TreeMap<Integer, Boolean> answers = new TreeMap<>();
        ask(
                answers,
                1,
                () -> is(visit(), e -> day(e, "2025-05-28", "2025-05-29") && person(e, "Paul Kagame", "HOS", "RWA")));
        ask(answers, 2, () -> said(visit(), "subtype", "official", "en"));
        ask(answers, 3, () -> is(visit(), e -> e.status() == Status.PLANNED && e.reports() == 2));
        ask(
                answers,
                4,
                () -> visit().mentions().stream()
                        .anyMatch(m -> m.purpose() != null && m.purpose().contains("strengthen")));
        ask(
                answers,
                5,
                () -> said(visit(), "announced_by", "Nduhungirehe", "en")
                        && said(visit(), "announced_by", "Nurtleu", "rw")
                        && verdict(visit(), "announced_by") == Verdict.DIFFERS);
        ask(answers, 6, () -> is(ministers(), e -> day(e, "2025-05-26", "2025-05-26") && e.reports() == 2));
        ask(
                answers,
                7,
                () -> is(
                        ministers(),
                        e -> e.place() != null && Objects.equals(e.place().city(), "Astana")));
        ask(answers, 8, () -> is(ministers(), e -> names(e).equals(Set.of("Olivier Nduhungirehe", "Murat Nurtleu"))));
        ask(answers, 9, () -> offices("Nurtleu").containsAll(Set.of("DHOG", "MFA")));
        ask(
                answers,
                10,
                () -> any(e -> e.kind() == Kind.VISIT
                        && names(e).contains("Olivier Nduhungirehe")
                        && day(e, "2025-05-26", null)
                        && e.place() != null
                        && Objects.equals(e.place().city(), "Astana")));
        ask(
                answers,
                11,
                () -> ministers().topics().containsAll(Set.of("politics", "economy", "culture", "humanitarian")));
        ask(answers, 12, () -> ministers().topics().containsAll(Set.of("trade", "transport", "defence", "ict")));
        ask(answers, 13, () -> any(e -> e.named().stream().anyMatch(n -> n.contains("Trans-Caspian"))));
        ask(
                answers,
                14,
                () -> any(e -> e.status() == Status.PROPOSED
                        && e.kind() == Kind.COOPERATION
                        && names(e).contains("Murat Nurtleu")
                        && e.topics().contains("trade")));
        ask(
                answers,
                15,
                () -> is(
                        praise(),
                        e -> e.reports() == 2
                                && names(e).contains("Murat Nurtleu")
                                && states(e).contains("RWA")));
        ask(
                answers,
                16,
                () -> praise().mentions().stream()
                        .anyMatch(m -> sentences(m).contains("new chapter")
                                || sentences(m).contains("gishya")));
        ask(
                answers,
                17,
                () -> any(e -> e.kind() == Kind.AGREEMENT
                        && e.subtype().equals("in-principle")
                        && states(e).equals(Set.of("KAZ", "RWA"))));
        ask(
                answers,
                18,
                () -> any(e -> e.named().contains("Astana Hub"))
                        && any(e -> e.named().stream().anyMatch(n -> n.contains("Smart Rwanda"))));
        ask(
                answers,
                19,
                () -> events.stream()
                        .filter(e -> e.kind() == Kind.AGREEMENT && e.subtype().equals("in-principle"))
                        .flatMap(e -> e.mentions().stream())
                        .anyMatch(m -> sentences(m).contains("Minisiteri")));
        ask(
                answers,
                20,
                () -> said(relations(), "from", "2016", "en")
                        && said(relations(), "from", "2012", "rw")
                        && verdict(relations(), "from") == Verdict.CONTRADICTS);
        ask(
                answers,
                21,
                () -> any(e -> e.kind() == Kind.ACCREDITATION
                        && day(e, "2016", null)
                        && states(e).equals(Set.of("KAZ", "RWA"))));
        ask(
                answers,
                22,
                () -> any(e -> e.kind() == Kind.VISIT && day(e, "2015", null) && names(e).contains("Paul Kagame"))
                        && any(e -> e.kind() == Kind.MEETING
                                && day(e, "2015", null)
                                && names(e).contains("Nursultan Nazarbayev")));
        ask(
                answers,
                23,
                () -> any(e ->
                        day(e, "2023-06", null) && e.topics().containsAll(Set.of("trade", "economy", "investment"))));
        ask(
                answers,
                24,
                () -> is(
                        cop29(),
                        e -> e.disagreements().stream()
                                .anyMatch(d -> d.verdict() == Verdict.CONTRADICTS
                                        && d.values().stream().anyMatch(v -> v.known() != null))));
        ask(
                answers,
                25,
                () -> any(e -> e.kind() == Kind.MEETING
                        && e.status() == Status.PLANNED
                        && names(e).containsAll(Set.of("Paul Kagame", "Kassym-Jomart Tokayev"))));
        ask(
                answers,
                26,
                () -> any(e -> e.kind() == Kind.AGREEMENT
                                && e.subtype().equals("to-be-signed")
                                && e.languages().equals(List.of("en")))
                        && any(e -> e.kind() == Kind.AGREEMENT
                                && e.subtype().equals("negotiation")
                                && e.languages().equals(List.of("rw"))));
        ask(
                answers,
                27,
                () -> any(e -> e.mentions().stream()
                        .anyMatch(m -> m.announcedBy() != null
                                && String.valueOf(m.announcedBy().name()).contains("Embassy of Rwanda"))));
        ask(
                answers,
                28,
                () -> any(e -> e.kind() == Kind.ACCREDITATION
                        && e.subtype().equals("non-resident")
                        && e.place() != null
                        && Objects.equals(e.place().state(), "TUR")));
        ask(
                answers,
                29,
                () -> any(e -> e.kind() == Kind.STATEMENT
                        && e.subtype().equals("thanks")
                        && names(e).contains("Olivier Nduhungirehe")
                        && names(e).contains("Murat Nurtleu")));
        ask(
                answers,
                30,
                () -> mentions()
                        .anyMatch(m -> m.language().equals("en")
                                && m.attribution() != null
                                && m.attribution().to() != null
                                && String.valueOf(m.attribution().to().name())
                                        .contains("Ministry of Foreign Affairs of Kazakhstan")));
        ask(
                answers,
                31,
                () -> any(e -> e.disagreements().stream()
                        .anyMatch(d -> d.values().stream().anyMatch(v -> "regions".equals(v.known())))));
        Set<Integer> open = new TreeSet<>();
        answers.forEach((number, right) -> {
            if (!right) {
                open.add(number);
            }
        });
        assertThat(answers).hasSize(31);
        assertThat(open).as("questions without a right answer").isEqualTo(new TreeSet<>(KNOWN_GAPS));
        assertThat(KNOWN_GAPS).as("at least 28 of 31").hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void what_differs_differs_and_what_contradicts_contradicts() {
        assertThat(verdict(visit(), "announced_by")).isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(relations(), "from")).isEqualTo(Verdict.CONTRADICTS);
        assertThat(cop29().disagreements())
                .anyMatch(d -> d.values().stream().anyMatch(v -> "gatherings".equals(v.known())));
        assertThat(events)
                .anyMatch(e -> e.disagreements().stream()
                        .anyMatch(d -> d.values().stream().anyMatch(v -> "regions".equals(v.known()))));
    }

    @Test
    void the_year_is_found_by_reasoning_and_said_to_be_so() {
        for (CodedArticle article : articles) {
            assertThat(article.report().published()).as(article.article().id()).isNotNull();
            assertThat(article.report().published().year()).isEqualTo(2025);
            assertThat(article.report().publishedHow())
                    .isEqualTo(org.umubano.event.ArticleReport.PublishedHow.INFERRED);
        }
    }

    private interface Question {
        boolean answer();
    }

    private static void ask(TreeMap<Integer, Boolean> answers, int number, Question question) {
        boolean right;
        try {
            right = question.answer();
        } catch (RuntimeException e) {
            right = false;
        }
        answers.put(number, right);
    }

    private static Event find(Predicate<Event> wanted) {
        return events.stream().filter(wanted).findFirst().orElseThrow();
    }

    private static boolean any(Predicate<Event> wanted) {
        return events.stream().anyMatch(wanted);
    }

    private static boolean is(Event event, Predicate<Event> wanted) {
        return wanted.test(event);
    }

    private static Event visit() {
        return find(e -> e.kind() == Kind.VISIT && day(e, "2025-05-28", null));
    }

    private static Event ministers() {
        return find(e -> e.kind() == Kind.MEETING && day(e, "2025-05-26", null));
    }

    private static Event praise() {
        return find(e -> e.kind() == Kind.STATEMENT && e.subtype().equals("praise"));
    }

    private static Event relations() {
        return find(e -> e.kind() == Kind.RELATIONS);
    }

    private static Event cop29() {
        return find(e -> e.kind() == Kind.MEETING && e.named().contains("COP29"));
    }

    private static boolean day(Event e, String from, @Nullable String to) {
        return e.from() != null
                && e.from().toString().equals(from)
                && (to == null || e.to() != null && e.to().toString().equals(to));
    }

    private static Set<String> names(Event e) {
        Set<String> out = new TreeSet<>();
        e.participants().stream()
                .map(Participant::name)
                .filter(Objects::nonNull)
                .forEach(out::add);
        return out;
    }

    private static Set<String> states(Event e) {
        Set<String> out = new TreeSet<>();
        e.participants().stream()
                .map(Participant::state)
                .filter(Objects::nonNull)
                .forEach(out::add);
        return out;
    }

    private static boolean person(Event e, String name, String office, String state) {
        return e.participants().stream()
                .anyMatch(p -> name.equals(p.name()) && p.offices().contains(office) && state.equals(p.state()));
    }

    private static java.util.stream.Stream<EventMention> mentions() {
        return articles.stream().flatMap(a -> a.mentions().stream());
    }

    private static Set<String> offices(String surname) {
        Set<String> out = new TreeSet<>();
        mentions()
                .flatMap(m -> m.participants().stream())
                .filter(p -> p.name() != null && p.name().endsWith(surname))
                .forEach(p -> out.addAll(p.offices()));
        return out;
    }

    private static String sentences(EventMention m) {
        StringBuilder out = new StringBuilder(m.evidence().text());
        m.also().forEach(a -> out.append('\n').append(a.text()));
        return out.toString();
    }

    private static Claim claim(Event e, String field) {
        return e.claims().stream()
                .filter(c -> c.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static Verdict verdict(Event e, String field) {
        return claim(e, field).verdict();
    }

    private static boolean said(Event e, String field, String value, String article) {
        return claim(e, field).values().stream()
                .anyMatch(v -> v.value().contains(value) && v.articles().contains(article));
    }
}
