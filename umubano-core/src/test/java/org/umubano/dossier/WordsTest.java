package org.umubano.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.article.PartialDate;
import org.umubano.claim.Verdict;
import org.umubano.event.Kind;
import org.umubano.event.Origin;
import org.umubano.event.Status;
import org.umubano.text.Table;

class WordsTest {

    /** Every subtype of the contract. */
    private static final List<String> SUBTYPES = List.of(
            ("state official working private arrival site memorial invitation visit talks delegation forum reception "
                            + "sidelines in-principle negotiation to-be-signed signed ratified in-force suspended terminated "
                            + "renewed established upgraded downgraded severed restored expulsion recall summons "
                            + "counter-measures border-closed border-opened sanctions opened to-be-opened closed appointed "
                            + "agrement credentials non-resident refused announcement thanks praise condolence "
                            + "congratulation appeal proposal accusation denial condemnation threat apology "
                            + "press-conference humanitarian grant loan military programme project joint-body training "
                            + "trade-mission extradition handover hosting mediation protest quarrel deployment withdrawal "
                            + "mobilisation attack ceasefire detention")
                    .split(" "));

    @Test
    void anOfficeHasTheNameThatItHasInItsState() {
        assertThat(Words.load("en").office("HOS", "BHR")).isEqualTo("king");
        assertThat(Words.load("en").office("HOS", "RWA")).isEqualTo("president");
        assertThat(Words.load("rw").office("HOG", "DEU")).isEqualTo("Shanseliye");
        assertThat(Words.load("en").office("AMB", null)).isEqualTo("ambassador");
    }

