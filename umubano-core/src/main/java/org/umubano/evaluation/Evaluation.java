package org.umubano.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.umubano.claim.Event;
import org.umubano.coreference.Names;
import org.umubano.evaluation.Assignment.Pair;
import org.umubano.evaluation.GoldSet.GoldArticle;
import org.umubano.evaluation.GoldSet.Reference;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.event.Participant;
import org.umubano.text.CodePoints;

/**
 * Measures what was coded and linked against gold. Found and gold events of an article are paired one to one by the best
 * assignment; a pair has the same kind, a common state, and stands in the same paragraph, or has the same date and mostly
 * the same states.
 */
public final class Evaluation {

    /** The languages that are scored; whatever is coded in another one is too much. */
    static final List<String> READ = List.of("en", "rw");

    private static final String OTHER = "other";

    private final Tally tally = new Tally();
    private final Map<String, int[]> kinds = new TreeMap<>();
    private final Map<Reference, EventMention> found = new LinkedHashMap<>();
    private final Calibration calibration = new Calibration();
    private final List<String> misses = new ArrayList<>();

    private Evaluation() {}

    /**
     * @param mentions of all articles of the set, those of one article in the order of their places
     * @param events that the mentions were linked to
     */
    public static Scores of(GoldSet gold, Collection<EventMention> mentions, Collection<Event> events) {
        Evaluation evaluation = new Evaluation();
        evaluation.articles(gold, mentions);
        Map<String, Map<String, Object>> out = evaluation.coding();
        out.put("confidence", evaluation.calibration.measures());
        new LinkEvaluation(gold, evaluation.found, events).score(out);
        new DisagreementEvaluation(gold, events, evaluation.misses).score(out);
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("gold", evaluation.tally.get("gold en") + evaluation.tally.get("gold rw"));
        counts.put("mentions", mentions.size());
        counts.put("events", events.size());
        out.put("counts", counts);
        Map<String, Object> kinds = new LinkedHashMap<>();
        evaluation.kinds.forEach((kind, n) -> kinds.put(kind, n[1] + "/" + n[0] + " of " + n[2]));
        out.put("kinds", kinds);
        return new Scores(out, evaluation.misses);
    }

    /** The mention that stands for each gold event that was found, by the same pairing. */
    public static Map<Reference, EventMention> found(GoldSet gold, Collection<EventMention> mentions) {
        Evaluation evaluation = new Evaluation();
        evaluation.articles(gold, mentions);
        return evaluation.found;
    }

    private void articles(GoldSet gold, Collection<EventMention> mentions) {
        Map<String, List<EventMention>> byArticle = new TreeMap<>();
        mentions.forEach(m ->
                byArticle.computeIfAbsent(m.article(), k -> new ArrayList<>()).add(m));
        for (GoldArticle article : gold.articles()) {
            article(article, byArticle.getOrDefault(article.id(), List.of()));
        }
    }

    private void article(GoldArticle article, List<EventMention> mentions) {
        List<GoldEvent> asked = article.asked();
        String language = READ.contains(article.language()) ? article.language() : OTHER;
        if (!mentions.isEmpty()) {
            tally.add("language", 1);
            tally.add(
                    "language right",
                    mentions.stream().allMatch(m -> m.language().equals(article.language())));
        }
        if (article.events().isEmpty()) {
            tally.add("empty", 1);
            tally.add("empty coded", !mentions.isEmpty());
        }
        List<Pair> pairs = pairs(article, asked, mentions);
        tally.add("gold " + language, asked.size());
        tally.add("found " + language, mentions.size());
        tally.add("right " + language, pairs.size());
        for (Pair pair : pairs) {
            found.put(new Reference(article.id(), pair.row()), mentions.get(pair.column()));
            pair(article.id(), language, asked.get(pair.row()), mentions.get(pair.column()));
        }
        for (int i = 0; i < asked.size(); i++) {
            boolean isFound = found.containsKey(new Reference(article.id(), i));
            GoldEvent e = asked.get(i);
            kind(e.kind())[0]++;
            kind(e.kind())[1] += isFound ? 1 : 0;
            if (!isFound) {
                misses.add(article.id() + " missed " + e.kind() + " " + e.subtype() + ": " + e.quote());
            }
        }
        Set<Integer> hit = new TreeSet<>();
        pairs.forEach(p -> hit.add(p.column()));
        for (int i = 0; i < mentions.size(); i++) {
            EventMention m = mentions.get(i);
            kind(m.kind().code())[2]++;
            calibration.add(m.confidence(), hit.contains(i));
            if (!hit.contains(i)) {
                misses.add(article.id() + " extra " + m.kind().code() + " " + m.subtype() + ": "
                        + m.evidence().text());
            }
        }
    }

    /** Counts of a kind: in gold, right, found. */
    private int[] kind(String kind) {
        return kinds.computeIfAbsent(kind, k -> new int[3]);
    }

