package org.umubano.event;

import org.umubano.language.VerbGroup;
import org.umubano.time.RawTime;

/** Sentences that only say when what was told before was done or said, and times that are of neither. */
final class WhenTold {

    private WhenTold() {}

    /**
     * "Byabaye ku wa 13", "byatangajwe na X ku wa 13", it happened, it was announced on the 13th: a verb that agrees with
     * what was told, and a time before any other verb.
     */
    static boolean isDone(Line line) {
        if (line.times.isEmpty() || line.verbs.isEmpty() || line.verbs.get(0).agreement() != 8) {
            return false;
        }
        VerbGroup verb = line.verbs.get(0);
        int at = line.tokenAt(line.times.get(0).start());
        return verb.first() <= 1 && verb.last() < at && line.noVerbBetween(verb.last() + 1, at);
    }

    /** "Yabivugiye i Accra ku wa Gatatu", he said it in Accra on Wednesday: a verb that has what was told as its object. */
    static boolean isSaid(Line line) {
        if (line.verbs.isEmpty() || line.verbs.get(0).object() != 8) {
            return false;
        }
        VerbGroup verb = line.verbs.get(0);
        int at = line.tokenAt(line.times.get(0).start());
        return verb.first() <= 2 && verb.last() < at && line.noVerbBetween(verb.last() + 1, at);
    }

    /** Whether a time stands after "as": in what others said or did before. */
    static boolean isUnderAs(Line line, RawTime raw) {
        for (int t = line.tokenAt(raw.start()) - 1; t >= 0; t--) {
            if (line.marker(t) == Relation.ACCORD) {
                return true;
            }
        }
        return false;
    }
}