    private static TreeSet<String> keys(String language) {
        TreeSet<String> out = new TreeSet<>();
        Table.load("lang/" + language + "/dossier.tsv")
                .rows()
                .forEach(r -> assertThat(out.add(r.get("key"))).as(r.where()).isTrue());
        return out;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        TreeSet<String> english = keys("en");
        TreeSet<String> kinyarwanda = keys("rw");
        // Forms of names are each language's own affair.
        english.removeIf(k -> k.startsWith("form.") || k.startsWith("holder."));
        kinyarwanda.removeIf(k -> k.startsWith("form.") || k.startsWith("holder."));
        assertThat(kinyarwanda).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Government of Rwanda | Guverinoma y’u Rwanda",
                "Office of the President of Kenya | Ibiro bya Perezida wa Kenya",
                "Ministry of Foreign Affairs of South Africa | Minisiteri y’Ububanyi n’Amahanga ya Afurika y’Epfo",
                "Embassy of China in Rwanda | Ambasade y’u Bushinwa mu Rwanda",
                "Embassy of China | Ambasade y’u Bushinwa",
                "Ministry of Silly Walks of Kenya | Ministry of Silly Walks of Kenya",
                "Bank of Kigali | Bank of Kigali",
                "Paul Kagame | Paul Kagame",
            })
    void bodiesAreCalledAsTheLanguageCallsThem(String name, String called) {
        assertThat(Words.load("rw").body(name)).isEqualTo(called);
        assertThat(Words.load("en").body(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "rw"})
    void everyCodeHasItsWord(String language) {
        TreeSet<String> keys = keys(language);
        for (Kind kind : Kind.values()) {
            assertThat(keys).contains("say." + kind.code());
        }
        for (Status status : Status.values()) {
            assertThat(keys).contains("status." + status.code());
        }
        for (Verdict verdict : Verdict.values()) {
            assertThat(keys).contains("verdict." + verdict.code());
        }
        for (Part part : Part.values()) {
            assertThat(keys).contains("part." + part.code());
        }
        for (Origin.Kind kind : Origin.Kind.values()) {
            assertThat(keys).contains("origin." + kind.code());
        }
        for (int month = 1; month <= 12; month++) {
            assertThat(keys).contains("month." + month);
        }
        for (Table.Row state : Table.load("world/regions.tsv").rows()) {
            state.list("regions").forEach(region -> assertThat(keys).contains("region." + region));
        }
        SUBTYPES.forEach(s -> assertThat(keys).contains("subtype." + s));
        Table.load("world/office_codes.tsv")
                .rows()
                .forEach(r -> assertThat(keys).contains("office." + r.get("office")));
        Table.load("world/instrument_codes.tsv").rows().stream()
                .filter(r -> !r.get("instrument").isEmpty())
                .forEach(r -> assertThat(keys).contains("instrument." + r.get("instrument")));
        Table.load("world/topic_codes.tsv").rows().stream()
                .filter(r -> !r.get("topic").isEmpty())
                .forEach(r -> assertThat(keys).contains("topic." + r.get("topic")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "rw"})
    void everyStateHasItsName(String language) {
        Words words = Words.load(language);
        Table.load("world/states.tsv").rows().stream()
                .filter(r -> r.get("kind").equals("state"))
                .forEach(r -> assertThat(words.title(r.get("code"))).isNotEqualTo(r.get("code")));
    }

    @Test
    void patternsAreFilled() {
        Words words = Words.load("rw");
        assertThat(words.fill("{a:rwa}[ i {b}]", Map.of("a", "u Rwanda"))).isEqualTo("rw’u Rwanda");
        assertThat(words.fill("{a:rwa}[ i {b}]", Map.of("a", "Olivier", "b", "Kigali")))
                .isEqualTo("rwa Olivier i Kigali");
        assertThat(words.fill("{missing}", Map.of())).isEqualTo("…");
        assertThat(words.list(List.of("A", "B", "u Rwanda"))).isEqualTo("A, B n’u Rwanda");
    }

    @Test
    void theFirstPatternOfWhichAllIsKnownIsFilled() {
        Words words = Words.load("en");
        String patterns = "{a} met {b}[ in {c}] | {a} held talks[ in {c}] | talks";
        assertThat(words.fillFirst(patterns, Map.of("a", "Rwanda", "b", "Ghana")))
                .isEqualTo("Rwanda met Ghana");
        assertThat(words.fillFirst(patterns, Map.of("a", "Rwanda", "c", "Accra")))
                .isEqualTo("Rwanda held talks in Accra");
        assertThat(words.fillFirst(patterns, Map.of("c", "Accra"))).isEqualTo("talks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "rw"})
    void everySubtypeThatIsCodedHasWords(String language) {
        Words words = Words.load(language);
        Table.load("world/codes.tsv")
                .rows()
                .forEach(r -> assertThat(words.find("subtype." + r.get("subtype")))
                        .as(r.get("subtype"))
                        .isNotNull());
    }

    @Test
    void valuesAreSaidInFull() {
        Values english = Values.in(Words.load("en"));
        assertThat(english.of("duration", "P1D")).isEqualTo("1 day");
        assertThat(english.of("duration", "P4D")).isEqualTo("4 days");
        assertThat(english.of("duration", "PT2H")).isEqualTo("2 hours");
        assertThat(english.of("duration", "P1Y2M")).isEqualTo("P1Y2M");
        assertThat(english.of("quantities", "agreement: 3")).isEqualTo("3 agreements");
        assertThat(english.of("quantities", "1 soldier")).isEqualTo("1 soldier");
        assertThat(english.of("quantities", "dollar: 12000000")).isEqualTo("12 million dollars");
        assertThat(english.of("participants", "GOV of RWA")).isEqualTo("the government of Rwanda");
        assertThat(english.of("quantities", "EUR: 130000000")).isEqualTo("EUR: 130000000");
        assertThat(english.of("place", "KAZ in east-africa")).isEqualTo("Kazakhstan: East Africa");
        Values kinyarwanda = Values.in(Words.load("rw"));
        assertThat(kinyarwanda.of("place", "KAZ in central-asia")).isEqualTo("Kazakhstan: Aziya yo Hagati");
        assertThat(kinyarwanda.of("duration", "PT2H")).isEqualTo("amasaha 2");
        assertThat(kinyarwanda.of("duration", "P1D")).isEqualTo("umunsi 1");
        assertThat(kinyarwanda.of("quantities", "soldier: 1370")).isEqualTo("abasirikare 1370");
        assertThat(english.of("quantities", "refugee: about 1200")).isEqualTo("about 1200 refugees");
        assertThat(kinyarwanda.of("quantities", "refugee: about 1200")).isEqualTo("impunzi hafi 1200");
    }

    @Test
    void vowelsAreElidedBeforeNounsAndNotBeforeNames() {
        Words rw = Words.load("rw");
        assertThat(rw.form(rw.state("UN"), "na")).isEqualTo("n’Umuryango w’Abibumbye");
        assertThat(rw.form(rw.state("FRA"), "na")).isEqualTo("n’u Bufaransa");
        assertThat(rw.form("Olivier Nduhungirehe", "na")).isEqualTo("na Olivier Nduhungirehe");
        assertThat(rw.form(rw.state("ETH"), "ya")).isEqualTo("ya Ethiopia");
        assertThat(rw.title("FRA")).isEqualTo("Ubufaransa");
    }

    @Test
    void whatTheRecordOfChangesHasIsSaidInWords() {
        EventWords rw = new EventWords(Words.load("rw"));
        assertThat(rw.recorded("from", "contradicts: 2018-06-16 | 2018-06-17"))
                .isEqualTo("ziravuguruzanya: 16 Kamena 2018 | 17 Kamena 2018");
        assertThat(rw.recorded("from", "differs: 2018-06 | 2018; contradicts: 2017 | 2018"))
                .isEqualTo("ziratandukanye: Kamena 2018 | 2018; ziravuguruzanya: 2017 | 2018");
        assertThat(rw.recorded("from", "2018-06-16")).isEqualTo("16 Kamena 2018");
    }

    @Test
    void anEndThatIsOnlyLessPreciseIsNotSaid() {
        EventWords en = new EventWords(Words.load("en"));
        PartialDate day = PartialDate.parse("2025-01-22");
        assertThat(en.dates(day, PartialDate.parse("2025-01"))).isEqualTo("22 January 2025");
        assertThat(en.dates(day, PartialDate.parse("2025-02"))).isEqualTo("22 January 2025 – February 2025");
    }
}
