package org.umubano.coding;

import java.util.Map;
import org.umubano.event.EventMention;

/**
 * How likely the words of a sentence are those of the kind that a mention is of, and of the likeliest other kind, in per cent.
 * The trace of a mention carries it, so that it goes with the mention wherever that is kept.
 *
 * <pre>{@code
 * new LikelyWords(87, 2).write(trace);   // words: "87 % likely to tell of such an act"; other words: "2 % likely to ..."
 * LikelyWords.of(mention).percent();     // 87
 * }</pre>
 *
 * @param percent of its kind
 * @param other of the likeliest other kind
 */
record LikelyWords(int percent, int other) {

    /** The keys of the trace. */
    static final String WORDS = "words";

    static final String OTHER_WORDS = "other words";

    private static final String SIGN = " %";

    /** From shares from 0 to 1. */
    static LikelyWords ofShares(double likely, double other) {
        return new LikelyWords((int) Math.round(likely * 100), (int) Math.round(other * 100));
    }

    /** Those of a mention; 0 where its trace says nothing of its words. */
    static LikelyWords of(EventMention mention) {
        return new LikelyWords(read(mention.trace(), WORDS), read(mention.trace(), OTHER_WORDS));
    }

    /** Puts them into a trace. */
    void write(Map<String, String> trace) {
        trace.put(WORDS, percent + SIGN + " likely to tell of such an act");
        trace.put(OTHER_WORDS, other + SIGN + " likely to tell of an act of another kind");
    }

    private static int read(Map<String, String> trace, String key) {
        String told = trace.getOrDefault(key, "");
        int end = told.indexOf(SIGN);
        return end < 0 ? 0 : Integer.parseInt(told, 0, end, 10);
    }
}
