package org.umubano.evaluation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.evaluation.GoldSet.GoldDisagreement;
import org.umubano.evaluation.GoldSet.GoldStory;
import org.umubano.evaluation.GoldSet.Side;

/**
 * Gold contradictions found: a claim on the right field, with values that set the same articles against each other; and the
 * share of the reported contradictions, checks against known facts aside, that any gold disagreement supports.
 */
final class DisagreementEvaluation {

    /** Which fields of the contract the free words of gold can mean: the first line of which a word is in them. */
    private record Line(List<String> words, Set<String> fields) {}

    private static final List<Line> LINES = List.of(
            new Line(List.of("announce"), Set.of("announced_by")),
            new Line(List.of("weekday"), Set.of("from", "to", "date", "weekday_stated")),
            new Line(List.of("duration", "length", "days"), Set.of("duration", "from", "to", "date", "quantities")),
            new Line(
                    List.of("date", "when", "day", "year", "month", "since", "time of", "start", "end"),
                    Set.of("from", "to", "date")),
            new Line(List.of("kind of visit", "visit type", "type of", "level"), Set.of("subtype", "kind")),
            new Line(List.of("place", "city", "venue", "where", "site", "airport"), Set.of("place")),
            new Line(List.of("office", "title", "rank", "post"), Set.of("participants", "office", "offices")),
            new Line(
                    List.of(
                            "number",
                            "count",
                            "how many",
                            "amount",
                            "sum",
                            "tonnes",
                            "value",
                            "size",
                            "graduates",
                            "people",
                            "figure",
                            "share",
                            "percent"),
                    Set.of("quantities")),
            new Line(List.of("status", "signed", "approved", "outcome"), Set.of("status", "subtype")),
            new Line(
                    List.of("who", "participant", "signator", "delegat", "name", "met", "led"),
                    Set.of("participants", "name", "names")),
            new Line(
                    List.of("topic", "field", "sector", "subject", "content", "scope"),
                    Set.of("topics", "instrument", "named")));

    private final GoldSet gold;
    private final List<Claim> claims;
    private final List<String> misses;

    DisagreementEvaluation(GoldSet gold, Collection<Event> events, List<String> misses) {
        this.gold = gold;
        this.misses = misses;
        this.claims = events.stream()
                .flatMap(e -> e.disagreements().stream())
                .filter(c -> c.verdict() == Verdict.DIFFERS || c.verdict() == Verdict.CONTRADICTS)
                .toList();
    }

    void score(Map<String, Map<String, Object>> out) {
        int wanted = 0;
        int got = 0;
        for (GoldStory story : gold.stories()) {
            for (GoldDisagreement d : story.disagreements()) {
                if (d.grade().equals("contradicts")) {
                    boolean isFound = claims.stream().anyMatch(c -> fits(c, d));
                    wanted++;
                    got += isFound ? 1 : 0;
                    if (!isFound) {
                        misses.add(story.name() + " disagreement not found: " + d.field());
                    }
                }
            }
        }
        List<Claim> reported = claims.stream()
                .filter(c -> c.verdict() == Verdict.CONTRADICTS
                        && c.values().stream().allMatch(v -> v.known() == null))
                .toList();
        long right = reported.stream().filter(this::isSupported).count();
        Map<String, Object> measures = new LinkedHashMap<>();
        measures.put("found", got);
        measures.put("of", wanted);
        measures.put("r", got / (double) Math.max(1, wanted));
        measures.put("reported", reported.size());
        measures.put("precision", right / (double) Math.max(1, reported.size()));
        out.put("disagree", measures);
    }

    private boolean isSupported(Claim claim) {
        return gold.stories().stream().flatMap(s -> s.disagreements().stream()).anyMatch(d -> fits(claim, d));
    }

    private static boolean fits(Claim claim, GoldDisagreement d) {
        String name = d.field().toLowerCase(Locale.ROOT);
        for (Line line : LINES) {
            if (line.words.stream().anyMatch(name::contains)) {
                return line.fields.contains(claim.field()) && opposes(claim, d.sides());
            }
        }
        return opposes(claim, d.sides());
    }

    /** Whether two values of a claim stand for two sides, each without the articles of the other. */
    private static boolean opposes(Claim claim, List<Side> sides) {
        for (int x = 0; x < sides.size(); x++) {
            for (int y = x + 1; y < sides.size(); y++) {
                List<String> one = sides.get(x).articles();
                List<String> other = sides.get(y).articles();
                boolean has = claim.values().stream().anyMatch(v -> isOf(v, one, other));
                if (has && claim.values().stream().anyMatch(v -> isOf(v, other, one))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOf(Claim.Value value, List<String> side, List<String> other) {
        return value.articles().stream().anyMatch(side::contains)
                && value.articles().stream().noneMatch(other::contains);
    }
}
