package org.umubano.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.umubano.analysis.Name;
import org.umubano.analysis.SentenceAnalysis;
import org.umubano.analysis.TextAnalyser;
import org.umubano.language.WordAnalysis;
import org.umubano.mention.MentionReader;
import org.umubano.mention.Mentions;
import org.umubano.text.Folding;
import org.umubano.text.Segmenter;
import org.umubano.text.Sentence;
import org.umubano.text.Table;
import org.umubano.time.TimeExpression;

/**
 * How far a sentence was understood: which of its content words are names, times, topics or words that the tables of
 * events know, and which went by unread. A reader has to judge those himself.
 *
 * @param words number of content words: nouns, names, verbs, adjectives, numbers
 * @param missed those that went by unread, in the order of the text
 */
public record Understanding(int words, List<String> missed) {

    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    /** A prefix of an infinitive before the stem that the tables have: {@code gusura}, {@code kwakira}. */
    private static final int LONGEST_PREFIX = 2;

    public Understanding {
        missed = List.copyOf(missed);
    }

    /** 0 to 1. */
    public double share() {
        return words == 0 ? 0 : 1 - missed.size() / (double) words;
    }

    /**
     * @param language one that {@link TextAnalyser} reads
     */
    public static Understanding of(String text, String language) {
        Set<String> known = KNOWN.computeIfAbsent(language, Understanding::known);
        List<Sentence> sentences = Segmenter.of(language).segment(text);
        Mentions mentions = MentionReader.of(language).read(text, sentences);
        int words = 0;
        List<String> missed = new ArrayList<>();
        for (SentenceAnalysis sentence : TextAnalyser.of(language).analyse(text, null)) {
            for (WordAnalysis word : sentence.words()) {
                if (isContent(word)) {
                    words++;
                    if (!isIn(word, sentence, mentions) && !isKnown(word, known)) {
                        missed.add(word.form());
                    }
                }
            }
        }
        return new Understanding(words, missed);
    }

    private static boolean isContent(WordAnalysis word) {
        return switch (word.pos()) {
            case "NOUN", "PROPN", "VERB", "ADJ", "NUM" -> true;
            default -> false;
        };
    }

    private static boolean isIn(WordAnalysis word, SentenceAnalysis sentence, Mentions mentions) {
        int at = word.start();
        return sentence.names().stream().anyMatch((Name n) -> n.start() <= at && at < n.end())
                || sentence.times().stream().anyMatch((TimeExpression t) -> t.start() <= at && at < t.end())
                || mentions.actors().stream().anyMatch(a -> a.start() <= at && at < a.end())
                || mentions.spans().stream().anyMatch(s -> s.start() <= at && at < s.end());
    }

    private static boolean isKnown(WordAnalysis word, Set<String> known) {
        String lemma = Folding.fold(word.lemma());
        if (known.contains(Folding.fold(word.form()))) {
            return true;
        }
        for (int i = 0; i <= LONGEST_PREFIX && i < lemma.length(); i++) {
            if (known.contains(lemma.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> known(String language) {
        Set<String> out = new HashSet<>();
        String folder = "lang/" + language + "/";
        for (Table.Row row : Table.load(folder + "triggers.tsv").rows()) {
            for (String column : List.of("verb", "with", "noun")) {
                row.list(column).forEach(phrase -> add(phrase, out));
            }
        }
        Table.load(folder + "governors.tsv").rows().forEach(row -> add(row.get("lemma"), out));
        Table.load(folder + "markers.tsv").rows().forEach(row -> add(row.get("form"), out));
        return Set.copyOf(out);
    }

    private static void add(String phrase, Set<String> out) {
        String folded = Folding.fold(phrase);
        for (int from = 0; from <= folded.length(); ) {
            int space = folded.indexOf(' ', from);
            int to = space < 0 ? folded.length() : space;
            if (to > from) {
                out.add(folded.substring(from, to));
            }
            from = to + 1;
        }
    }
}
