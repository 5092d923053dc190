package org.umubano.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.analysis.TextAnalyser;
import org.umubano.article.Article;
import org.umubano.claim.KnownPeople;
import org.umubano.claim.Question;
import org.umubano.coding.ArticleCoder;
import org.umubano.event.CodedArticle;
import org.umubano.language.Detection;

/** Reads a sentence that is to be checked. */
public final class Questions {

    private static final List<String> LANGUAGES = List.of("en", "rw");

    /** From here the language of a sentence is taken as detected where both yield something. */
    private static final double SURE = 0.9;

    private Questions() {}

    /**
     * What came of it.
     *
     * @param coded the sentence as an article
     */
    public record Read(Question question, CodedArticle coded) {}

    /**
     * A name alone makes a short sentence look like another language: where the language that was detected yields no act, or
     * was not detected for sure and yields fewer, the other is read.
     *
     * @param language in which it is read, or null for the one that is detected
     * @param people whom the sentence need not introduce
     */
    public static Read read(ArticleCoder coder, String sentence, @Nullable String language, KnownPeople people) {
        if (language != null) {
            return inLanguage(coder, sentence, language, people);
        }
        Detection detected =
                coder.code(Article.of(null, null, sentence)).report().language();
        boolean isSure = TextAnalyser.reads(detected.language()) && detected.confidence() >= SURE;
        Set<String> order = new LinkedHashSet<>(List.of(detected.language(), detected.second()));
        order.addAll(LANGUAGES);
        order.retainAll(LANGUAGES);
        Read best = null;
        for (String l : order) {
            if (best != null && isSure && size(best) > 0) {
                break;
            }
            Read read = inLanguage(coder, sentence, l, people);
            best = best == null || size(read) > size(best) ? read : best;
        }
        return best == null ? inLanguage(coder, sentence, "en", people) : best;
    }

    private static int size(Read read) {
        return read.question.mentions().size();
    }

    private static Read inLanguage(ArticleCoder coder, String sentence, String language, KnownPeople people) {
        CodedArticle coded = coder.code(Article.of(null, null, Question.closed(sentence)), language);
        String introduced = people.introduce(sentence, language);
        if (coded.mentions().isEmpty() && !introduced.equals(sentence)) {
            coded = coder.code(Article.of(null, null, Question.closed(introduced)), language);
        }
        return new Read(new Question(sentence, language, coded.mentions()), coded);
    }
}
