package org.umubano.coding;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.sentence.KindWords;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;

/** The coders that all tests of the core share: they are safe for threads, and their tables take some seconds and megabytes. */
public final class SharedCoder {

    /** As it ships, with what is fitted to gold. */
    public static final Coder CODER = Coder.load();

    /** What rules tell by themselves, whatever weights are fitted: neither a second look, nor a confidence that leaves out. */
    public static final Coder RULES = Coder.of(language -> new KindWords(Map.of()), Confidence.none());

    private SharedCoder() {}

    /** What a text of a day tells, an act a line: "force attack held RUS >UKR", the doers and then those to whom it is done. */
    static List<String> acts(String text, String published) {
        return RULES.code(Article.of(null, PartialDate.parse(published), text)).mentions().stream()
                .map(m -> m.kind().code() + " " + m.subtype() + " " + m.status().code() + " "
                        + m.participants().stream()
                                .map(p -> (p.role() == Participant.Role.ACTOR ? "" : ">") + p.state())
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    /** The states of those who take part, in the order of their codes: "KEN+UGA". */
    static String states(EventMention mention) {
        return mention.participants().stream()
                .map(p -> String.valueOf(p.state()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining("+"));
    }

    /** "agreement signed held 2025-05-12 Munteanu/MIN/ROU >MDA". */
    static String act(EventMention m) {
        return m.kind().code() + " " + m.subtype() + " " + m.status().code() + " " + m.from() + " "
                + m.participants().stream().map(SharedCoder::side).collect(Collectors.joining(" "));
    }

    private static String side(Participant p) {
        List<String> name = p.name() == null ? List.of() : List.of(p.name().split(" "));
        return (p.role() == Participant.Role.RECIPIENT ? ">" : "")
                + (name.isEmpty() ? "" : name.get(name.size() - 1) + "/")
                + (p.office() == null ? "" : p.office() + "/")
                + p.state();
    }
}
