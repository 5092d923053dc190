package org.umubano.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import org.umubano.coding.sentence.Line.Actor;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;

/**
 * Subjects that a sentence lists behind what they have done, in a language whose verbs agree: "ibihugu byamaganye igitero birimo X
 * na Y", the states that condemned the raid, X and Y among them, "mu bamushimiye harimo Perezida X", among those who thanked him.
 */
final class ListedSubjects {

    private static final int PEOPLE = 2;

    /** The class of "countries". */
    private static final int STATES = 8;

    private ListedSubjects() {}

    /** Those listed as the subjects of a verb; empty where none are, or it has subjects of its own. */
    static List<Actor> of(Line line, EventLexicon lexicon, int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean group = lexicon.headFirst
                && (verb.agreement() == PEOPLE || verb.agreement() == STATES)
                && verb.isFinite()
                && verb.object() == 0
                && isOfGroup(line, lexicon, verb);
        int list = group ? list(line, lexicon, v) : -1;
        return list < 0 ? List.of() : members(line, list);
    }

    /** Whether a noun for people or countries stands right before a verb, "among" does, or the verb stands for them by its first vowel. */
    private static boolean isOfGroup(Line line, EventLexicon lexicon, VerbGroup verb) {
        String form = line.tokens.get(verb.first()).norm();
        boolean named = lexicon.augments.stream().anyMatch(form::startsWith);
        for (int t = verb.first() - 1; t >= Math.max(0, verb.first() - 3) && !named; t--) {
            String word = line.tokens.get(t).norm();
            named = line.marker(t) == Relation.IN || isOfClass(lexicon, word, verb.agreement());
            boolean other = !named && isNoun(lexicon, word); // "mu mishinga batera inkunga"
            if (other || line.isComma(t) || line.verbAt(t) != null || isNamed(line, t)) {
                return false;
            }
        }
        return named;
    }

    private static boolean isNoun(EventLexicon lexicon, String word) {
        return !lexicon.classesOf(word).isEmpty()
                || lexicon.augments.stream()
                        .anyMatch(a -> !lexicon.classesOf(a + word).isEmpty());
    }

    /** Whether a noun is of a class, with or without the vowel that it loses behind "other" and "among". */
    private static boolean isOfClass(EventLexicon lexicon, String word, int nounClass) {
        return lexicon.classesOf(word).contains(nounClass)
                || lexicon.augments.stream()
                        .anyMatch(a -> lexicon.classesOf(a + word).contains(nounClass));
    }

    private static boolean isNamed(Line line, int token) {
        return line.actors.stream()
                .anyMatch(a ->
                        a.first() <= token && token <= a.last() && a.mention().state() != null);
    }

    /** The word that opens the list, where nothing of the same class stands before it that it might tell of; -1 for none. */
    private static int list(Line line, EventLexicon lexicon, int v) {
        VerbGroup verb = line.verbs.get(v);
        for (int t = verb.last() + 1; t < line.tokens.size(); t++) {
            String word = line.tokens.get(t).norm();
            if (lexicon.includes.contains(word) || lexicon.listings.contains(word)) {
                return t;
            }
            boolean other = line.verbAt(t) != null
                    || line.marker(t) == Relation.THAT
                    || verb.agreement() == PEOPLE && isOfClass(lexicon, word, PEOPLE) && !line.isInTime(t)
                    || lexicon.countryNouns.contains(word);
            if (other) {
                return -1;
            }
        }
        return -1;
    }

    /** Those who act for a state or body behind the word that opens a list, up to the next verb. */
    private static List<Actor> members(Line line, int list) {
        List<Actor> out = new ArrayList<>();
        for (Actor actor : line.actors) {
            boolean first = out.isEmpty();
            boolean beside = first
                    ? actor.first() - list <= 2
                    : actor.relation() == Relation.AND || line.isComma(actor.first() - 1);
            if (actor.first() > list && beside && !actor.isAdjective() && line.noVerbBetween(list + 1, actor.first())) {
                Relation relation = first ? Relation.BARE : Relation.AND;
                out.add(new Actor(actor.mention(), actor.first(), actor.last(), relation));
            }
        }
        return out;
    }
}
