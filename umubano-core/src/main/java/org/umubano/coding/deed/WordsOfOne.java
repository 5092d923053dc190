package org.umubano.coding.deed;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.DeedWords;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * "Minisiteri ya X yagize iti 'Turashimira abaturage ba Y'", the ministry of X said: "We thank the people of Y": what the
 * words quoted do themselves, in the first person, to another state. For languages whose nouns stand first.
 */
final class WordsOfOne extends HeadFirstAct {

    /** What words do by being said, and to whom they say it. */
    private static final Set<String> DONE = Set.of("thanks", "congratulation", "condolence", "condemnation");

    /** How far behind the verb the state may stand to which it is said: "cyane guverinoma n'abaturage b'u Rwanda". */
    private static final int REACH = 9;

    /** The class of the word for a message. */
    private static final int MESSAGE = 14;

    /** How far behind the verb of saying its quotation may open: "yagize iti". */
    private static final int OPENS = 3;

    WordsOfOne(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    @Override
    public void read() {
        int said = -1;
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (!line.quoted[verb.first()]) {
                said = v;
                continue;
            }
            Participant speaker = said >= 0 && opensBehind(said, verb) ? speaker(said) : null;
            Trigger trigger = speaker != null && isOfSpeaker(v, speaker) ? trigger(verb) : null;
            if (speaker != null && trigger != null && drafts.made().stream().noneMatch(d -> d.kind == Kind.STATEMENT)) {
                say(trigger, verb, speaker);
            }
            return;
        }
    }

    /** "Yagize iti": whether a quotation opens right behind a verb and has another one in it. */
    private boolean opensBehind(int said, VerbGroup quoted) {
        int open = line.verbs.get(said).last() + 1;
        while (open < quoted.first() && !line.hasQuote(open)) {
            open++;
        }
        return open < quoted.first() && open - line.verbs.get(said).last() <= OPENS;
    }

    /** Who says it; of "a message that goes", who gave it. */
    private @Nullable Participant speaker(int said) {
        for (int v = said; v >= 0; v--) {
            int of = line.verbs.get(v).agreement();
            Participant who = of == MESSAGE ? null : meant(clauses.subjects(v), p -> p.state() != null);
            if (who != null) {
                return who;
            }
        }
        return null;
    }

    /** Whether a verb is in the first person, or names the speaker himself. */
    private boolean isOfSpeaker(int v, Participant speaker) {
        VerbGroup verb = line.verbs.get(v);
        if (!verb.isFinite() || verb.passive() || verb.negated() || verb.tense() == VerbGroup.Tense.FUTURE) {
            return false;
        }
        if (verb.agreement() > 0) {
            Participant named = meant(clauses.subjects(v), p -> true);
            return named != null && String.valueOf(speaker.state()).equals(named.state());
        }
        return DeedWords.opens(line.tokens.get(verb.first()).norm(), words.ownOpenings);
    }

    private @Nullable Trigger trigger(VerbGroup verb) {
        for (VerbTrigger candidate : lexicon.verbs.getOrDefault(verb.lemma(), List.of())) {
            Trigger t = candidate.trigger();
            boolean said = t != null && t.status() != Status.DENIED; // a row of what is not said is of no such words
            if (t != null
                    && said
                    && candidate.with().isEmpty()
                    && t.kind() == Kind.STATEMENT
                    && DONE.contains(t.subtype())) {
                return t;
            }
        }
        return null;
    }

    private void say(Trigger trigger, VerbGroup verb, Participant speaker) {
        String other = addressed(verb, String.valueOf(speaker.state()));
        if (other != null) {
            Draft draft = draft(
                    trigger,
                    line.verbs.get(0),
                    Status.HELD,
                    List.of(speaker.as(Role.ACTOR), Participant.state(Role.RECIPIENT, other)));
            draft.speaker = speaker;
            drafts.tell(draft, "who is quoted, and to whom his words are");
        }
    }

    /** The first state that the words name, as the one whom they are said to. */
    private @Nullable String addressed(VerbGroup verb, String home) {
        for (Line.Actor actor : line.actors) {
            if (actor.first() > verb.last()) {
                boolean near = actor.first() - verb.last() <= REACH
                        && line.noVerbBetween(verb.last() + 1, actor.first())
                        && (actor.relation() == Relation.BARE || actor.relation() == Relation.OF);
                String state = actor.mention().state();
                return near && discourse.isCountry(state) && !home.equals(state) ? state : null;
            }
        }
        return null;
    }
}
