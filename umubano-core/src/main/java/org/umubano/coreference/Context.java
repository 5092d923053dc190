package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.event.Status;

/**
 * What an article as a whole tells.
 *
 * @param published its date, or null where it is not known or only inferred
 * @param isSure whether its time is that date; else it is a guess from what it tells
 * @param low first day of its time; {@link Node#EVER} if unknown
 * @param high last day of its time
 * @param states by how many mentions name them, most first
 * @param counts how many mentions name each
 * @param story the states, sorted
 * @param people marks of its story, sorted: folded last words of the names of its people, and its days
 */
record Context(
        @Nullable PartialDate published,
        boolean isSure,
        int low,
        int high,
        List<Integer> states,
        Map<Integer, Integer> counts,
        int[] story,
        int[] people) {

    static Context of(CodedArticle article) {
        PartialDate published = article.report().published();
        boolean isSure = published != null && article.report().publishedHow() != ArticleReport.PublishedHow.INFERRED;
        PartialDate news = published != null && published.isDay() ? null : latestNews(article);
        PartialDate time = news != null && (published == null || published.contains(news)) ? news : published;
        int low = time == null ? Node.EVER : Nodes.day(time.first().toEpochDay());
        int high = time == null ? Node.NEVER : Nodes.day(time.last().toEpochDay());
        Map<Integer, Integer> counts = new HashMap<>();
        TreeSet<Integer> people = new TreeSet<>();
        for (EventMention m : article.mentions()) {
            for (int s : statesOf(m)) {
                counts.merge(s, 1, Integer::sum);
            }
            m.participants().forEach(p -> addName(people, p));
            addDate(people, m.from());
            addDate(people, m.to());
        }
        List<Integer> states = new ArrayList<>(new TreeMap<>(counts).keySet());
        states.sort((x, y) -> {
            int byCount = Integer.compare(count(counts, y), count(counts, x));
            return byCount != 0 ? byCount : Integer.compare(x, y);
        });
        return new Context(
                isSure ? published : null,
                isSure,
                low,
                high,
                states,
                counts,
                Sets.of(counts.keySet()),
                Sets.of(people));
    }

    /** States of an article that a state taken from another sentence may stand for. */
    private static final int MOST_GUESSED = 2;

    /** Where one of two states was taken from other sentences, the other one with each of those it may stand for. */
    void besideGuess(int[] own, int[] elsewhere, BiConsumer<Integer, Integer> pairs) {
        if (own.length != 2 || elsewhere.length != 1 || !Sets.has(own, elsewhere[0])) {
            return;
        }
        int told = own[0] == elsewhere[0] ? own[1] : own[0];
        states.stream()
                .filter(s -> s != told && s != elsewhere[0])
                .limit(MOST_GUESSED)
                .forEach(s -> pairs.accept(told, s));
    }

    /** How often an article must tell of a state beside which one told of once is doubtful. */
    private static final int OFTEN = 3;

    /** The two states of which the article tells most, where one of these two is one of them and the other is told of once. */
    int[] usual(int[] own) {
        if (own.length != 2 || states.size() < 3) {
            return NONE;
        }
        int first = states.get(0);
        int second = states.get(1);
        boolean isOdd = (own[0] == first || own[0] == second) != (own[1] == first || own[1] == second);
        int odd = own[0] == first || own[0] == second ? own[1] : own[0];
        return isOdd && count(counts, odd) == 1 && count(counts, second) >= OFTEN
                ? new int[] {Math.min(first, second), Math.max(first, second)}
                : NONE;
    }

    private static final int[] NONE = {};

    /** The last date of what an article without a date tells as held or going on, else the first that it tells as planned. */
    private static @Nullable PartialDate latestNews(CodedArticle article) {
        PartialDate held = null;
        PartialDate planned = null;
        for (EventMention m : article.mentions()) {
            PartialDate from = m.from();
            if (from == null || from.month() == 0) {
                continue;
            }
            if ((m.status() == Status.HELD || m.status() == Status.ONGOING)
                    && (held == null || held.compareTo(from) < 0)) {
                held = from;
            } else if (m.status() == Status.PLANNED && (planned == null || planned.compareTo(from) > 0)) {
                planned = from;
            }
        }
        return held != null ? held : planned;
    }

    private static int count(Map<Integer, Integer> counts, Integer state) {
        Integer n = counts.get(state);
        return n == null ? 0 : n;
    }

    private static void addDate(Collection<Integer> marks, @Nullable PartialDate date) {
        if (date != null && date.isDay()) {
            marks.add(date.hashCode());
        }
    }

    private static void addName(Collection<Integer> people, Participant p) {
        if (p.name() != null) {
            List<String> words = Names.words(p.name());
            if (!words.isEmpty()) {
                people.add(words.get(words.size() - 1).hashCode());
            }
        }
    }

    private static int[] statesOf(EventMention m) {
        int[] codes = m.participants().stream()
                .map(Participant::state)
                .filter(s -> s != null)
                .mapToInt(String::hashCode)
                .distinct()
                .toArray();
        return Arrays.stream(codes).sorted().toArray();
    }
}
