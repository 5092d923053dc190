package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Own Kinyarwanda sentences of ships, skies, captives and courts between states: kind, how it stands, who does it to whom. */
class KinyarwandaForceTest {

    private static List<String> acts(String text) {
        return SharedCoder.acts(text, "2025-05-30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Indege ebyiri z'intambara z'u Burusiya zavogereye ikirere cya Estonia ku wa Kane. | force attack held RUS >EST
            Ubwato bw'intambara bw'u Bushinwa bwinjiye mu mazi y'u Buyapani ku wa Mbere. | force attack held CHN >JPN
            Ihanurwa ry'indege ya Armenia ryakozwe na Azerbaijan ku wa Mbere ryahitanye abasirikare batatu. | force attack held AZE >ARM
            Ubwato bwa Panama bwafashwe n'ingabo za Yemen ku Cyumweru. | force seizure held YEM >PAN
            Sri Lanka yafunze abarobyi 14 b'Abahinde ku wa Gatatu. | force detention held LKA >IND
            Thailand yashyikirije Cambodge abasirikare bayo 18 yari yarafashe ku wa Gatatu. | cooperation handover held THA >KHM
            Pakistan yarekuye umupilote w'u Buhinde ku wa Gatanu. | cooperation release held PAK >IND
            U Buyapani bwashyikirije u Burusiya inyandiko yamagana ifungwa ry'umudipolomate wabwo ku wa Kabiri. | dispute protest held JPN >RUS
            Urukiko rw'Afurika y'Iburasirazuba rwategetse Uganda kwishyura Kenya ku wa Kane. | dispute quarrel held UGA >KEN
            """)
    void tellsWhoDidItToWhom(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }
}
