package org.umubano.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.umubano.analysis.SentenceAnalysis;
import org.umubano.analysis.TextAnalyser;
import org.umubano.language.WordAnalysis;
import org.umubano.mention.ActorMention;
import org.umubano.mention.MentionReader;
import org.umubano.mention.Mentions;
import org.umubano.mention.SpanMention;
import org.umubano.text.Folding;
import org.umubano.text.Segmenter;
import org.umubano.text.Table;
import org.umubano.time.TimeExpression;

/** The words of a short text with what they name: who acts, places, topics, papers, times. */
record Wording(
        String text,
        String language,
        List<WordAnalysis> words,
        List<TimeExpression> times,
        List<ActorMention> actors,
        List<SpanMention> spans) {

    /** The finer code of a word for a sector by the line of the table that has it, for each table. */
    private static final Map<String, Map<String, String>> SECTORS = new ConcurrentHashMap<>();

    /** What papers are about by their name alone, with the finer code of that sector, by the code of the paper. */
    private static final Map<String, String[]> PAPERS = papers();

    /** Shorter words begin like too many others. */
    private static final int STEM = 5;

    private static Map<String, String[]> papers() {
        Map<String, String[]> out = new HashMap<>();
        for (Table.Row row : Table.load("world/instrument_codes.tsv").rows()) {
            if (!row.get("topic").isEmpty()) {
                out.put(row.get("instrument"), new String[] {row.get("topic"), row.get("sector")});
            }
        }
        return Map.copyOf(out);
    }

    static Wording of(String text, String language) {
        if (!TextAnalyser.reads(language)) {
            return new Wording(text, language, List.of(), List.of(), List.of(), List.of());
        }
        List<WordAnalysis> words = new ArrayList<>();
        List<TimeExpression> times = new ArrayList<>();
        for (SentenceAnalysis sentence : TextAnalyser.of(language).analyse(text, null)) {
            words.addAll(sentence.words());
            times.addAll(sentence.times());
        }
        Mentions mentions =
                MentionReader.of(language).read(text, Segmenter.of(language).segment(text));
        return new Wording(text, language, words, times, mentions.actors(), mentions.spans());
    }

    /** The topic that a span names, or that the paper is about by its name; empty for none. */
    static String topic(SpanMention span) {
        return switch (span.type()) {
            case TOPIC -> span.code() == null ? "" : span.code();
            case INSTRUMENT -> PAPERS.getOrDefault(span.code(), new String[] {"", ""})[0];
            default -> "";
        };
    }

    /** The finer code of that topic; the topic itself where there is none. */
    String sector(SpanMention span) {
        if (span.type() == SpanMention.Type.INSTRUMENT) {
            return PAPERS.getOrDefault(span.code(), new String[] {"", ""})[1];
        }
        return SECTORS.computeIfAbsent("lang/" + language + "/topics.tsv", Wording::sectors)
                .getOrDefault(span.rule(), topic(span));
    }

    private static Map<String, String> sectors(String table) {
        Map<String, String> out = new HashMap<>();
        for (Table.Row row : Table.exists(table) ? Table.load(table).rows() : List.<Table.Row>of()) {
            out.put(row.where(), row.get("code"));
        }
        return Map.copyOf(out);
    }

    List<SpanMention> spans(SpanMention.Type type) {
        return spans.stream().filter(s -> s.type() == type).toList();
    }

    /** Codes of what spans of a sort name. */
    Set<String> codes(SpanMention.Type type) {
        Set<String> out = new TreeSet<>();
        for (SpanMention span : spans(type)) {
            if (span.code() != null) {
                out.add(span.code());
            }
        }
        return out;
    }

    /** Forms and dictionary forms of all its words, folded. */
    Set<String> vocabulary() {
        Set<String> out = new HashSet<>();
        for (WordAnalysis word : words) {
            out.add(Folding.fold(word.form()));
            out.add(Folding.fold(word.lemma()));
        }
        return out;
    }

    /** Whether a vocabulary has a word in one of its forms. */
    static boolean isIn(Set<String> vocabulary, WordAnalysis word) {
        String form = Folding.fold(word.form());
        String lemma = Folding.fold(word.lemma());
        if (vocabulary.contains(form) || vocabulary.contains(lemma)) {
            return true;
        }
        return !word.pos().equals("VERB")
                && lemma.length() > STEM
                && vocabulary.stream().anyMatch(v -> isPlural(v, lemma) || isPlural(lemma, v));
    }

    private static boolean isPlural(String longer, String shorter) {
        return shorter.length() > STEM && longer.equals(shorter + "s");
    }
}
