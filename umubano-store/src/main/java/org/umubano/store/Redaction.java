package org.umubano.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.EventMentionBuilder;
import org.umubano.event.Evidence;
import org.umubano.event.Participant;
import org.umubano.text.Folding;

/**
 * Takes the name of one person out of records. A value that is the name becomes empty; a sentence or title that holds it is
 * blacked out as a whole, since what stands around a name often tells it.
 */
final class Redaction {

    /** What stands in place of a sentence that held the name. */
    static final String BLACK = "█";

    private final List<String> words;

    private Redaction(List<String> words) {
        this.words = words;
    }

    /** @throws IllegalArgumentException where the name has no letters */
    static Redaction of(String name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("'" + name + "' is no name");
        }
        return new Redaction(words);
    }

    /** The form of a name under which its tombstone is made. */
    static String folded(String name) {
        return String.join(" ", words(name));
    }

    String folded() {
        return String.join(" ", words);
    }

    /** Takes forgotten persons out of an article that was just coded; {@code persons} are hashes of their names. */
    static CodedArticle applied(CodedArticle article, Set<String> persons) {
        if (persons.isEmpty()) {
            return article;
        }
        Map<String, Redaction> found = new TreeMap<>();
        for (EventMention m : article.mentions()) {
            names(m).filter(n -> persons.contains(Tombstones.personName(folded(n))))
                    .forEach(n -> found.put(n, of(n)));
        }
        CodedArticle out = article;
        for (Redaction r : found.values()) {
            out = new CodedArticle(
                    out.article(),
                    r.of(out.report()),
                    out.mentions().stream().map(r::of).toList(),
                    out.isRead());
        }
        return out;
    }

    private static Stream<String> names(EventMention m) {
        List<String> out = new ArrayList<>();
        m.participants().forEach(p -> add(out, p));
        add(out, m.speaker());
        add(out, m.announcedBy());
        if (m.attribution() != null) {
            add(out, m.attribution().to());
        }
        m.quotes().forEach(q -> {
            if (q.speaker() != null) {
                out.add(q.speaker());
            }
        });
        return out.stream();
    }

    private static void add(List<String> out, @Nullable Participant p) {
        if (p != null && p.name() != null) {
            out.add(p.name());
        }
    }

    EventMention of(EventMention m) {
        boolean isNamed = names(m).anyMatch(this::isName);
        if (!isNamed && !holds(Lines.of(m), false)) {
            return m;
        }
        Map<String, String> trace = new TreeMap<>();
        m.trace().forEach((field, rule) -> trace.put(field, holds(rule, isNamed) ? BLACK : rule));
        return EventMentionBuilder.builder(m)
                .detail(text(m.detail(), isNamed))
                .participants(m.participants().stream().map(p -> person(p)).toList())
                .named(m.named().stream().filter(n -> !holds(n, isNamed)).toList())
                .purpose(text(m.purpose(), isNamed))
                .announcedBy(m.announcedBy() == null ? null : person(m.announcedBy()))
                .speaker(m.speaker() == null ? null : person(m.speaker()))
                .attribution(attribution(m.attribution()))
                .quotes(m.quotes().stream().map(this::quote).toList())
                .evidence(evidence(m.evidence(), isNamed))
                .also(m.also().stream().map(e -> evidence(e, isNamed)).toList())
                .trace(trace)
                .build();
    }

    private EventMention.@Nullable Attribution attribution(EventMention.@Nullable Attribution a) {
        return a == null || a.to() == null ? a : new EventMention.Attribution(person(a.to()), a.channel());
    }

    private EventMention.Quote quote(EventMention.Quote q) {
        return q.speaker() != null && isName(q.speaker()) ? new EventMention.Quote(q.start(), q.end(), null) : q;
    }

    ArticleReport of(ArticleReport r) {
        String byline = r.byline() != null && isName(r.byline()) ? null : text(r.byline(), false);
        return r.with(r.url(), byline, text(r.title(), true));
    }

    private Participant person(Participant p) {
        return p.name() != null && isName(p.name())
                ? new Participant(p.role(), null, p.office(), p.offices(), p.state())
                : p;
    }

    private Evidence evidence(Evidence e, boolean isNamed) {
        return holds(e.text(), isNamed) ? new Evidence(e.start(), e.end(), BLACK) : e;
    }

    @Nullable
    String text(@Nullable String text, boolean isNamed) {
        return text != null && holds(text, isNamed) ? BLACK : text;
    }

    /** The whole name, or its last word alone. */
    private boolean isName(String name) {
        List<String> other = words(name);
        return other.equals(words) || (other.size() == 1 && other.get(0).equals(last()));
    }

    /** Whether a text has the name; where the person is known to be meant, its last word is enough. */
    boolean holds(String text, boolean isNamed) {
        List<String> other = words(text);
        if (isNamed && other.contains(last())) {
            return true;
        }
        for (int i = 0; i + words.size() <= other.size(); i++) {
            if (other.subList(i, i + words.size()).equals(words)) {
                return true;
            }
        }
        return false;
    }

    private String last() {
        return words.get(words.size() - 1);
    }

    private static List<String> words(String text) {
        String folded = Folding.fold(text);
        List<String> out = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean isIn = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (isIn && from < 0) {
                from = i;
            } else if (!isIn && from >= 0) {
                out.add(folded.substring(from, i));
                from = -1;
            }
        }
        return out;
    }
}
