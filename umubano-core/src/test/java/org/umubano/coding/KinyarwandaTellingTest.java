package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** What Kinyarwanda reports tell of in one sentence or two, and what they only seem to tell. */
class KinyarwandaTellingTest {

    private static final Coder RULES = SharedCoder.RULES;

    /** All events of a text as kind/subtype/status, in their order; none is the empty text. */
    private static String told(String text) {
        String more = text + "\n\nAbaturage benshi bari ku mihanda kandi ikirere cyari cyiza muri uwo mujyi.";
        List<String> told = RULES.code(Article.of(null, PartialDate.parse("2025-05-14"), more)).mentions().stream()
                .map(m -> m.kind().name().toLowerCase(java.util.Locale.ROOT) + "/" + m.subtype() + "/"
                        + m.status().name().toLowerCase(java.util.Locale.ROOT))
                .toList();
        return String.join(" ", told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            Guverinoma ya Turukiya ibinyujije muri ambasade yayo yateye Malawi inkunga ya miliyoni ebyiri z'amadolari. | aid/grant/held
            Nyuma y'urwo ruzinduko, umupaka wa Nemba uhuza u Rwanda n'u Burundi warafunguwe. | relations/border-opened/held
            Ku Kibuga cy'Indege cyitiriwe Melchior Ndadaye Perezida Ruto wa Kenya yakiriwe na Minisitiri w'Intebe w'u Burundi, Nestor Ntahontuye. | visit/arrival/held
            Ambasaderi wa Malawi mu Rwanda, Grace Phiri, yemeje ko abarimu ba Malawi bazagera mu Rwanda mu kwezi gutaha. | cooperation/training/planned
            Ghana na Togo byemeranyije ko bizashyiraho urwego ruhoraho rwo kuganiriramo iby'ubucuruzi. | cooperation/joint-body/planned
            Ghana izakira imurikagurisha mpuzamahanga i Accra mu Ukwakira, nk'uko Perezida wa Togo yabibwiye Ghana. | cooperation/hosting/planned
            Ibihugu bya Togo na Mali byashyize umukono ku masezerano yo gusana umuhanda. | agreement/signed/held
            Ghana na Togo byemeranyije gufungura za ambasade mu mirwa mikuru yombi. | mission/to-be-opened/planned
            Ghana na Togo byumvikanye kuvanaho ibihano by'ubukungu. | agreement/in-principle/held
            Minisitiri wa Ghana yagarutse ku rugendo rw'iterambere Togo yagezeho mu myaka ishize. | ``
            Umubano wa Ghana na Togo wakomeje kuzamba kugeza ubwo byombi bitavuganaga. | ``
            Minisitiri w'Ububanyi n'Amahanga wa Ghana, Kofi Mensah, yahuye na mugenzi we wa Togo, bigira hamwe uko umubano wazahurwa. | meeting/talks/held
            Perezida wa Ghana, Kofi Mensah, azagera i Lomé ku Cyumweru avuye muri Senegal, atangire uruzinduko rw'akazi. | visit/working/planned
            Perezida wa Ghana, Kofi Mensah, azerekeza muri Brésil mu nama ya G20 ku wa Mbere. | summit/summit/planned
            Ba Minisitiri b'Ububanyi n'Amahanga ba Ghana na Togo bahuye kuri uyu wa Mbere hifashishijwe ikoranabuhanga rya videwo. | meeting/talks/held
            Minisitiri w'Ububanyi n'Amahanga wa Ghana, Kofi Mensah, yagiranye ibiganiro na mugenzi we wa Togo hakoreshejwe uburyo bw'iyakure. | meeting/talks/held
            Togo yakiriye inkunga ya toni 100 z'ibiribwa yatanzwe na Ghana. | aid/grant/held
            I Accra habereye ku wa Mbere ibiganiro byahuje Ghana na Togo. | meeting/talks/held
            Leta ya Ghana biciye muri Minisiteri y'Ububanyi n'Amahanga yashinje Togo gufasha inyeshyamba. | statement/accusation/held
            Abandi batanze impapuro zabo barimo uhagarariye Ukraine, Pakistan, Zambia na Nigeria, bakiriwe na Perezida Kagame. | accreditation/credentials/held
            """)
    void tellsOfOneAct(String text, String acts) {
        assertThat(told(text)).isEqualTo(acts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            Minisitiri w'Intebe wa Ghana, Kofi Mensah, yageze i Lomé ku wa Mbere. Ni we Minisitiri w'Intebe wa mbere wa Ghana usuye Togo. | visit/arrival/ongoing
            Perezida wa Ghana, Kofi Mensah, yageze i Lomé ku wa Mbere; azahava yerekeza muri Mali. | visit/arrival/ongoing visit/visit/planned
            Perezida wa Ghana, Kofi Mensah, yasuye Togo ku wa Mbere. Umuhanda wa mbere uva i Accra, undi ukagera ku mupaka wa Togo. | visit/visit/held
            Perezida wa Ghana, Kofi Mensah, yasinye amasezerano na Togo ku wa Mbere. Perezida wa Togo, Afi Lawson, yari yageze muri Ghana ku Cyumweru. | agreement/signed/held visit/arrival/held
            Perezida wa Ghana, Kofi Mensah, yahamagaye kuri telefone mugenzi we wa Togo amwizeza ko amushyigikiye. | call/call/held
            Perezida wa Ghana, Kofi Mensah, yahuye na Perezida wa Togo, Afi Lawson, amubwira ko amushyigikiye. | meeting/talks/held
            Perezida wa Ghana, Kofi Mensah, yagiranye ibiganiro na Perezida wa Togo, Afi Lawson. Yavuze ko Togo ari umufatanyabikorwa w'igihe kirekire wa Ghana. | meeting/talks/held statement/praise/held
            """)
    void tellsMoreOfWhatItHasTold(String text, String acts) {
        assertThat(told(text)).isEqualTo(acts);
    }
}
