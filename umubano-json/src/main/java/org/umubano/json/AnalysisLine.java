package org.umubano.json;

import org.umubano.analysis.Name;
import org.umubano.analysis.SentenceAnalysis;
import org.umubano.language.WordAnalysis;
import org.umubano.text.CodePoints;
import org.umubano.time.TimeExpression;

/** The line of a sentence: what is seen in it before any event. Offsets count code points. */
final class AnalysisLine {

    private AnalysisLine() {}

    static void write(FieldWriter out, String article, int line, SentenceAnalysis s, CodePoints offsets) {
        out.string("article", article);
        if (line < 0) {
            out.string("line", null);
        } else {
            out.number("line", line);
        }
        out.string("language", s.language())
                .number("start", offsets.of(s.start()))
                .number("end", offsets.of(s.end()))
                .objects("tokens", s.words(), (o, w) -> word(o, w, offsets))
                .objects("entities", s.names(), (o, n) -> name(o, n, offsets))
                .objects("times", s.times(), (o, t) -> time(o, t, offsets));
    }

    private static void word(FieldWriter out, WordAnalysis w, CodePoints offsets) {
        out.number("start", offsets.of(w.start()))
                .number("end", offsets.of(w.end()))
                .string("form", w.form())
                .string("lemma", w.lemma())
                .string("pos", w.pos())
                .string("features", w.featureList())
                .string("segments", w.segments())
                .string("gloss", w.gloss());
    }

    private static void name(FieldWriter out, Name n, CodePoints offsets) {
        out.number("start", offsets.of(n.start()))
                .number("end", offsets.of(n.end()))
                .string("type", n.type().name())
                .string("name", n.name())
                .string("state", n.state())
                .string("office", n.office());
    }

    private static void time(FieldWriter out, TimeExpression t, CodePoints offsets) {
        out.number("start", offsets.of(t.start()))
                .number("end", offsets.of(t.end()))
                .string("type", t.type().name())
                .string("value", t.value())
                .date("from", t.from())
                .date("to", t.to())
                .string("how", t.how() == null ? null : t.how().code());
    }
}
