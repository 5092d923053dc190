package org.umubano.coding.deed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/** Remembers whom the main clauses of a sentence are about: whom "he" and a verb without a subject in the next sentence mean. */
public final class MainSubjects {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;

    public MainSubjects(EventLexicon lexicon, Discourse discourse, Line line, ClauseReader clauses) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.line = line;
        this.clauses = clauses;
    }

    /** Whoever is the subject of a main clause is whom the next sentence means by "he". */
    public void remember(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (!verb.isFinite() || verb.relative() || line.quoted[verb.last()]) {
            return;
        }
        List<Participant> who = new ArrayList<>();
        List<Participant> others = new ArrayList<>();
        boolean anybody = !line.actors.isEmpty();
        List<Line.Actor> subjects = anybody ? clauses.subjects(v) : List.of();
        for (Line.Actor actor : subjects) {
            who.addAll(discourse.resolve(actor.mention()));
        }
        boolean named = !who.isEmpty();
        if (!named && verb.agreement() == 1) {
            who.addAll(discourse.unnamed(1));
        }
        if (verb.agreement() == 1) {
            discourse.meant().tell(v, who);
        }
        if (anybody) {
            for (Line.Actor actor : clauses.after(v)) {
                boolean owns = line.marker(actor.last() + 1) == Relation.OWNER && !lexicon.headFirst;
                if (actor.mention().reference() == null && !owns) {
                    others.addAll(discourse.resolve(actor.mention()));
                }
            }
        }
        boolean host = named
                && verb.agreement() == 2
                && who.size() == 1
                && discourse.isPerson(who.get(0).name())
                && subjects.get(0).relation() != Relation.BARE;
        if (host) {
            // "Yakiriwe na Y, baganira", received by Y, they talked: the guest is still meant.
            who.addAll(0, discourse.person());
        }
        if (isAll(subjects)) {
            who.sort(Comparator.comparingInt(discourse::rank));
        }
        discourse.remember(who, others, isOne(subjects));
        if (named && !(isOfNine(verb) && isSaid(v))) {
            discourse.agreed(verb.agreement(), who);
        }
    }

    /** Whether the form of a verb is of one person and of one body alike, "yasuye", in a language where verbs agree. */
    private static boolean isOfNine(VerbGroup verb) {
        return verb.agreement() == 1 || verb.agreement() == 9;
    }

    /** "Yavuze ko Kenya yafashije. Yasuye ...", he said that Kenya had helped. He went to ...: who says it is meant, not Kenya. */
    private boolean isSaid(int v) {
        int over = clauses.overClause(v);
        VerbGroup says = over < 0 ? null : line.verbs.get(over);
        if (says == null || !isOfNine(says) || says.passive() || says.relative() || !isSaying(over)) {
            return false;
        }
        List<Line.Actor> speakers = clauses.subjects(over);
        return speakers.isEmpty()
                ? !discourse.meant().of(over, List.of()).isEmpty()
                : speakers.stream()
                        .anyMatch(a -> discourse.resolve(a.mention()).stream().anyMatch(p -> p.state() != null));
    }

    private boolean isSaying(int v) {
        Effect effect = clauses.effect(v);
        return effect == Effect.SAY || effect == Effect.ANNOUNCE || effect == Effect.ASSERT;
    }

    /** "Bombi", "the two leaders": of them the one told of last stays that. */
    private static boolean isAll(List<Line.Actor> subjects) {
        return subjects.size() == 1
                && (subjects.get(0).mention().reference() == ActorMention.Reference.PEOPLE
                        || subjects.get(0).mention().reference() == ActorMention.Reference.OFFICES);
    }

    /** Whether the subject is one person or body: no ministers, and not those with whom something is. */
    private static boolean isOne(List<Line.Actor> subjects) {
        return subjects.size() == 1
                && subjects.get(0).mention().count() == 1
                && subjects.get(0).relation() == Relation.BARE;
    }
}
