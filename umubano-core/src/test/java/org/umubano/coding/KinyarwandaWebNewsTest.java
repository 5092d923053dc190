package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Own sentences after the manner of short news on the web: arrivals, meetings at home, talks that "there were". */
class KinyarwandaWebNewsTest {

    private static List<String> acts(String text) {
        return SharedCoder.acts(text, "2025-06-12");
    }

    @Test
    void whoWasReceivedAsSoonAsHeCameHasCome() {
        assertThat(acts("Perezida Kofi Mensah wa Ghana akigera i Lomé yakiriwe na Minisitiri Yawo Agbeko wa Togo."))
                .noneMatch(a -> a.contains("planned"));
        assertThat(acts("Perezida Kofi Mensah wa Ghana akigera i Lomé azakirwa na Minisitiri Yawo Agbeko wa Togo."))
                .allMatch(a -> a.contains("planned"));
    }

    @Test
    void aMeetingChairedAtHomeIsNoSummit() {
        assertThat(acts("Icyo cyemezo cyo gufunga umupaka wa Ghana na Togo cyafatiwe mu nama yari iyobowe na Perezida Kofi"
                        + " Mensah wa Ghana."))
                .noneMatch(a -> a.startsWith("summit"));
        assertThat(acts("Perezida Kofi Mensah wa Ghana ayoboye inama ya ECOWAS yiga kuri Togo."))
                .anyMatch(a -> a.startsWith("summit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qatar yatangaje ko habayeho ibiganiro hagati ya Perezida Kofi Mensah wa Ghana na Perezida Yao Agbeko wa"
                        + " Togo.",
                "Habayeho umuhuro hagati ya Perezida Kofi Mensah wa Ghana na Perezida Yao Agbeko wa Togo.",
            })
    void talksThatThereWereAreTalks(String sentence) {
        assertThat(acts(sentence)).anyMatch(a -> a.startsWith("meeting") && a.contains("held"));
    }

    @Test
    void aVisitFromWhichSomethingIsHopedIsNotToCome() {
        assertThat(acts("Perezida Kofi Mensah wa Ghana yageze i Lomé ku wa Gatatu.\n\nUruzinduko rwa Perezida Mensah muri"
                        + " Togo rwitezweho kongera ubucuruzi."))
                .hasSize(1)
                .noneMatch(a -> a.contains("planned"));
    }

    @Test
    void whoIsThereAndCameLastNightIsOnOneVisit() {
        assertThat(acts("Minisitiri Kofi Mensah wa Ghana ari muri Togo kuri uyu wa Kane.\n\nMinisitiri Mensah yageze i Lomé"
                        + " mu ijoro ryakeye."))
                .hasSize(1);
    }

    @Test
    void theWarSinceWhichTheyHadNotSpokenIsNoAct() {
        assertThat(acts("Ni ku nshuro ya mbere Perezida Kofi Mensah wa Ghana na Perezida Yao Agbeko wa Togo bavugana kuri"
                        + " telefone kuva intambara yaduka muri Mali mu 2022."))
                .hasSize(1)
                .allMatch(a -> a.startsWith("call") && a.contains("held"));
    }
}
