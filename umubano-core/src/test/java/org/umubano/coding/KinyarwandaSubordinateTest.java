package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/** Acts told beside others in one Kinyarwanda sentence: whose is the subject, whose the day, and what is only supposed. */
class KinyarwandaSubordinateTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<String> acts(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2024-05-15"), text)).mentions().stream()
                .map(m -> m.subtype() + " " + (m.from() == null ? "" : m.from() + " ")
                        + String.join(
                                " ",
                                m.participants().stream()
                                        .map(p -> String.valueOf(p.state()))
                                        .toList()))
                .toList();
    }

    @Test
    void theHeadOfARelativeClauseIsTheSubjectOfTheSentence() {
        assertThat(acts("Perezida wa Angola wahuye na Minisitiri Blinken yirukanye ambasaderi wa Sudani."))
                .containsExactlyInAnyOrder("talks AGO USA", "expulsion AGO SDN");
        assertThat(acts("Perezida wa Kenya wasuye Angola yakiriye Ambasaderi wa Suède i Nairobi."))
                .containsExactlyInAnyOrder("visit KEN AGO", "reception KEN SWE");
    }

    @Test
    void theDayOfTheSentenceIsNotOfItsRelativeClause() {
        assertThat(acts("Amasezerano u Bufaransa bwasinyanye na Niger mu 2020 yasheshwe ku wa Gatanu."))
                .contains("signed 2020 FRA NER");
        assertThat(acts("Minisitiri w'Intebe w'u Bwongereza yavuze ku wa Kabiri ko amasezerano u Bwongereza bwasinyanye"
                        + " n'u Rwanda mu 2022 azubahirizwa."))
                .contains("signed 2022 GBR RWA");
    }

    @Test
    void whatWasDoneBeforeIsNotOfTheSameDay() {
        assertThat(acts(
                        "Kenya yirukanye ambasaderi wa Sudani ku wa Mbere, nyuma y'uko Sudani ihamagaje uwayo mu cyumweru"
                                + " gishize."))
                .containsExactlyInAnyOrder("expulsion 2024-05-13 KEN SDN", "recall SDN KEN");
    }

    @Test
    void aTimeUnderThatIsNotOfTheSaying() {
        assertThat(acts("Umuvugizi wa Guverinoma ya Zimbabwe yavuze ko ibihano Amerika yafatiye Perezida Mnangagwa muri"
                        + " Werurwe bidafite ishingiro."))
                .contains("denial ZWE USA");
    }

    @Test
    void whatIsSupposedOrAskedIsNoAct() {
        assertThat(acts("Mu gihe Amerika yaba ifatiye u Rwanda ibihano, umubano w'ibihugu byombi wahungabana."))
                .isEmpty();
        assertThat(acts("U Burundi buramutse bwirukanye ambasaderi w'u Rwanda, ibintu byarushaho kuba bibi."))
                .isEmpty();
        assertThat(acts("Ese Perezida Kagame azahura na Perezida Tshisekedi i Luanda?"))
                .isEmpty();
    }

    @Test
    void whatIsDeniedFromAfarWasNot() {
        assertThat(RULES.code(Article.of(
                                null,
                                PartialDate.parse("2024-05-15"),
                                "Leta ya Niger yateye utwatsi ibivugwa ko yasinyanye amasezerano na Iran. Ntabwo u Bwongereza"
                                        + " bwigeze bwohereza intumwa muri Érythrée."))
                        .mentions())
                .isNotEmpty()
                .allMatch(m -> m.status() == Status.DENIED);
    }

    @Test
    void aVerbThatGoesOnKeepsItsSubject() {
        assertThat(acts("Turukiya yasabye Israel guhagarika ibitero, inahamagaza ambasaderi wayo."))
                .contains("recall TUR ISR");
    }

    @Test
    void whatWasGivenAndHasArrivedIsOneAct() {
        assertThat(acts("Inkunga ya toni 500 z'umuceri u Bushinwa bwahaye Zambia yageze i Lusaka."))
                .containsExactly("grant CHN ZMB");
    }

    @Test
    void aBorderThatWasClosedIsNotClosedAgain() {
        assertThat(acts("Nyuma y'imyaka itatu umupaka wari ufunze, u Burundi bwafunguye umupaka wabwo n'u Rwanda ku wa"
                        + " Mbere."))
                .containsExactly("border-opened 2024-05-13 BDI RWA");
    }

    @Test
    void theTownBehindItsVerbIsThatOfAnAct() {
        assertThat(RULES.code(Article.of(
                                null,
                                PartialDate.parse("2024-05-15"),
                                "Mu gihe Perezida wa Ghana ari i Londres, Visi Perezida we yakiriye Ambasaderi w'u Buyapani i"
                                        + " Accra."))
                        .mentions())
                .filteredOn(m -> m.kind() == Kind.MEETING)
                .allMatch(m -> m.place() != null && "Accra".equals(m.place().city()));
    }

    @Test
    void twoDaysSideBySideAreFromTheFirstToTheSecond() {
        assertThat(RULES.code(Article.of(
                                null,
                                PartialDate.parse("2024-05-15"),
                                "Perezida w'u Burusiya Vladimir Putin aragirira uruzinduko mu Bushinwa ku wa Kane no ku wa"
                                        + " Gatanu."))
                        .mentions())
                .allMatch(m -> String.valueOf(m.from()).equals("2024-05-16")
                        && String.valueOf(m.to()).equals("2024-05-17"));
    }

    @Test
    void aRelativeClauseWithItsOwnTimeDoesNotShareTheDay() {
        assertThat(acts("Perezida wa Kenya wasuye Angola mu cyumweru gishize yageze i Dakar kuri uyu wa Kabiri."))
                .containsExactlyInAnyOrder("visit KEN AGO", "arrival 2024-05-14 KEN SEN");
    }

    @Test
    void whatIsToBeDoneByThenIsNotDone() {
        assertThat(acts("Leta y'u Rwanda yahaye Uganda amezi atatu ngo ibe yavanye ingabo zayo ku mupaka."))
                .isEmpty();
    }
}
