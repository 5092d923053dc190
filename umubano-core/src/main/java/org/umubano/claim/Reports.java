package org.umubano.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coreference.Cluster;
import org.umubano.coreference.Decisions;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;

/** The mentions of one event, asked field by field; values that a person has called wrong are left out. */
final class Reports {

    private final List<Cluster.Member> members;
    private final Decisions decisions;

    /** Of each member, whether its date or place may be that of another act. */
    private final boolean[] inDoubt;

    Reports(List<Cluster.Member> members, Decisions decisions) {
        this.members = members;
        this.decisions = decisions;
        this.inDoubt = new boolean[members.size()];
        for (int i = 0; i < inDoubt.length; i++) {
            inDoubt[i] = Doubts.on(members.get(i));
        }
    }

    List<Cluster.Member> members() {
        return members;
    }

    Decisions decisions() {
        return decisions;
    }

    /** What each mention says, where it says something. */
    List<Said> say(Function<EventMention, @Nullable String> field) {
        return sayAll(m -> {
            String value = field.apply(m);
            return value == null ? List.of() : List.of(value);
        });
    }

    /** What each mention says in a field that holds several values. */
    List<Said> sayAll(Function<EventMention, List<String>> field) {
        List<Said> out = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Cluster.Member member = members.get(i);
            for (String value : field.apply(member.mention())) {
                out.add(new Said(value, member.mention(), published(member), inDoubt[i]));
            }
        }
        return out;
    }

    /** The date of its article, where that is known and not guessed: a guess overtakes nothing. */
    static @Nullable PartialDate published(Cluster.Member member) {
        ArticleReport report = member.article().report();
        return report.publishedHow() == ArticleReport.PublishedHow.INFERRED ? null : report.published();
    }

    /** Without what a person has called wrong. */
    List<Said> right(String field, List<Said> said) {
        return decisions.all().isEmpty()
                ? said
                : said.stream()
                        .filter(s -> !decisions.isWrong(s.mention().id(), field, s.value()))
                        .toList();
    }
}
