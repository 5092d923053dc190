package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What a coreference has taken from a {@link Shelf} so far: articles by the keys that were asked for, and their groups. */
final class Borrowed {

    /** What the nodes of an article taken from the shelf are handed to. */
    interface Taker {
        /** Keeps the nodes of an article; they are in its mentions' order. */
        List<Node> take(Shelf.Kept kept);

        /** Keeps a group of which all members have been taken. */
        void take(Group group);
    }

    private final Shelf shelf;
    private final Taker taker;
    private final Set<Long> asked = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<Node, String> labels = new HashMap<>();
    private final Map<String, List<Node>> labelled = new HashMap<>();
    private final Map<Long, List<Node>> homes = new HashMap<>();
    private final Map<String, Group> made = new HashMap<>();

    Borrowed(Shelf shelf, Taker taker) {
        this.shelf = shelf;
        this.taker = taker;
    }

    /** Takes what dated mentions are compared with under some keys. */
    void times(long[] keys) {
        List<Long> some = new ArrayList<>();
        for (long key : keys) {
            if (asked.add(Keyring.ofTime(key))) {
                some.add(Keyring.ofTime(key));
            }
        }
        ask(some);
    }

    /** Takes all mentions under some keys without a season, with their groups. */
    void homes(long[] keys) {
        List<Long> some = new ArrayList<>();
        for (long key : keys) {
            if (asked.add(Keyring.ofHome(key))) {
                some.add(Keyring.ofHome(key));
            }
        }
        ask(some);
        for (long key : keys) {
            if (some.contains(Keyring.ofHome(key))) {
                groupsAt(key, false);
            }
        }
    }

    /** The same of mentions without a season alone. */
    void undated(long[] keys) {
        List<Long> some = new ArrayList<>();
        List<Long> fresh = new ArrayList<>();
        for (long key : keys) {
            if (asked.add(Keyring.ofUndated(key)) && !asked.contains(Keyring.ofHome(key))) {
                some.add(Keyring.ofUndated(key));
                fresh.add(key);
            }
        }
        ask(some);
        fresh.forEach(key -> groupsAt(key, true));
    }

    private void groupsAt(long home, boolean isUndated) {
        Set<String> near = new TreeSet<>();
        for (Node node : homes.getOrDefault(home, List.of())) {
            String label = isUndated && node.isDated() ? null : labels.get(node);
            if (label != null) {
                near.add(label);
            }
        }
        groups(near);
    }

    private void ask(List<Long> some) {
        if (!some.isEmpty()) {
            shelf.under(some).forEach(this::take);
        }
    }

    /** Takes an article, unless it was taken before, even if it is gone by now. */
    void take(Shelf.Kept kept) {
        if (!taken.add(kept.article().article().id())) {
            return;
        }
        List<Node> nodes = taker.take(kept);
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String label = kept.clusters().get(i);
            labels.put(node, label);
            labelled.computeIfAbsent(label, k -> new ArrayList<>()).add(node);
            for (long key : node.home) {
                homes.computeIfAbsent(key, k -> new ArrayList<>()).add(node);
            }
        }
    }

    /** Takes the group in which a node was on the shelf, unless that was done before. */
    void group(Node node) {
        String label = labels.get(node);
        if (label != null) {
            group(label);
        }
    }

    private void group(String label) {
        groups(List.of(label));
    }

    /** Takes groups with all their members; those of the shelf, taken now or before, in the order of their labels. */
    List<Group> groups(Collection<String> some) {
        List<String> fresh =
                some.stream().filter(l -> !made.containsKey(l)).sorted().toList();
        if (!fresh.isEmpty()) {
            shelf.of(fresh).forEach(this::take);
            fresh.forEach(this::make);
        }
        return some.stream().sorted().map(made::get).filter(Objects::nonNull).toList();
    }

    private void make(String label) {
        List<Node> members = labelled.getOrDefault(label, List.of());
        members.forEach(labels::remove);
        List<Node> core = new ArrayList<>(members.stream().filter(Node::isDated).toList());
        boolean isDated = !core.isEmpty();
        if (!isDated) {
            core.addAll(members);
        }
        if (core.isEmpty()) {
            return;
        }
        core.sort(Node.ORDER);
        Group group = new Group(core, label);
        if (isDated) {
            members.stream().filter(n -> !n.isDated()).forEach(group::attach);
        }
        made.put(label, group);
        taker.take(group);
    }
}
