package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.cast.SpeechRoles;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.WhoseDeed;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/**
 * Whom words are for that name nobody, in a language whose verbs agree: of two states that an article sets against each
 * other, what an official of one says is said to the other.
 */
final class Unaddressed {

    /** What is always said to somebody, or of what somebody did. */
    private static final Set<String> TO_SOMEBODY = Set.of(
            "thanks",
            "praise",
            "condolence",
            "congratulation",
            "denial",
            "apology",
            "condemnation",
            "refusal",
            "accusation",
            "appeal");

    /** What nobody says of his own state. */
    private static final Set<String> PRAISING = Set.of("thanks", "praise", "condolence", "congratulation");

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;

    Unaddressed(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Who stands around a verb of saying, with the other side; nobody where it cannot be told that words are for that one. */
    Cast withPartner(Cast cast, Trigger trigger, int v) {
        VerbGroup verb = line.verbs.get(v);
        List<Participant> speakers = cast.agents();
        String own = speakers.isEmpty() ? null : speakers.get(0).state();
        boolean said = own != null
                && trigger.frame() == Frame.SAY
                && verb.agreement() > 0
                && (pointsBack(verb) || isPlain(verb) && (isToSomebody(cast, trigger) || isOfPost(cast, trigger, own)));
        List<Participant> other = own == null ? List.of() : otherSpeaker(cast, trigger, v, own);
        if (!other.isEmpty()) {
            return new Cast(other, cast.others(), cast.spans(), cast.isPassive());
        }
        if (!said || own == null) {
            return new Cast(List.of(), List.of(), List.of(), false);
        }
        String partner = discourse.partnerOf(own) == null ? postOf(cast, own) : discourse.partnerOf(own);
        if (trigger.subtype().equals("appeal") && isDoer(partner, v)) {
            return new Cast(List.of(), List.of(), List.of(), false);
        }
        List<Participant> both = partner != null
                ? List.of(Participant.state(Participant.Role.RECIPIENT, partner))
                : discourse.bothStates().stream().anyMatch(p -> own.equals(p.state()))
                        ? List.of()
                        : WhoseDeed.of(discourse.bothStates(), trigger.subtype(), discourse);
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        both.forEach(p -> others.add(new Cast.Marked(p.as(Participant.Role.RECIPIENT), Relation.BARE, false)));
        return new Cast(cast.subjects(), others, cast.spans(), cast.isPassive());
    }

    /** "Ambasaderi wa X muri Y yashimye umubano w'ibihugu byombi", praised the ties of both countries: the state where he is posted. */
    private @Nullable String postOf(Cast cast, String own) {
        boolean envoy = cast.agents().get(0).offices().contains("AMB");
        if (!envoy || lexicon.bothStates.find(line.tokens).isEmpty()) {
            return null;
        }
        Set<String> others = line.states();
        line.tokens.forEach(
                t -> others.add(lexicon.stateWords.getOrDefault(t.norm(), own))); // "ambasaderi wa X muri Y"
        others.remove(own);
        return others.size() == 1 ? others.iterator().next() : null;
    }

    private boolean isOfPost(Cast cast, Trigger trigger, String own) {
        return PRAISING.contains(trigger.subtype()) && postOf(cast, own) != null;
    }

    /** "Uyu muyobozi yashimye u Rwanda", this leader praised Rwanda: no leader of Rwanda, but the other one; empty where it is clear who. */
    private List<Participant> otherSpeaker(Cast cast, Trigger trigger, int v, String own) {
        boolean praises = trigger.frame() == Frame.SAY
                && PRAISING.contains(trigger.subtype())
                && line.verbs.get(v).agreement() == 1
                && clauses.subjects(v).stream().allMatch(a -> a.mention().reference() != null)
                && cast.others().stream()
                        .anyMatch(
                                m -> Cast.isState(m.who()) && own.equals(m.who().state()));
        return praises ? discourse.otherThan(own) : List.of();
    }

    /** "X yasabye ubufasha, Y yohereje ingabo muri Z", X asked for help, Y sent troops to Z: who does something else was not asked. */
    private boolean isDoer(@Nullable String state, int v) {
        for (int u = v + 1; u < line.verbs.size(); u++) {
            boolean acts = line.verbs.get(u).mood() == Mood.FINITE
                    && !line.verbs.get(u).relative()
                    && line.verbs.get(u).object() == 0
                    && clauses.subjects(u).stream()
                            .anyMatch(a -> a.mention().state() != null
                                    && (state == null
                                            || state.equals(a.mention().state()))
                                    && line.isComma(a.first() - 1));
            if (acts) {
                return true;
            }
        }
        return false;
    }

    /** "Yamaganye ayo masezerano", condemned that agreement, "yabihakanye", denies it: what was told of before is the doing of the other side. */
    private boolean pointsBack(VerbGroup verb) {
        int next = verb.last() + 1;
        return verb.object() > 2
                || next < line.tokens.size()
                        && lexicon.definites.contains(line.tokens.get(next).norm());
    }

    /** Whether a verb says of its subject that he says something: no "uwasabye", no "gusaba", no "yabashimiye", which means others. */
    private static boolean isPlain(VerbGroup verb) {
        return verb.mood() == Mood.FINITE
                && verb.tense() != VerbGroup.Tense.FUTURE
                && !verb.negated()
                && !verb.relative()
                && verb.object() == 0;
    }

    /** "Yasabye ko umupaka ufungurwa", asked that the border be opened, "yasabye imbabazi", apologised: nobody else is named. */
    private static boolean isToSomebody(Cast cast, Trigger trigger) {
        return TO_SOMEBODY.contains(trigger.subtype())
                && SpeechRoles.maySpeak(cast.agents().get(0).office())
                && cast.others().stream().allMatch(m -> m.who().state() == null);
    }
}
