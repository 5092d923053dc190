package org.umubano.coding.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.event.Origin;
import org.umubano.text.Folding;
import org.umubano.text.Phrases;
import org.umubano.text.Sentence;
import org.umubano.text.Table;
import org.umubano.text.TextLines;
import org.umubano.text.Token;
import org.umubano.text.WordScan;
import org.umubano.time.ArticleDate;
import org.umubano.time.RawTime;

/**
 * The parts of an article that are not its report: headline, byline, source line, teasers and captions. Read from the
 * table {@code structure} of the language and from the shape of the lines.
 *
 * @param left numbers of the sentences in which no event is read
 * @param headline number of the sentence that is the headline, or -1
 * @param byline who wrote it, by the text itself
 * @param origin what the text says of where it is taken from
 */
public record ArticleStructure(
        Set<Integer> left, int headline, @Nullable String byline, Origin origin) {

    /** The lines of the tables; immutable. */
    public static final class Reader {
        /** Below this paragraph no line is taken for the name of who wrote it. */
        private static final int NAMES = 2;

        /** Below this paragraph no line is taken for the day of publication. */
        private static final int DATES = 4;

        private final Phrases<String> openings = new Phrases<>();
        private final Set<String> dated = new HashSet<>();
        private final WordScan openingWords;

        public Reader(String language) {
            Map<String, Integer> words = new HashMap<>();
            for (Table.Row row :
                    Table.load("lang/" + language + "/structure.tsv").rows()) {
                if (row.get("part").equals("dated")) {
                    dated.add(row.get("form"));
                    continue;
                }
                openings.add(row.get("form"), row.get("part"));
                words.put(WordScan.firstWord(row.get("form")), 1);
            }
            openingWords = new WordScan(words);
        }

        /** The byline and origin that {@link #read} finds, from those lines alone that may tell them. */
        public ArticleStructure quick(TextLines lines) {
            List<Sentence> some = new ArrayList<>();
            int last = -1;
            while (some.isEmpty() && last + 1 < lines.count()) {
                some.addAll(lines.sentences(++last));
            }
            WordScan.Cursor word = openingWords.over(lines.text());
            while (word.nextBeginning()) {
                if (word.value() != 0 && lines.at(word.start()) > last) {
                    last = lines.at(word.start());
                    some.addAll(lines.sentences(last));
                }
            }
            return read(lines.text(), some);
        }

        /** The headline, byline and source of an article, and which of its sentences are no news. */
        public ArticleStructure read(String text, List<Sentence> sentences) {
            Set<Integer> left = new HashSet<>();
            String byline = null;
            Origin origin = Origin.ORIGINAL;
            int headline = -1;
            boolean isListed = false;
            for (int i = 0; i < sentences.size(); i++) {
                Sentence sentence = sentences.get(i);
                String part = part(sentence);
                isListed = part.equals("list") || isListed && isItem(sentence);
                switch (isListed ? "list" : part) {
                    case "source" -> {
                        left.add(i);
                        String of = rest(text, sentence);
                        if (origin == Origin.ORIGINAL && !of.isBlank()) {
                            origin = new Origin(Origin.Kind.SYNDICATED, of, sentence.in(text));
                        }
                    }
                    case "byline" -> {
                        left.add(i);
                        byline = byline == null ? rest(text, sentence) : byline;
                    }
                    case "boilerplate", "list" -> left.add(i);
                    default -> {
                        if (isName(sentence) && sentence.paragraph() <= NAMES) {
                            left.add(i);
                            byline = byline == null && sentence.tokens().size() <= 4 && i == 0
                                    ? sentence.in(text)
                                    : byline;
                        } else if (i == 0 && isHeadline(text, sentence, sentences)) {
                            headline = 0;
                        }
                    }
                }
            }
            return new ArticleStructure(left, headline, byline, origin);
        }

        /**
         * The day of publication that the article itself shows: one of its first lines that holds a day with its year, and
         * nothing besides but what may stand in such a line ("Published on", a time of day). Null where there is none.
         */
        @Nullable
        public PartialDate published(List<Sentence> sentences, List<RawTime> times) {
            int t = 0;
            for (Sentence sentence : sentences) {
                if (sentence.paragraph() > DATES) {
                    return null;
                }
                while (t < times.size() && times.get(t).start() < sentence.start()) {
                    t++;
                }
                if (t < times.size() && times.get(t).end() <= sentence.end()) {
                    PartialDate day = ArticleDate.fullDay(times.get(t));
                    if (day != null && (isDateLine(sentence, times.get(t)) || isSentFrom(sentence, times.get(t)))) {
                        return day;
                    }
                }
            }
            return null;
        }

        /** How many tokens may name the place before the day. */
        private static final int PLACE = 6;

        private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2022", "*", "\u00b7");

        private static final Set<String> MARKS = Set.of(",", "/", "(", ")", ".", ";", "|", "[", "]");

        private boolean isDateLine(Sentence sentence, RawTime time) {
            for (Token token : sentence.tokens()) {
                boolean outside = token.end() <= time.start() || token.start() >= time.end();
                if (outside
                        && token.isWord()
                        && !Character.isDigit(token.form().charAt(0))
                        && !dated.contains(token.norm())) {
                    return false;
                }
            }
            return true;
        }

        /** "Brussels, 19 February 2024", on a line of its own or with a dash behind it that opens the report. */
        private static boolean isSentFrom(Sentence sentence, RawTime time) {
            List<Token> tokens = sentence.tokens();
            int t = 0;
            boolean named = false;
            while (t < tokens.size() && tokens.get(t).end() <= time.start()) {
                Token token = tokens.get(t++);
                if (token.isWord() ? !token.isCapitalised() : !isMark(token)) {
                    return false;
                }
                named |= token.isWord();
            }
            if (!named || t > PLACE) {
                return false;
            }
            while (t < tokens.size() && tokens.get(t).start() < time.end()) {
                t++;
            }
            for (; t < tokens.size(); t++) {
                Token token = tokens.get(t);
                if (DASHES.contains(token.form())) {
                    return true;
                }
                if (token.isWord() ? !token.isCapitalised() : !isMark(token)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isMark(Token token) {
            return MARKS.contains(token.form());
        }

        /** Whether a line stands in a list: a dash or dot before it, and no full stop behind. */
        private static boolean isItem(Sentence sentence) {
            List<Token> tokens = sentence.tokens();
            return DASHES.contains(tokens.get(0).form())
                    && !tokens.get(tokens.size() - 1).form().equals(".");
        }

        private String part(Sentence sentence) {
            int i = 0;
            while (i < sentence.tokens().size() && !sentence.tokens().get(i).isWord()) {
                i++;
            }
            Phrases.Hit<String> hit = openings.at(sentence.tokens(), i);
            return hit == null || isReport(sentence, hit) ? "" : hit.values().get(0);
        }

        /** "By video link on Friday, the president opened the line.": a small word behind the opening, and a full sentence. */
        private static boolean isReport(Sentence sentence, Phrases.Hit<String> hit) {
            List<Token> tokens = sentence.tokens();
            int next = hit.last() + 1;
            return hit.values().get(0).equals("byline")
                    && tokens.size() > LONGEST_BYLINE
                    && tokens.get(tokens.size() - 1).form().equals(".")
                    && tokens.get(next).isWord()
                    && !tokens.get(next).isCapitalised();
        }

        /** How many tokens a line that names the author may have. */
        private static final int LONGEST_BYLINE = 12;

        private String rest(String text, Sentence sentence) {
            int i = 0;
            while (i < sentence.tokens().size() && !sentence.tokens().get(i).isWord()) {
                i++;
            }
            Phrases.Hit<String> hit = openings.at(sentence.tokens(), i);
            int from = hit == null ? i : hit.last() + 1;
            while (from < sentence.tokens().size()
                    && !sentence.tokens().get(from).isWord()) {
                from++;
            }
            if (from >= sentence.tokens().size()) {
                return "";
            }
            String out = text.substring(sentence.tokens().get(from).start(), sentence.end())
                    .strip();
            return out.endsWith(")") || out.endsWith(".") ? out.substring(0, out.length() - 1) : out;
        }

        /** A line of two to four capitalised words without a full stop, above the report: a byline. */
        private static boolean isName(Sentence sentence) {
            List<Token> tokens = sentence.tokens();
            return tokens.size() >= 2
                    && tokens.size() <= 4
                    && tokens.stream().allMatch(t -> t.isWord() && t.isCapitalised());
        }

        private static boolean isHeadline(String text, Sentence sentence, List<Sentence> all) {
            char last = text.charAt(sentence.end() - 1);
            boolean alone = all.size() > 1 && all.get(1).paragraph() != sentence.paragraph();
            return alone
                    && last != '.'
                    && last != ':'
                    && !Folding.isQuote(last)
                    && sentence.end() - sentence.start() < 160;
        }
    }
}
