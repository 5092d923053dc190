package org.umubano.coding.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.Coder;
import org.umubano.coding.SharedCoder;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;

/** Whether an article is of two states at all, by whom its sentences name. */
class ConcernTest {

    private static final Coder RULES = SharedCoder.RULES;

    /** Twelve sentences on a market, none of which names two states. */
    private static final String MARKET = """
            The market of Mbarara has a new roof
            Traders at the market of Mbarara have waited for it since the spring.
            The old one was taken off by a storm two years ago.
            The town council paid for the beams and the sheets.
            Eighty women sell tea, beans and cloth under it.
            Some of the cloth comes from Kenya, they say.
            The coffee goes to buyers from Italy.
            The rains came late and the harvest was poor.
            Many small growers have given up their fields.
            The shops on the main road stay open until late.
            A trader who has stood there for thirty years likes the light.
            The council wants to pave the road next.
            """;

    private static List<EventMention> code(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-06-12"), text))
                .mentions();
    }

    @Test
    void statesNamedOneByOneAndByTheWayMakeNoEvent() {
        assertThat(code(MARKET + "The minister visited Tanzania in May.")).isEmpty();
    }

    @Test
    void anOfficialAndAnotherStateInOneSentenceDoWhereverItStands() {
        assertThat(code(MARKET + "President Yoweri Museveni visited Tanzania on Monday, June 9, 2025."))
                .singleElement()
                .satisfies(m -> assertThat(m.kind()).isEqualTo(Kind.VISIT));
    }

    @Test
    void statesNamedSideBySideDoNotWhereNothingIsToldOfThem() {
        String match = "Uganda were better than Tanzania in the first half. Tanzania came back at Uganda late on. "
                + "Uganda looked tired, Tanzania did not.";
        assertThat(code(MARKET + match + " Uganda told Tanzania that it had hurt."))
                .isEmpty();
    }

    @Test
    void aStateMaySignWithABodyOfNoState() {
        assertThat(code("""
                Rwanda has signed an agreement with FIBA Africa to host the tournament for women in July.
                The agreement was signed in Kigali on Monday.
                Twelve teams will come.
                The hall holds ten thousand people.
                Tickets are sold from next week.
                Trains run until midnight.
                """)).isNotEmpty();
    }
}
