package org.umubano.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks the tries of a grammar over the tokens of one sentence. For one sentence and one thread. */
final class TimeParser {

    /** A rule that matched up to, but without, a token. */
    private record Parse(int end, Object meaning, TimeGrammar.Accept accept) {}

    private static final List<Parse> NOTHING = List.of();
    private static final int MOST_SLOTS = 24;

    private final TimeGrammar grammar;
    private final TimeTokens tokens;
    private final List<Parse>[] memo;
    private String[] aliases = new String[MOST_SLOTS];
    private Object[] values = new Object[MOST_SLOTS];

    TimeParser(TimeGrammar grammar, TimeTokens tokens) {
        this.grammar = grammar;
        this.tokens = tokens;
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Parse>[] table = new List[grammar.ruleCount() * tokens.count];
        this.memo = table;
    }

    /** The expressions of the sentence, leftmost and longest. */
    void findAll(List<RawTime> into) {
        int at = 0;
        while (at < tokens.count) {
            Parse best = longest(at);
            if (best == null) {
                at++;
            } else {
                int first = at + best.accept.context();
                // What stands before an expression must not keep a longer one from being found.
                Parse inner = first > at ? longest(first) : null;
                if (inner != null && inner.end >= best.end) {
                    at = first;
                    continue;
                }
                into.add(new RawTime(
                        tokens.start[first],
                        tokens.end[best.end - 1],
                        (CalendarExpression) best.meaning,
                        best.accept.where()));
                at = best.end;
            }
        }
    }

    private @Nullable Parse longest(int at) {
        Parse best = null;
        for (Parse p : parse(grammar.top, at)) {
            if ((best == null || p.end > best.end)
                    && p.meaning instanceof CalendarExpression
                    && hasCleanEdges(at + p.accept.context(), p.end)) {
                best = p;
            }
        }
        return best;
    }

    private List<Parse> parse(int rule, int at) {
        int index = rule * tokens.count + at;
        List<Parse> known = memo[index];
        if (known != null) {
            return known;
        }
        memo[index] = NOTHING;
        List<Parse> found = new ArrayList<>(0);
        String[] outerAliases = aliases;
        Object[] outerValues = values;
        aliases = new String[MOST_SLOTS];
        values = new Object[MOST_SLOTS];
        walk(grammar.rule(rule), at, 0, found);
        aliases = outerAliases;
        values = outerValues;
        List<Parse> out = found.isEmpty() ? NOTHING : found;
        memo[index] = out;
        return out;
    }

    private void walk(TimeGrammar.Node node, int at, int slots, List<Parse> found) {
        if (node.accept != null) {
            accept(node.accept, at, slots, found);
        }
        if (at == tokens.count) {
            return;
        }
        int word = tokens.word[at];
        boolean isGlued = tokens.isGlued(at);
        if (word >= 0 && node.keys.length > 0) {
            boolean isCapital = tokens.isCapitalised(at);
            for (int variant = 0; variant < 4; variant++) {
                boolean needsGlue = (variant & 2) != 0;
                boolean needsCapital = (variant & 1) != 0;
                if ((!needsGlue || isGlued) && (!needsCapital || isCapital)) {
                    int i = Arrays.binarySearch(node.keys, TimeGrammar.key(word, needsGlue, needsCapital));
                    if (i >= 0) {
                        walk(node.next[i], at + 1, slots, found);
                    }
                }
            }
        }
        if (slots < MOST_SLOTS) {
            for (int i = 0; i < node.edges.size(); i++) {
                TimeGrammar.Edge edge = node.edges.get(i);
                if (!edge.isGlued() || isGlued) {
                    follow(edge, at, slots, found);
                }
            }
        }
    }

    private void follow(TimeGrammar.Edge edge, int at, int slots, List<Parse> found) {
        aliases[slots] = edge.alias();
        if (edge.rule() >= 0) {
            for (Parse inner : parse(edge.rule(), at)) {
                aliases[slots] = edge.alias();
                values[slots] = inner.meaning;
                walk(edge.to(), inner.end, slots + 1, found);
            }
            return;
        }
        Object value = edge.words() != null
                ? edge.words().value(tokens.word[at], edge.anyCase() || tokens.isCapitalised(at))
                : number(edge.kind(), at);
        if (value != null) {
            values[slots] = value;
            walk(edge.to(), at + 1, slots + 1, found);
        }
    }

    private @Nullable Object number(NumberKind kind, int at) {
        int number = tokens.number[at];
        if (number < 0 || !kind.fits(number, tokens.length(at))) {
            return null;
        }
        return kind == NumberKind.BARE_YEAR && isAmount(at) ? null : (Object) number;
    }

    /** Whether a number of four figures beside such words counts things: "2000 people", "about 2000". */
    private boolean isAmount(int at) {
        return at + 1 < tokens.count && grammar.counted.has(tokens.word[at + 1])
                || at > 0 && grammar.amounts.has(tokens.word[at - 1]);
    }

    private void accept(TimeGrammar.Accept accept, int end, int slots, List<Parse> found) {
        int same = -1;
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).end == end) {
                same = i;
            }
        }
        if (same >= 0 && found.get(same).accept.order() <= accept.order()) {
            return;
        }
        Map<String, Object> filled = new HashMap<>();
        for (int i = 0; i < slots; i++) {
            filled.putIfAbsent(aliases[i], values[i]);
        }
        Object meaning = accept.meaning().fill(filled);
        if (meaning == null) {
            return;
        }
        Parse parse = new Parse(end, meaning, accept);
        if (same >= 0) {
            found.set(same, parse);
        } else {
            found.add(parse);
        }
    }

    /** No figure is cut out of a longer number, code or amount: 13,500; $2012; A320; 2012%. */
    private boolean hasCleanEdges(int first, int end) {
        int last = end - 1;
        if (first > 0 && tokens.number[first] >= 0 && tokens.isGlued(first)) {
            char before = tokens.text.charAt(tokens.start[first] - 1);
            boolean afterNumber = first > 1 && tokens.isGlued(first - 1) && isDigitAt(first - 2);
            if (Character.isLetterOrDigit(before)
                    || "$€£#_".indexOf(before) >= 0
                    || ".,:/-–".indexOf(before) >= 0 && (afterNumber || isWordDash(first))) {
                return false;
            }
        }
        if (end < tokens.count && tokens.number[last] >= 0 && tokens.isGlued(end)) {
            char after = tokens.text.charAt(tokens.start[end]);
            boolean beforeNumber = end + 1 < tokens.count && tokens.isGlued(end + 1) && isDigitAt(end + 1);
            return !Character.isLetterOrDigit(after) && after != '%' && !(".,:/-–".indexOf(after) >= 0 && beforeNumber);
        }
        return true;
    }

    private boolean isDigitAt(int token) {
        return TimeTokens.isDigit(tokens.text.charAt(tokens.start[token]));
    }

    /** COVID-19 */
    private boolean isWordDash(int first) {
        return tokens.text.charAt(tokens.start[first] - 1) == '-'
                && first > 1
                && tokens.isGlued(first - 1)
                && Character.isLetter(tokens.text.charAt(tokens.end[first - 2] - 1));
    }
}
