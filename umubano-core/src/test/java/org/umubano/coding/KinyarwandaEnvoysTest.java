package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/** Envoys in Kinyarwanda reports: lists of them after a ceremony, when they were named, and who is received for another. */
class KinyarwandaEnvoysTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static final String CREDENTIALS =
            "Kofi Mensah yashyikirije Perezida Ruto impapuro zimwemerera guhagararira Ghana muri Kenya ku wa Gatanu.\n";

    private static final String CEREMONY =
            "Perezida wa Kenya William Ruto yakiriye impapuro zemerera ba ambasaderi bashya guhagararira ibihugu byabo i"
                    + " Nairobi.\n";

    private static List<EventMention> code(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-03-17"), text))
                .mentions();
    }

    private static List<EventMention> accreditations(String text) {
        return code(text).stream().filter(m -> m.kind() == Kind.ACCREDITATION).toList();
    }

    private static List<String> who(EventMention m) {
        return m.participants().stream()
                .map(p -> (p.name() == null ? "" : p.name() + " ") + p.state())
                .toList();
    }

    @Test
    void whoWasGivenThatChargeIsTheEnvoyToldOfBefore() {
        EventMention named = accreditations(
                        CREDENTIALS + "Yahawe izo nshingano n'Inama y'Abaminisitiri yo ku wa 20 Mutarama.")
                .get(1);

        assertThat(named.subtype()).isEqualTo("appointed");
        assertThat(named.status()).isEqualTo(Status.PAST);
        assertThat(named.from()).hasToString("2025-01-20");
        assertThat(who(named)).containsExactly("Kofi Mensah GHA", "KEN");
    }

    @Test
    void whoWasMadeAmbassadorIsOfTheStateOfHisCredentials() {
        EventMention named = accreditations(CREDENTIALS + "Mensah yagizwe Ambasaderi muri Mutarama.")
                .get(1);

        assertThat(who(named)).containsExactly("Kofi Mensah GHA", "KEN");
    }

    @Test
    void envoysAreListedByTheirStatesAlone() {
        EventMention ceremony = accreditations(
                        CEREMONY + "Abo ni Ambasaderi wa Ghana, uwa Mali, uwa Misiri n'uwa Togo.")
                .get(0);

        assertThat(who(ceremony)).containsExactlyInAnyOrder("GHA", "MLI", "EGY", "TGO", "William Ruto KEN");
    }

    @Test
    void oneMoreWhomHeReceivedIsOfTheCeremony() {
        String text = CEREMONY
                + "Barimo Kofi Mensah wa Ghana na Edem Kodjo wa Togo.\n"
                + "Mu bandi Perezida Ruto yakiriye ni Ali Hassan wa Misiri.";
        List<EventMention> all = code(text);

        assertThat(all).hasSize(1);
        assertThat(who(all.get(0)))
                .containsExactlyInAnyOrder("Kofi Mensah GHA", "Edem Kodjo TGO", "Ali Hassan EGY", "William Ruto KEN");
    }

    @Test
    void whoTalkAfterTheCeremonyAreTheEnvoyAndHisHost() {
        String text =
                "Ambasaderi Kofi Mensah yashyikirije Perezida wa Togo, Afi Lawson, impapuro zimwemerera guhagararira"
                        + " Ghana muri icyo gihugu.\nAmbasaderi Mensah yakiriwe na Perezida Lawson saa yine.\n"
                        + "Ibiganiro bagiranye byibanze ku mubano w'ibihugu byombi.";
        List<EventMention> all = code(text);

        assertThat(all).hasSize(2);
        assertThat(all.get(0).place().state()).isEqualTo("TGO");
        assertThat(all.get(1).kind()).isEqualTo(Kind.MEETING);
        assertThat(who(all.get(1))).containsExactlyInAnyOrder("Kofi Mensah GHA", "Afi Lawson TGO");
    }

    @Test
    void copiesAreHandedOnByTheEnvoyToldOfBefore() {
        String text = "Ambasaderi Kofi Mensah yatanze kopi z'impapuro zimwemerera guhagararira Ghana muri Togo.\n"
                + "Izo kopi zashyikirijwe Minisitiri w'Ububanyi n'Amahanga wa Togo, Afi Lawson, ku wa Gatanu nk'uko Ambasade ya"
                + " Ghana yabitangaje.";
        List<EventMention> all = accreditations(text);

        assertThat(all).hasSize(1);
        assertThat(all.get(0).from()).hasToString("2025-03-14");
        assertThat(who(all.get(0))).containsExactly("Kofi Mensah GHA", "Afi Lawson TGO");
    }

    @Test
    void anAmbassadorToCongoIsInTheOneOfTheArticle() {
        String text =
                "Ambasaderi Kofi Mensah yashyikirije Perezida wa Congo-Brazzaville impapuro zimwemerera guhagararira Ghana.\n"
                        + "Mensah yagizwe Ambasaderi wa Ghana muri Congo muri Mutarama.";

        assertThat(accreditations(text))
                .hasSize(2)
                .allSatisfy(m -> assertThat(SharedCoder.states(m)).isEqualTo("COG+GHA"));
    }

    @Test
    void aNameThatBeginsLikeANounIsWhole() {
        EventMention talks = code("Perezida Ruto yakiriye Amadou Oury Bah, Minisitiri w'Intebe wa Guinée.")
                .get(0);

        assertThat(who(talks)).contains("Amadou Oury Bah GIN");
    }

    @Test
    void aSpecialEnvoyStandsForHisPresident() {
        EventMention talks = code("Perezida Ruto yakiriye intumwa yihariye ya Perezida Museveni wa Uganda.")
                .get(0);

        assertThat(who(talks)).containsExactlyInAnyOrder("William Ruto KEN", "UGA");
    }

    @Test
    void whoRepresentsHisCountryIsOfTheOneThatSendsHim() {
        List<EventMention> all =
                code("Ghana yohereje uyihagararira mu Rwanda.\n\nKofi Mensah yashyikirije Perezida Kagame impapuro"
                        + " zimwemerera guhagararira igihugu cye mu Rwanda.");

        assertThat(who(all.get(all.size() - 1))).containsExactly("Kofi Mensah GHA", "Paul Kagame RWA");
    }

    @Test
    void anEnvoyIsOfTheStateOfHisCredentialsInAllThatIsTold() {
        List<EventMention> all =
                code("Ghana yafunguye ambasade mu Rwanda.\n\nNyuma yo gushyikiriza Perezida Kagame impapuro zimwemerera"
                        + " guhagararira igihugu cye mu Rwanda, Ambasaderi Kofi Mensah yavuze ko yishimiye umubano.");

        assertThat(all)
                .filteredOn(m -> who(m).stream().anyMatch(w -> w.startsWith("Kofi")))
                .hasSize(2)
                .allMatch(m -> who(m).get(0).equals("Kofi Mensah GHA"));
    }

    @Test
    void whomHeRepresentsIsHisOwnState() {
        assertThat(who(accreditations("U Rwanda na Togo bifitanye umubano.\nAmbasaderi Kofi Mensah ahagarariye Togo mu"
                                + " Rwanda afite icyicaro i Nairobi.")
                        .get(0)))
                .containsExactly("Kofi Mensah TGO", "RWA");
    }

    @Test
    void whoRepresentsTheCountryOfIsItsEnvoy() {
        List<EventMention> all = code(
                "U Rwanda na Togo bifitanye umubano.\nUhagarariye igihugu cya Togo mu Rwanda, Kofi Mensah, yashimye"
                        + " ubufatanye bw'u Rwanda.");

        assertThat(who(all.get(all.size() - 1))).containsExactly("Kofi Mensah TGO", "RWA");
    }
}
