package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Own texts after the manner of long reports and essays: what they speak of by the way, wish for, and tell twice. */
class KinyarwandaLongReportsTest {

    private static final String VISIT = "Perezida Kofi Mensah wa Ghana yasuye Togo. ";

    private static List<String> acts(String text) {
        return SharedCoder.acts(text, "2025-06-12");
    }

    /** An article of some length on two states, in which a sentence stands by itself. */
    private static List<String> inside(String sentence) {
        String filler = "Ubuhinzi bukorwa n'abaturage benshi.\n\nImvura yaguye ari nyinshi uyu mwaka.\n\n";
        return acts("Perezida Kofi Mensah wa Ghana yasuye Togo.\n\nTogo na Ghana byasinye amasezerano y'ubucuruzi.\n\n"
                + filler.repeat(4) + sentence + "\n\n" + filler.repeat(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Igikwiye gukorwa ni uko Togo na Ghana biganira ku mutekano.",
                "Ni ngombwa ko Togo na Ghana bisinyana amasezerano.",
                "Byaba byiza Togo na Ghana bifunguye umupaka.",
                "Birashoboka ko Ghana yahaye Togo intwaro.",
                "Bivugwa ko Ghana yahaye Togo intwaro.",
            })
    void whatOughtToBeIsNotDone(String sentence) {
        assertThat(acts(VISIT + sentence)).containsExactly("visit visit held GHA >TGO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Umukinnyi w'Umunyagana Kwesi Boateng yagiranye ibiganiro n'ikipe yo muri Togo.",
                "Abanyeshuri bo muri Ghana bagiranye ibiganiro n'abo muri Togo.",
                "Ibiganiro ku mutekano ni ingenzi kuri Ghana na Togo.",
            })
    void talksOfPrivatePeopleAreOfNoState(String sentence) {
        assertThat(acts(VISIT + sentence)).noneMatch(a -> a.startsWith("meeting"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bizimana Eric wahoze mu ngabo za Togo yarasiwe muri Ghana ku Cyumweru.",
                "Umunyatogo Agbeko Yao yiciwe muri Ghana ku wa Mbere.",
                "Polisi ya Ghana yafashe Abanyatogo babiri binjizaga ibiyobyabwenge.",
            })
    void crimesAreNoForce(String sentence) {
        assertThat(acts(VISIT + sentence)).noneMatch(a -> a.startsWith("force"));
    }

    @Test
    void whoSpeaksWhileAPresidentDoesIsAnother() {
        assertThat(acts(VISIT
                        + "Nk'umwe mu bari begereye Perezida Mensah ubwo yavugaga ijambo, Afiwa yavuze ko yakozwe ku"
                        + " mutima. Ati “Ghana na Togo ni inshuti.”"))
                .containsExactly("visit visit held GHA >TGO");
    }

    @Test
    void tiesThatAreAreNotBrokenOff() {
        assertThat(acts(VISIT + "Ghana na Togo bifitanye umubano ukomeye."))
                .containsExactly("visit visit held GHA >TGO");
    }

    @Test
    void aPaperOfALandDoesNotSpeakForIt() {
        assertThat(acts(VISIT + "Ikinyamakuru cyo muri Ghana cyashinje Togo gufasha inyeshyamba."))
                .noneMatch(a -> a.startsWith("statement"));
    }

    @Test
    void aSideFarOffIsNotMeantUnlessTheSentenceRefersToIt() {
        assertThat(inside("Umwanditsi avuga ko Ghana yahagaritse inkunga.")).noneMatch(a -> a.startsWith("relations"));
        assertThat(inside("Ghana na Togo bihana imbibi. Ibihugu byombi byafunze imipaka muri Gashyantare 2020."))
                .anyMatch(a -> a.startsWith("relations border-closed"));
    }

    @Test
    void whatIsPointedBackToIsToldOnce() {
        assertThat(acts(
                        "Ambasaderi Ama Owusu yashyikirije Perezida Afi Lawson wa Togo impapuro zimwemerera guhagararira Ghana"
                                + " muri Togo ku wa 3 Kamena 2025. Nyuma yo gutanga impapuro zimwemerera guhagararira Ghana muri"
                                + " Togo, Ambasaderi Owusu yagiranye ibiganiro na Minisitiri w'Ububanyi n'Amahanga wa Togo, Yao"
                                + " Mensan."))
                .filteredOn(a -> a.startsWith("accreditation"))
                .hasSize(1);
        assertThat(acts(
                        "Umupaka wa Aflao wafunzwe na Ghana muri Gashyantare 2019. Icyo gihe Ghana yashinjaga Togo guhohotera"
                                + " abaturage. Ghana yafunze umupaka wayo na Togo. Kuba Ghana yarafunze umupaka na Togo byagize"
                                + " ingaruka."))
                .filteredOn(a -> a.startsWith("relations"))
                .hasSize(1);
    }
}
