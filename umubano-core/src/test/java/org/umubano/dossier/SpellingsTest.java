package org.umubano.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.claim.Event;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;

class SpellingsTest {

    private static Participant named(String name) {
        return new Participant(Role.ACTOR, name, "HOS", List.of("HOS"), "TUR");
    }

    private static Event event(String id, String name, String... articles) {
        return new Record(id, Kind.VISIT).by(named(name)).in(articles).event();
    }

    @Test
    void whatDiffersByAccentsArticlesInitialsOrOrderIsOneName() {
        assertThat(Spellings.key("Recep Tayyip Erdoğan")).isEqualTo(Spellings.key("RECEP TAYYIP ERDOGAN"));
        assertThat(Spellings.key("Abdel Fattah al-Sisi"))
                .isEqualTo(Spellings.key("Abdel Fattah El Sisi"))
                .isEqualTo(Spellings.key("Abdel-Fattah el-Sisi"));
        assertThat(Spellings.key("Sasayama Takuya")).isEqualTo(Spellings.key("Takuya Sasayama"));
        assertThat(Spellings.key("Mokgweetsi E.K. Masisi")).isEqualTo(Spellings.key("Mokgweetsi Masisi"));
        assertThat(Spellings.key("Jeannette Kagame")).isNotEqualTo(Spellings.key("Paul Kagame"));
    }

    @Test
    void theSpellingOfMostReportsStandsForAllWhateverTheirOrder() {
        Event often = event("a", "Takuya Sasayama", "a1", "a2");
        Event seldom = event("b", "Sasayama Takuya", "a3");
        for (List<Event> events : List.of(List.of(often, seldom), List.of(seldom, often))) {
            assertThat(Spellings.of(events).of("Sasayama Takuya")).isEqualTo("Takuya Sasayama");
        }
        Event plain = event("c", "Recep Tayyip Erdogan", "a1");
        Event marked = event("d", "Recep Tayyip Erdoğan", "a2");
        assertThat(Spellings.of(List.of(plain, marked)).of("Recep Tayyip Erdogan"))
                .isEqualTo("Recep Tayyip Erdoğan");
        assertThat(Spellings.of(List.of(plain)).of("Ana Neza")).isEqualTo("Ana Neza");
    }

    @Test
    void aTitleNamesOnePersonOnce() {
        Event praise = new Record("p", Kind.STATEMENT)
                .is(Status.HELD, "praise")
                .by(named("Recep Tayyip Erdogan"), named("Recep Tayyip Erdoğan"), Record.RWANDA)
                .event();
        assertThat(new EventWords(Words.load("en")).event(praise)).isEqualTo("Recep Tayyip Erdoğan praised Rwanda");
        Spellings all = Spellings.of(List.of(praise, event("e", "Recep Tayyip Erdogan", "a2", "a3")));
        assertThat(new EventWords(Words.load("en"), all).event(praise))
                .isEqualTo("Recep Tayyip Erdogan praised Rwanda");
    }
}
