package org.umubano.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.text.CodePoints;

/**
 * The quotations and communiqués that mentions rest on. Two articles written apart that carry the same one are one origin
 * for what it says.
 */
final class Quotations {

    private static final double SAME = 0.35;

    /**
     * What a mention rests on.
     *
     * @param speaker hash of the last word of the name of who speaks, or of the communiqué's source; empty where unknown
     * @param runs hashes of runs of three words of the quotation, sorted; empty for a communiqué
     */
    record Voice(String speaker, String language, int[] runs, boolean isCommunique) {}

    private final Map<String, Voice> voices = new HashMap<>();

    static Quotations of(Iterable<Sketch> sketches) {
        Quotations out = new Quotations();
        for (Sketch sketch : sketches) {
            out.voices.putAll(sketch.voices());
        }
        return out;
    }

    /** What the mentions of an article rest on; those that rest on nothing are not in the map. */
    static Map<String, Voice> voices(CodedArticle article) {
        Map<String, Voice> out = new TreeMap<>();
        Cutter text = new Cutter(article.article().text());
        for (EventMention m : article.mentions()) {
            Voice voice = voice(m, text);
            if (voice != null) {
                out.put(m.id(), voice);
            }
        }
        return out;
    }

    /** Whether a mention rests on a quotation or communiqué at all. */
    boolean rests(EventMention mention) {
        return voices.containsKey(mention.id());
    }

    /** Whether two mentions of one event rest on one quotation or communiqué. */
    boolean isShared(EventMention a, EventMention b) {
        Voice x = voices.get(a.id());
        Voice y = voices.get(b.id());
        if (x == null || y == null || x.isCommunique != y.isCommunique || !x.speaker.equals(y.speaker)) {
            return false;
        }
        if (x.isCommunique || !x.language.equals(y.language)) {
            return true;
        }
        int least = Math.min(x.runs.length, y.runs.length);
        return least > 0 && (double) Sets.common(x.runs, y.runs) / least >= SAME;
    }

    private static @Nullable Voice voice(EventMention m, Cutter text) {
        StringBuilder said = new StringBuilder();
        String speaker = m.speaker() == null ? "" : last(m.speaker().name());
        for (EventMention.Quote q : m.quotes()) {
            boolean rests = m.kind() == Kind.STATEMENT
                    || (q.start() <= m.evidence().start()
                            && q.end() >= m.evidence().end());
            if (rests) {
                said.append(text.cut(q.start(), q.end())).append(' ');
                speaker = speaker.isEmpty() ? last(q.speaker()) : speaker;
            }
        }
        if (said.length() > 0) {
            return new Voice(hashed(speaker), m.language(), runs(said.toString()), false);
        }
        EventMention.Attribution attribution = m.attribution();
        if (attribution != null && attribution.to() != null && attribution.channel() != null) {
            Participant to = attribution.to();
            String source = to.name() == null ? to.office() + " " + to.state() : last(to.name());
            return new Voice(hashed(source + " " + attribution.channel()), m.language(), new int[0], true);
        }
        return null;
    }

    /** Names are compared only: a fingerprint that is kept shall not hold them. */
    private static String hashed(String speaker) {
        return speaker.isEmpty() ? "" : Integer.toHexString(speaker.hashCode());
    }

    private static String last(@Nullable String name) {
        List<String> words = name == null ? List.of() : Names.words(name);
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** Cuts pieces out of a text by code points, which are counted with the first one: most articles quote nobody. */
    private static final class Cutter {
        private final String text;
        private @Nullable CodePoints points;

        Cutter(String text) {
            this.text = text;
        }

        String cut(int start, int end) {
            CodePoints counted = points == null ? new CodePoints(text) : points;
            points = counted;
            int length = counted.length();
            int from = Math.max(0, Math.min(start, length));
            int to = Math.max(from, Math.min(end, length));
            return text.substring(counted.toIndex(from), counted.toIndex(to));
        }
    }

    private static int[] runs(String said) {
        List<String> words = Names.words(said);
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            out.add((words.get(i) + ' ' + words.get(i + 1) + ' ' + words.get(i + 2)).hashCode());
        }
        if (out.isEmpty() && !words.isEmpty()) {
            out.add(String.join(" ", words).hashCode());
        }
        return Sets.of(out);
    }
}
