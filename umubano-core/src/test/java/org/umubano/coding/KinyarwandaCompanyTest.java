package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Who belongs together in Kinyarwanda reports: the sides of a gathering, of a call, of an attack, those held and let go. */
class KinyarwandaCompanyTest {

    private static final Coder RULES = SharedCoder.RULES;

    /** Kind, subtype and states of what a text tells. */
    private static List<String> told(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-05-30"), text)).mentions().stream()
                .map(m -> m.kind().name().toLowerCase() + " " + m.subtype() + " "
                        + m.participants().stream()
                                .map(p -> String.valueOf(p.state()))
                                .distinct()
                                .toList())
                .toList();
    }

    @Test
    void aGatheringIsOfThoseItBringsTogether() {
        assertThat(told(
                        "Zambia na Malawi byemeranyije gukorana. Ibi bije nyuma y'inama yabereye i Nairobi muri Kenya ku wa 20"
                                + " Gicurasi, yahuje Zambia, Malawi na Togo."))
                .contains("meeting delegation [ZMB, MWI, TGO]");
        assertThat(told(
                        "U Bubiligi na Togo byasinyanye amasezerano. Ku wa 20 Gicurasi i Buruseli mu Bubiligi hateraniye inama"
                                + " ihuza Ubumwe bw'u Burayi n'Umuryango wa Afurika Yunze Ubumwe."))
                .contains("summit summit [EU, AU]")
                .noneMatch(t -> t.equals("summit summit [BEL]"));
    }

    @Test
    void aCallByVideoIsOneForAll() {
        assertThat(told(
                        "Ku wa 20 Gicurasi, Perezida wa Zambia, Hakainde Hichilema, yavuganye na Perezida William Ruto wa Kenya na"
                                + " Perezida Lazarus Chakwera wa Malawi hifashishijwe ikoranabuhanga."))
                .containsExactly("call call [ZMB, KEN, MWI]");
    }

    @Test
    void whoIsCalledUpIsCalled() {
        assertThat(told("Perezida William Ruto wa Kenya yahamagaye Perezida Hakainde Hichilema wa Zambia ku wa Mbere."))
                .containsExactly("call call [KEN, ZMB]");
        assertThat(
                        told(
                                "Perezida William Ruto wa Kenya yari aherutse no kuganira na Perezida Hakainde Hichilema wa Zambia."))
                .containsExactly("meeting talks [KEN, ZMB]");
    }

    @Test
    void anAttackWithBothItsSidesIsToldBesideWhoCondemnsIt() {
        assertThat(told("Kenya yamaganye igitero cya Eritrea kuri Etiyopiya.")).contains("force attack [ERI, ETH]");
        assertThat(
                        told(
                                "Igitero cya Eritrea kuri Etiyopiya cyamaganywe na Kenya. Kenya yasabye Eritrea guhagarika imirwano."))
                .contains("force attack [ERI, ETH]");
        assertThat(told("Kenya yamaganye igitero gikaze Eritrea yagabye kuri Etiyopiya ku wa Mbere."))
                .contains("force attack [ERI, ETH]");
    }

    @Test
    void whoWasHeldAndCameHomeWasLetGo() {
        assertThat(told("Abasirikare 12 ba Ghana bari bafungiwe muri Togo batashye. Perezida wa Ghana yashimiye Togo."))
                .contains("cooperation release [TGO, GHA]")
                .noneMatch(t -> t.startsWith("force"));
        assertThat(told("Togo yarekuye abarobyi 11 b'Abanyagana bari bafungiwe kuroba mu mazi yayo."))
                .noneMatch(t -> t.startsWith("force"));
    }

    @Test
    void aStepTakenIsNoAttack() {
        assertThat(told(
                        "Perezida William Ruto wa Kenya yahuye na Perezida Hakainde Hichilema wa Zambia. Bavuze ko ari intambwe"
                                + " ikomeye yatewe n'ibihugu byombi."))
                .noneMatch(t -> t.startsWith("force"));
    }

    @Test
    void whatFollowsAfterThenIsOfTheSameOne() {
        assertThat(
                        told(
                                "Minisitiri w'Ububanyi n'Amahanga wa Ghana, Kofi Mensah, yagiriye uruzinduko i Lomé muri Togo. Ku munsi wa"
                                        + " kabiri yaganiriye na mugenzi we Robert Dussey, nyuma yakirwa na Perezida Afi Lawson."))
                .contains("meeting talks [GHA, TGO]", "meeting reception [GHA, TGO]");
    }

