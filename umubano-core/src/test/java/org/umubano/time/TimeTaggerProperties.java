package org.umubano.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.umubano.article.PartialDate;

class TimeTaggerProperties {

    private static final List<String> PIECES = List.of(
            "May",
            "28",
            "2025",
            "29 February",
            "Monday,",
            "from",
            "to",
            "last",
            "week",
            "the",
            "31st",
            "of",
            "every",
            "-",
            "ku wa",
            "kuwa",
            "Mbere",
            "Gicurasi",
            "tariki ya",
            "30",
            "kugeza",
            "mu",
            "mwaka",
            "wa",
            "ushize",
            "saa",
            "z'ijoro",
            "z'uku",
            "kwezi",
            "ejo",
            "hashize",
            "imyaka",
            "9999",
            "0000",
            "1.5",
            "26/05/2025",
            "31-04-2024",
            "…",
            "\uD83D\uDE00",
            "İ",
            "’",
            ",",
            ".",
            "'s",
            "99999999999",
            "a",
            "century",
            "ago",
            "nyuma y'imyaka",
            "then",
            "uwo munsi",
            "the same day",
            "12",
            "hundred",
            "years",
            "later",
            "Q3",
            "2024/25",
            "between",
            "and",
            "\n");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(PIECES).list().ofMaxSize(16).map(l -> String.join(" ", l)),
                Arbitraries.of(PIECES).list().ofMaxSize(12).map(l -> String.join("", l)),
                Arbitraries.strings().ofMaxLength(60));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "rw");
    }

    @Provide
    Arbitrary<ArticleDate> anchors() {
        return Arbitraries.of("2025-05-27", "2024-02-29", "2025-05", "2025", "0001-01-01", "9999-12-31", "")
                .map(s -> s.isEmpty() ? ArticleDate.open() : ArticleDate.given(PartialDate.parse(s)));
    }

    @Property(tries = 2000)
    void neverThrowsAndSpansAreInOrder(
            @ForAll("languages") String language,
            @ForAll("texts") String text,
            @ForAll("anchors") ArticleDate anchor,
            @ForAll Direction direction) {
        TimeTagger tagger = TimeTagger.of(language);
        int start = Math.min(3, text.length());
        List<RawTime> found = tagger.find(text, start, text.length());
        int last = start;
        List<TimeExpression> resolved = new ArrayList<>();
        ArticleDate inferred = ArticleDate.infer(found, null);
        for (RawTime raw : found) {
            assertThat(raw.start()).isGreaterThanOrEqualTo(last);
            assertThat(raw.end()).isGreaterThan(raw.start()).isLessThanOrEqualTo(text.length());
            last = raw.end();
            TimeExpression t = tagger.resolve(raw, anchor, direction, resolved);
            assertThat(t.how() == null).as(t.toString()).isEqualTo(t.from() == null && t.to() == null);
            assertThat(t.confidence()).isBetween(0.0, 1.0);
            tagger.resolve(raw, inferred, direction, resolved);
            resolved.add(t);
        }
    }

    @Property(tries = 200)
    void localeAndZoneChangeNothing(@ForAll("languages") String language, @ForAll("texts") String text) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<RawTime> here = TimeTagger.of(language).find(text, 0, text.length());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(TimeTagger.of(language).find(text, 0, text.length())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
