package org.umubano.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Table;

/**
 * The patterns of one language, as tries of words and slots, one for each rule. Made once from {@code time_words.tsv} and
 * {@code time_patterns.tsv}; then only read.
 */
final class TimeGrammar {

    /** The rule whose matches are expressions of time. */
    static final String TOP = "expr";

    /** A class of words with their values. */
    static final class WordClass {
        private Object[] values = new Object[0];
        private boolean[] capital = new boolean[0];

        private void put(int word, Object value, boolean isCapital) {
            if (word >= values.length) {
                values = Arrays.copyOf(values, word + 64);
                capital = Arrays.copyOf(capital, word + 64);
            }
            capital[word] = isCapital && (values[word] == null || capital[word]);
            values[word] = value;
        }

        /** The words of the class. */
        void addTo(BitSet words) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] != null) {
                    words.set(i);
                }
            }
        }

        /** The value of a word in that class, or null. */
        @Nullable
        Object value(int word, boolean isCapitalised) {
            return word < 0 || word >= values.length || capital[word] && !isCapitalised ? null : values[word];
        }

        boolean has(int word) {
            return word >= 0 && word < values.length && values[word] != null;
        }
    }

    final TimeWords words = new TimeWords();
    final WordClass counted;
    final WordClass amounts;
    final int top;
    private final Map<String, WordClass> classes = new HashMap<>();
    private final TimeTrie.Starts[] starts;
    private final List<TimeTrie.Node> rules = new ArrayList<>();
    private final Map<String, Integer> ruleNumbers = new HashMap<>();
    private boolean[] triggers = new boolean[0];
    private boolean[] triggersAsName = new boolean[0];
    private final WordClass glue;
    private final WordClass owners;

    private TimeGrammar(Table lexicon, Table patterns) {
        for (Table.Row row : lexicon.rows()) {
            for (String form : row.list("form")) {
                addWord(row.get("class"), form, Template.value(row.get("value")));
            }
        }
        counted = classes.computeIfAbsent("counted", c -> new WordClass());
        amounts = classes.computeIfAbsent("amount", c -> new WordClass());
        glue = classes.computeIfAbsent("glue", c -> new WordClass());
        owners = classes.computeIfAbsent("owner", c -> new WordClass());
        for (Table.Row row : patterns.rows()) {
            String rule = row.get("rule");
            if (classes.containsKey(rule) || NumberKind.ofName(rule) != NumberKind.NONE) {
                throw new IllegalArgumentException(
                        row.where() + ": rule " + rule + " is also a class of words or numbers");
            }
            ruleNumber(rule);
        }
        top = ruleNumber(TOP);
        int order = 0;
        for (Table.Row row : patterns.rows()) {
            Template meaning = Template.parse(row.get("meaning"), row.where());
            for (List<TimePattern.Item> variant : TimePattern.variants(row.get("pattern"), row.where())) {
                addVariant(ruleNumber(row.get("rule")), variant, meaning, row.where(), order);
            }
            order++;
        }
        rules.forEach(TimeTrie.Node::freeze);
        starts = TimeTrie.starts(rules, words.size());
        rules.forEach(r -> r.begin(starts));
        markTriggers(lexicon);
    }

    static TimeGrammar load(String language) {
        return new TimeGrammar(
                Table.load("lang/" + language + "/time_words.tsv"),
                Table.load("lang/" + language + "/time_patterns.tsv"));
    }

    int ruleCount() {
        return rules.size();
    }

    TimeTrie.Node rule(int number) {
        return rules.get(number);
    }

    /** Whether a rule can begin with a token. */
    boolean canStart(int rule, int word, boolean isNumber) {
        return starts[rule].has(word, isNumber);
    }

    /** Whether a word can make its sentence worth a look: March with its capital, march without one not. */
    boolean isTrigger(int word, boolean isCapitalised) {
        return word >= 0 && (triggers[word] || isCapitalised && triggersAsName[word]);
    }

    /** Whether a word is one of those that bind others. */
    boolean isGlue(int word) {
        return glue.has(word);
    }

    /** Whether a word tells whose a thing is that is called as a month is: "Kanama ka", the council of. */
    boolean isOwner(int word) {
        return owners.has(word);
    }

    /** Whether a class asks for its capital. */
    private boolean onlyAsName(int word) {
        return classes.values().stream()
                .anyMatch(c -> c != counted && c != amounts && c != glue && c.has(word) && c.capital[word]);
    }

    private void addWord(String className, String form, Object value) {
        boolean isCapital = Character.isUpperCase(form.charAt(0));
        classes.computeIfAbsent(className, c -> new WordClass()).put(words.add(form), value, isCapital);
    }

    private int ruleNumber(String name) {
        return ruleNumbers.computeIfAbsent(name, n -> {
            rules.add(new TimeTrie.Node());
            return rules.size() - 1;
        });
    }

    private void addVariant(int rule, List<TimePattern.Item> items, Template meaning, String where, int order) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException(where + ": a pattern that matches nothing");
        }
        TimeTrie.Node node = rules.get(rule);
        int context = 0;
        for (TimePattern.Item item : items) {
            context += item.isContext() ? 1 : 0;
            node = item.isSlot() ? slot(node, item, where) : word(node, item);
        }
        if (node.accept == null) {
            node.accept = new TimeTrie.Accept(order, meaning, where, context);
        }
    }

    private TimeTrie.Node word(TimeTrie.Node node, TimePattern.Item item) {
        boolean isCapital = Character.isUpperCase(item.word().charAt(0));
        return node.building.computeIfAbsent(
                TimeTrie.key(words.add(item.word()), item.isGlued(), isCapital), k -> new TimeTrie.Node());
    }

    private TimeTrie.Node slot(TimeTrie.Node node, TimePattern.Item item, String where) {
        boolean anyCase = item.slot().endsWith("~");
        String name = anyCase ? item.slot().substring(0, item.slot().length() - 1) : item.slot();
        NumberKind kind = NumberKind.ofName(name);
        WordClass wordClass = classes.get(name);
        int rule = ruleNumbers.getOrDefault(name, -1);
        if (kind == NumberKind.NONE && wordClass == null && rule < 0) {
            throw new IllegalArgumentException(where + ": {" + name + "} is no class, number or rule");
        }
        for (TimeTrie.Edge e : node.slots) {
            if (e.kind() == kind
                    && e.words() == wordClass
                    && e.anyCase() == anyCase
                    && e.rule() == rule
                    && e.isGlued() == item.isGlued()
                    && e.alias().equals(item.alias())) {
                return e.to();
            }
        }
        TimeTrie.Edge edge =
                new TimeTrie.Edge(kind, wordClass, anyCase, rule, item.alias(), item.isGlued(), new TimeTrie.Node());
        node.slots.add(edge);
        return edge.to();
    }

    /** Every word is worth a look but those of class glue, and those that only tell amounts. */
    private void markTriggers(Table lexicon) {
        boolean[] isTold = new boolean[words.size()];
        triggers = new boolean[words.size()];
        triggersAsName = new boolean[words.size()];
        for (Table.Row row : lexicon.rows()) {
            boolean tells =
                    !row.get("class").equals("counted") && !row.get("class").equals("amount");
            row.list("form").forEach(f -> isTold[words.add(f)] |= tells);
        }
        for (int i = 0; i < triggers.length; i++) {
            triggersAsName[i] = onlyAsName(i);
            triggers[i] = !glue.has(i) && !triggersAsName[i] && (isTold[i] || !counted.has(i) && !amounts.has(i));
        }
    }
}