    @Test
    void thoseWhoAgreedSetUpWhatTheyAgreedOn() {
        assertThat(told(
                        "Minisitiri w'Ingufu wa Kenya, Davis Chirchir, yahuye na mugenzi we wa Etiyopiya, Habtamu Itefa. Bemeranyije"
                                + " gushyiraho komisiyo ihuriweho."))
                .contains("cooperation joint-body [KEN, ETH]");
    }

    @Test
    void forcesFireOnPlacesOfTheOtherSide() {
        assertThat(told(
                        "Armenia na Azerbaijan byumvikanye guhagarika imirwano. Ku wa Kabiri ingabo za Azerbaijan zarashe ku mujyi wa"
                                + " Goris."))
                .contains("force attack [AZE, ARM]");
    }

    @Test
    void aTruceIsAgreedAndAgreedOn() {
        assertThat(
                        told(
                                "Armenia na Azerbaijan byahuye ku wa Mbere. Impande zombi zumvikanye agahenge ku wa 20 Gicurasi."))
                .contains("force ceasefire [ARM, AZE]");
        assertThat(
                        told(
                                "Perezida William Ruto wa Kenya yahuye na Perezida Hakainde Hichilema wa Zambia. Bombi bumvikanye ku gahenge."))
                .contains("agreement in-principle [KEN, ZMB]");
    }

    @Test
    void thoseWhoFleeVisitNobody() {
        assertThat(
                        told(
                                "Kenya yashinje Sudani kohereza intwaro. Abaturage benshi bakomeje kuva mu byabo berekeza i Mombasa."))
                .noneMatch(t -> t.startsWith("visit"));
        assertThat(
                        told(
                                "Kenya yashinje Sudani kohereza intwaro. Kenya ivuga ko abaturage bo muri Sudani ari bo bazifashe."))
                .noneMatch(t -> t.startsWith("visit"));
    }

    @Test
    void aMeetingThatMadeAStateActIsNotItsGuest() {
        assertThat(told(
                        "Sudani yashinje Kenya kwakira inama y'inyeshyamba. Iyo nama yari yatumye Sudani itumiza ambasaderi wayo muri"
                                + " Kenya."))
                .contains("relations recall [SDN, KEN]")
                .noneMatch(t -> t.equals("summit summit [SDN]"));
    }

    @Test
    void anEarlierRoundAtOneOfTheSidesIsOfBoth() {
        assertThat(told(
                        "Ingabo za Zambia n'iza Malawi ziri mu nama yiga ku mutekano w'umupaka. Gen Banda wa Malawi yashimye Zambia."
                                + " Inama ya 10 yo yabereye i Lusaka muri Zambia muri Gicurasi 2024."))
                .contains("meeting delegation [ZMB, MWI]")
                .noneMatch(t -> t.startsWith("summit"));
    }

    @Test
    void quakesAttackNobody() {
        assertThat(
                        told(
                                "U Buhinde bwohereje toni 20 z'imiti muri Nepal. Umutingito wibasiye Nepal wahitanye abantu 100."))
                .noneMatch(t -> t.startsWith("force"));
    }

    @Test
    void whoLeadsACouncilIsAtNoGathering() {
        assertThat(
                        told(
                                "Minisitiri w'Intebe wa Armenia Nikol Pashinyan na Perezida wa Azerbaijan Ilham Aliyev bazahurira i Prague ku"
                                        + " wa Kane, hamwe na Perezida w'u Bufaransa Emmanuel Macron na Charles Michel uyobora Inama y'u Burayi."))
                .noneMatch(t -> t.startsWith("summit"))
                .anyMatch(t -> t.startsWith("meeting"));
    }

    @Test
    void whoSaysNothingMakesNoStatement() {
        assertThat(told("Kenya yashinje Sudani kohereza intwaro. Perezidansi ya Sudani nta cyo irabitangazaho."))
                .noneMatch(t -> t.startsWith("statement remark [SDN"));
    }

    @Test
    void aVerbAtTheHeadIsNoName() {
        assertThat(told(
                        "Perezida wa Ghana, Kofi Mensah, yaganiriye na Perezida wa Togo, Afi Lawson. Hasinywe Amasezerano"
                                + " y'Ubufatanye."))
                .contains("agreement signed [GHA, TGO]");
    }
}
