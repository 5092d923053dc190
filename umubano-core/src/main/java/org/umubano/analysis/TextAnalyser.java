package org.umubano.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.language.Settings;
import org.umubano.language.WordReader;
import org.umubano.language.english.EnglishWords;
import org.umubano.language.kinyarwanda.KinyarwandaWords;
import org.umubano.mention.MentionReader;
import org.umubano.text.Segmenter;
import org.umubano.text.Sentence;
import org.umubano.text.Table;
import org.umubano.time.ArticleDate;
import org.umubano.time.Direction;
import org.umubano.time.RawTime;
import org.umubano.time.TenseCues;
import org.umubano.time.TimeExpression;
import org.umubano.time.TimeTagger;

/** Shows what is seen in a text of one language. Immutable, safe for use by many threads. */
public final class TextAnalyser {

    private static final Map<String, Supplier<WordReader>> WORDS =
            Map.of("en", EnglishWords::new, "rw", KinyarwandaWords::new);
    private static final Map<String, TextAnalyser> ANALYSERS = new ConcurrentHashMap<>();

    private final String language;
    private final Segmenter segmenter;
    private final WordReader words;
    private final MentionReader mentions;
    private final TimeTagger times;
    private final TenseCues tenses;
    private final Set<String> augments = new HashSet<>();
    private final Set<String> states = new HashSet<>();

    private TextAnalyser(String language, WordReader words) {
        this.language = language;
        this.words = words;
        this.segmenter = Segmenter.of(language);
        this.mentions = MentionReader.of(language);
        this.times = TimeTagger.of(language);
        this.tenses = TenseCues.of(language);
        augments.addAll(Settings.of(language).list("augments"));
        for (Table.Row row : Table.load("world/states.tsv").rows()) {
            if (row.get("kind").equals("state")) {
                states.add(row.get("code"));
            }
        }
    }

    /** Whether there is an analyser of a language. */
    public static boolean reads(String language) {
        return WORDS.containsKey(language);
    }

    /**
     * The analyser of a language; built once.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static TextAnalyser of(String language) {
        return ANALYSERS.computeIfAbsent(language, l -> {
            Supplier<WordReader> reader = WORDS.get(l);
            if (reader == null) {
                throw new IllegalArgumentException(
                        "no analyser of " + l + ", only of " + new TreeSet<>(WORDS.keySet()));
            }
            return new TextAnalyser(l, reader.get());
        });
    }

    /**
     * The sentences of a text, in its order.
     *
     * @param published date of publication, from which "yesterday" is reckoned; null where not known
     */
    public List<SentenceAnalysis> analyse(String text, @Nullable PartialDate published) {
        List<Sentence> sentences = segmenter.segment(text);
        List<Name> names = Names.of(text, mentions.read(text, sentences), augments, states);
        List<List<RawTime>> raw = new ArrayList<>();
        List<RawTime> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            raw.add(times.find(text, sentence.start(), sentence.end()));
            all.addAll(raw.get(raw.size() - 1));
        }
        ArticleDate anchor = ArticleDate.infer(all, published);
        List<TimeExpression> resolved = new ArrayList<>();
        List<SentenceAnalysis> out = new ArrayList<>(sentences.size());
        int name = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            int first = name;
            while (name < names.size() && names.get(name).start() < sentence.end()) {
                name++;
            }
            int before = resolved.size();
            Direction direction = raw.get(i).isEmpty() ? Direction.UNKNOWN : tenses.direction(sentence.in(text));
            for (RawTime time : raw.get(i)) {
                resolved.add(times.resolve(time, anchor, direction, resolved));
            }
            out.add(new SentenceAnalysis(
                    sentence.start(),
                    sentence.end(),
                    language,
                    words.read(sentence.tokens()),
                    names.subList(first, name),
                    resolved.subList(before, resolved.size())));
        }
        return out;
    }
}
