package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Own Kinyarwanda sentences of what states build, share and send back together, and of what they quarrel over. */
class KinyarwandaTogetherTest {

    private static List<String> acts(String text) {
        return SharedCoder.acts(text, "2025-05-30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ethiopia yatangiye kugurisha amashanyarazi muri Tanzania ku wa Mbere. | cooperation programme held ETH >TZA
            Polisi ya Kenya n'iya Uganda zatangiye guhanahana amakuru ku byaha ku wa Kane. | cooperation programme held KEN UGA
            Umuyoboro w'amashanyarazi uhuza Zambia na Malawi watangiye gukoreshwa ku wa Kane. | cooperation project held ZMB >MWI
            Gari ya moshi ya mbere yavuye mu Bushinwa yageze muri Kazakhstan ku wa Kabiri. | cooperation programme held CHN >KAZ
            U Buhinde bwahungishije abaturage babwo 110 bari muri Iran ku wa Kane. | cooperation programme held IND IRN
            Icyumweru cy'umuco w'u Bushinwa cyatangiye i Kampala muri Uganda ku wa Mbere. | cooperation programme held CHN >UGA
            Uganda yasubije Sudani y'Epfo inka 200 zibwe ku wa Gatatu. | cooperation handover held UGA >SSD
            Tanzania yashyikirije Malawi abajura b'imodoka ku wa Gatatu. | cooperation extradition held TZA >MWI
            Iran na Turukiya byahanye abakekwaho iterabwoba ku wa Gatatu. | cooperation handover held IRN TUR
            Abofisiye 20 ba Zambia batangiye amasomo ya gisirikare mu Rwanda ku wa Gatatu. | cooperation training held ZMB >RWA
            Guyana na Venezuela ntibyumvikana ku mupaka. | dispute quarrel held GUY VEN
            Guyana na Venezuela bihanganye ku misoro. | dispute quarrel held GUY VEN
            U Bubiligi n'u Burundi ntibicana uwaka. | dispute quarrel held BEL BDI
            Pakistan yareze u Buhinde mu Kanama ka Loni gashinzwe umutekano ku wa Mbere. | dispute quarrel held PAK >IND
            U Buhinde bwareze Canada mu Muryango w'Ubucuruzi ku Isi ku wa Mbere. | dispute quarrel held IND >CAN
            Intambara y'amagambo hagati ya Algeria na Mali | dispute quarrel held DZA MLI
            U Budage bwatangiye kohereza brigade muri Lithuania ku wa Mbere. | force deployment held DEU >LTU
            Misiri yongeye kohereza ingabo muri Somalia ku wa Mbere. | force deployment held EGY >SOM
            Drone 19 z'u Burusiya zinjiye muri Pologne ku wa Kabiri. | force attack held RUS >POL
            Imirwano yongeye kubura hagati ya Thailand na Cambodge. | force attack held THA >KHM
            Nigeria yakiriye inama ya CEDEAO i Abuja ku wa Mbere. | summit summit held NGA
            """)
    void tellsWhatStatesDoTogetherOrQuarrelOver(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APR FC na Rayon Sports zihanganye ku gikombe ku Cyumweru.",
                "Umuyoboro w'amazi wa Kigali watangiye gukoreshwa ku wa Kane.",
                "Umuhanzi wo muri Uganda na mugenzi we wo mu Rwanda mu ntambara y'amagambo"
            })
    void homeAffairsAreNoneOfIt(String text) {
        assertThat(acts(text)).isEmpty();
    }
}
