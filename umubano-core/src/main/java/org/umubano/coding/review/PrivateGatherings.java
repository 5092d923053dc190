package org.umubano.coding.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.Grounds;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.mention.SpanMention;

/**
 * Gatherings of no states: "speaking at the KAM conference", "a speech during the KTN Global Summit", "told a technology
 * conference". Firms, parties and associations gather under names that no table has; somebody who speaks there does so at home,
 * or as a guest of nobody.
 */
public final class PrivateGatherings {

    /** How far before the noun the preposition may stand under which it is. */
    private static final int PHRASE = 4;

    private PrivateGatherings() {}

    /** Takes them out of the acts of an article. */
    public static void drop(EventLexicon lexicon, List<Draft> all) {
        all.removeIf(d ->
                d.kind == Kind.SUMMIT && d.status != Status.PLANNED && !isOfStates(d) && isNamedByNobody(lexicon, d));
    }

    /** Whether somebody there is of another state than that in which it is, or several states or a body of them are told. */
    private static boolean isOfStates(Draft d) {
        Set<String> hosts = new HashSet<>();
        for (Line.Span span : d.line.spans) {
            if (span.mention().type() == SpanMention.Type.PLACE
                    && span.mention().code() != null) {
                hosts.add(span.mention().code());
            }
        }
        for (Participant p : d.participants) {
            boolean official = p.name() != null || p.office() != null;
            boolean guest = official && (!d.named.isEmpty() || !hosts.contains(String.valueOf(p.state())));
            if (guest) {
                return true;
            }
        }
        Set<String> told = Grounds.told(d);
        told.removeAll(hosts);
        return told.size() > 1 || told.stream().anyMatch(s -> !Countries.has(s));
    }

    /** Whether an unknown name or a trade stands right before the noun, under a preposition. */
    private static boolean isNamedByNobody(EventLexicon lexicon, Draft d) {
        Line line = d.line;
        for (TableNoun noun : line.nouns) {
            int before = noun.first() - 1;
            boolean its = noun.last() >= d.first && noun.first() <= d.last + 1 && before > 0;
            boolean called = its
                    && (lexicon.home.trades.contains(line.tokens.get(before).norm())
                            || line.tokens.get(before).isCapitalised() && isUnknown(line, before));
            if (called) {
                return isUnder(line, before);
            }
        }
        return false;
    }

    private static boolean isUnder(Line line, int at) {
        for (int t = at; t >= Math.max(0, at - PHRASE); t--) {
            Relation marker = line.marker(t);
            if (marker != null) {
                return marker.isOblique() && !marker.opensClause() && marker != Relation.OF;
            }
            if (line.verbAt(t) != null) {
                return false;
            }
        }
        return false;
    }

    private static boolean isUnknown(Line line, int t) {
        return line.actors.stream()
                        .noneMatch(a ->
                                a.first() <= t && t <= a.last() && a.mention().state() != null)
                && line.spans.stream()
                        .noneMatch(s -> s.mention().type() == SpanMention.Type.PLACE && s.first() <= t && t <= s.last())
                && line.timeTokens(t, t + 1) == 0;
    }
}
