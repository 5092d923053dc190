package org.umubano.coreference;

import org.umubano.event.Kind;
import org.umubano.event.Status;

/** What it says of two event mentions that one is planned, called off or long over. */
final class StatusScore {

    private final Telling telling;

    StatusScore(Telling telling) {
        this.telling = telling;
    }

    /** What one article tells as news is hardly what another tells as background, unless dates say so. */
    float score(Node a, Node b) {
        if (isStillToCome(a, b) || isStillToCome(b, a)) {
            return telling.say(
                    "status",
                    a.act.kind() == Kind.AGREEMENT ? -2f : -0.7f,
                    "still to come in one article, over before it in the other");
        }
        boolean past = a.mention.status() == Status.PAST;
        if (past && b.mention.status() == Status.PAST) {
            return telling.say("status", 0.4f, "background in both articles");
        }
        if (a.mention.status() == Status.PLANNED && b.mention.status() == Status.PLANNED) {
            return telling.say("status", a.act.kind() == Kind.VISIT ? -0.3f : 0.3f, "planned in both articles");
        }
        if (isProposed(a, b) || isProposed(b, a)) {
            return telling.say("status", -1f, "planned in one article, proposed in the other");
        }
        if (isUndone(a) != isUndone(b)) {
            return telling.say("status", -2f, "done in one article, not done in the other");
        }
        if (past == (b.mention.status() == Status.PAST) || (a.hasDate() && b.hasDate()) || a.act.once()) {
            return 0;
        }
        Node background = past ? a : b;
        Node news = past ? b : a;
        boolean later = background.published != Node.NEVER && news.high < background.published;
        if (later || (background.hasDate() && news.isDated())) {
            return 0;
        }
        return telling.say("status", -2.1f, "background in one article, news in the other");
    }

    /** Whether an article has an act before it that was over when the article appeared. */
    private static boolean isStillToCome(Node plan, Node done) {
        boolean isPlan = plan.mention.status() == Status.PLANNED || plan.mention.status() == Status.PROPOSED;
        boolean isDone = done.mention.status() == Status.HELD || done.mention.status() == Status.PAST;
        return isPlan
                && isDone
                && plan.mention.from() == null
                && plan.published != Node.NEVER
                && done.precision == 3
                && done.to < plan.published;
    }

    private static boolean isProposed(Node a, Node b) {
        return a.mention.status() == Status.PROPOSED && b.mention.status() == Status.PLANNED;
    }

    private static boolean isUndone(Node n) {
        return n.mention.status() == Status.CANCELLED || n.mention.status() == Status.DENIED;
    }
}
