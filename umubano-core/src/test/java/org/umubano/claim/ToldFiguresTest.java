package org.umubano.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.umubano.event.EventMention;
import org.umubano.event.ToldFigures;

/** Figures in sentences, English and Kinyarwanda. */
class ToldFiguresTest {

    private static Map<String, String> read(String language, String kind, String sentence) {
        EventMention m = MadeUp.article("a", language, null)
                .says(kind + " held -", "a:RWA", "r:BDI")
                .told(sentence)
                .coded()
                .mentions()
                .get(0);
        Map<String, String> out = new TreeMap<>();
        ToldFigures.of(language).of(m).forEach((what, values) -> out.put(what, String.join(" or ", values)));
        return out;
    }

    @Test
    void countsInDigitsAndWords() {
        assertThat(read("en", "agreement signed", "Twenty-four cooperation agreements were signed."))
                .containsExactly(entry("agreement", "24"));
        assertThat(read("en", "force deployment", "It sent 1,700 heavily armed soldiers there."))
                .containsExactly(entry("soldier", "1700"));
        assertThat(read("rw", "agreement signed", "Hasinywe amasezerano icumi n’umwe."))
                .containsExactly(entry("agreement", "11"));
        assertThat(read("rw", "cooperation handover", "Izindi mpunzi 117 zageze i Kigali."))
                .containsExactly(entry("refugee", "117"));
        assertThat(read("rw", "aid humanitarian", "Bohereje toni ibihumbi 34 z’ifumbire."))
                .containsExactly(entry("tonne", "34000"));
    }

    @Test
    void areasOwnersAndHyphens() {
        assertThat(read("en", "agreement signed", "They share an island of 1.3 square kilometres."))
                .containsExactly(entry("square-kilometre", "1.3"));
        assertThat(read("rw", "agreement signed", "Bagabanye ikirwa cya kilometero kare 1,2."))
                .containsExactly(entry("square-kilometre", "1.2"));
        assertThat(read("en", "force attack", "A mine hurt four of its soldiers on patrol."))
                .containsExactly(entry("soldier", "4"));
        assertThat(read("en", "cooperation project", "They began a 282-kilometre railway."))
                .containsExactly(entry("kilometre", "282"));
        assertThat(read("rw", "dispute quarrel", "Byemejwe n’abacamanza 11 muri 15."))
                .containsExactly(entry("judge", "11"));
    }

    @Test
    void sumsOfMoney() {
        assertThat(read("en", "aid grant", "The bank promised $2.4 billion."))
                .containsExactly(entry("dollar", "2400000000"));
        assertThat(read("en", "aid grant", "It gives 500 million euros.")).containsExactly(entry("euro", "500000000"));
        assertThat(read("rw", "aid grant", "Yatanze miliyari 2,5 z’amadolari."))
                .containsExactly(entry("dollar", "2500000000"));
        assertThat(read("rw", "aid grant", "Yatanze amadolari 200.000.")).containsExactly(entry("dollar", "200000"));
    }

    @Test
    void currenciesOfTwoWordsAndSignsOfLetters() {
        assertThat(read("en", "aid grant", "Maize worth 370 United States dollars came."))
                .containsExactly(entry("dollar", "370"));
        assertThat(read("en", "aid loan", "Loans of 126 million U.S. dollars were granted."))
                .containsExactly(entry("dollar", "126000000"));
        assertThat(read("en", "aid loan", "It lends Sh32 billion.")).containsExactly(entry("shilling", "32000000000"));
        assertThat(read("en", "agreement signed", "It takes a 60 per cent stake."))
                .containsExactly(entry("percent", "60"));
        assertThat(read("rw", "agreement signed", "Yafashe 60 ku ijana by’imigabane."))
                .containsExactly(entry("percent", "60"));
    }

    @Test
    void lengthsOfTime() {
        assertThat(read("en", "visit state", "It was the first such trip in 12 years."))
                .containsExactly(entry("year", "12"));
        assertThat(read("en", "agreement signed", "The corridor is leased for 99 years."))
                .containsExactly(entry("year", "99"));
        assertThat(read("rw", "agreement signed", "Zizayicunga imyaka 49.")).containsExactly(entry("year", "49"));
        assertThat(read("en", "agreement signed", "They quarrelled 12 years ago."))
                .isEmpty();
        assertThat(read("rw", "agreement signed", "Mu myaka ibiri ishize baratonganye."))
                .isEmpty();
    }

