package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/** Readings of Kinyarwanda reports: who a phrase names, how an act stands, of what day it is. */
class KinyarwandaReadingsTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<EventMention> code(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-05-15"), text))
                .mentions();
    }

    private static EventMention first(String text, Kind kind) {
        return code(text).stream().filter(m -> m.kind() == kind).findFirst().orElseThrow();
    }

    private static Set<String> states(EventMention m) {
        Set<String> out = new TreeSet<>();
        m.participants().forEach(p -> out.add(String.valueOf(p.state())));
        return out;
    }

    private static List<String> people(EventMention m) {
        return m.participants().stream()
                .filter(p -> p.name() != null)
                .map(p -> p.name() + "/" + p.state())
                .toList();
    }

    @Test
    void aStateWithItsArticleJoinedIsTheSubject() {
        EventMention aid = first("Ubwongereza bwahaye Malawi inkunga ya miliyoni 3 z'amapawundi.", Kind.AID);

        assertThat(states(aid)).containsExactly("GBR", "MWI");
    }

    @Test
    void aPresidentOfTheRepublicIsOfTheStateWhoseNameGoesOn() {
        EventMention visit =
                first("Perezida wa Repubulika Iharanira Demokarasi ya Congo yasuye Zambia ku wa Mbere.", Kind.VISIT);

        assertThat(states(visit)).containsExactly("COD", "ZMB");
    }

    @Test
    void theHeadOfThisCountryAndHisNameAreOne() {
        EventMention talks = first(
                "Perezida Kagame azahura n'Umuyobozi w'Ikirenga w'iki gihugu Emir Sheikh Tamim bin Hamad Al Thani.",
                Kind.MEETING);

        assertThat(people(talks)).containsExactlyInAnyOrder("Paul Kagame/RWA", "Tamim bin Hamad Al Thani/QAT");
    }

    @Test
    void whatIsPlannedForADayLiesAhead() {
        EventMention visit =
                first("Uruzinduko rwa Perezida Ruto muri Zambia ruteganyijwe ku wa Gatandatu.", Kind.VISIT);

        assertThat(visit.status()).isEqualTo(Status.PLANNED);
        assertThat(visit.from()).isEqualTo(PartialDate.parse("2025-05-17"));
    }

    @Test
    void talksThatWerePlannedAndPutOffAreCancelled() {
        EventMention talks =
                first("Ibiganiro byari biteganyijwe i Lusaka hagati ya Kenya na Malawi byasubitswe.", Kind.MEETING);

        assertThat(talks.status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void whatIsAskedNotToBeDoneIsNoAct() {
        List<EventMention> all = code("Zambia yasabye Malawi kudasinya amasezerano na Tanzania. Umutekano ni wose.");

        assertThat(all).noneMatch(m -> m.kind() == Kind.AGREEMENT);
    }

    @Test
    void whatWasDoneBeforeThatIsOfTheSameDay() {
        EventMention talks = code("Perezida Ruto yasinye amasezerano na Perezida Museveni i Kampala ku wa Kabiri.\n\n"
                        + "Mbere yaho, abo bakuru b'ibihugu bari babanje kugirana ibiganiro mu muhezo.")
                .stream()
                .filter(m -> m.kind() == Kind.MEETING)
                .findFirst()
                .orElseThrow();

        assertThat(talks.from()).isEqualTo(PartialDate.parse("2025-05-13"));
    }

    @Test
    void theDayOnWhichAnotherDidSomethingIsNotThatOfTheAnswer() {
        EventMention expulsion = first(
                "Kenya yirukanye abakozi 12 ba Ambasade ya Zambia i Nairobi, mu kwihorera ku cyemezo nk'icyo Zambia yafashe ku Cyumweru.",
                Kind.RELATIONS);

        assertThat(expulsion.from()).isNull();
    }

    @Test
    void aVerbWithItGoesOnWithItsSubject() {
        EventMention accusation =
                first("Zambia yacanye umubano na Malawi, iyishinja gucumbikira inyeshyamba.", Kind.STATEMENT);

        assertThat(accusation.participants().get(0).state()).isEqualTo("ZMB");
        assertThat(states(accusation)).containsExactly("MWI", "ZMB");
    }

    @Test
    void whoeverIsApprovedIsTheEnvoyOfTheStateThatHeStandsFor() {
        EventMention approval = first(
                "Inama y'Abaminisitiri yemeje ko Juma Otieno ahagararira Tanzania mu Rwanda. U Rwanda na Tanzania ni abaturanyi.",
                Kind.ACCREDITATION);

        assertThat(people(approval)).containsExactly("Juma Otieno/TZA");
    }

    @Test
    void aJourneyToAListOfStatesIsOne() {
        EventMention visit =
                first("Perezida Ruto azakomereza mu bihugu birimo Zambia, Malawi na Botswana.", Kind.VISIT);

        assertThat(states(visit)).containsExactly("BWA", "KEN", "MWI", "ZMB");
    }

    @Test
    void journeysToOneStateAndToAnotherAreTwo() {
        List<EventMention> all = code("Perezida Ruto azajya muri Zambia no muri Malawi.");

        assertThat(all).filteredOn(m -> m.kind() == Kind.VISIT).hasSize(2);
    }

    @Test
    void theSenderOfAMessageIsNotAtTheTalks() {
        EventMention talks = first(
                "Perezida Kagame yakiriye Minisitiri w'Ububanyi n'Amahanga wa Ghana, Kofi Mensah, wamuzaniye ubutumwa bwa Perezida John Mahama.",
                Kind.MEETING);

        assertThat(people(talks)).containsExactlyInAnyOrder("Paul Kagame/RWA", "Kofi Mensah/GHA");
    }

    @Test
    void whatIsNotWelcomedIsCondemned() {
        EventMention statement = first("Perezida Ruto yavuze ko atishimiye icyemezo cya Malawi.", Kind.STATEMENT);

        assertThat(statement.status()).isEqualTo(Status.HELD);
        assertThat(statement.subtype()).isEqualTo("condemnation");
    }

    @Test
    void whatAStateSaysOfAnotherIsItsStatement() {
        EventMention statement =
                first("Zambia yateguje Malawi ko izafunga umupaka. Malawi ntacyo iravuga.", Kind.STATEMENT);

        assertThat(states(statement)).containsExactly("MWI", "ZMB");
    }
}
