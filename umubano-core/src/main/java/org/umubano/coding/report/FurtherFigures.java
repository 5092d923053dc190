package org.umubano.coding.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.event.ToldFigures;

/**
 * Sentences that tell of no act themselves but right behind one how much or how many it was: "They signed a treaty. The
 * base will cost 101 million pounds a year.", <i>Abo basirikare bari 88</i>. Such a sentence is a further one of the act, so that its
 * figure is compared with that of other reports.
 */
public final class FurtherFigures {

    /** Sentences behind an act that may tell more of it. */
    private static final int MOST = 2;

    private static final Set<Kind> KINDS = EnumSet.of(
            Kind.AGREEMENT,
            Kind.AID,
            Kind.COOPERATION,
            Kind.FORCE,
            Kind.RELATIONS,
            Kind.MISSION,
            Kind.ACCREDITATION,
            Kind.DISPUTE);

    private final String text;
    private final ToldFigures figures;

    public FurtherFigures(String text, String language) {
        this.text = text;
        this.figures = ToldFigures.of(language);
    }

    /** Adds to acts the sentences right behind them that tell of no act themselves, but of a figure of theirs. */
    public void add(List<Line> lines, List<Draft> drafts) {
        Map<Line, List<Draft>> told = new IdentityHashMap<>();
        for (Draft draft : drafts) {
            told.computeIfAbsent(draft.line, k -> new ArrayList<>()).add(draft);
            draft.also.forEach(
                    l -> told.computeIfAbsent(l, k -> new ArrayList<>()).add(draft));
        }
        Deque<Line> before = new ArrayDeque<>();
        for (Line line : lines) {
            if (told.containsKey(line)) {
                before.push(line);
            } else {
                before.removeIf(l -> l.number == 0 || line.number - l.number > MOST);
                add(line, before, told);
            }
        }
    }

    private void add(Line line, Deque<Line> before, Map<Line, List<Draft>> told) {
        Map<Kind, Boolean> tells = new EnumMap<>(Kind.class);
        for (Line near : before) {
            if (add(line, told.getOrDefault(near, List.of()), tells)) {
                return;
            }
        }
    }

    /** To the one act of its kind of which such a figure is told, if it is not another state of which the sentence tells. */
    private boolean add(Line line, List<Draft> acts, Map<Kind, Boolean> tells) {
        boolean isAdded = false;
        for (Draft act : acts) {
            boolean isIts = mayBe(act)
                    && acts.stream().filter(a -> a.kind == act.kind).count() == 1
                    && isOf(line, act)
                    && tells.computeIfAbsent(act.kind, kind -> figures.tells(line.sentence.in(text), kind));
            if (isIts) {
                act.also.add(line);
                isAdded = true;
            }
        }
        return isAdded;
    }

    /** What fighting cost is told of fighting that was. */
    private static boolean mayBe(Draft act) {
        return KINDS.contains(act.kind) && (act.kind != Kind.FORCE || act.status != Status.PLANNED);
    }

    private static boolean isOf(Line line, Draft act) {
        int verb = line.verbs.isEmpty() ? line.tokens.size() : line.verbs.get(0).first();
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            if (state != null && actor.first() < verb) {
                return act.states().contains(state);
            }
        }
        return true;
    }
}
