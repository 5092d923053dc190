package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Origin;

/**
 * Which articles are one origin: near copies, syndicated and translated texts and articles made of one press release are
 * grouped, and the first of each group is the origin. A function of the set of articles.
 *
 * <p>Near copies share runs of words. A translation shares names, numbers and acts in one order. Who says "Source: The New
 * Times" is tied to that outlet's article where it is in the set, else to others that say so of the same report.
 */
public final class Origins {

    /** How it is told that two articles are one where their texts are gone. */
    public static final String RUNS = "much of the shorter text is in the other";

    /** Share of the shorter text that must be in the other. */
    private static final double COPY = 0.45;
    /** Longer lists of articles with one run in common are walked, not crossed: each is compared with the next few. */
    static final int CROSSED = 60;

    static final int WINDOW = 2;

    private final Map<String, String> roots = new TreeMap<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private final Quotations quotations;

    private Origins(Quotations quotations) {
        this.quotations = quotations;
    }

    /** Groups a set of articles; each id once. */
    public static Origins of(Collection<CodedArticle> articles) {
        return new Texts().group(articles);
    }

    /** As the reports of articles tell it, where their texts are gone: each with the article that its origin names. */
    public static Origins told(Collection<ArticleReport> reports) {
        Origins out = new Origins(Quotations.of(List.of()));
        for (ArticleReport report : reports) {
            out.origins.put(report.id(), report.origin());
        }
        for (ArticleReport report : reports) {
            String root = report.id();
            for (int steps = 0; steps < reports.size() && out.origins.containsKey(root); steps++) {
                Origin origin = out.origins.get(root);
                if (origin == null || origin.of() == null || !out.origins.containsKey(origin.of())) {
                    break;
                }
                root = origin.of();
            }
            out.roots.put(report.id(), root);
        }
        return out;
    }

    /** Keeps what was worked out of each text, so that grouping a grown set again costs no reading. Not thread-safe. */
    public static final class Texts {
        private final Map<String, Sketch> sketches = new HashMap<>();

        /**
         * Takes an article whose text is no longer there, with what {@link Fingerprint} kept of it.
         *
         * @throws IllegalArgumentException where the bytes are no fingerprint
         */
        public void put(CodedArticle article, byte[] fingerprint) {
            sketches.put(article.article().id(), Fingerprint.read(article, fingerprint));
        }

        /** Forgets an article. */
        public void remove(String article) {
            sketches.remove(article);
        }

        /** Groups a set of articles; each id once. */
        public Origins group(Collection<CodedArticle> articles) {
            List<Sketch> made =
                    new ArrayList<>(articles.parallelStream().map(this::sketch).toList());
            made.sort(Sketch.ORDER);
            Origins out = new Origins(Quotations.of(made));
            made.forEach(s -> sketches.put(s.article().article().id(), s));
            out.group(made);
            return out;
        }

        /**
         * The origins of some articles of a set that was grouped before.
         *
         * @param roots by article the article from which it is taken, as {@link Origins#of(String)} of the whole set gives it
         * @param some the articles whose mentions are to be counted
         */
        public Origins given(Map<String, String> roots, Collection<CodedArticle> some) {
            Origins out =
                    new Origins(Quotations.of(some.stream().map(this::sketch).toList()));
            out.roots.putAll(roots);
            return out;
        }

        private Sketch sketch(CodedArticle article) {
            Sketch old = sketches.get(article.article().id());
            return old != null && old.isOf(article) ? old : Sketch.of(article);
        }
    }

    /** The article from which an article is taken, itself where it is the first. */
    public String of(String article) {
        return roots.getOrDefault(article, article);
    }

    /** What an article itself and the comparison say of its origin. */
    public Origin origin(ArticleReport report) {
        return origins.getOrDefault(report.id(), report.origin());
    }

    /** The reports of articles, each with its origin as the article itself and the comparison tell it. */
    public List<ArticleReport> reports(Collection<CodedArticle> articles) {
        return articles.stream()
                .map(CodedArticle::report)
                .map(r -> r.from(origin(r)))
                .toList();
    }

    /** The number of independent origins among mentions that say one thing. */
    public int count(Collection<EventMention> mentions) {
        Map<String, List<EventMention>> byRoot = new TreeMap<>();
        for (EventMention m : mentions) {
            byRoot.computeIfAbsent(of(m.article()), k -> new ArrayList<>()).add(m);
        }
        List<List<EventMention>> voices = new ArrayList<>();
        for (List<EventMention> voice : byRoot.values()) {
            if (voice.stream().anyMatch(quotations::rests)) {
                voices.add(voice);
            }
        }
        int count = byRoot.size();
        for (int i = 0; i < voices.size(); i++) {
            for (int j = voices.size() - 1; j > i; j--) {
                if (restOnOne(voices.get(i), voices.get(j))) {
                    voices.get(i).addAll(voices.remove(j));
                    count--;
                }
            }
        }
        return count;
    }

    private boolean restOnOne(List<EventMention> a, List<EventMention> b) {
        return a.stream().allMatch(x -> b.stream().anyMatch(y -> quotations.isShared(x, y)))
                || b.stream().allMatch(y -> a.stream().anyMatch(x -> quotations.isShared(x, y)));
    }

