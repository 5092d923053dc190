package org.umubano.event;

import java.util.List;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;

/**
 * Talks of states on something to be done, in a language whose nouns come first: "biri mu biganiro ku kwakira impunzi", are
 * in talks on taking in refugees. They negotiate an agreement, and what they talk of is not done yet.
 */
final class Negotiations {

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;

    Negotiations(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Whether states "are" in talks on an act or an agreement, rather than persons at a table. */
    boolean are(int v, Trigger trigger, Line.Noun talks) {
        VerbGroup verb = line.verbs.get(v);
        if (!lexicon.headFirst
                || trigger.kind() != Kind.MEETING
                || !verb.lemma().equals(lexicon.copula)
                || verb.negated()
                || line.marker(talks.first()) != Relation.IN
                || !opens(talks.last() + 1)) {
            return false;
        }
        VerbGroup next = line.verbAt(talks.last() + 2);
        boolean act = next != null && next.mood() == Mood.INFINITIVE;
        boolean paper = line.nouns.stream()
                .anyMatch(n -> n.first() == talks.last() + 2 && lexicon.isOf(n.key(), Kind.AGREEMENT));
        List<Line.Actor> who = clauses.subjects(v);
        return (act || paper)
                && !who.isEmpty()
                && who.stream().allMatch(a -> a.mention().type() == ActorMention.Type.STATE);
    }

    /** Whether a word joins to talks what they are on: "ku", "byo". */
    private boolean opens(int token) {
        Relation marker = line.marker(token);
        return marker == Relation.ON
                || marker == null
                        && token < line.tokens.size()
                        && line.tokens.get(token).isWord()
                        && line.verbAt(token) == null;
    }

    /** The negotiation that such talks are. */
    Trigger of(Trigger talks) {
        return new Trigger(
                Kind.AGREEMENT, "negotiation", Frame.SIGN, Status.ONGOING, false, talks.topic(), talks.rule());
    }

    /** Whether a verb is only what is talked of: "ibiganiro ku kohereza abarimu", talks on sending teachers. */
    boolean isSubject(int v) {
        VerbGroup verb = line.verbs.get(v);
        int on = verb.first() - 1;
        if (!lexicon.headFirst || verb.mood() != Mood.INFINITIVE || on < 1 || !opens(on)) {
            return false;
        }
        for (Line.Noun noun : line.nouns) {
            if (noun.last() == on - 1 && lexicon.isOf(noun.key(), Kind.MEETING)) {
                return true;
            }
        }
        return false;
    }
}
