package org.umubano.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.language.kinyarwanda.AnalysedToken;
import org.umubano.language.kinyarwanda.Glosser;
import org.umubano.language.kinyarwanda.KinyarwandaAnalyser;
import org.umubano.text.Segmenter;
import org.umubano.text.Sentence;

/** Interlinear glosses of Kinyarwanda sentences, the last ones kept. Safe for use by many threads. */
final class Glosses {

    private static final int KEPT = 2000;

    private final Segmenter segmenter = Segmenter.of("rw");
    /** Made when the first Kinyarwanda sentence is shown: the server is up sooner. */
    private @Nullable Glosser glosser;

    private final Map<String, List<AnalysedToken>> kept = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<AnalysedToken>> eldest) {
            return size() > KEPT;
        }
    };

    private synchronized List<AnalysedToken> gloss(Sentence s) {
        Glosser now = glosser;
        if (now == null) {
            now = new Glosser(KinyarwandaAnalyser.load());
            glosser = now;
        }
        return now.gloss(s.tokens());
    }

    /** The words of a sentence, each with its pieces and their glosses. */
    List<AnalysedToken> of(String sentence) {
        synchronized (kept) {
            List<AnalysedToken> known = kept.get(sentence);
            if (known != null) {
                return known;
            }
        }
        List<AnalysedToken> made = new ArrayList<>();
        for (Sentence s : segmenter.segment(sentence)) {
            made.addAll(gloss(s));
        }
        synchronized (kept) {
            kept.put(sentence, List.copyOf(made));
        }
        return made;
    }
}
