package org.umubano.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.PartialDate;

class TimeTaggerTest {

    private static final ArticleDate TUESDAY = ArticleDate.given(PartialDate.parse("2025-05-27"));

    private static List<RawTime> find(String language, String text) {
        return TimeTagger.of(language).find(text, 0, text.length());
    }

    private static TimeExpression only(String language, String text, ArticleDate anchor, Direction direction) {
        List<RawTime> found = find(language, text);
        assertThat(found).as(text).hasSize(1);
        return TimeTagger.of(language).resolve(found.get(0), anchor, direction, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|He arrived on Monday.|PAST|Monday|2025-05-26",
                "en|He will arrive on Monday.|FUTURE|Monday|2025-06-02",
                "en|They signed it on May 26, 2025 in Astana.|PAST|May 26, 2025|2025-05-26",
                "en|The visit runs from May 28 to 29.|FUTURE|May 28 to 29|2025-05-28/2025-05-29",
                "en|It was built three years ago.|PAST|three years ago|2022",
                "en|They met last week in Kigali.|PAST|last week|2025-W21",
                "en|Ties go back to 2016, he said.|PAST|2016|2016",
                "rw|Yageze i Astana ku wa 27 Gicurasi 2025.|PAST|ku wa 27 Gicurasi 2025|2025-05-27",
                "rw|Bazahura ejo i Kigali.|FUTURE|ejo|2025-05-28",
                "rw|Bahuye mu cyumweru gishize.|PAST|mu cyumweru gishize|2025-W21",
                "rw|Riteganyijwe ku wa 29 no ku wa 30 Gicurasi.|FUTURE|ku wa 29 no ku wa 30 Gicurasi|2025-05-29/2025-05-30",
                "rw|Yaje ku wa Kane w’iki cyumweru, tariki ya 15 Gicurasi 2025.|PAST|ku wa Kane w’iki cyumweru, tariki ya 15 Gicurasi 2025|2025-05-15",
                "rw|Byatangiye mu 2016.|PAST|mu 2016|2016",
            })
    void findsAndResolves(String language, String text, Direction direction, String span, String value) {
        TimeExpression t = only(language, text, TUESDAY, direction);
        assertThat(text.substring(t.start(), t.end())).isEqualTo(span);
        assertThat(t.value()).isEqualTo(value);
    }

    @Test
    void aWordThatIsAlsoAMonthIsNone() {
        assertThat(find("rw", "Kwakira abashyitsi ni umuco, yanywaga mata mu kanama ka guverinoma."))
                .isEmpty();
        assertThat(find("en", "They may march to the fall of the house.")).isEmpty();
    }

    @Test
    void theYearComesFromTheWeekdayAndThePast() {
        String text = "They met on Monday, May 26 in the capital. Relations began in 2016, and in 2024 they signed.";
        ArticleDate date = ArticleDate.infer(find("en", text), null);
        assertThat(date.date()).isEqualTo(PartialDate.year(2025));
        assertThat(date.how()).isEqualTo(ArticleDate.How.INFERRED);
        assertThat(date.confidence()).isLessThan(0.9);
    }

    @Test
    void aWeekdayWithoutAnyYearIsALowGuess() {
        ArticleDate date = ArticleDate.infer(find("en", "They met on Monday, May 26."), null);
        assertThat(date.date()).isEqualTo(PartialDate.year(2025));
        assertThat(date.confidence()).isLessThan(0.5);
    }

    @Test
    void withoutWeekdayAndDateTheYearStaysOpen() {
        String text = "They met on May 26. Relations began in 2016.";
        assertThat(ArticleDate.infer(find("en", text), null).date()).isNull();
    }

    @Test
    void aimsAreNoPast() {
        String text =
                "On Monday, May 26 they adopted the plan for 2050, to be reached by 2033; the last one was signed in 2024.";
        assertThat(ArticleDate.infer(find("en", text), null).date()).isEqualTo(PartialDate.year(2025));
    }

    @Test
    void aWeekdayThatDoesNotFitIsKept() {
        TimeExpression t = only("en", "They met on Friday, May 26, 2025.", TUESDAY, Direction.PAST);
        assertThat(t.value()).isEqualTo("2025-05-26");
        assertThat(t.weekday()).isEqualTo(5);
        assertThat(t.confidence()).isLessThan(0.7);
    }

    @Test
    void theWeekdayThatTheArticleDatesIsMeant() {
        List<RawTime> found = find("en", "On Monday, May 19 they met. On Monday they also signed.");
        ArticleDate anchor = ArticleDate.infer(found, PartialDate.parse("2025-05-23"));
        TimeExpression t = TimeTagger.of("en").resolve(found.get(1), anchor, Direction.FUTURE, List.of());
        assertThat(t.value()).isEqualTo("2025-05-19");
        assertThat(t.how()).isEqualTo(DateHow.INFERRED);
    }

    @Test
    void theNextDayIsReckonedFromTheDayBefore() {
        String text = "Yahageze ku wa 27 Gicurasi 2025, ku munsi ukurikiyeho baraganira.";
        List<TimeExpression> out = new ArrayList<>();
        for (RawTime raw : find("rw", text)) {
            out.add(TimeTagger.of("rw").resolve(raw, TUESDAY, Direction.PAST, out));
        }
        assertThat(out).extracting(TimeExpression::value).containsExactly("2025-05-27", "2025-05-28");
        assertThat(out.get(1).how()).isEqualTo(DateHow.INFERRED);
    }

    @Test
    void aMonthOfPublicationResolvesNoWeekday() {
        ArticleDate may = ArticleDate.given(PartialDate.parse("2025-05"));
        assertThat(only("en", "He arrived on Monday.", may, Direction.PAST).from())
                .isNull();
        assertThat(only("en", "He arrived on May 26.", may, Direction.PAST).value())
                .isEqualTo("2025-05-26");
    }

    @Test
    void thisDayWithItsDateIsTheDayOfWriting() {
        String text = "Yageze i Kigali kuri uyu wa 15 Gicurasi 2023, bakazahura ejo.";
        List<RawTime> found = find("rw", text);
        ArticleDate date = ArticleDate.infer(found, null);
        assertThat(date.date()).isEqualTo(PartialDate.parse("2023-05-15"));
        assertThat(TimeTagger.of("rw")
                        .resolve(found.get(1), date, Direction.FUTURE, List.of())
                        .value())
                .isEqualTo("2023-05-16");
    }

    @Test
    void aDayWithoutYearFollowsTheLatestFullDate() {
        String text = "Talks open on May 29. The two signed a pact on September 25, 2024.";
        assertThat(ArticleDate.infer(find("en", text), null).date()).isEqualTo(PartialDate.year(2025));
    }

    @Test
    void aWrongWeekdayDoesNotMoveTheYear() {
        TimeExpression t = only("en", "They will meet on Friday, May 29.", TUESDAY, Direction.FUTURE);
        assertThat(t.value()).isEqualTo("2025-05-29");
        assertThat(t.weekday()).isEqualTo(5);
        assertThat(only("en", "They will meet on Thursday, January 8.", TUESDAY, Direction.FUTURE)
                        .value())
                .isEqualTo("2026-01-08");
    }
}
