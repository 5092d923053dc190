package org.umubano.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/**
 * Makes a query of words: each word or expression may be met by its code, as a name, in English, in Kinyarwanda, or by the
 * gloss of a Kinyarwanda word, and counts once, by the best of these.
 */
record SearchQuery(SearchWords words, Vocabulary vocabulary) {

    private static final int MOST_WORDS = 40;
    /** A gloss is less sure than the word itself. */
    private static final float GLOSS = 0.6f;

    private static final float CODE = 1.2f;
    private static final float NAME = 1.1f;
    /** So much of a query with several words has to be met. */
    private static final double NEEDED = 0.6;

    Query of(String text, EventFilter filter) {
        BooleanQuery.Builder out = new BooleanQuery.Builder();
        List<Query> parts = parts(text);
        if (parts.isEmpty()) {
            out.add(new MatchAllDocsQuery(), Occur.MUST);
        } else {
            BooleanQuery.Builder wanted = new BooleanQuery.Builder();
            parts.forEach(p -> wanted.add(p, Occur.SHOULD));
            int needed = parts.size() <= 2 ? parts.size() : (int) Math.ceil(NEEDED * parts.size());
            out.add(wanted.setMinimumNumberShouldMatch(needed).build(), Occur.MUST);
        }
        filters(out, filter);
        return out.build();
    }

    private List<Query> parts(String text) {
        List<String> all = words.words(text);
        List<String> some = all.subList(0, Math.min(all.size(), MOST_WORDS));
        List<Query> out = new ArrayList<>();
        int at = 0;
        for (Vocabulary.Found found : vocabulary.find(some)) {
            for (; at < found.from(); at++) {
                add(out, word(some.get(at)));
            }
            out.add(expression(found, some));
            at = found.to();
        }
        for (; at < some.size(); at++) {
            add(out, word(some.get(at)));
        }
        return out;
    }

    private static void add(List<Query> out, @Nullable Query query) {
        if (query != null) {
            out.add(query);
        }
    }

    /** An expression that has codes: by any of them, or by its words. */
    private Query expression(Vocabulary.Found found, List<String> some) {
        List<Query> ways = new ArrayList<>();
        for (String code : found.codes()) {
            ways.add(boosted("code", code, CODE));
        }
        BooleanQuery.Builder spelled = new BooleanQuery.Builder();
        boolean isSpelled = false;
        for (int i = found.from(); i < found.to(); i++) {
            Query word = word(some.get(i));
            if (word != null) {
                spelled.add(word, Occur.MUST);
                isSpelled = true;
            }
        }
        if (isSpelled) {
            ways.add(spelled.build());
        }
        return new DisjunctionMaxQuery(ways, 0.2f);
    }

    /** One word in all its ways, or null where it carries no content. */
    private @Nullable Query word(String word) {
        List<String> stems = words.english(word);
        if (words.isParticle(word) || stems.isEmpty()) {
            return null;
        }
        Set<Query> ways = new LinkedHashSet<>();
        ways.add(boosted("name", word, NAME));
        for (String stem : stems) {
            ways.add(new TermQuery(new Term("en", stem)));
            ways.add(boosted("gloss", stem, GLOSS));
        }
        SearchWords.Kinyarwanda read = words.kinyarwanda(word);
        read.terms().forEach(t -> ways.add(new TermQuery(new Term("rw", t))));
        for (String gloss : read.glosses()) {
            ways.add(boosted("en", gloss, GLOSS / 2));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Query boosted(String field, String term, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, term)), boost);
    }

    private static void filters(BooleanQuery.Builder out, EventFilter f) {
        filter(out, "dyad", f.dyad());
        anyOf(out, "kind", f.kinds().stream().map(Kind::code));
        anyOf(out, "status", f.statuses().stream().map(Status::code));
        filter(out, "lang", f.language());
        filter(out, "verdict", f.verdict() == null ? null : f.verdict().code());
        filter(out, "outlet", f.outlet());
        if (f.from() != null) {
            out.add(LongPoint.newRangeQuery("last_day", f.from().toEpochDay(), Long.MAX_VALUE), Occur.FILTER);
        }
        if (f.to() != null) {
            out.add(LongPoint.newRangeQuery("first_day", Long.MIN_VALUE, f.to().toEpochDay()), Occur.FILTER);
        }
    }

    private static void anyOf(BooleanQuery.Builder out, String field, Stream<String> values) {
        List<BytesRef> some = values.sorted().map(BytesRef::new).toList();
        if (!some.isEmpty()) {
            out.add(new TermInSetQuery(field, some), Occur.FILTER);
        }
    }

    private static void filter(BooleanQuery.Builder out, String field, @Nullable String value) {
        if (value != null) {
            out.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }
}
