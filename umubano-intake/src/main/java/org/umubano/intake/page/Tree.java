package org.umubano.intake.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The elements and texts of a page in the order of the page, as numbers: what stands below node {@code n} are the nodes
 * from {@code n + 1} to before {@link #end}. Texts and values are places in the source, cut out when they are asked for.
 */
final class Tree {

    /** In place of the number of an element: text. */
    static final int TEXT = -1;
    /** Text with character references. */
    static final int CODED_TEXT = -2;
    /** What stands in a script or style. */
    static final int DATA = -3;

    /** The end of an element that is not ended yet. */
    static final int OPEN = -1;

    private static final int CODED = 1 << 8;

    private String source;
    private final Map<String, Integer> others = new HashMap<>();
    /** Numbers of the elements of SVG in which HTML may stand. */
    final int desc = other("desc");

    final int foreignObject = other("foreignobject");
    private int size;
    private int[] kind;
    private int[] parent;
    private int[] end;
    private int[] from;
    private int[] to;
    private int attributes;
    private int[] attribute = new int[512];
    private int[] valueFrom = new int[512];
    private int[] valueTo = new int[512];
    private int body;

    Tree(String source) {
        this.source = source;
        int room = Math.max(64, Math.min(source.length() / 40, 1 << 16));
        kind = new int[room];
        parent = new int[room];
        end = new int[room];
        from = new int[room];
        to = new int[room];
    }

    // growing

    /** The number of an element that is not in {@link Names}. */
    int other(String name) {
        Integer number = others.get(name);
        if (number == null) {
            number = Names.KNOWN + others.size();
            others.put(name, number);
        }
        return number;
    }

    /** Adds an element with the attributes from one number to before another; it is open. */
    int element(int number, int above, int firstAttribute, int lastAttribute) {
        return add(number, above, OPEN, firstAttribute, lastAttribute);
    }

    /** Adds text or data. */
    void leaf(int leafKind, int above, int first, int last) {
        add(leafKind, above, size + 1, first, last);
    }

    private int add(int nodeKind, int above, int nodeEnd, int first, int last) {
        int n = size++;
        if (n == kind.length) {
            int room = n * 2;
            kind = Arrays.copyOf(kind, room);
            parent = Arrays.copyOf(parent, room);
            end = Arrays.copyOf(end, room);
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
        }
        kind[n] = nodeKind;
        parent[n] = above;
        end[n] = nodeEnd;
        from[n] = first;
        to[n] = last;
        return n;
    }

    /** Adds an attribute to the end of all; gives nothing, for an element is told its attributes by their numbers. */
    void attribute(int ordinal, int first, int last, boolean isCoded) {
        int n = attributes++;
        if (n == attribute.length) {
            attribute = Arrays.copyOf(attribute, n * 2);
            valueFrom = Arrays.copyOf(valueFrom, n * 2);
            valueTo = Arrays.copyOf(valueTo, n * 2);
        }
        attribute[n] = isCoded ? ordinal | CODED : ordinal;
        valueFrom[n] = first;
        valueTo[n] = last;
    }

    int attributes() {
        return attributes;
    }

    /**
     * Gives attributes to an element that has none.
     *
     * @return false where it has some, or one stands twice among the new, so that they would have to be joined
     */
    boolean giveAttributes(int node, int firstAttribute, int lastAttribute) {
        if (firstAttribute < lastAttribute) {
            if (from[node] < to[node] || isTwice(firstAttribute, lastAttribute)) {
                return false;
            }
            from[node] = firstAttribute;
            to[node] = lastAttribute;
        }
        return true;
    }

    private boolean isTwice(int firstAttribute, int lastAttribute) {
        int seen = 0;
        for (int i = firstAttribute; i < lastAttribute; i++) {
            int bit = 1 << (attribute[i] & ~CODED);
            if ((seen & bit) != 0) {
                return true;
            }
            seen |= bit;
        }
        return false;
    }

    void close(int node) {
        end[node] = size;
    }

    void reopen(int node) {
        end[node] = OPEN;
    }

    boolean isOpen(int node) {
        return end[node] == OPEN;
    }

    /** Gives the source to a tree that grew with it. */
    void source(String whole) {
        source = whole;
    }

    void body(int node) {
        body = node;
    }

    // reading

    String source() {
        return source;
    }

    /** Whether a text has character references. */
    boolean isCoded(int node) {
        return kind[node] == CODED_TEXT;
    }

    int size() {
        return size;
    }

    /** The element {@code body}. */
    int body() {
        return body;
    }

    boolean isElement(int node) {
        return kind[node] >= 0;
    }

    boolean isText(int node) {
        return kind[node] == TEXT || kind[node] == CODED_TEXT;
    }

    /** Of an element its number in {@link Names}, or one above; negative of others. */
    int number(int node) {
        return kind[node] < 0 ? kind[node] : kind[node] & ~Names.FOREIGN;
    }

    /** The number with the bit of foreign elements. */
    int kind(int node) {
        return kind[node];
    }

    int flags(int node) {
        return Names.flags(number(node));
    }

    boolean isBlock(int node) {
        int k = kind[node];
        return (k & Names.FOREIGN) == 0 ? (Names.flags(k) & Names.BLOCK) != 0 : number(node) == Names.SVG;
    }

    /** Where its last descendant is past. */
    int end(int node) {
        return end[node];
    }

    int parent(int node) {
        return parent[node];
    }

    /** Of an element the first of its attributes; of a text where it begins. */
    int from(int node) {
        return from[node];
    }

    int to(int node) {
        return to[node];
    }

    boolean contains(int ancestor, int node) {
        return ancestor < node && node < end[ancestor];
    }

    /** The text of a text. */
    String text(int node) {
        String raw = source.substring(from[node], to[node]);
        return kind[node] == CODED_TEXT ? References.resolved(raw, false) : raw;
    }

    boolean has(int node, Attribute a) {
        return find(node, a) >= 0;
    }

    /** The value of an attribute, or an empty string. */
    String value(int node, Attribute a) {
        int n = find(node, a);
        return n < 0 ? "" : value(n);
    }

    /** The value of an attribute, or null where there is none. */
    @Nullable
    String valueOrNull(int node, Attribute a) {
        int n = find(node, a);
        return n < 0 ? null : value(n);
    }

    private String value(int n) {
        String raw = source.substring(valueFrom[n], valueTo[n]);
        return (attribute[n] & CODED) != 0 ? References.resolved(raw, true) : raw;
    }

    /** Whether an attribute has this value, case and space around it aside. */
    boolean is(int node, Attribute a, String value) {
        int n = find(node, a);
        return n >= 0 && value(n).strip().equalsIgnoreCase(value);
    }

    private int find(int node, Attribute a) {
        for (int n = from[node]; n < to[node]; n++) {
            if ((attribute[n] & ~CODED) == a.ordinal()) {
                return n;
            }
        }
        return -1;
    }

    /** The content of a script or style. */
    String data(int node) {
        StringBuilder out = new StringBuilder();
        for (int n = node + 1; n < end[node]; n++) {
            if (kind[n] == DATA) {
                out.append(source, from[n], to[n]);
            }
        }
        return out.toString();
    }
}
