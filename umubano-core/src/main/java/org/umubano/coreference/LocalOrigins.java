package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The origins of the articles that a change may touch: those that come, the groups of what goes, and the groups of all that
 * they are compared with or stood between. For these it gives what {@link Origins} gives for the whole set.
 */
public final class LocalOrigins {

    private static final int NEAR = Origins.WINDOW + 1;

    private final OriginShelf shelf;
    private final Map<Long, Sketch> sketches = new HashMap<>();
    private final Map<Long, List<Long>> groups = new HashMap<>();
    private final TreeMap<Long, Sketch> fresh = new TreeMap<>();
    private final TreeMap<Long, Sketch> gone = new TreeMap<>();
    private final Map<Long, long[]> lists = new HashMap<>();
    private final Map<Long, List<Long>> freshByMark = new HashMap<>();

    private LocalOrigins(OriginShelf shelf) {
        this.shelf = shelf;
    }

    /** The place of an article among all. */
    public static long place(String article) {
        return Sketch.placeOf(article);
    }

    /**
     * By article the one from which it is taken, itself where it is the first: of all articles that come, and of those on
     * the shelf for which it may have become another.
     *
     * @param fresh articles that report events
     * @param gone articles on the shelf that are no more or come in another version
     */
    public static Map<String, String> roots(
            OriginShelf shelf, Collection<OriginShelf.Text> fresh, Collection<OriginShelf.Text> gone) {
        LocalOrigins local = new LocalOrigins(shelf);
        for (OriginShelf.Text text : gone) {
            Sketch sketch = Fingerprint.read(text.article(), text.fingerprint());
            local.gone.put(sketch.place(), sketch);
        }
        for (OriginShelf.Text text : fresh) {
            Sketch sketch = Fingerprint.read(text.article(), text.fingerprint());
            local.fresh.put(sketch.place(), sketch);
            for (long mark : sketch.marks()) {
                local.freshByMark.computeIfAbsent(mark, k -> new ArrayList<>()).add(sketch.place());
            }
        }
        return local.roots();
    }

    private Map<String, String> roots() {
        TreeSet<Long> touched = new TreeSet<>();
        TreeSet<Long> marks = new TreeSet<>();
        for (Sketch sketch : gone.values()) {
            touch(touched, sketch.place());
            Arrays.stream(sketch.marks()).forEach(marks::add);
        }
        fresh.values().forEach(s -> Arrays.stream(s.marks()).forEach(marks::add));
        marks.forEach(m -> between(m, touched));
        fresh.values().forEach(s -> compare(s, touched));
        touched.addAll(fresh.keySet());
        return Origins.roots(parted(touched));
    }

    /** Adds what is still there of the group of an article on the shelf. */
    private void touch(TreeSet<Long> touched, long place) {
        for (long other : group(place)) {
            if (!gone.containsKey(other)) {
                touched.add(other);
            }
        }
    }

    private List<Long> group(long place) {
        return groups.computeIfAbsent(place, shelf::group);
    }

    /** The articles under a mark, as they will be. */
    private long[] list(long mark) {
        return lists.computeIfAbsent(mark, m -> {
            TreeSet<Long> out = new TreeSet<>();
            for (long place : shelf.places(m)) {
                if (!gone.containsKey(place)) {
                    out.add(place);
                }
            }
            out.addAll(freshByMark.getOrDefault(m, List.of()));
            return out.stream().mapToLong(Long::longValue).toArray();
        });
    }

