package org.umubano.intake.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.umubano.article.PartialDate;
import org.umubano.intake.page.PublicationDate;
import org.umubano.text.Segmenter;
import org.umubano.text.Sentence;
import org.umubano.text.Token;
import org.umubano.time.ArticleDate;
import org.umubano.time.Direction;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;
import org.umubano.time.TimeTagger;

/** Dates and tokens of whatever text, in both languages. */
class TextFuzzTest {

    private static final List<String> LANGUAGES = List.of("en", "rw");

    @FuzzTest(maxDuration = "2m")
    void dates(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        PartialDate published = PublicationDate.parse(text);
        try {
            PartialDate date = PartialDate.parse(text);
            assertThat(date.first()).isBeforeOrEqualTo(date.last());
            assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
        } catch (java.time.DateTimeException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
        for (String language : LANGUAGES) {
            TimeTagger tagger = TimeTagger.of(language);
            List<RawTime> found = tagger.find(text, 0, text.length());
            List<TimeExpression> before = new ArrayList<>();
            int end = 0;
            for (RawTime raw : found) {
                assertThat(raw.start()).isGreaterThanOrEqualTo(end).isLessThan(raw.end());
                assertThat(raw.end()).isLessThanOrEqualTo(text.length());
                end = raw.end();
                before.add(tagger.resolve(raw, ArticleDate.infer(found, published), Direction.PAST, before));
            }
        }
    }

    @FuzzTest(maxDuration = "2m")
    void tokens(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (String language : LANGUAGES) {
            int end = 0;
            for (Sentence sentence : Segmenter.of(language).segment(text)) {
                assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
                assertThat(sentence.end()).isGreaterThan(sentence.start()).isLessThanOrEqualTo(text.length());
                int at = sentence.start();
                for (Token token : sentence.tokens()) {
                    assertThat(token.start()).isGreaterThanOrEqualTo(at);
                    assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(sentence.end());
                    assertThat(text.substring(token.start(), token.end())).isEqualTo(token.form());
                    at = token.end();
                }
                end = sentence.end();
            }
        }
    }
}
