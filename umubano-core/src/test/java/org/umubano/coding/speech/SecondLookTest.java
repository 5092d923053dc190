package org.umubano.coding.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.Coder;
import org.umubano.coding.Confidence;
import org.umubano.coding.SharedCoder;
import org.umubano.coding.sentence.KindWords;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;

/** What the words of a sentence tell where it names one side alone. Dated Tuesday, 10 June 2025. */
class SecondLookTest {

    /** Leaves out nothing of what words tell. */
    private static final Coder HOWEVER_SURE = Coder.of(KindWords::of, Confidence.none());

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

    /** A sentence that is all there is to read is judged by its words, where it names both sides. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Togo lets Ghanaian lorries in again. | relations
                    Fiji's leader was among the guests at the independence day of Tonga. | visit
                    Abaganga mirongo ine b'Abanya-Cuba bari mu nzira bajya muri Kenya. | cooperation
                    """)
    void readsOneSentence(String sentence, String kind) {
        assertThat(mentions(sentence)).extracting(m -> m.kind().code()).containsExactly(kind);
        assertThat(mentions(sentence)).allMatch(EventMention::isByWords);
        assertThat(mentions("Kenya attacked from the first whistle and beat Ghana 2-0."))
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

    /** Whose act it is: in each article the second paragraph, with the kind, the status and the states of what it tells. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Tonga and Fiji signed an agreement on fishing in Suva on Monday. | Kenya has shut out bananas for years. | relations past | KEN TON
                    Kenya and Congo signed an agreement on trade in Nairobi on Monday. | M23 rebels captured a town north of Goma on Tuesday; Kinshasa and the UN say that foreign soldiers helped them. | force held | COD
                    Kenya na Uganda byasinyanye amasezerano y'uburobyi i Kampala ku wa Mbere. | Banki Nyafurika Itsura Amajyambere (BAD) izatanga inguzanyo ya miliyoni 30 z'amadolari. | aid planned | AFDB KEN UGA
                    Kenya na Uganda byasinyanye amasezerano y'uburobyi i Kampala ku wa Mbere. | U Buyapani bwatanze inkunga ya miliyoni 30 z'amadolari. | aid held | JPN KEN
                    Kenya na Uganda byasinyanye amasezerano y'uburobyi i Kampala ku wa Mbere. | Umuvugizi wa Guverinoma ya Kenya, Isaac Mwaura, yahakanye ko ayo masezerano ari ay'ingabo. | statement held | KEN UGA
                    Kenya na Uganda byasinyanye amasezerano y'uburobyi i Kampala ku wa Mbere. | U Bufaransa bwabigizemo uruhare mu buhuza bwabanje. | dispute held | FRA KEN UGA
                    Kenya and Togo signed an agreement on trade in Lomé on Monday. | The European Union has pledged experts and laboratory equipment worth 4 million euros. | aid planned | EU KEN TGO
                    Kenya na Togo byasinyanye amasezerano y'ubucuruzi i Lomé ku wa Mbere. | Perezida William Ruto na we yatumiwe gusura Lomé, igihe kikazatangazwa nyuma. | visit proposed | KEN TGO
                    Kenya, Uganda and Tanzania held talks on the railway in Kampala on Monday. | The Kenyan capital is to host a second summit in 2027. | summit planned | KEN TZA UGA
                    Kenya, Uganda and Tanzania signed an agreement on a power line in Kampala on Monday. | Power will be sold from June to November each year. | cooperation planned | KEN TZA UGA
                    """)
    void knowsTheSides(String lead, String sentence, String act, String states) {
        List<EventMention> mentions = HOWEVER_SURE
                .code(Article.of(null, PartialDate.parse("2025-06-10"), lead + "\n\n" + sentence + "\n"))
                .mentions();
        assertThat(mentions)
                .filteredOn(EventMention::isByWords)
                .extracting(m -> m.kind().code()
                        + ' '
                        + m.status().code()
                        + ' '
                        + m.participants().stream()
                                .map(Participant::state)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .containsExactly(act + ' ' + states);
    }
}
