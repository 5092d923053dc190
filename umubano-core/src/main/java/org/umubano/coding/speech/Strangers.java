package org.umubano.coding.speech;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.SpeechRoles;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.speech.Speech.Saying;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Those who speak in a report and are of no state: a villager, an analyst, an author. "Umusesenguzi yavuze ko Perezida X yasuye
 * Y. Ati", an analyst said that President X had visited Y; he said: what follows is said by the analyst, not by the president of
 * whom he speaks.
 */
final class Strangers {

    /** Somebody of whom nothing is known. */
    private static final Participant SOMEBODY = new Participant(Role.ACTOR, "", null, List.of(), null);

    private final EventLexicon lexicon;
    private final Discourse discourse;

    Strangers(EventLexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /**
     * Settles whom the next sentence means by "he": who does something in the main clause of one, and none of those of whom it
     * speaks. Says whether somebody of no state speaks in it.
     */
    boolean speak(Line line, ClauseReader clauses, List<Saying> sayings) {
        if (!lexicon.headFirst) {
            boolean told = isTold(line, clauses);
            if (told) {
                discourse.spoke(SOMEBODY);
            }
            return told;
        }
        int v = main(line);
        if (isSetApart(line)) {
            discourse.spoke(SOMEBODY);
            return true;
        }
        if (isNewSpeaker(line, clauses)) {
            discourse.spoke(SOMEBODY);
            return true;
        }
        if (v < 0) {
            return false;
        }
        if (sayings.isEmpty()) {
            discourse.meant().of(v, List.of()).stream()
                    .limit(1)
                    .filter(p -> p.state() != null || p == SOMEBODY)
                    .forEach(discourse::spoke);
        }
        boolean stranger = says(line, v) && isOfNobody(line, clauses, sayings, v);
        if (stranger) {
            discourse.spoke(SOMEBODY);
        }
        return stranger;
    }

    /** "N.N., who trades in maize, hopes for more", "said N.N., a lawyer", "a resident said": a sentence on somebody of no state. */
    private boolean isTold(Line line, ClauseReader clauses) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (!verb.isFinite() || line.quoted[verb.first()]) {
                continue;
            }
            List<Line.Actor> subjects = clauses.subjects(v);
            boolean nameless = subjects.isEmpty() && says(line, v) && isNew(line, verb);
            Line.Actor one = subjects.size() == 1 ? subjects.get(0) : behind(line, verb);
            if (nameless || one != null && isUnknown(one)) {
                int from = one == null ? verb.last() : one.last();
                return line.actors.stream()
                        .noneMatch(a -> a.first() > from
                                && a.mention().type() == ActorMention.Type.PERSON
                                && discourse.isPerson(a.mention().name()));
            }
        }
        return false;
    }

    private boolean isUnknown(Line.Actor actor) {
        ActorMention m = actor.mention();
        return m.type() == ActorMention.Type.PERSON
                && m.reference() == null
                && m.name() != null
                && m.state() == null
                && !discourse.isPerson(m.name());
    }

    /** ", complained N.N., a lawyer": who stands right behind a verb that stands behind what he says. */
    private static Line.@Nullable Actor behind(Line line, VerbGroup verb) {
        int before = verb.first() - 1;
        if (before < 0 || line.tokens.get(before).isWord()) {
            return null;
        }
        for (Line.Actor actor : line.actors) {
            if (actor.first() == verb.last() + 1) {
                return actor;
            }
        }
        return null;
    }

    /** "A resident of Asmara said": a noun at the head of the sentence, of somebody who is new and no official. */
    private boolean isNew(Line line, VerbGroup verb) {
        if (!lexicon.indefinites.contains(line.tokens.get(0).norm())) {
            return false;
        }
        for (int t = 1; t < verb.first(); t++) {
            if (lexicon.officials.contains(line.tokens.get(t).norm()) || line.isComma(t)) {
                return false;
            }
        }
        return line.actors.stream().noneMatch(a -> a.first() == 1);
    }

    /** "Ati “Perezida X ni inshuti”", he said that President X is a friend: nobody calls himself by his name, so another speaks. */
    static boolean isSpokenOf(Line line, ClauseReader clauses, int v, Participant speaker) {
        return v >= 0
                && line.verbs.get(v).agreement() > 0
                && speaker.name() != null
                && !line.quoted[line.verbs.get(v).first()]
                && clauses.subjects(v).stream().allMatch(a -> line.quoted[a.first()])
                && line.actors.stream()
                        .anyMatch(a -> line.quoted[a.first()]
                                && a.mention().type() == ActorMention.Type.PERSON
                                && speaker.name().equals(a.mention().name()));
    }

    /** Somebody of whom nothing is known has spoken. */
    void spoke() {
        discourse.spoke(SOMEBODY);
    }

    /** "Uyu muyobozi": one person who was named before. */
    static boolean isReference(List<Line.Actor> speakers) {
        return speakers.size() == 1 && speakers.get(0).mention().reference() == ActorMention.Reference.PERSON;
    }

    /** "Gakuba yavuze", Gakuba said: a sentence opens with its verb behind the name of nobody who is told of. */
    static boolean opensWithName(Line line, VerbGroup verb, Discourse discourse) {
        return verb.first() == 1
                && verb.agreement() == 1
                && line.tokens.get(0).isWord()
                && line.actors.stream().noneMatch(a -> a.first() == 0)
                && discourse.text().isName(line.tokens.get(0).form());
    }

    private boolean isOfNobody(Line line, ClauseReader clauses, List<Saying> sayings, int v) {
        for (Saying saying : sayings) {
            if (saying.verb() == v) {
                return saying.speaker().state() == null && saying.speaker().name() != null && namesNoState(line, v);
            }
        }
        VerbGroup verb = line.verbs.get(v);
        return clauses.subjects(v).isEmpty()
                && (clauses.hasOwnNoun(verb)
                        || lexicon.somebody.contains(line.tokens.get(0).norm())
                        || isNamed(line, verb.first() - 1));
    }

    /** "Ubwo Perezida X yavugaga ijambo, Uwimana yavuze ko", while President X spoke, Uwimana said that: a verb with its own subject. */
    private boolean isNewSpeaker(Line line, ClauseReader clauses) {
        for (int v = line.verbs.size() - 1; v >= 0; v--) {
            VerbGroup verb = line.verbs.get(v);
            if (says(line, v)
                    && verb.agreement() == 1
                    && verb.isFinite()
                    && !verb.relative()
                    && SaidContent.opensContent(line, verb.last() + 1)
                    && !line.quoted[verb.first()]
                    && line.marker(verb.first() - 1) == null) {
                List<Line.Actor> subjects = clauses.subjects(v);
                return subjects.isEmpty() ? clauses.hasOwnNoun(verb) : isOfNobody(line, subjects, verb.first());
            }
        }
        return false;
    }

    /** One person of neither state nor office right before a verb, whom no title before his name gives one. */
    private static boolean isOfNobody(Line line, List<Line.Actor> subjects, int verb) {
        Line.Actor one = subjects.get(0);
        return subjects.size() == 1
                && one.last() == verb - 1
                && one.mention().type() == ActorMention.Type.PERSON
                && one.mention().state() == null
                && one.mention().offices().isEmpty()
                && line.actors.stream().noneMatch(a -> a.last() == one.first() - 1);
    }

    /** "Ambasaderi wa X, N.N., yavuze": who stands between commas may have the state of what is said of him before. */
    private static boolean namesNoState(Line line, int v) {
        int verb = line.verbs.get(v).first();
        return line.actors.stream()
                .noneMatch(a -> a.last() < verb && a.mention().state() != null);
    }

    /** "Umwarimu wabaye muri X, N.N., yavuze ko", a teacher who has lived in X, N.N., said that: a name between commas of no office. */
    private boolean isSetApart(Line line) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            int comma = verb.first() - 1;
            if (line.marker(verb.first()) == Relation.THAT || line.quoted[verb.first()]) {
                return false;
            }
            if (says(line, v) && verb.agreement() == 1 && !verb.relative() && line.isComma(comma)) {
                int opening = comma - 1;
                while (opening > 0 && (isNamed(line, opening) || isNobody(line, opening))) {
                    opening--;
                }
                return opening < comma - 1
                        && line.isComma(opening)
                        && line.actors.stream()
                                .noneMatch(a -> a.last() < comma
                                        && a.mention().type() != ActorMention.Type.GROUP
                                        && a.mention().offices().stream().anyMatch(SpeechRoles::maySpeak));
            }
        }
        return false;
    }

    /** Whether a word is of somebody who has neither state nor office. */
    private static boolean isNobody(Line line, int t) {
        return line.actors.stream()
                .anyMatch(a -> a.first() <= t
                        && t <= a.last()
                        && a.mention().type() == ActorMention.Type.PERSON
                        && a.mention().state() == null
                        && a.mention().offices().isEmpty());
    }

    /** Whether a word is a name that the tables do not know: a capital letter inside a sentence, and no part of anybody. */
    private boolean isNamed(Line line, int t) {
        return t >= 0
                && line.tokens.get(t).isWord()
                && line.tokens.get(t).isCapitalised()
                && line.marker(t) == null
                && line.timeTokens(t, t + 1) == 0
                && line.actors.stream().noneMatch(a -> a.first() <= t && t <= a.last())
                && (t > 0 || discourse.text().isName(line.tokens.get(t).form()));
    }

    /**
     * The first verb of a sentence that stands by itself, where it tells what one person does; else -1. "Amatsinda azaganira", the
     * groups will talk: a noun at the head whose class is not that of people has a verb of the same form.
     */
    private static int main(Line line) {
        Set<Integer> head = line.classesAt(0);
        if (!head.isEmpty() && !head.contains(1)) {
            return -1;
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.isFinite() && !verb.relative() && !line.quoted[verb.last()]) {
                return verb.agreement() == 1 ? v : -1;
            }
        }
        return -1;
    }

    private boolean says(Line line, int v) {
        VerbGroup verb = line.verbs.get(v);
        Effect effect = lexicon.governors.get(verb.lemma());
        return (effect == Effect.SAY || effect == Effect.ANNOUNCE) && !verb.negated() && !verb.passive();
    }
}
