package org.umubano.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Token;
import org.umubano.text.Word;

/**
 * Phrases with values, found in tokens: a trie over the words' {@link Token#norm()}, one look-up for a word that begins
 * no phrase. Immutable, safe for use by many threads.
 *
 * <p>A word that is written with a capital in the phrase must have one in the text, and one that is written in capitals
 * ({@code US}, {@code RDF}) must be so there; a word in lower case matches in any case.
 *
 * <pre>{@code
 * WordDictionary<String> capitals = new WordDictionary.Builder<String>()
 *         .add(segmenter.tokenize("Kigali", 0, 6), "RWA").build();
 * WordDictionary.Match<String> match = capitals.longestAt(sentence.tokens(), 3);
 * }</pre>
 *
 * @param <V> what a phrase stands for; one phrase may have several
 */
public final class WordDictionary<V> {

    private static final int NONE = EdgeTable.NONE;

    private final String[] words;
    /** The hash of each word over its number and one, so that most words are told without looking at any; 0 for none. */
    private final long[] ids;

    /** A bit for each word that begins a phrase, by its hash; a few others share one. Small enough to stay at hand. */
    private final long[] beginning;

    private final EdgeTable edges;
    private final int[] first;
    /** Of each node the words that may follow, a bit for every 64th word: most that do not are told by it. */
    private final long[] following;

    /** Of each phrase that has a meaning that heeds case, all its meanings. */
    private final @Nullable List<Meaning<V>>[] heeding;
    /** The values of a phrase of which all meanings fit in any case, none where no phrase ends; else null. */
    private final @Nullable List<V>[] plain;

