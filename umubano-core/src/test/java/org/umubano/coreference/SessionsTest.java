package org.umubano.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.claim.MadeUp;
import org.umubano.claim.MadeUp.Extra;
import org.umubano.event.EventMention;
import org.umubano.event.EventMentionBuilder;
import org.umubano.event.Evidence;

class SessionsTest {

    private static final List<EventMention> TOLD = MadeUp.article("a", "en", null)
            .says(Extra.count("session", "2"), "meeting talks held 2025-05-28 - -", "a:RWA", "a:KAZ")
            .says(Extra.count("session", "3"), "meeting talks held 2025-05-29 - -", "a:RWA", "a:KAZ")
            .says(Extra.count("session", "4"), "agreement signed held 2025-05-29 - -", "a:RWA", "a:KAZ")
            .says("agreement signed held 2025-05-29 - -", "a:RWA", "a:KAZ")
            .coded()
            .mentions();

    private static final EventMention PAPER = TOLD.get(3);

    private static final int SECOND = "2".hashCode();
    private static final int THIRD = "3".hashCode();

    private static Evidence sentenceOf(int mention) {
        return TOLD.get(mention).evidence();
    }

    private static int of(EventMention agreement) {
        List<EventMention> all = new ArrayList<>(TOLD.subList(0, 3));
        all.add(agreement);
        return new Sessions(all).of(agreement);
    }

    @Test
    void aPaperIsOfTheSessionThatItIsAPartOf() {
        assertThat(of(EventMentionBuilder.builder(PAPER)
                        .partOf(TOLD.get(1).id())
                        .build()))
                .isEqualTo(THIRD);
    }

    @Test
    void aPaperIsOfTheFirstSessionThatItsSentencesTell() {
        assertThat(of(EventMentionBuilder.builder(PAPER).evidence(sentenceOf(1)).build()))
                .isEqualTo(THIRD);
        assertThat(of(EventMentionBuilder.builder(PAPER)
                        .evidence(sentenceOf(1))
                        .also(List.of(sentenceOf(0)))
                        .build()))
                .isEqualTo(SECOND);
    }

    @Test
    void aPaperOfOtherSentencesIsOfNone() {
        assertThat(of(PAPER)).isEqualTo(Sessions.NONE);
        assertThat(of(EventMentionBuilder.builder(PAPER).evidence(sentenceOf(2)).build()))
                .as("a paper is no session, whatever number it has")
                .isEqualTo(Sessions.NONE);
    }
}
