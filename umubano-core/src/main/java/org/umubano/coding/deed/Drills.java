package org.umubano.coding.deed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.DeedWords;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Exercises of the armies of two states, whichever words tell of them: "imyitozo ya Misiri na Sudani izatangira", "ingabo z'u
 * Buhinde n'iza Misiri zizakorera imyitozo i X", "yageze i X gukora imyitozo n'aba Sudani". For languages whose nouns stand first.
 */
final class Drills extends HeadFirstAct {

    Drills(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Drafts the exercise of a line that tells of nothing done together otherwise. */
    @Override
    public void read() {
        int word = word();
        if (word < 0 || !isOfArmies() || drafts.made().stream().anyMatch(d -> d.kind == Kind.COOPERATION)) {
            return;
        }
        int v = verbOf(word);
        Status told = v < 0 ? null : statuses.of(v);
        boolean aim = v >= 0 && line.verbs.get(v).mood() == VerbGroup.Mood.INFINITIVE; // "came to exercise with"
        Status status = told == null && aim ? Status.PLANNED : told;
        Set<String> sides = status == null ? Set.of() : sides();
        if (status == null || status == Status.DENIED || sides.size() != 2) {
            return;
        }
        Trigger trigger = new Trigger(
                Kind.COOPERATION, "exercise", Frame.PROJECT, null, false, "defence", "exercise of two armies");
        VerbGroup verb = line.verbs.get(v);
        Draft draft = new Draft(line, trigger, verb.first(), verb.last(), status);
        for (String side : sides) {
            Role role = draft.participants.isEmpty() ? Role.ACTOR : Role.RECIPIENT;
            draft.add(new Participant(role, null, "ARMY", List.of("ARMY"), side));
        }
        for (Line.Span span : line.spans) {
            String code = span.mention().code();
            if (draft.place == null && span.relation() == Relation.IN && code != null && sides.contains(code)) {
                draft.place = new Place(span.mention().name(), code);
            }
        }
        draft.topics.add("defence");
        drafts.tell(draft, "those whose armies exercise");
    }

    /** Whether the line tells of an army: footballers train as well. */
    private boolean isOfArmies() {
        return DeedWords.first(line.tokens, words.armies, 0, line.tokens.size()) >= 0;
    }

    private int word() {
        for (int t = 0; t < line.tokens.size(); t++) {
            if (!line.quoted[t] && words.drills.contains(line.tokens.get(t).norm())) {
                return t;
            }
        }
        return -1;
    }

    /** The verb that tells of an exercise: right before its noun, else the first main one behind it; -1 for none. */
    private int verbOf(int word) {
        for (int v = line.verbs.size() - 1; v >= 0; v--) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.last() < word) {
                if (word - verb.last() <= 2 && words.drilling.contains(verb.lemma())) {
                    return v;
                }
                break;
            }
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.first() > word && verb.isFinite() && !verb.relative()) {
                return words.drilling.contains(verb.lemma()) ? v : -1;
            }
        }
        return -1;
    }

    /** The states whose armies the sentence names, or as such; else both of "both countries". */
    private Set<String> sides() {
        Set<String> out = new LinkedHashSet<>();
        for (Line.Actor actor : line.actors) {
            for (Participant p :
                    actor.relation() == Relation.IN ? List.<Participant>of() : discourse.resolve(actor.mention())) {
                if (discourse.isCountry(p.state()) && p.name() == null) {
                    out.add(String.valueOf(p.state()));
                }
            }
        }
        return out;
    }
}
