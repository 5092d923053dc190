package org.umubano.coding.deed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.ActReader;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Countries;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/**
 * Soldiers, planes and boats of one state that come to harm at the hands of another, where it is told of those who suffer it:
 * "soldiers of A perished in an ambush laid by fighters of B", "a jet of A was brought down by a missile of B", "were killed when
 * jets of B bombed". Only in the opening of an article, and where nothing else is told in the sentence.
 */
public final class Fallen extends ActReader {

    /** The last sentence of an opening. */
    private static final int OPENING = 1;

    /** The last sentence of a brief, up to which soldiers killed abroad are news. */
    private static final int BRIEF = 6;

    /** How far behind its verb the noun may stand that makes it one of harm: "lost their [lives]". */
    private static final int NEAR = 6;

    /** How far behind an adjective the arms may stand: "Ethiopian [MiG-23 fighters]". */
    private static final int ARMS = 4;

    public Fallen(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Drafts the harm that a line tells of. */
    @Override
    public void read() {
        if (lexicon.headFirst || line.number > BRIEF || !drafts.made().isEmpty()) {
            return;
        }
        for (int v = 0; v < line.verbs.size() && drafts.made().isEmpty(); v++) {
            Trigger trigger = trigger(v);
            Status status = trigger == null ? null : statuses.of(v);
            if (trigger != null && (status == Status.HELD || status == Status.ONGOING)) {
                draft(v, trigger, status);
            }
        }
    }

    private @Nullable Trigger trigger(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (line.quoted[verb.last()] || verb.negated()) {
            return null;
        }
        for (VerbTrigger row : lexicon.verbs.getOrDefault(verb.lemma(), List.of())) {
            Trigger trigger = row.trigger();
            boolean may = trigger != null && trigger.frame() == Frame.FALLEN;
            if (may && (row.with().isEmpty() ? verb.passive() || isOfItself(verb) : isBehind(verb, row.with()))) {
                return trigger;
            }
        }
        return null;
    }

    /** "Died", "perished": what needs no object, against "killed", which is done to those of whom a passive tells. */
    private boolean isOfItself(VerbGroup verb) {
        return lexicon.dying.contains(verb.lemma());
    }

    private boolean isBehind(VerbGroup verb, Set<String> nouns) {
        return line.nouns.stream()
                .anyMatch(n -> n.first() > verb.last() && n.first() - verb.last() <= NEAR && nouns.contains(n.key()));
    }

    private void draft(int v, Trigger trigger, Status status) {
        VerbGroup verb = line.verbs.get(v);
        String victim = victim(v);
        Participant foe = victim == null || line.number > OPENING ? null : foe(v, victim);
        foe = victim == null || foe != null ? foe : unknown(v, victim);
        if (victim == null || foe == null) {
            return;
        }
        Cast cast = new Cast(
                List.of(foe),
                List.of(new Cast.Marked(
                        new Participant(Role.RECIPIENT, null, "ARMY", List.of("ARMY"), victim), Relation.BARE, false)),
                List.of(),
                false);
        Trigger attack = new Trigger(
                trigger.kind(), trigger.subtype(), Frame.ATTACK, null, false, trigger.topic(), trigger.rule());
        if (drafts.draft(attack, verb.first(), verb.last(), status, cast) && foe.name() == null) {
            placed(drafts.latest(), verb, foe.state());
        }
    }

    /** Puts harm done by those of the land into the place that the sentence names there. */
    private void placed(Draft draft, VerbGroup verb, @Nullable String state) {
        for (Line.Span span : line.spans) {
            if (span.first() > verb.last()
                    && span.mention().type() == SpanMention.Type.PLACE
                    && state != null
                    && state.equals(span.mention().code())) {
                draft.place = span.venue() == null ? new Place(null, state) : span.venue();
                return;
            }
        }
        boolean named = line.actors.stream()
                .anyMatch(a -> a.first() > verb.last()
                        && !a.isAdjective()
                        && a.relation() == Relation.IN
                        && state != null
                        && state.equals(a.mention().state()));
        draft.place = named ? new Place(null, state) : draft.place;
    }

    /** The state whose men or craft stand before the verb, else right behind it: "has cost five soldiers of A their lives". */
    private @Nullable String victim(int v) {
        VerbGroup verb = line.verbs.get(v);
        String out = null;
        for (Line.Actor actor : line.actors) {
            boolean before = actor.last() < verb.first();
            if (!before && actor.isAdjective() && isBeforeLives(verb, actor)) {
                return null; // "an offensive that has cost 80 Armenian lives": they are of neither who is told of
                // before
            }
            if (!before && (out != null || actor.first() - verb.last() > NEAR || !isOfLives(verb))) {
                break;
            }
            if (isArmed(actor) && Countries.has(String.valueOf(actor.mention().state()))) {
                out = actor.mention().state();
            }
        }
        for (Line.Span span : line.spans) {
            String code = span.mention().type() == SpanMention.Type.PLACE
                    ? span.mention().code()
                    : null;
            if (out == null && span.last() < verb.first() && span.first() <= 1 && code != null) {
                out = code; // "Asmara airport came under attack"
            }
        }
        return out;
    }

    private boolean isBeforeLives(VerbGroup verb, Line.Actor actor) {
        return isOfLives(verb)
                && line.nouns.stream().anyMatch(n -> n.first() == actor.last() + 1)
                && actor.first() - verb.last() <= 2
                && actor.mention().offices().isEmpty();
    }

    private boolean isOfLives(VerbGroup verb) {
        return !verb.passive() && !isOfItself(verb);
    }

    /** The one other side of the sentence that is armed; null for none or several. */
    private @Nullable Participant foe(int v, String victim) {
        Set<String> states = new LinkedHashSet<>();
        List<Participant> found = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            if (actor.first() < line.verbs.get(v).first() || state == null) {
                continue;
            }
            boolean rebels = actor.mention().offices().contains("ARMED");
            boolean by = actor.relation() == Relation.BY && discourse.isCountry(state) && !actor.isAdjective();
            if ((rebels || !state.equals(victim)) && (isArmed(actor) || by)) {
                if (states.add(state + rebels)) {
                    found.add(
                            rebels
                                    ? new Participant(
                                            Role.ACTOR, actor.mention().name(), "ARMED", List.of("ARMED"), state)
                                    : new Participant(Role.ACTOR, null, "ARMY", List.of("ARMY"), state));
                }
            }
        }
        if (found.size() > 1) {
            found.removeIf(p -> "ARMED".equals(p.office()) && p.name() == null); // "Turkish F-16 fighters"
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    /** "Killed by a bomb near Basra": armed men of another state where soldiers were hit; null where none is named. */
    private @Nullable Participant unknown(int v, String victim) {
        VerbGroup verb = line.verbs.get(v);
        boolean armed = false;
        for (int t = verb.last() + 1; t < Math.min(line.tokens.size(), verb.last() + 2 * NEAR); t++) {
            armed |= lexicon.traps.contains(line.tokens.get(t).norm());
        }
        String there = armed && isOfSoldiers(verb) ? there(verb, victim) : null;
        return there == null ? null : new Participant(Role.ACTOR, null, "ARMED", List.of("ARMED"), there);
    }

    private boolean isOfSoldiers(VerbGroup verb) {
        return line.actors.stream()
                .anyMatch(a -> a.last() < verb.first() && a.mention().offices().contains("ARMY"));
    }

    /** The one country but theirs that is named behind the verb, or in which a place named there lies. */
    private @Nullable String there(VerbGroup verb, String victim) {
        Set<String> states = new LinkedHashSet<>();
        for (Line.Span span : line.spans) {
            if (span.first() > verb.last() && span.mention().type() == SpanMention.Type.PLACE) {
                states.add(String.valueOf(span.mention().code()));
            }
        }
        for (Line.Actor actor : line.actors) {
            if (actor.first() > verb.last() && !actor.isAdjective()) {
                states.add(String.valueOf(actor.mention().state()));
            }
        }
        states.removeIf(s -> !Countries.has(s));
        return states.size() == 1 && !states.contains(victim)
                ? states.iterator().next()
                : null;
    }

    /** Forces of a state, or the adjective of one before arms: "Ethiopian MiG-23 fighters", "a Ukrainian boat". */
    private boolean isArmed(Line.Actor actor) {
        List<String> offices = actor.mention().offices();
        if (offices.contains("ARMY") || offices.contains("ARMED")) {
            return true;
        }
        if (!actor.isAdjective()) {
            return false;
        }
        for (int t = actor.last() + 1; t <= Math.min(line.tokens.size() - 1, actor.last() + ARMS); t++) {
            String word = line.tokens.get(t).norm();
            int hyphen = word.indexOf('-');
            if (lexicon.arms.contains(word) || hyphen > 0 && lexicon.arms.contains(word.substring(0, hyphen))) {
                return true;
            }
            if (!line.tokens.get(t).isWord() || line.marker(t) != null || line.verbAt(t) != null) {
                return false;
            }
        }
        return false;
    }
}
