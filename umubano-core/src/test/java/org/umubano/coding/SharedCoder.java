package org.umubano.coding;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;

/** The coder that all tests of the core share: it is safe for threads, and its tables take some seconds and megabytes. */
public final class SharedCoder {

    public static final Coder CODER = Coder.load();

    private SharedCoder() {}

    /** What a text of a day tells, an act a line: "force attack held RUS >UKR", the doers and then those to whom it is done. */
    static List<String> acts(String text, String published) {
        return CODER.code(Article.of(null, PartialDate.parse(published), text)).mentions().stream()
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
}
