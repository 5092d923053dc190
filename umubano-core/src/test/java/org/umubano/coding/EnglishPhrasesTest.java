package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Own sentences over ways of saying it: kind, how it stands, and the states; a plain sentence after each shows the language. */
class EnglishPhrasesTest {

    private static final Coder RULES = SharedCoder.RULES;
    private static final String PLAIN = "\nThe weather in the hills was fine and the shops were open.";

    private static List<String> kinds(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2022-01-15"), text + PLAIN)).mentions().stream()
                .map(m -> m.kind().code() + " " + m.status().code() + " " + SharedCoder.states(m))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya's President William Ruto will open a school in Kigali and meet President Paul Kagame on Monday. | meeting planned KEN+RWA
            Qatar brought the presidents of Congo and Rwanda together in Doha on Tuesday. | dispute held COD+QAT+RWA
            Tunisia called in the Algerian ambassador over the remarks. | relations held DZA+TUN
            Zambia handed a note of protest to Harare over the killing. | dispute held ZMB+ZWE
            Uganda has promised maize flour to Rwanda. | aid planned RWA+UGA
            Kenya has begun bringing its policemen home from Haiti. | force held HTI+KEN
            A trip to Athens that President Kais Saied of Tunisia was to make in June has been called off. | visit cancelled GRC+TUN
            The joint committee of Egypt and Rwanda will sit in Cairo in June. | meeting planned EGY+RWA
            A delegation of Kenyan officials flew to Sudan on Friday. | visit held KEN+SDN
            Kenya expelled two Somali diplomats, and Ethiopia shut its border with Eritrea. | relations held ERI+ETH
            Belgium had proposed that the pact between the European Union and Rwanda be suspended. | agreement proposed EU+RWA
            Kenya and Somalia agreed to open the border and restore flights. | agreement held KEN+SOM
            President William Ruto is on a state visit to China. | visit ongoing CHN+KEN
            Kenya's President William Ruto, on a visit to Tokyo, signed five deals with Japan. | visit ongoing JPN+KEN
            Kenya's trade minister Lee Wanjala, in Kigali since Monday, met Rwandan officials. | visit ongoing KEN+RWA
            German President Frank-Walter Steinmeier asked forgiveness in Songea during his trip to Tanzania. | visit held DEU+TZA
            Singapore's Foreign Minister Vivian Balakrishnan called on President Paul Kagame on Friday. | meeting held RWA+SGP
            President Emmanuel Macron called President Paul Kagame on Sunday to ask for restraint. | call held FRA+RWA
            In a call with President Paul Kagame, President Emmanuel Macron pleaded for a truce. | call held FRA+RWA
            Presidents Paul Kagame and William Ruto witnessed the signing of eight deals in Nairobi. | agreement held KEN+RWA
            Somalia must deposit its instruments of ratification with the East African Community by September. | agreement planned EAC+SOM
            A quarrel between Addis Ababa and Cairo over the dam flared up again on Tuesday. | dispute held EGY+ETH
            Qatar hosted a new round of talks between the Congolese government and the M23. | dispute held COD+QAT
            Sweden deported genocide convict Jean Habimana to Rwanda in April 2022. | cooperation held RWA+SWE
            India agreed to train 1,000 Maldivian civil servants. | cooperation planned IND+MDV
            Twenty Chinese doctors arrived in Harare on Monday. | cooperation held CHN+ZWE
            Uzbek rescuers were flown to Osh in Kyrgyzstan within hours. | aid held KGZ+UZB
            Two Armenian servicemen were killed by Azerbaijani fire. | force held ARM+AZE
            Fourteen South African soldiers were killed in fighting with M23 near Goma. | force held COD+ZAF
            Ugandan tanks rolled into Juba on Monday. | force held SSD+UGA
            The Kremlin welcomed Kenya's stand, and Russia welcomed Kenya's stand on wheat. | statement held KEN+RUS
            Kenya sent election observers to Zambia. | cooperation held KEN+ZMB
            The visit of President John Mahama of Ghana to Togo was called off. | visit cancelled GHA+TGO
            The state visit of Ghana's President John Mahama to Togo began on Monday. | visit held GHA+TGO
            The visit of President John Mahama of Ghana to Togo will take place in June. | visit planned GHA+TGO
            Ghana's ambassador called on Togo's foreign minister Robert Dussey on Monday. | meeting held GHA+TGO
            President John Mahama of Ghana called on Prime Minister Victoire Dogbe of Togo earlier in the day. | meeting held GHA+TGO
            Togo called its ambassador home from Ghana for consultations. | relations held GHA+TGO
            Ghana suspended a trade agreement with Togo on Monday. | agreement held GHA+TGO
            Ghana's president ordered the suspension of its trade agreement with Togo. | agreement held GHA+TGO
            The air services agreement between Ghana and Togo is ready for signature. | agreement planned GHA+TGO
            The air services agreement between Ghana and Togo awaits ratification. | agreement planned GHA+TGO
            Ghana and Togo exchanged instruments of ratification. | agreement held GHA+TGO
            Ghana will double its support to schools in Togo. | aid planned GHA+TGO
            Ghana made a donation of 20,000 tonnes of rice to Togo. | aid held GHA+TGO
            China will send 300 heifers to Togo. | aid planned CHN+TGO
            Togo secured a 40 million dollar loan from China. | aid held CHN+TGO
            Ghana will train 200 police officers from Togo. | cooperation planned GHA+TGO
            Parliament approved Kofi Mensah as Ghana's ambassador to Togo. | accreditation held GHA+TGO
            Ghana said on Monday that two Togolese diplomats must leave the country within a week. | relations held GHA+TGO
            The Ghanaian president will no longer travel to Togo. | visit cancelled GHA+TGO
            The visit of the Ghanaian president to Togo, which was to begin on Monday, has been put off. | visit cancelled GHA+TGO
            The presidents of Ghana and Togo presided over the joint commission in Accra. | meeting held GHA+TGO
            President John Mahama of Ghana winds up a two-day visit to Togo today. | visit ongoing GHA+TGO
            Chad started on Friday to move 1,000 soldiers into northern Cameroon. | force held CMR+TCD
            Togo delivered nineteen captured fighters to Ghana at the border on Friday. | cooperation held GHA+TGO
            President Faure Gnassingbé of Togo called for the border with Ghana to be reopened. | statement held GHA+TGO
            """)
    void tellsIt(String text, String expected) {
        assertThat(kinds(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Kenyan writer spoke of what he called the charm of Zanzibar in Tanzania.
            Governor Kenneth Lusaka promised seedlings to the hardest hit farmers in Kenya.
            Last year two million tonnes of goods for Uganda passed through Mombasa in Kenya.
            Rebels have killed thousands in the north of Mozambique.
            Kenya denied that its soldiers had attacked a village in Somalia.
            Turkish rescue teams like the beaches of Kenya.
            Advisers at the Kenyan embassy in Rwanda have a week to rest.
            The hills are green. Ghana also trains Togolese police officers.
            """)
    void codesNoAct(String text) {
        assertThat(kinds(text).stream().filter(k -> !k.startsWith("statement"))).isEmpty();
    }
}
