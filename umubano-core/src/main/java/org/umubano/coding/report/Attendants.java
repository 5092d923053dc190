package org.umubano.coding.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.SpeechRoles;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/**
 * Who was at a gathering, told by the way: "the summit, attended by Presidents A of X, B of Y and C of Z", "inama ... yitabiriwe na
 * Perezida A na B", and in the sentences after it "A attended in person, while B followed by video". All whom such words name take part in it.
 */
public final class Attendants {

    /** How many sentences after the gathering somebody may be said to have attended. */
    private static final int REACH = 4;

    private Attendants() {}

    /** Adds those whom a line names to the gathering that it, or a line shortly before it, tells of. */
    public static void read(
            Line line,
            EventLexicon lexicon,
            ClauseReader clauses,
            Discourse discourse,
            List<Draft> drafts,
            List<Draft> before) {
        joinPointed(line, lexicon, drafts, before);
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.negated() || line.quoted[verb.first()] || !lexicon.occasions.attends.contains(verb.lemma())) {
                continue;
            }
            boolean by = verb.passive()
                    || verb.mood() == Mood.PARTICIPLE && verb.agreement() == 0 && isBy(line, verb.last() + 1);
            if (!by && !isThere(line, lexicon, verb)) {
                continue;
            }
            List<Line.Actor> who = by ? listed(line, verb.last() + 1) : clauses.subjects(v);
            Draft summit = who.isEmpty() ? null : here(drafts, verb);
            boolean named = by && line.nouns.stream().anyMatch(n -> lexicon.isOf(n.key(), Kind.SUMMIT));
            if (!who.isEmpty() && (!by || summit == null && named)) {
                summit = last(line, lexicon, verb, drafts, before, by);
            }
            if (summit != null) {
                add(line, who, discourse, summit);
            }
        }
    }

    /** Class of gatherings, and of the pronoun for one: "yayikurikiranye", followed it. */
    private static final int GATHERINGS = 9;

    /** "Attended in person", "followed from Juba", "yayitabiriye": of a gathering told of, and of nothing else that is named. */
    private static boolean isThere(Line line, EventLexicon lexicon, VerbGroup verb) {
        if (!lexicon.headFirst && lexicon.occasions.chairs.contains(verb.lemma())) {
            return false; // "leads the talks", "opens the fair"
        }
        int next = verb.last() + 1;
        return lexicon.headFirst
                ? verb.object() == GATHERINGS
                : next >= line.tokens.size()
                        || line.marker(next) == Relation.IN
                        || line.marker(next) == Relation.FROM
                        || line.marker(next) == Relation.BY
                        || line.isComma(next)
                        || !line.tokens.get(next).isWord()
                        || lexicon.definites.contains(line.tokens.get(next).norm());
    }

    /** "By", and the word for "with" and "and" that stands for it where verbs agree. */
    private static boolean isBy(Line line, int token) {
        return token < line.tokens.size()
                && (line.marker(token) == Relation.BY
                        || line.marker(token) == Relation.AND
                        || line.marker(token) == Relation.WITH);
    }

    /** The persons named one after the other from a word for "by" on. */
    private static List<Line.Actor> listed(Line line, int from) {
        List<Line.Actor> out = new ArrayList<>();
        int end = from;
        for (Line.Actor actor : line.actors) {
            if (actor.first() < from) {
                continue;
            }
            boolean joined = out.isEmpty()
                    ? (actor.relation() == Relation.BY || isBy(line, from)) && actor.first() - from <= 3
                    : line.noVerbBetween(end, actor.first());
            if (!joined || line.quoted[actor.first()]) {
                break;
            }
            out.add(actor);
            end = actor.last() + 1;
        }
        return out;
    }

    /** The gathering of which the line tells before the verb. */
    private static @Nullable Draft here(List<Draft> drafts, VerbGroup verb) {
        Draft out = null;
        for (Draft draft : drafts) {
            out = draft.kind == Kind.SUMMIT && draft.first <= verb.last() ? draft : out;
        }
        return out;
    }

    /** The gathering told of shortly before, where the verb names no other thing that was attended. */
    private static @Nullable Draft last(
            Line line, EventLexicon lexicon, VerbGroup verb, List<Draft> drafts, List<Draft> before, boolean by) {
        boolean other = !by
                && (!verb.isFinite()
                        || drafts.stream()
                                .anyMatch(
                                        d -> d.kind == Kind.SUMMIT || d.first <= verb.last() && d.last >= verb.first())
                        || line.nouns.stream()
                                .anyMatch(n -> isObject(line, verb, n) && !lexicon.isOf(n.key(), Kind.SUMMIT)));
        Draft out = null;
        for (Draft draft : other ? List.<Draft>of() : before) {
            boolean near = draft.kind == Kind.SUMMIT && line.number - draft.line.number <= REACH;
            out = near && draft.status != Status.PAST ? draft : out;
        }
        return out;
    }

    /** Whether a noun stands behind a verb without a word between them that marks another relation: "attended the fair". */
    private static boolean isObject(Line line, VerbGroup verb, TableNoun noun) {
        if (noun.first() <= verb.last() || noun.first() - verb.last() > REACH) {
            return false;
        }
        for (int t = verb.last() + 1; t < noun.first(); t++) {
            if (line.marker(t) != null || line.isComma(t)) {
                return false;
            }
        }
        return true;
    }

    /** "Yitabiriye iyi nama", attended this summit: who is told to be at one that was told of before was at that. */
    private static void joinPointed(Line line, EventLexicon lexicon, List<Draft> drafts, List<Draft> before) {
        for (Draft draft : List.copyOf(drafts)) {
            boolean pointed = draft.kind == Kind.SUMMIT
                    && draft.from == null
                    && draft.participants.stream().allMatch(p -> p.name() != null)
                    && line.nouns.stream()
                            .anyMatch(n -> n.first() > 0
                                    && n.first() >= draft.first
                                    && n.first() - draft.last <= REACH
                                    && lexicon.isOf(n.key(), Kind.SUMMIT)
                                    && lexicon.definites.contains(
                                            line.tokens.get(n.first() - 1).norm()));
            Draft told = null;
            for (Draft old : pointed ? before : List.<Draft>of()) {
                boolean near = old.kind == Kind.SUMMIT && line.number - old.line.number <= REACH;
                told = near && old.status == draft.status ? old : told;
            }
            if (told != null) {
                Draft summit = told;
                draft.participants.forEach(p -> put(line, p, summit));
                drafts.remove(draft);
            }
        }
    }

    private static void add(Line line, List<Line.Actor> who, Discourse discourse, Draft summit) {
        for (Line.Actor actor : who) {
            for (Participant p : discourse.resolve(actor.mention())) {
                boolean attends =
                        p.name() != null && p.state() != null && p.office() != null && SpeechRoles.maySpeak(p.office());
                if (attends) {
                    put(line, p, summit);
                }
            }
        }
    }

    private static void put(Line line, Participant p, Draft summit) {
        if (!summit.people().contains(String.valueOf(p.name()))) {
            summit.participants.removeIf(o -> Cast.isState(o) && Objects.equals(o.state(), p.state()));
            summit.add(p.as(Role.ACTOR));
        }
        if (line != summit.line && !summit.also.contains(line)) {
            summit.also.add(line);
        }
    }
}
