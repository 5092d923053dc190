package org.umubano.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the tries of a grammar over the tokens of one sentence. For one sentence and one thread. */
final class TimeParser {

    /** A rule that matched up to, but without, a token. */
    private record Parse(int end, Object meaning, TimeTrie.Accept accept, int context) {}

    private static final List<Parse> NOTHING = List.of();
    /** Slots of all the rules that are under way at once. */
    private static final int MOST_SLOTS = 96;
    /** No expression has more words than that before the first that shows it to be one. */
    private static final int LONGEST_LEAD = 12;

    private final TimeGrammar grammar;
    private final TimeTokens tokens;
    /** What each rule found at each token, by token; made where something is sought. */
    private final @Nullable List<Parse>[][] memo;

    private final TimeBoundaries boundaries;
    private final String[] aliases = new String[MOST_SLOTS];
    private final Object[] values = new Object[MOST_SLOTS];
    /** Where the slots of the rule under way begin. */
    private int base;

    /** What the rule under way has found so far; null for nothing. */
    private @Nullable List<Parse> found;

    private int ruleStart;
    /** How many words of the rule at the very start of this one are context. */
    private int innerContext;

    TimeParser(TimeGrammar grammar, TimeTokens tokens) {
        this.grammar = grammar;
        this.tokens = tokens;
        @SuppressWarnings({"unchecked", "rawtypes"})
        @Nullable
        List<Parse>[][] table = new List[tokens.count][];
        this.memo = table;
        this.boundaries = new TimeBoundaries(grammar, tokens);
    }

    /** The expressions of the sentence, leftmost and longest. */
    void findAll(List<RawTime> into) {
        int at = 0;
        int trigger = -1;
        while (at < tokens.count) {
            trigger = trigger < at ? nextTrigger(at) : trigger;
            if (trigger == tokens.count) {
                return;
            }
            at = Math.max(at, trigger - LONGEST_LEAD);
            Parse best = longest(at);
            if (best == null) {
                at++;
            } else {
                int first = at + best.context;
                // What stands before an expression, or is elided to it, must not keep a longer one from being found.
                int other = first > at ? first : afterElision(at);
                Parse inner = other > at ? longest(other) : null;
                if (inner != null && inner.end > best.end) {
                    at = other;
                    continue;
                }
                into.add(new RawTime(
                        tokens.start[first],
                        tokens.end[lastToken(best.end)],
                        (CalendarExpression) best.meaning,
                        best.accept.where()));
                at = best.end;
            }
        }
    }

    private int nextTrigger(int at) {
        int i = at;
        while (i < tokens.count && !isTrigger(i)) {
            i++;
        }
        return i;
    }

    /** A word of time, a year, or figures that something is written to: 14h30, 28/5, 10 p.m. */
    private boolean isTrigger(int at) {
        if (tokens.number[at] < 0) {
            return grammar.isTrigger(tokens.word[at], tokens.isCapitalised(at));
        }
        int next = at + 1;
        if (tokens.length(at) == 4 || next == tokens.count) {
            return tokens.length(at) == 4;
        }
        char mark = tokens.text.charAt(tokens.start[next]);
        boolean isBound = tokens.isGlued(next)
                && (Character.isLetter(mark) || next + 1 < tokens.count && tokens.isGlued(next + 1));
        return isBound || tokens.length(next) <= 2 && Character.isLetter(mark);
    }

    /** The word after that whose vowel is elided ({@code umwaka} in {@code cy'umwaka}), or the same. */
    private int afterElision(int at) {
        boolean isElided = at + 2 < tokens.count
                && tokens.isGlued(at + 1)
                && tokens.isGlued(at + 2)
                && TimeWords.fold(tokens.text.charAt(tokens.start[at + 1])) == '\'';
        return isElided ? at + 2 : at;
    }

    /** The full stop of an abbreviation that ends the sentence belongs to the sentence. */
    private int lastToken(int end) {
        boolean isStop = end == tokens.count
                && end > 1
                && tokens.text.charAt(tokens.start[end - 1]) == '.'
                && tokens.length(end - 2) > 1;
        return isStop ? end - 2 : end - 1;
    }

    private @Nullable Parse longest(int at) {
        Parse best = null;
        List<Parse> all = parse(grammar.top, at, 0);
        for (int i = 0; i < all.size(); i++) {
            Parse p = all.get(i);
            if ((best == null || p.end > best.end)
                    && p.meaning instanceof CalendarExpression
                    && boundaries.hasCleanEdges(at + p.context, p.end)
                    && !boundaries.isOwned(p.end)
                    && !boundaries.isPartOfName(at + p.context, p.end)) {
                best = p;
            }
        }
        return best;
    }

