package org.umubano.coding.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.SharedCoder;
import org.umubano.event.EventMention;

/** What the words of a sentence tell where it names one side alone. Dated Tuesday, 10 June 2025. */
class SecondLookTest {

    private static List<EventMention> mentions(String text) {
        return SharedCoder.CODER
                .code(Article.of(null, PartialDate.parse("2025-06-10"), text))
                .mentions();
    }

    /** The statement of a third state is told, with how likely it is, and it is less sure than what frames tell. */
    @Test
    void hearsThirdStates() {
        List<EventMention> mentions =
                mentions("Kenya and Uganda signed an agreement on fishing in Kampala on Monday.\n\n"
                        + "India said that it was a milestone for the region.\n");
        assertThat(mentions).extracting(m -> m.kind().code()).containsExactly("agreement", "statement");
        assertThat(mentions.get(1).trace()).containsKey(EventMention.BY_WORDS);
        assertThat(mentions.get(1).participants().get(0).state()).isEqualTo("IND");
        assertThat(mentions.get(1).confidence()).isLessThan(mentions.get(0).confidence());
    }

    /** Where nothing else is told without a doubt, nothing likely is. */
    @Test
    void isSilentAlone() {
        assertThat(mentions("Maize prices rose again in May.\n\nIndia said that it was a milestone for the region.\n"))
                .isEmpty();
    }

    /** What words tell is in the trace of each mention, how likely its own kind is and the likeliest other. */
    @Test
    void everyMentionSaysWhatItsWordsTell() {
        assertThat(mentions("Kenya and Uganda signed an agreement on fishing in Kampala on Monday.\n"))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.trace()).containsKeys("words", "other words"))
                .noneMatch(EventMention::isByWords);
    }
}