    private static List<Pair> pairs(GoldArticle article, List<GoldEvent> asked, List<EventMention> mentions) {
        CodePoints places = new CodePoints(article.text());
        double[][] weights = new double[asked.size()][mentions.size()];
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < mentions.size(); j++) {
                EventMention m = mentions.get(j);
                int paragraph = asked.get(i).paragraph();
                boolean same = isIn(paragraph, m.evidence(), article.text(), places)
                        || m.also().stream().anyMatch(e -> isIn(paragraph, e, article.text(), places));
                weights[i][j] = Likeness.weight(Seen.of(asked.get(i)), Seen.of(m), same);
            }
        }
        return Assignment.best(weights);
    }

    /** Paragraphs are parted by one line end or several. */
    private static boolean isIn(int paragraph, Evidence e, String text, CodePoints places) {
        int end = places.toIndex(e.start());
        int n = 0;
        for (int i = 0; i < end; i++) {
            n += text.charAt(i) == '\n' && (i == 0 || text.charAt(i - 1) != '\n') ? 1 : 0;
        }
        return n == paragraph;
    }

    private void pair(String article, String language, GoldEvent goldEvent, EventMention mention) {
        Seen gold = Seen.of(goldEvent);
        Seen seen = Seen.of(mention);
        boolean strict = Likeness.isStrict(gold, seen);
        tally.add("strict " + language, strict);
        if (!strict) {
            misses.add(article + " not strict " + gold.kind() + " status " + gold.status() + "/" + seen.status()
                    + " from "
                    + gold.from() + "/" + seen.from() + " states " + gold.states() + "/" + seen.states() + " people "
                    + gold.people() + "/" + seen.people() + ": " + goldEvent.quote());
        }
        tally.add("pairs", 1);
        tally.add("status", goldEvent.status().equals(mention.status().code()));
        tally.add("states", gold.states().equals(seen.states()));
        if (gold.from() != null) {
            tally.add("dated", 1);
            tally.add("from", gold.from().equals(seen.from()));
            tally.add("to", Objects.equals(end(gold), end(seen)));
        } else {
            tally.add("undated", 1);
            tally.add("false date", seen.from() != null);
        }
        String city = gold.city();
        if (city != null) {
            tally.add("cities", 1);
            String there = seen.city();
            tally.add("city", Names.fold(there == null ? "" : there).equals(Names.fold(city)));
        }
        overlap("office", gold.offices(), seen.offices());
        overlap("people", gold.people(), seen.people());
        overlap("topic", gold.topics(), seen.topics());
        String announcer = goldEvent.announcedBy();
        if (announcer != null && !announcer.isEmpty()) {
            tally.add("announced", 1);
            Participant by = mention.announcedBy();
            tally.add("announcer", by != null && Likeness.common(words(announcer), words(written(by))) > 0);
        }
    }

    private static @org.jspecify.annotations.Nullable String end(Seen seen) {
        return seen.to() == null ? seen.from() : seen.to();
    }

    private void overlap(String what, Set<String> gold, Set<String> seen) {
        tally.add(what + " right", Likeness.common(gold, seen));
        tally.add(what + " gold", gold.size());
        tally.add(what + " found", seen.size());
    }

    /** A participant as its JSON has it, names of fields included, so that the figures are those of earlier scorers. */
    private static String written(Participant p) {
        return "role " + p.role().code() + " name " + p.name() + " office " + p.office() + " offices "
                + String.join(" ", p.offices()) + " state " + p.state();
    }

    /** Folded words of at least four letters or digits. */
    private static Set<String> words(String text) {
        Set<String> out = new TreeSet<>();
        String folded = Names.fold(text);
        int from = 0;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside =
                    i < folded.length() && (Character.isLetterOrDigit(folded.charAt(i)) || folded.charAt(i) == '_');
            if (!inside) {
                if (i - from >= 4) {
                    out.add(folded.substring(from, i));
                }
                from = i + 1;
            }
        }
        return out;
    }

    private int all(String what, String language) {
        if (!language.equals("all")) {
            return tally.get(what + " " + language);
        }
        return tally.get(what + " en") + tally.get(what + " rw") + tally.get(what + " " + OTHER);
    }

    private Map<String, Map<String, Object>> coding() {
        Map<String, Map<String, Object>> out = new LinkedHashMap<>();
        for (String language : List.of("en", "rw", "all")) {
            int seen = all("found", language);
            int gold = all("gold", language);
            out.put("event." + language, Tally.prf(all("right", language), seen, gold));
            out.put("strict." + language, Tally.prf(all("strict", language), seen, gold));
        }
        Map<String, Object> of = new LinkedHashMap<>();
        of.put("status", tally.share("status", "pairs"));
        of.put("states", tally.share("states", "pairs"));
        of.put("from", tally.share("from", "dated"));
        of.put("to", tally.share("to", "dated"));
        of.put("false_dates", tally.share("false date", "undated"));
        of.put("city", tally.share("city", "cities"));
        of.put("announced_by", tally.share("announcer", "announced"));
        out.put("of_found", of);
        for (String what : List.of("office", "people", "topic")) {
            out.put(
                    "of_found." + what,
                    Tally.prf(tally.get(what + " right"), tally.get(what + " found"), tally.get(what + " gold")));
        }
        Map<String, Object> language = new LinkedHashMap<>();
        language.put("right", tally.share("language right", "language"));
        out.put("language", language);
        Map<String, Object> empty = new LinkedHashMap<>();
        empty.put("n", tally.get("empty coded"));
        empty.put("of", tally.get("empty"));
        out.put("empty_articles_coded", empty);
        return out;
    }
}