    /** Touches the groups of articles on the shelf whose being compared may hang on who stands between them under a mark. */
    private void between(long mark, TreeSet<Long> touched) {
        long[] before = shelf.places(mark);
        long[] after = list(mark);
        if (before.length <= Origins.CROSSED && after.length <= Origins.CROSSED) {
            return;
        }
        boolean isSwitched = before.length <= Origins.CROSSED || after.length <= Origins.CROSSED;
        TreeSet<Long> some = new TreeSet<>();
        if (isSwitched) {
            Arrays.stream(before).forEach(some::add);
        } else {
            for (Collection<Long> moved : List.of(fresh.keySet(), gone.keySet())) {
                for (long place : moved) {
                    addNear(some, before, place);
                }
            }
        }
        some.removeAll(gone.keySet());
        some.removeAll(fresh.keySet());
        List<Long> all = new ArrayList<>(some);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                long a = all.get(i);
                long b = all.get(j);
                if (group(a).contains(b)) {
                    touch(touched, a);
                } else if (after.length <= Origins.CROSSED || !isSwitched) {
                    touchIfOne(touched, a, b);
                }
            }
        }
    }

    private void touchIfOne(TreeSet<Long> touched, long a, long b) {
        Sketch x = sketch(a);
        Sketch y = sketch(b);
        if (x != null && y != null && Origins.isOne(x, y)) {
            touch(touched, a);
            touch(touched, b);
        }
    }

    private static void addNear(TreeSet<Long> some, long[] list, long place) {
        int at = Arrays.binarySearch(list, place);
        int slot = at < 0 ? -at - 1 : at;
        for (int i = Math.max(0, slot - NEAR); i < Math.min(list.length, slot + NEAR + 1); i++) {
            some.add(list[i]);
        }
    }

    /** Touches the groups of those with which an article that comes is one. */
    private void compare(Sketch sketch, TreeSet<Long> touched) {
        Map<Long, Integer> near = new HashMap<>();
        for (long mark : sketch.marks()) {
            int weight = isAnchors(mark) ? 1 : 2;
            for (long other : beside(list(mark), sketch.place())) {
                near.merge(other, weight, Integer::sum);
            }
        }
        List<Long> some = new ArrayList<>();
        near.forEach((place, weight) -> {
            if (weight >= 2 && !fresh.containsKey(place)) {
                some.add(place);
            }
        });
        load(some);
        for (long place : some) {
            Sketch other = sketch(place);
            if (other != null && (isSame(sketch, other) || Origins.isOne(sketch, other))) {
                touch(touched, place);
            }
        }
    }

    private static boolean isAnchors(long mark) {
        return (mark & Sketch.ANCHORS) != 0;
    }

    private static boolean isSame(Sketch a, Sketch b) {
        return a.words() > 0 && a.words() == b.words() && a.wording() == b.wording();
    }

    private static List<Long> beside(long[] list, long place) {
        int at = Arrays.binarySearch(list, place);
        boolean isCrossed = list.length <= Origins.CROSSED;
        int from = isCrossed ? 0 : Math.max(0, at - Origins.WINDOW);
        int to = isCrossed ? list.length : Math.min(list.length, at + Origins.WINDOW + 1);
        List<Long> out = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (i != at) {
                out.add(list[i]);
            }
        }
        return out;
    }

    private void load(Collection<Long> places) {
        List<Long> missing = places.stream()
                .filter(p -> !sketches.containsKey(p) && !fresh.containsKey(p) && !gone.containsKey(p))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            for (OriginShelf.Text text : shelf.texts(missing)) {
                Sketch sketch = Fingerprint.read(text.article(), text.fingerprint());
                sketches.put(sketch.place(), sketch);
            }
        }
    }

    private @Nullable Sketch sketch(long place) {
        Sketch coming = fresh.get(place);
        if (coming != null) {
            return coming;
        }
        load(List.of(place));
        return sketches.get(place);
    }

    /** The groups of articles of which none is one with an article that is not among them. */
    private Collection<List<Sketch>> parted(TreeSet<Long> touched) {
        load(touched);
        List<Sketch> all = new ArrayList<>();
        for (long place : touched) {
            Sketch sketch = sketch(place);
            if (sketch != null) {
                all.add(sketch);
            }
        }
        all.sort(Sketch.ORDER);
        Map<Long, List<Integer>> byMark = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (long mark : all.get(i).marks()) {
                byMark.computeIfAbsent(mark, k -> new ArrayList<>(2)).add(i);
            }
        }
        int[] group = Agglomeration.singles(all.size());
        HashSet<Long> once = new HashSet<>();
        byMark.forEach((mark, some) -> {
            if (some.size() > 1) {
                pairs(mark, some, all, once, group);
            }
        });
        Map<Integer, List<Sketch>> out = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            out.computeIfAbsent(Agglomeration.root(group, i), k -> new ArrayList<>())
                    .add(all.get(i));
        }
        return out.values();
    }

    /** Joins those under a mark that are one; pairs that share one run of anchors so far are kept in {@code once}. */
    private void pairs(long mark, List<Integer> some, List<Sketch> all, HashSet<Long> once, int[] group) {
        long[] list = list(mark);
        boolean isCrossed = list.length <= Origins.CROSSED;
        for (int x = 0; x < some.size(); x++) {
            for (int y = x + 1; y < some.size(); y++) {
                int a = some.get(x);
                int b = some.get(y);
                boolean isNear =
                        isCrossed || isNear(list, all.get(a).place(), all.get(b).place());
                boolean isSame = isSame(all.get(a), all.get(b));
                boolean isPair = isNear && (!isAnchors(mark) || !once.add((long) a << 32 | b));
                int p = Agglomeration.root(group, a);
                int q = Agglomeration.root(group, b);
                if (p != q && (isSame || isPair && Origins.isOne(all.get(a), all.get(b)))) {
                    group[Math.max(p, q)] = Math.min(p, q);
                }
                if (!isNear && !isSame && y - x > NEAR) {
                    break; // farther ones of a long list are not near either
                }
            }
        }
    }

    private static boolean isNear(long[] list, long a, long b) {
        return Math.abs(Arrays.binarySearch(list, a) - Arrays.binarySearch(list, b)) <= Origins.WINDOW;
    }
}