    private WordDictionary(Builder<V> builder) {
        int capacity = Integer.highestOneBit(Math.max(8, builder.vocabulary.size()) * 4);
        words = new String[capacity];
        ids = new long[capacity];
        builder.vocabulary.forEach((word, id) -> {
            int slot = spread(word.hashCode()) & (words.length - 1);
            while (words[slot] != null) {
                slot = (slot + 1) & (words.length - 1);
            }
            words[slot] = word;
            ids[slot] = (long) word.hashCode() << 32 | id + 1;
        });
        first = new int[builder.vocabulary.size()];
        Arrays.fill(first, NONE);
        beginning = new long[capacity / 8];
        builder.vocabulary.forEach((word, id) -> {
            int node = builder.edges.get(id);
            if (node != EdgeTable.NONE) {
                first[id] = node;
                int bit = bit(word.hashCode());
                beginning[bit >>> 6] |= 1L << bit;
            }
        });
        edges = builder.edges.copy();
        following = edges.following(builder.meanings.size());
        int nodes = builder.meanings.size();
        plain = lists(nodes);
        heeding = lists(nodes);
        for (int i = 0; i < nodes; i++) {
            List<Meaning<V>> some = builder.meanings.get(i);
            plain[i] = some == null ? List.of() : inAnyCase(some);
            heeding[i] = some == null || plain[i] != null ? null : List.copyOf(some);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> @Nullable List<T>[] lists(int size) {
        return new List[size];
    }

    /** The values of meanings that all fit in any case; null where one does not. */
    private static <V> @Nullable List<V> inAnyCase(List<Meaning<V>> some) {
        for (Meaning<V> meaning : some) {
            if (meaning.capital != 0 || meaning.upper != 0) {
                return null;
            }
        }
        return some.size() == 1
                ? List.of(some.get(0).value)
                : some.stream().map(Meaning::value).toList();
    }

    /**
     * A phrase found.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @param values what it stands for, in the order in which they were added
     */
    public record Match<V>(int from, int to, List<V> values) {}

    /** The longest phrase that begins with the token at an index, or null. Allocates only where there is one. */
    public @Nullable Match<V> longestAt(List<Token> tokens, int from) {
        Word begin = tokens.get(from).word();
        int word = mayBegin(begin.normHash()) ? id(begin) : NONE;
        if (word == NONE || first[word] == NONE) {
            return null;
        }
        int node = first[word];
        int bestNode = NONE;
        int bestEnd = from;
        int i = from + 1;
        while (true) {
            if (fits(node, tokens, from)) {
                bestNode = node;
                bestEnd = i;
            }
            if (i == tokens.size() || following[node] == 0) {
                break;
            }
            word = id(tokens.get(i).word());
            if (word == NONE) {
                break;
            }
            node = target(node, word);
            if (node == NONE) {
                break;
            }
            i++;
        }
        if (bestNode == NONE) {
            return null;
        }
        List<V> values = plain[bestNode];
        return new Match<>(from, bestEnd, values != null ? values : fitting(heedful(bestNode), tokens, from));
    }

    private boolean fits(int node, List<Token> tokens, int from) {
        List<V> values = plain[node];
        return values != null ? !values.isEmpty() : anyFits(heedful(node), tokens, from);
    }

    private List<Meaning<V>> heedful(int node) {
        List<Meaning<V>> some = heeding[node];
        return some == null ? List.of() : some;
    }

    /** The leftmost longest phrases of some tokens, without overlaps. */
    public List<Match<V>> scan(List<Token> tokens) {
        List<Match<V>> out = new ArrayList<>(0);
        int i = 0;
        while (i < tokens.size()) {
            Match<V> match = longestAt(tokens, i);
            if (match == null) {
                i++;
            } else {
                out.add(match);
                i = match.to();
            }
        }
        return out;
    }

    private static <V> boolean anyFits(List<Meaning<V>> candidates, List<Token> tokens, int from) {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).fits(tokens, from)) {
                return true;
            }
        }
        return false;
    }

    private static <V> List<V> fitting(List<Meaning<V>> candidates, List<Token> tokens, int from) {
        if (candidates.size() == 1) {
            return List.of(candidates.get(0).value);
        }
        List<V> out = new ArrayList<>(candidates.size());
        for (Meaning<V> meaning : candidates) {
            if (meaning.fits(tokens, from)) {
                out.add(meaning.value);
            }
        }
        return out;
    }

    private boolean mayBegin(int hash) {
        int bit = bit(hash);
        return (beginning[bit >>> 6] & 1L << bit) != 0;
    }

    private int bit(int hash) {
        return spread(hash) & (beginning.length << 6) - 1;
    }

    private int id(Word word) {
        int hash = word.normHash();
        int slot = spread(hash) & (words.length - 1);
        for (long id = ids[slot]; id != 0; id = ids[slot]) {
            if ((int) (id >>> 32) == hash && words[slot].equals(word.norm())) {
                return (int) id - 1;
            }
            slot = (slot + 1) & (words.length - 1);
        }
        return NONE;
    }

    private int target(int node, int word) {
        if ((following[node] & 1L << word) == 0) {
            return NONE;
        }
        return edges.get((long) node << 32 | word);
    }

    private static int spread(int hash) {
        return hash * 0x9E3779B9 >>> 7;
    }

    /** A value with the words (by bit) that need a capital, and that need capitals throughout. */
    private record Meaning<V>(V value, long capital, long upper) {

        boolean fits(List<Token> tokens, int from) {
            for (long bits = capital; bits != 0; bits &= bits - 1) {
                if (!tokens.get(from + Long.numberOfTrailingZeros(bits)).isCapitalised()) {
                    return false;
                }
            }
            for (long bits = upper; bits != 0; bits &= bits - 1) {
                if (!isUpper(tokens.get(from + Long.numberOfTrailingZeros(bits)).form())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Whether a word of at least two characters has no lower-case letter. */
    static boolean isUpper(String form) {
        if (form.length() < 2 || !Character.isUpperCase(form.charAt(0))) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLowerCase(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Gathers the phrases of a dictionary. */
    public static final class Builder<V> {

        private final Map<String, Integer> vocabulary = new HashMap<>();
        private final EdgeTable edges = new EdgeTable();
        /** Of each node what a phrase that ends there stands for; null where none ends. */
        private final List<@Nullable List<Meaning<V>>> meanings = new ArrayList<>();

        public Builder() {
            meanings.add(null);
        }

        /** Adds a phrase, cut into tokens as the text will be; of more than 60 tokens only the first 60 heed case. */
        public Builder<V> add(List<Token> phrase, V value) {
            if (phrase.isEmpty()) {
                throw new IllegalArgumentException("empty phrase for " + value);
            }
            end(path().then(phrase), value);
            return this;
        }

        /** A path before the first word. */
        Path path() {
            return new Path();
        }

        /** The beginning of phrases, to which words are put one after the other. */
        final class Path {
            private int node;
            private int length;
            private long capital;
            private long upper;

            /** This path with further words. */
            Path then(List<Token> words) {
                Path path = new Path();
                path.node = node;
                path.length = length;
                path.capital = capital;
                path.upper = upper;
                for (int i = 0; i < words.size(); i++) {
                    path.step(words.get(i));
                }
                return path;
            }

            private void step(Token token) {
                node = next(node, token.norm());
                if (length < 60 && token.isCapitalised()) {
                    capital |= 1L << length;
                    upper |= isUpper(token.form()) ? 1L << length : 0;
                }
                length++;
            }
        }

        /** Gives the phrase that a path has come to a value. */
        void end(Path path, V value) {
            Meaning<V> meaning = new Meaning<>(value, path.capital, path.upper);
            List<Meaning<V>> there = meanings.get(path.node);
            if (there == null) {
                there = new ArrayList<>(1);
                meanings.set(path.node, there);
            }
            if (!there.contains(meaning)) {
                there.add(meaning);
            }
        }

        private int next(int node, String norm) {
            Integer word = vocabulary.get(norm);
            if (word == null) {
                word = vocabulary.size();
                vocabulary.put(norm, word);
            }
            int next = edges.getOrPut((long) node << 32 | word, meanings.size());
            if (next == meanings.size()) {
                meanings.add(null);
            }
            return next;
        }

        /** The dictionary of all that was added. */
        public WordDictionary<V> build() {
            return new WordDictionary<>(this);
        }
    }
}
