package org.umubano.coding.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.verb.VerbTriggers.Choice;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/** Chooses among all that the tables say a verb may report, by the nouns that stand around it. */
final class TriggerChoice {

    /** The class of the word for sanctions, and of things in the plural. */
    private static final int THINGS = 8;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final ToldThings things;
    private final TriggerSearch.Asked asked;

    TriggerChoice(Reading reading, Companions companions, VerbSenses senses) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.things = new ToldThings(reading);
        this.asked =
                new TriggerSearch.Asked(reading, companions, senses, new Memberships(reading), new NounPlaces(reading));
    }

    /** The candidate whose noun stands nearest, else the one that needs none, else one whose noun was told of before. */
    @Nullable
    Choice of(int v, List<VerbTrigger> candidates) {
        List<VerbTrigger> open = lexicon.rows.open(line.verbs.get(v), line.companions());
        Choice choice = of(v, open, candidates, false);
        if (lexicon.headFirst || choice != null && choice.companion() != null || !asksForNouns(open)) {
            return choice;
        }
        Choice loose = of(v, open, candidates, true);
        return loose == null || loose.companion() == null ? choice : loose;
    }

    /** Whether one of some candidates stands with a noun. */
    static boolean asksForNouns(List<VerbTrigger> open) {
        for (int i = 0; i < open.size(); i++) {
            if (!open.get(i).with().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Choice of(int v, List<VerbTrigger> open, List<VerbTrigger> candidates, boolean isLoose) {
        TriggerSearch search = new TriggerSearch(asked, v, candidates, isLoose);
        search.look(open);
        if (search.isOver()) {
            return search.last();
        }
        Trigger trigger = search.trigger();
        boolean again = trigger == null && !search.isTold() && isWithoutObject(v);
        if (again) {
            trigger = ofThing(candidates, line.verbs.get(v));
        }
        if (search.companion() == null && !lexicon.headFirst) {
            Trigger thing = things.of(v, candidates);
            return thing != null
                    ? new Choice(thing, null, true)
                    : trigger == null ? things.standIn(v, candidates) : new Choice(trigger, null, again);
        }
        return trigger == null ? null : new Choice(trigger, search.companion(), again);
    }

    /** The trigger of a verb whose noun was that of an act shortly before: "Yafunguwe na", it was opened by. */
    private @Nullable Trigger ofThing(List<VerbTrigger> candidates, VerbGroup verb) {
        boolean passive = verb.passive() || verb.object() > 2;
        boolean isPlain = verb.agreement() == 0;
        boolean ofMany = agreesWithThings(verb);
        for (VerbTrigger candidate : candidates) {
            Trigger trigger = candidate.trigger();
            boolean concrete = trigger != null
                    && ((passive || isPlain) && trigger.kind() == Kind.MISSION
                            || trigger.frame() == Frame.BORDER
                            || trigger.subtype().equals("established") && passive && trigger.frame() == Frame.ACT
                            || trigger.subtype().startsWith("sanctions") && ofMany
                            || trigger.subtype().equals("in-force")
                            || trigger.subtype().equals("ratified") && verb.object() > 2
                            || trigger.subtype().equals("signed") && passive);
            if (concrete && discourse.acts().isThing(candidate.with(), line.number)) {
                return trigger;
            }
        }
        return null;
    }

    /** "Yabikuyeho", lifted them; "byakuweho", they were lifted. */
    static boolean agreesWithThings(VerbGroup verb) {
        return (verb.passive() ? verb.agreement() : verb.object()) == THINGS;
    }

    /** Whether an agreeing verb names neither what it is done to nor, as a passive, its subject. */
    private boolean isWithoutObject(int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean decided = verb.mood() == Mood.INFINITIVE && clauses.nounEffect(v) != null;
        if (!decided && (verb.agreement() == 0 || !verb.isFinite() || verb.relative())) {
            return false;
        }
        int next = verb.last() + 1;
        boolean bare = next >= line.tokens.size()
                || !line.tokens.get(next).isWord()
                || line.marker(next) != null
                || line.timeTokens(next, next + 1) > 0;
        return bare && (!verb.passive() || clauses.subjects(v).isEmpty());
    }
}