    /** @param slots how many slots of the rule that asks are filled */
    private List<Parse> parse(int rule, int at, int slots) {
        if (!grammar.canStart(rule, tokens.word[at], tokens.number[at] >= 0)) {
            return NOTHING;
        }
        @Nullable List<Parse>[] here = memo(at);
        List<Parse> known = here[rule];
        if (known != null) {
            return known;
        }
        // A rule that asks for itself at the same place finds nothing there.
        here[rule] = NOTHING;
        List<Parse> outerFound = found;
        int outerBase = base;
        int outerStart = ruleStart;
        int outerContext = innerContext;
        base += slots;
        ruleStart = at;
        innerContext = 0;
        found = null;
        walk(grammar.rule(rule), at, 0);
        List<Parse> all = found == null ? NOTHING : found;
        found = outerFound;
        base = outerBase;
        ruleStart = outerStart;
        innerContext = outerContext;
        here[rule] = all;
        return all;
    }

    private @Nullable List<Parse>[] memo(int at) {
        @Nullable List<Parse>[] here = memo[at];
        if (here == null) {
            @SuppressWarnings({"unchecked", "rawtypes"})
            @Nullable
            List<Parse>[] made = new List[grammar.ruleCount()];
            memo[at] = made;
            here = made;
        }
        return here;
    }

    private void walk(TimeTrie.Node node, int at, int slots) {
        if (node.accept != null) {
            accept(node.accept, at, slots);
        }
        if (base + slots + 1 >= values.length) {
            return;
        }
        for (TimeTrie.Edge mark : node.marks) {
            if (mark.kind() == NumberKind.END ? boundaries.isAtEnd(at) : boundaries.isAtStop(at)) {
                set(slots, mark.alias(), 0);
                walk(mark.to(), at, slots + 1);
            }
        }
        if (at < tokens.count) {
            step(node, at, slots);
        }
    }

    private void step(TimeTrie.Node node, int at, int slots) {
        int word = tokens.word[at];
        boolean isGlued = tokens.isGlued(at);
        if (word >= 0) {
            for (int i = node.firstKey(word); i < node.keys.length && node.keys[i] >> 2 == word; i++) {
                boolean fits = (isGlued || !TimeTrie.needsGlue(node.keys[i]))
                        && (!TimeTrie.needsCapital(node.keys[i]) || tokens.isCapitalised(at));
                if (fits) {
                    walk(node.next[i], at + 1, slots);
                }
            }
        }
        if (node.edges.length == 0 || !node.begins.has(word, tokens.number[at] >= 0)) {
            return;
        }
        for (TimeTrie.Edge edge : node.edges) {
            if (isGlued || !edge.isGlued()) {
                follow(edge, at, slots);
            }
        }
    }

    private void set(int slot, String alias, Object value) {
        aliases[base + slot] = alias;
        values[base + slot] = value;
    }

    private void follow(TimeTrie.Edge edge, int at, int slots) {
        if (edge.rule() >= 0) {
            List<Parse> inners = parse(edge.rule(), at, slots);
            for (int i = 0; i < inners.size(); i++) {
                Parse inner = inners.get(i);
                set(slots, edge.alias(), inner.meaning);
                boolean isFirst = at == ruleStart;
                innerContext = isFirst ? inner.context : innerContext;
                walk(edge.to(), inner.end, slots + 1);
                innerContext = isFirst ? 0 : innerContext;
            }
            return;
        }
        Object value = edge.words() != null
                ? edge.words().value(tokens.word[at], edge.anyCase() || tokens.isCapitalised(at))
                : number(edge.kind(), at);
        if (value != null) {
            set(slots, edge.alias(), value);
            walk(edge.to(), at + 1, slots + 1);
        }
    }

    private @Nullable Object number(NumberKind kind, int at) {
        int number = tokens.number[at];
        if (number < 0 || !kind.fits(number, tokens.length(at))) {
            return null;
        }
        return kind == NumberKind.BARE_YEAR && isAmount(at) ? null : (Object) number;
    }

    /** Whether a number of four figures counts things ("2000 people", "about 2000") or is of a name ("AfroBasket 2023"). */
    private boolean isAmount(int at) {
        return at + 1 < tokens.count && grammar.counted.has(tokens.word[at + 1])
                || at > 0 && (grammar.amounts.has(tokens.word[at - 1]) || isName(at - 1));
    }

    private boolean isName(int at) {
        return tokens.word[at] < 0 && tokens.isCapitalised(at) && tokens.length(at) > 1;
    }

    /** What the first slot of that name was filled with. */
    private @Nullable Object value(String name, int slots) {
        for (int i = base; i < base + slots; i++) {
            if (aliases[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    private void accept(TimeTrie.Accept accept, int end, int slots) {
        List<Parse> all = found;
        int same = -1;
        for (int i = 0; all != null && i < all.size(); i++) {
            if (all.get(i).end == end) {
                same = i;
            }
        }
        if (all != null && same >= 0 && all.get(same).accept.order() <= accept.order()) {
            return;
        }
        Object meaning = accept.meaning().fill(name -> value(name, slots));
        if (meaning == null) {
            return;
        }
        Parse parse = new Parse(end, meaning, accept, accept.context() + innerContext);
        if (all == null) {
            all = new ArrayList<>(2);
            found = all;
        }
        if (same >= 0) {
            all.set(same, parse);
        } else {
            all.add(parse);
        }
    }
}
