package org.umubano.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;

/** What many states do at a gathering is of their organisation, and who is told to have been there takes part in it. */
class GatheringMembersTest {

    private static String states(String text, String language, Kind kind) {
        List<EventMention> all = SharedCoder.RULES
                .code(Article.of("made-up.example", PartialDate.parse("2024-05-04"), text), language)
                .mentions();
        return all.stream()
                .filter(m -> m.kind() == kind)
                .findFirst()
                .map(SharedCoder::states)
                .orElse("");
    }

    @Test
    void manyStatesSignAsTheirOrganisation() {
        String text = "Leaders of SADC ended a two-day summit in Lusaka, Zambia, on Friday.\n\n"
                + "Thirteen member states signed an agreement on air transport.\n";
        assertEquals("SADC", states(text, "en", Kind.AGREEMENT));
    }

    @Test
    void thoseWhoAttendedTakePart() {
        String text =
                "IGAD leaders meet in Djibouti\n\nThe decision was taken at the 40th Ordinary Summit of IGAD, held in Djibouti"
                        + " on 3 May 2024, and attended by Presidents William Ruto of Kenya and Hassan Sheikh Mohamud of Somalia.\n";
        assertEquals("IGAD+KEN+SOM", states(text, "en", Kind.SUMMIT));
        String told =
                "Abakuru b’ibihugu bya IGAD bahuriye i Djibouti\n\nInama idasanzwe ya IGAD yabereye i Djibouti ku wa Gatanu"
                        + " tariki ya 3 Gicurasi 2024, yitabirwa na Perezida William Ruto wa Kenya na Hassan Sheikh Mohamud wa Somalia.\n";
        assertEquals("IGAD+KEN+SOM", states(told, "rw", Kind.SUMMIT));
    }
}
