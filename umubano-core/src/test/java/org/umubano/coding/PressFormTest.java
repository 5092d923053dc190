package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;

/** Articles in the forms in which outlets put them out: lost spaces, a day in a line of its own, headlines in title case, lists. */
class PressFormTest {

    private static final Coder CODER = SharedCoder.CODER;

    private static List<EventMention> code(String text) {
        return CODER.code(Article.of(null, null, text)).mentions();
    }

    private static List<String> people(EventMention m) {
        return m.participants().stream()
                .map(Participant::name)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    @Test
    void aLineThatEndsInAReferenceIsRead() {
        assertThat(code("held Dar set aside\nthe three")).isEmpty();
    }

    @Test
    void theDayInALineOfItsOwnIsThatOfPublication() {
        List<EventMention> events = code("""
                Ghana, Togo Sign Transport Deal

                Published on 12 June 2025
                By Ama Owusu

                Ghana and Togo signed an agreement on road transport in Lomé on Tuesday, officials of both countries said.
                """);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).from()).hasToString("2025-06-10");
    }

    @Test
    void aNameEndsInATitleWhereItEndsInTheReport() {
        List<EventMention> events = code("""
                Togo President Lawson Due in Ghana for State Visit

                President Afi Lawson of Togo is expected in Ghana on 5 June 2025 for a state visit. President Lawson will
                hold talks with President Kofi Mensah of Ghana in Accra on the second day of the visit.
                """);

        assertThat(events).isNotEmpty();
        assertThat(events).allSatisfy(m -> assertThat(people(m)).noneMatch(name -> name.endsWith("Due")));
    }

    @Test
    void ambassadorsNamedInTheNextSentencesArePartOfTheCeremony() {
        List<EventMention> events = code("""
                Perezida Mensah yakiriye ba ambasaderi bashya

                Ku wa 12 Kamena 2025, Perezida wa Ghana Kofi Mensah yakiriye impapuro zemerera ba ambasaderi bashya guhagararira ibihugu byabo muri Ghana.Barimo Claire Dubois w'u Bufaransa na Anders Holm wa Danemark. Abandi bakiriwe ni Irene Costa uhagarariye Brazil na Madamu Hanan Shahin uhagarariye Misiri.
                """);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).subtype()).isEqualTo("credentials");
        assertThat(people(events.get(0)))
                .containsExactly("Anders Holm", "Claire Dubois", "Hanan Shahin", "Irene Costa", "Kofi Mensah");
    }

    @Test
    void wentToVisitIsDoneAndWhoInvitedDidNotTravel() {
        List<EventMention> events = code("""
                Perezida wa Ghana Kofi Mensah yagiye gusura Togo ku wa 10 Kamena 2025, mu ruzinduko yakoze ku butumire bwa mugenzi we Afi Lawson.
                """);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).status()).isEqualTo(Status.HELD);
        assertThat(events.get(0).participants().get(0).name()).isEqualTo("Kofi Mensah");
    }

    @Test
    void whatAVisitIsForIsNoRemark() {
        List<EventMention> events = code("""
                Minisitiri w'Ububanyi n'Amahanga wa Ghana, Ama Owusu, yatangiye uruzinduko rw'akazi muri Togo ku wa 10 Kamena 2025, rugamije kurushaho gushimangira umubano w'ibihugu byombi.
                """);

        assertThat(events).extracting(EventMention::kind).containsExactly(Kind.VISIT);
        assertThat(events.get(0).topics()).isEmpty();
    }
}