    @Test
    void whatWasHandedOverAndWhoWasHurt() {
        assertThat(read("en", "aid grant", "Two hundred cows went to 200 families."))
                .containsExactly(entry("cow", "200"), entry("family", "200"));
        assertThat(read("rw", "aid grant", "Batanze inka 200 ku miryango 150."))
                .containsOnly(entry("cow", "200"), entry("family", "150"));
        assertThat(read("en", "mission opened", "It now has 38 embassies on the continent."))
                .containsExactly(entry("embassy", "38"));
        assertThat(read("rw", "force attack", "Haguye abantu 20, abakomeretse ni 9."))
                .contains(entry("person", "20"));
        assertThat(read("en", "relations border-opened", "It opened three crossings."))
                .containsExactly(entry("crossing", "3"));
        assertThat(read("en", "statement condemnation", "He condemned the raid that killed 20 people."))
                .containsExactly(entry("person", "20"));
    }

    @Test
    void roughOnesAndThoseThatCountNothing() {
        assertThat(read("en", "force attack", "At least eight people died."))
                .containsExactly(entry("person", "about 8"));
        assertThat(read("en", "agreement signed", "On 5 May agreements on trade of 2019 were signed."))
                .isEmpty();
        assertThat(read("en", "agreement signed", "Five agreements here, seven agreements there."))
                .containsExactly(entry("agreement", "5 or 7"));
        assertThat(read("rw", "agreement signed", "Amasezerano yo ku wa 5 Mata yasinywe."))
                .isEmpty();
        assertThat(read("en", "visit state", "It was his second visit in 1999."))
                .isEmpty();
    }

    @Test
    void whateverTheActIs() {
        assertThat(read("en", "visit state", "He brought 12 traders.")).containsExactly(entry("trader", "12"));
        assertThat(read("rw", "visit state", "Yajyanye n’abacuruzi 15.")).containsExactly(entry("trader", "15"));
        assertThat(read("en", "aid loan", "It lends 40 million rand for 11 projects."))
                .containsExactly(entry("project", "11"), entry("rand", "40000000"));
        assertThat(read("rw", "aid loan", "Inguzanyo igenewe imishinga 12.")).containsExactly(entry("project", "12"));
    }

    /** "Two days of talks, a truce of 90 days", beside "a truce of 60 days": the nearer of two numbers is compared. */
    @Test
    void ofSeveralNumbersTheNearest() {
        List<Event> events = new Linker()
                .link(List.of(
                        MadeUp.article("a", "en", "2024-05-28")
                                .says("agreement signed held 2024-05-26", "a:RWA", "a:BDI")
                                .told("After two days of talks they signed a truce of 90 days.")
                                .coded(),
                        MadeUp.article("b", "rw", "2024-05-28")
                                .says("agreement signed held 2024-05-26", "a:RWA", "a:BDI")
                                .told("Basinye agahenge k’iminsi 60.")
                                .coded()));
        assertThat(quantities(events).values())
                .extracting(Claim.Value::value)
                .containsExactlyInAnyOrder("day: 60", "day: 90");
    }

    private static Claim quantities(List<Event> events) {
        assertThat(events).hasSize(1);
        return events.get(0).claims().stream()
                .filter(c -> c.field().equals("quantities"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reportsOfOneEventDifferInThem() {
        List<Event> events = new Linker()
                .link(List.of(
                        MadeUp.article("a", "en", "2024-05-28")
                                .says("force attack held 2024-05-26", "a:RWA", "r:BDI")
                                .told("The strike killed 45 people.")
                                .coded(),
                        MadeUp.article("b", "rw", "2024-05-28")
                                .says("force attack held 2024-05-26", "a:RWA", "r:BDI")
                                .told("Icyo gitero cyahitanye abantu 35.")
                                .coded()));
        Claim claim = quantities(events);
        assertThat(claim.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(claim.values()).extracting(Claim.Value::value).containsExactlyInAnyOrder("person: 35", "person: 45");
    }
}
