package org.umubano.coreference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.umubano.article.PartialDate;
import org.umubano.event.Kind;

/** Under which keys a mention meets others: by its kind with its states, people, names and dates. */
final class KeysOf {

    private static final int MOST_STATES = 6;
    /** Stands beside a city where two states stand else. */
    private static final int IN_CITY = 7;

    private KeysOf() {}

    /**
     * Kind, pair of states and season: only mentions that share a key are compared. A mention of one state alone takes the
     * other states of its article as possible partners; an undated one has keys without a season.
     */
    static void fill(Node.Builder b, Context context) {
        Keys keys = new Keys(b);
        long kind = b.act.kind().ordinal();
        Set<Long> pairs = pairs(b, context);
        for (long pair : pairs) {
            long key = Keys.mix(pair * 31 + kind);
            keys.home(key);
            if (b.act.once()) {
                keys.mark(key);
            } else {
                keys.seasons(key);
                keys.slips(key);
            }
        }
        besides(b, context).forEach(pair -> keys.seasons(Keys.mix(pair * 31 + kind)));
        for (Node.Person person : b.people) {
            // Articles that name different states of one gathering meet by its people.
            if (person.isNamed() && isGathering(b)) {
                long key = Keys.mix((long) person.name().last().hashCode() * 37 + kind + 1000);
                if (b.act.kind() != Kind.SUMMIT) {
                    keys.home(key); // leaders go from one summit to the next: there a season is asked for
                }
                keys.seasons(key);
            }
        }
        if (b.session != 0) {
            // A session has its number once, whatever date an article gives it.
            pairs.forEach(pair -> keys.mark(Keys.mix(Keys.mix(pair * 43 + kind) + b.session)));
        }
        if (b.act.kind() == Kind.SUMMIT) {
            // Articles that name no state in common meet by the name of the gathering.
            for (int name : b.named) {
                long key = Keys.mix(name * 41L + 2000);
                keys.home(key);
                keys.seasons(key);
            }
        }
        PartialDate date = b.mention.from();
        if (date != null && date.month() != 0 && !keys.isEmpty()) {
            for (int state : b.states) {
                keys.mark(Keys.mix(Keys.mix(pair(state, date.hashCode())) + kind));
            }
        }
        keys.fill(b);
    }

    private static Set<Long> pairs(Node.Builder b, Context context) {
        int[] own = b.states;
        Set<Long> pairs = new TreeSet<>();
        if (b.usual.length == 2) {
            pairs.add(pair(b.usual[0], b.usual[1]));
        }
        if (own.length >= 2) {
            int n = Math.min(own.length, MOST_STATES);
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    pairs.add(pair(own[i], own[j]));
                }
            }
        } else if (own.length == 1) {
            pairs.add(pair(own[0], 0));
            context.states().stream().filter(s -> s != own[0]).limit(2).forEach(s -> pairs.add(ordered(own[0], s)));
        } else {
            pairs.add(0L);
            if (context.states().size() >= 2) {
                pairs.add(ordered(context.states().get(0), context.states().get(1)));
            }
        }
        return pairs;
    }

    /**
     * Pairs of states for which a mention may stand besides, as articles tell it: these meet within a season only, for without a
     * time they would tie distant articles to each other.
     */
    private static Set<Long> besides(Node.Builder b, Context context) {
        Set<Long> out = new TreeSet<>();
        if (b.act.kind() == Kind.SUMMIT) {
            // One article tells who met, another only whose gathering it was.
            for (int actor : b.actors) {
                out.add(pair(actor, 0));
            }
            if (b.city != 0) {
                out.add(pair(b.city, IN_CITY));
            }
        }
        List<Integer> states = context.states();
        if (states.size() >= 2) {
            out.add(ordered(states.get(0), states.get(1)));
        }
        context.besideGuess(b.states, b.elsewhere, (x, y) -> out.add(ordered(x, y)));
        return out;
    }

    /** What more than a pair of states may take part in: for a pair, its own keys are enough and far fewer meet. */
    private static boolean isGathering(Node.Builder b) {
        return switch (b.act.kind()) {
            case SUMMIT, ACCREDITATION, DISPUTE -> true;
            default -> b.states.length != 2;
        };
    }

    private static long ordered(int a, int b) {
        return pair(Math.min(a, b), Math.max(a, b));
    }

    private static long pair(int a, int b) {
        return ((long) a << 32) ^ (b & 0xffffffffL);
    }
}
