package org.umubano.claim;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.CheckedClaim.Answer;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;
import org.umubano.mention.SpanMention;
import org.umubano.mention.SpanMention.Type;

/** What a claim is about, by the words that it uses: the topics with their finer codes, and the sort of paper. */
final class SubjectChecks {

    /** Papers that say something by their name alone; "agreement" and "treaty" are words for any of them. */
    private static final Set<String> PAPERS =
            Set.of("mou", "protocol", "declaration", "communique", "roadmap", "contract", "loan");

    /** The finer codes by the topic that they come to. */
    private final TreeMap<String, Set<String>> topics = new TreeMap<>();

    private final TreeSet<String> instruments = new TreeSet<>();

    SubjectChecks(EventMention asked, Wording wording) {
        for (SpanMention span : wording.spans()) {
            String topic = Wording.topic(span);
            if (asked.topics().contains(topic)) {
                topics.computeIfAbsent(topic, k -> new TreeSet<>()).add(wording.sector(span));
            }
        }
        for (String code : wording.codes(Type.INSTRUMENT)) {
            if (asked.kind() == Kind.AGREEMENT && PAPERS.contains(code)) {
                instruments.add(code);
            }
        }
    }

    Set<String> topics() {
        return topics.keySet();
    }

    Set<String> instruments() {
        return instruments;
    }

    /** Whether the sort of paper that a span names is asked for. */
    boolean asks(SpanMention span) {
        return span.code() != null && instruments.contains(span.code());
    }

    /** A mention that is about it in all finer codes, or that does not say it more finely. */
    @Nullable
    Reply topic(String topic, EventMention m) {
        if (!m.topics().contains(topic)) {
            return m.topics().isEmpty() ? null : new Reply(String.join(", ", m.topics()), Answer.SILENT);
        }
        Set<String> wanted = topics.getOrDefault(topic, Set.of());
        Set<String> told = new TreeSet<>();
        Evidence said = null;
        for (Evidence e : m.sentences()) {
            Wording wording = Wording.of(e.text(), m.language());
            for (SpanMention span : wording.spans()) {
                if (Wording.topic(span).equals(topic)) {
                    told.add(wording.sector(span));
                    said = said == null ? e : said;
                }
            }
        }
        boolean isBorne = told.isEmpty() || told.containsAll(wanted);
        return new Reply(topic, isBorne ? Answer.SUPPORTED : Answer.SILENT, said);
    }

    @Nullable
    Reply instrument(String instrument, EventMention m) {
        for (Evidence e : m.sentences()) {
            if (Wording.of(e.text(), m.language()).codes(Type.INSTRUMENT).contains(instrument)) {
                return new Reply(instrument, Answer.SUPPORTED, e);
            }
        }
        String there = m.instrument();
        return there == null ? null : new Reply(there, there.equals(instrument) ? Answer.SUPPORTED : Answer.SILENT);
    }
}
