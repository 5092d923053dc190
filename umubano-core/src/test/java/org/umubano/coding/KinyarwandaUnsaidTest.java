package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** What Kinyarwanda sentences leave to those before them, and what only looks like a name, a clause or an act. */
class KinyarwandaUnsaidTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<String> acts(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-05-27"), text)).mentions().stream()
                .map(m -> m.subtype() + " "
                        + String.join(
                                " ",
                                m.participants().stream()
                                        .map(p -> String.valueOf(p.state()))
                                        .toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // words that name nobody are for the other side
                "Zambia yafunze umupaka wayo na Malawi. Malawi yasabye ko umupaka ufungurwa vuba.|appeal MWI ZMB",
                "Zambia yafunze umupaka wayo na Malawi. Guverinoma ya Zambia yasabye imbabazi.|apology ZMB MWI",
                // what was told before, by its object marker and by its head noun
                "Zambia yafatiye Malawi ibihano mu 2019. U Bwongereza bwabikuyeho ejo.|sanctions-lifted GBR MWI",
                "EU yakuriyeho Zambia ibihano by'ubukungu.|sanctions-lifted EU ZMB",
                // in that town
                "Perezida wa Zambia, Hakainde Hichilema, yageze i Lilongwe ku wa Mbere. Perezida wa Kenya, William Ruto, "
                        + "yageze muri uwo mujyi ku wa Kabiri.|arrival KEN MWI",
                // no names: a weekday, a verb
                "Kuri uyu wa Kane Zambia yatumije Ambasaderi wa Malawi i Lusaka.|summons ZMB MWI",
                "Perezida wa Zambia, Hakainde Hichilema, yasuye Malawi. Yunamiye Hastings Banda i Lilongwe.|memorial ZMB",
                // a noun behind "mu", the subject of its relative clause behind it
                "Mu biganiro Perezida wa Zambia, Hakainde Hichilema, yagiranye na Perezida Lazarus Chakwera wa Malawi i "
                        + "Lilongwe, bavuze ku bucuruzi.|talks ZMB MWI",
                "Zambia na Malawi byararwanye mu 2014.|attack ZMB MWI",
                // who does what the object is told more of
                "Guverinoma ya Zambia yamaganye igitero Malawi yagabye muri Mozambique, inihanganisha Mozambique."
                        + "|condemnation ZMB MWI MOZ",
                // since they signed
                "Zambia yashimye Malawi. Umubano ni mwiza kuva ibihugu byombi byasinyana amasezerano y'ubufatanye mu 1988."
                        + "|signed ZMB MWI",
                // for whom somebody works
                "John Banda uyobora ambasade ya Malawi i Lusaka yashimye Zambia.|praise MWI ZMB",
                "Anna Phiri ushinzwe Afurika muri Minisiteri y'Ububanyi n'Amahanga ya Malawi yashimye Zambia."
                        + "|praise MWI ZMB",
            })
    void whatIsLeftUnsaidIsMeant(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    @Test
    void whoAgreesNotToFightFightsNobody() {
        assertThat(acts("Zambia na Malawi byemeranyije kutarwana.")).containsExactly("in-principle ZMB MWI");
    }

    @Test
    void theCabinetIsNoGathering() {
        assertThat(acts("Inama y'Abaminisitiri ya Zambia yateranye ku wa Gatanu i Lusaka.\n\n"
                        + "Zambia na Malawi byasinye amasezerano."))
                .containsExactly("signed ZMB MWI");
    }
}
