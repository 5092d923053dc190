package org.umubano.claim;

import java.util.List;
import java.util.Set;
import org.umubano.coreference.Names;
import org.umubano.event.Evidence;
import org.umubano.mention.ActorMention;
import org.umubano.mention.MentionReader;
import org.umubano.text.Segmenter;
import org.umubano.time.TimeTagger;

/** Where a sentence gives somebody an office. It is read again by itself, for whoever shows it. */
final class OfficeWords {

    /** How the rule of a phrase says that its office stands elsewhere, or in a table. */
    private static final String ELSEWHERE = "office:";

    /** "His counterpart": the office is that of the other one. */
    private static final String COUNTERPART = "references.tsv";

    private OfficeWords() {}

    /** The phrases that name him with one of the offices: "Deputy Prime Minister Murat Nurtleu". */
    static List<String> in(Evidence e, String language, String name, Set<String> offices) {
        return phrases(e, language, name).stream()
                .filter(p -> p.offices().stream().anyMatch(offices::contains) && isTold(p))
                .map(p -> e.text().substring(p.start(), p.end()))
                .distinct()
                .toList();
    }

    /** Whether the sentence calls him a counterpart and gives him no office. */
    static boolean isCounterpart(Evidence e, String language, String name) {
        List<ActorMention> phrases = phrases(e, language, name);
        return phrases.stream().anyMatch(p -> p.rule().contains(COUNTERPART))
                && phrases.stream().noneMatch(OfficeWords::isTold);
    }

    private static boolean isTold(ActorMention p) {
        return !p.rule().contains(ELSEWHERE) && !p.rule().contains(COUNTERPART);
    }

    private static List<ActorMention> phrases(Evidence e, String language, String name) {
        if (!TimeTagger.reads(language)) {
            return List.of();
        }
        List<String> words = Names.words(name);
        return MentionReader.of(language).read(e.text(), Segmenter.of(language).segment(e.text())).actors().stream()
                .filter(p -> p.name() != null && Names.same(Names.words(p.name()), words))
                .toList();
    }
}