    private void group(List<Sketch> sketches) {
        int[] group = Agglomeration.singles(sketches.size());
        Map<Long, Integer> wordings = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            Sketch s = sketches.get(i);
            Integer first = s.words() == 0 ? null : wordings.putIfAbsent(s.wording(), i);
            if (first != null) {
                group[i] = Agglomeration.root(group, first);
            }
        }
        for (long pair : candidates(sketches)) {
            int a = (int) (pair >>> 32);
            int b = (int) pair;
            int x = Agglomeration.root(group, a);
            int y = Agglomeration.root(group, b);
            if (x != y && isOne(sketches.get(a), sketches.get(b))) {
                group[Math.max(x, y)] = Math.min(x, y);
            }
        }
        Map<Integer, List<Sketch>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(Agglomeration.root(group, i), k -> new ArrayList<>())
                    .add(sketches.get(i));
        }
        groups.values().forEach(this::settle);
    }

    /** Pairs of articles with a run of words in common, or two runs of anchors, each once, sorted. */
    private static long[] candidates(List<Sketch> sketches) {
        LongList pairs = new LongList();
        cross(sketches, Sketch::runs, pairs);
        long[] byWords = pairs.sortedDistinct();
        LongList anchored = new LongList();
        cross(sketches, Sketch::anchorRuns, anchored);
        long[] all = anchored.sorted();
        LongList out = new LongList();
        for (long pair : byWords) {
            out.add(pair);
        }
        for (int i = 0; i + 1 < all.length; i++) {
            if (all[i] == all[i + 1]) {
                out.add(all[i]);
            }
        }
        return out.sortedDistinct();
    }

    private static void cross(List<Sketch> sketches, Function<Sketch, int[]> runs, LongList pairs) {
        LongList entries = new LongList();
        for (int i = 0; i < sketches.size(); i++) {
            for (int run : runs.apply(sketches.get(i))) {
                entries.add(((long) run << 32) | i);
            }
        }
        long[] sorted = entries.sorted();
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            while (to < sorted.length && sorted[to] >> 32 == sorted[from] >> 32) {
                to++;
            }
            for (int x = from; x < to; x++) {
                int last = to - from <= CROSSED ? to : Math.min(to, x + WINDOW + 1);
                for (int y = x + 1; y < last; y++) {
                    pairs.add(((sorted[x] & 0xffffffffL) << 32) | (sorted[y] & 0xffffffffL));
                }
            }
            from = to;
        }
    }

    static boolean isOne(Sketch a, Sketch b) {
        if (a.language().equals(b.language()) && a.contained(b) >= COPY) {
            return true;
        }
        boolean declared = declares(a, b) || declares(b, a) || declareOne(a, b);
        if (!declared && a.language().equals(b.language())) {
            return false;
        }
        Rendering rendering = Rendering.of(a, b);
        return declared ? rendering.isDeclared() : rendering.isTranslation();
    }

    /** Whether one article says that it is taken from the other's outlet, or from the other itself. */
    private static boolean declares(Sketch copy, Sketch first) {
        String of = copy.article().report().origin().of();
        return of != null
                && (of.equals(first.article().article().id())
                        || isOutlet(of, first.article().report().outlet()));
    }

    private static boolean declareOne(Sketch a, Sketch b) {
        String x = a.article().report().origin().of();
        String y = b.article().report().origin().of();
        return x != null && y != null && isOutlet(x, y);
    }

    /** "The New Times" is newtimes.co.rw. */
    private static boolean isOutlet(String name, @Nullable String outlet) {
        if (outlet == null) {
            return false;
        }
        String x = letters(name);
        String y = letters(outlet);
        return x.length() >= 3 && y.length() >= 3 && (x.contains(y) || y.contains(x));
    }

    private static String letters(String name) {
        StringBuilder out = new StringBuilder();
        String folded = Names.fold(name);
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                out.append(folded.charAt(i));
            }
        }
        String all = out.toString();
        return all.startsWith("the") && all.length() > 6 ? all.substring(3) : all;
    }

    /** The article from which each of some groups is taken, by article. */
    static Map<String, String> roots(Collection<List<Sketch>> groups) {
        Origins out = new Origins(Quotations.of(List.of()));
        groups.forEach(out::settle);
        return out.roots;
    }

    /** The first of a group is the one that declares no source, by publication, then the longest, then by id. */
    private void settle(List<Sketch> group) {
        Sketch first = group.stream()
                .min(Comparator.<Sketch, Boolean>comparing(
                                s -> s.article().report().origin().kind() != Origin.Kind.ORIGINAL)
                        .thenComparing(s -> published(s.article()))
                        .thenComparing(s -> -s.words())
                        .thenComparing(s -> s.article().article().id()))
                .orElseThrow();
        String id = first.article().article().id();
        for (Sketch s : group) {
            roots.put(s.article().article().id(), id);
            if (s != first) {
                origins.put(s.article().article().id(), origin(s, first));
            }
        }
    }

    private static String published(CodedArticle article) {
        return article.report().published() == null
                ? "9999-99-99"
                : article.report().published().toString();
    }

    private static Origin origin(Sketch copy, Sketch first) {
        String how =
                String.format(Locale.ROOT, "%.0f%% of the shorter text is in the other", 100 * copy.contained(first));
        return taken(copy.article().report(), first.article().report(), how);
    }

    /**
     * The origin of an article that was found to be taken from another one.
     *
     * @param how what showed it, where both are in one language
     */
    public static Origin taken(ArticleReport copy, ArticleReport first, String how) {
        Origin own = copy.origin();
        if (own.kind() != Origin.Kind.ORIGINAL) {
            return new Origin(own.kind(), first.id(), own.how());
        }
        if (!copy.language().language().equals(first.language().language())) {
            return new Origin(Origin.Kind.TRANSLATED, first.id(), "the same names, numbers and acts in one order");
        }
        boolean press = first.origin().kind() == Origin.Kind.PRESS_RELEASE;
        return new Origin(press ? Origin.Kind.PRESS_RELEASE : Origin.Kind.SYNDICATED, first.id(), how);
    }
}
