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
    private record Parse(int end, Object meaning, TimeGrammar.Accept accept, int context) {}

    private static final List<Parse> NOTHING = List.of();
    private static final int MOST_SLOTS = 24;

    private final TimeGrammar grammar;
    private final TimeTokens tokens;
    private final List<Parse>[] memo;
    private String[] aliases = new String[MOST_SLOTS];
    private Object[] values = new Object[MOST_SLOTS];
    private int ruleStart;
    /** How many words of the rule at the very start of this one are context. */
    private int innerContext;

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
                int first = at + best.context;
                // What stands before an expression must not keep a longer one from being found.
                Parse inner = first > at ? longest(first) : null;
                if (inner != null && inner.end > best.end) {
                    at = first;
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
        for (Parse p : parse(grammar.top, at)) {
            if ((best == null || p.end > best.end)
                    && p.meaning instanceof CalendarExpression
                    && hasCleanEdges(at + p.context, p.end)
                    && !isPartOfName(at + p.context, p.end)) {
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
        int outerStart = ruleStart;
        int outerContext = innerContext;
        ruleStart = at;
        innerContext = 0;
        String[] outerAliases = aliases;
        Object[] outerValues = values;
        aliases = new String[MOST_SLOTS];
        values = new Object[MOST_SLOTS];
        walk(grammar.rule(rule), at, 0, found);
        ruleStart = outerStart;
        innerContext = outerContext;
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
        if (slots < MOST_SLOTS) {
            for (TimeGrammar.Edge edge : node.edges) {
                if (edge.kind() == NumberKind.END && isAtEnd(at) || edge.kind() == NumberKind.STOP && isAtStop(at)) {
                    aliases[slots] = edge.alias();
                    values[slots] = 0;
                    walk(edge.to(), at, slots + 1, found);
                }
            }
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

    /** Whether what stands there cannot be the thing of which the words before it tell the number. */
    private boolean isAtEnd(int at) {
        return isAtStop(at) || grammar.isGlue(tokens.word[at]);
    }

    private boolean isAtStop(int at) {
        return at == tokens.count || !Character.isLetter(tokens.text.charAt(tokens.start[at]));
    }

    private void follow(TimeGrammar.Edge edge, int at, int slots, List<Parse> found) {
        aliases[slots] = edge.alias();
        if (edge.rule() >= 0) {
            for (Parse inner : parse(edge.rule(), at)) {
                aliases[slots] = edge.alias();
                values[slots] = inner.meaning;
                boolean isFirst = at == ruleStart;
                innerContext = isFirst ? inner.context : innerContext;
                walk(edge.to(), inner.end, slots + 1, found);
                innerContext = isFirst ? 0 : innerContext;
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
        Parse parse = new Parse(end, meaning, accept, accept.context() + innerContext);
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
        return !isBeforeWordDash(end);
    }

    /** A week-long course: the words before the dash are no expression of their own. */
    private boolean isBeforeWordDash(int end) {
        return end + 1 < tokens.count
                && tokens.text.charAt(tokens.start[end]) == '-'
                && tokens.isGlued(end)
                && tokens.isGlued(end + 1)
                && Character.isLetter(tokens.text.charAt(tokens.start[end + 1]));
    }

    /** Friday Mbewe; The Daily Nation: one word with a capital before a name, with no preposition before it. */
    private boolean isPartOfName(int first, int end) {
        if (end != first + 1 || end == tokens.count || !tokens.isCapitalised(first) || !tokens.isCapitalised(end)) {
            return false;
        }
        boolean isBound = first > 0 && grammar.isGlue(tokens.word[first - 1]) && !tokens.isCapitalised(first - 1);
        return tokens.word[end] < 0 && !isBound;
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
