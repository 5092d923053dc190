package org.umubano.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.Coder;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/**
 * No name, date or state is known to the rules: the same story with others gives the same events with those others. The
 * people are made up.
 */
class ChangedStoryTest {

    private static final Coder CODER = Coder.load();

    private static final String ENGLISH = """
            President %1$s of %3$s will pay an official visit to %4$s on %5$s 12 and 13, the foreign minister of %4$s, %2$s, has announced.
            It will be the first trip there by a leader of %3$s.
            Diplomatic relations between %3$s and %4$s were established in 1994.
            """;

    private static final String KINYARWANDA = """
            Perezida %1$s wa %3$s ategerejwe mu ruzinduko muri %4$s ku itariki ya 12–13 %5$s, nk’uko byatangajwe na Minisitiri w’Ububanyi n’Amahanga wa %4$s, %2$s.
            Ni bwo bwa mbere umukuru w’igihugu cya %3$s azaba agiyeyo.
            Umubano wa dipolomasi hagati ya %3$s na %4$s watangiye mu mwaka wa 1994.
            """;

    @ParameterizedTest
    @CsvSource({
        "Amina Okello, Jan Novotny, Kenya, Hungary, May, KEN, HUN, 2025-05-12, 2025-05-13",
        "Tomas Varga, Selam Desta, Poland, Ethiopia, September, POL, ETH, 2025-09-12, 2025-09-13",
        "Kofi Barimah, Linh Tran, Ghana, Vietnam, November, GHA, VNM, 2025-11-12, 2025-11-13",
    })
    void an_english_story_with_other_names_dates_and_states(
            String visitor,
            String host,
            String from,
            String to,
            String month,
            String a,
            String b,
            String first,
            String last) {
        check(ENGLISH.formatted(visitor, host, from, to, month), "en", visitor, host, a, b, first, last);
    }

    @ParameterizedTest
    @CsvSource({
        "Amina Okello, Jan Novotny, Kenya, Hongrie, Gicurasi, KEN, HUN, 2025-05-12, 2025-05-13",
        "Tomas Varga, Selam Desta, Pologne, Ethiopia, Nzeri, POL, ETH, 2025-09-12, 2025-09-13",
        "Kofi Barimah, Linh Tran, Ghana, Vietnam, Ugushyingo, GHA, VNM, 2025-11-12, 2025-11-13",
    })
    void a_kinyarwanda_story_with_other_names_dates_and_states(
            String visitor,
            String host,
            String from,
            String to,
            String month,
            String a,
            String b,
            String first,
            String last) {
        check(KINYARWANDA.formatted(visitor, host, from, to, month), "rw", visitor, host, a, b, first, last);
    }

    private static void check(
            String text, String language, String visitor, String host, String a, String b, String first, String last) {
        List<EventMention> mentions = CODER.code(Article.of("made-up.example", PartialDate.parse("2025-05-02"), text))
                .mentions();
        assertThat(mentions).allSatisfy(m -> assertThat(m.language()).isEqualTo(language));
        EventMention visit = mentions.stream()
                .filter(m -> m.kind() == Kind.VISIT)
                .findFirst()
                .orElseThrow();
        assertThat(visit.status()).isEqualTo(Status.PLANNED);
        assertThat(visit.from()).hasToString(first);
        assertThat(visit.to()).hasToString(last);
        assertThat(visit.participants())
                .anyMatch(p -> visitor.equals(p.name()) && a.equals(p.state()) && "HOS".equals(p.office()));
        assertThat(visit.participants()).anyMatch(p -> b.equals(p.state()));
        assertThat(visit.announcedBy()).isNotNull();
        assertThat(visit.announcedBy().name()).isEqualTo(host);
        EventMention relations = mentions.stream()
                .filter(m -> m.kind() == Kind.RELATIONS)
                .findFirst()
                .orElseThrow();
        assertThat(relations.from()).hasToString("1994");
        assertThat(relations.participants()).extracting(p -> p.state()).containsExactlyInAnyOrder(a, b);
    }

    @Test
    void a_story_of_one_state_alone_is_no_event() {
        String text =
                "President Amina Okello of Kenya visited a school in Nakuru on Friday. She met teachers and parents there.";
        assertThat(CODER.code(Article.of("made-up.example", PartialDate.parse("2025-05-02"), text))
                        .mentions())
                .isEmpty();
    }
}
