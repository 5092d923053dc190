package org.umubano.coding.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.noun.NounActs;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Talks that are of no two states, in a language whose verbs agree: "abahanzi bo muri X", artists from X, who talk to others, "yaganiriye
 * n'abaganga", talked to doctors, in an article that names another state, "ibiganiro ku mutekano ni ingenzi kuri X", talks on security
 * matter to X. A state that a sentence only names as the place or the people of private persons is no side of their talks.
 */
public final class NoTalks {

    /** How far behind the verb, or the noun for talks, "with" may stand. */
    private static final int NEAR = 4;

    /** The class of people. */
    private static final int PEOPLE = 2;

    private NoTalks() {}

    /** Takes such talks out of the acts of a line. */
    public static void drop(Line line, EventLexicon lexicon, boolean isLong, List<Draft> drafts) {
        if (lexicon.headFirst) {
            drafts.removeIf(d -> d.kind == Kind.MEETING
                    && (isOnlyNamed(line, d)
                            || line.verbAt(d.first) == null && NounActs.isInterview(line, lexicon, d.last, d.kind)
                            || isOnlyReady(line, lexicon, d)
                            || isOfPeople(line, lexicon, d)
                            || !refers(line, d) && (isOfPlaces(line, d) || isLong && isWithOthers(line, d))));
        }
    }

    /** "Ambasaderi yakiriye abanyeshuri", received students, where only the article tells of another state: people of his own. */
    private static boolean isOfPeople(Line line, EventLexicon lexicon, Draft draft) {
        VerbGroup verb = draft.subtype.equals("reception") ? line.verbAt(draft.first) : null;
        if (verb == null || verb.passive() || verb.object() != 0) {
            return false;
        }
        int whom = verb.last() + 1;
        boolean people = isPeople(line, lexicon, whom)
                || line.marker(whom + 1) == Relation.OF && isPeople(line, lexicon, whom + 2); // "itsinda ry'abakobwa"
        Set<String> named = new HashSet<>();
        for (Line.Actor actor : line.actors) {
            boolean there = actor.relation() == Relation.IN && !line.noVerbBetween(verb.last() + 1, actor.first());
            if (actor.first() > verb.last() && !there) { // "biga muri X", who study in X
                named.add(String.valueOf(actor.mention().state()));
            }
        }
        String host = String.valueOf(draft.participants.get(0).state());
        for (Line.Actor actor : line.actors) {
            people |= actor.first() == whom && host.equals(actor.mention().state()); // "abaturage ba X"
        }
        return people
                && draft.participants.stream()
                        .allMatch(p -> String.valueOf(p.state()).equals(host)
                                || Cast.isState(p) && !named.contains(String.valueOf(p.state())));
    }

    /** Whether a token is a noun for people, and no part of somebody who may act for a state. */
    private static boolean isPeople(Line line, EventLexicon lexicon, int token) {
        return token < line.tokens.size()
                && !line.tokens.get(token).isCapitalised()
                && lexicon.classesOf(line.tokens.get(token).norm()).contains(PEOPLE)
                && line.actors.stream().noneMatch(a -> a.first() <= token && token <= a.last());
    }

    /** "U Rwanda rwiteguye ibiganiro", Rwanda is ready for talks: a will, and no talks that are arranged for a day. */
    private static boolean isOnlyReady(Line line, EventLexicon lexicon, Draft draft) {
        VerbGroup ready = line.verbAt(draft.first - 1);
        return ready != null
                && line.verbAt(draft.first) == null
                && line.times.isEmpty()
                && lexicon.readies.contains(ready.lemma())
                && ready.tense() != VerbGroup.Tense.PRESENT;
    }

    /** Whether a sentence refers to those who talk: "both sides", "these officers", "they met". */
    private static boolean refers(Line line, Draft draft) {
        VerbGroup verb = line.verbAt(draft.first);
        boolean they = verb != null
                && verb.agreement() == 2
                && line.tokens.subList(0, verb.first()).stream()
                        .anyMatch(t -> line.lexicon.definites.contains(t.norm()));
        return they || FarSides.pointsBack(line);
    }

    /** Whether less than two states are left without those that are named as a place or nationality alone. */
    private static boolean isOfPlaces(Line line, Draft draft) {
        VerbGroup verb = line.verbAt(draft.first);
        if (verb != null && verb.agreement() > PEOPLE || draft.subtype.equals("delegation")) {
            return false; // "inama yabereye muri X", the meeting took place in X
        }
        Set<String> sides = new HashSet<>();
        for (Participant p : draft.participants) {
            if (p.state() != null && !(Cast.isState(p) && isPlace(line, p.state()))) {
                sides.add(p.state());
            }
        }
        boolean people = draft.participants.stream().anyMatch(p -> p.name() != null && p.state() == null);
        return sides.size() < 2 && !people;
    }

    private static boolean isPlace(Line line, String state) {
        boolean named = false;
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            if (state.equals(m.state())) {
                boolean place = m.type() == ActorMention.Type.STATE
                        && (actor.relation() == Relation.IN || actor.relation() == Relation.FROM);
                boolean people = actor.isAdjective() && actor.relation() == Relation.OF;
                if (!place && !people) {
                    return false;
                }
                named = true;
            }
        }
        return named;
    }

    /** "Yaganiriye n'abaganga", talked to doctors: with somebody of whom nothing is known, and no side that the sentence leaves out. */
    private static boolean isWithOthers(Line line, Draft draft) {
        VerbGroup verb = line.verbAt(draft.first);
        Set<String> named = line.states();
        boolean guessed = draft.participants.stream()
                .anyMatch(
                        p -> Cast.isState(p) && Countries.has(String.valueOf(p.state())) && !named.contains(p.state()));
        if (verb == null || !guessed) {
            return false;
        }
        int from = Math.max(verb.last(), draft.last) + 1;
        for (int t = from; t < Math.min(line.tokens.size() - 1, from + NEAR); t++) {
            if (line.marker(t) == Relation.WITH || line.marker(t) == Relation.AND) {
                int with = t + 1;
                return line.tokens.get(with).isWord()
                        && !line.tokens.get(with).isCapitalised()
                        && line.timeTokens(with, with + 1) == 0
                        && line.actors.stream().noneMatch(a -> a.first() <= with && with <= a.last());
            }
            if (!line.tokens.get(t).isWord() || line.verbAt(t) != null || line.marker(t) != null) {
                return false;
            }
        }
        return false;
    }

    /** Talks named in a sentence without a verb of its own, by nobody: "ibiganiro ku mutekano ni ingenzi". */
    private static boolean isOnlyNamed(Line line, Draft draft) {
        return line.number > 0
                && line.verbs.isEmpty()
                && draft.participants.stream().allMatch(Cast::isState);
    }
}
