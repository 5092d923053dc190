package org.umubano.coding.deed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.umubano.coding.cast.ActReader;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.CastReader;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.noun.NounCasts;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Offices;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Talks that a sentence only mentions before what came of them: "the two signed the accord after an hour of talks". Those who
 * talked are the two sides of the verb beside which the talks stand, or one guest and the state where he was.
 */
public final class TalksAfter extends ActReader {

    /** How many tokens may stand between "after" and the talks: "after more than three hours of closed-door". */
    private static final int REACH = 8;

    private final CastReader casts;

    public TalksAfter(Reading reading, CastReader casts, Drafts drafts) {
        super(reading, drafts);
        this.casts = casts;
    }

    /** Drafts the talks that are mentioned so, where no other words of the sentence tell of a meeting. */
    @Override
    public void read() {
        if (lexicon.headFirst) {
            return;
        }
        for (TableNoun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            Trigger trigger = triggers == null ? null : triggers.get(0);
            if (trigger != null
                    && trigger.frame() == Frame.MEET
                    && trigger.subtype().equals("talks")
                    && !lexicon.ahead.contains(trigger)
                    && !taken.has(noun)
                    && !line.quoted[noun.first()]
                    && drafts.made().stream().noneMatch(d -> d.kind == Kind.MEETING)
                    && follows(noun)) {
                draft(noun, trigger);
            }
        }
    }

    /** Whether a noun stands under "after", with nothing but what belongs to it between, and is none told of before. */
    private boolean follows(TableNoun noun) {
        for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - REACH); t--) {
            String word = line.tokens.get(t).norm();
            Relation marker = line.marker(t);
            if (marker == Relation.CLAUSE) {
                return lexicon.afters.contains(word);
            }
            boolean told = lexicon.demonstratives.contains(word)
                    || lexicon.definites.contains(word) && !lexicon.possessives.contains(word) && t == noun.first() - 1;
            if (told
                    || line.verbAt(t) != null
                    || !line.tokens.get(t).isWord()
                            && !line.tokens.get(t).form().equals("-")
                    || marker != null && marker != Relation.OF) {
                return false;
            }
        }
        return false;
    }

    private void draft(TableNoun noun, Trigger trigger) {
        List<Line.Actor> pair = line.actors.stream()
                .filter(a -> a.last() == noun.first() - 1
                        && (a.mention().rule().startsWith("hyphen")
                                || a.mention().rule().equals("joined")))
                .toList();
        if (pair.size() == 2) { // "after the Carney-Modi sit-down"
            drafts.draft(
                    trigger,
                    noun.first(),
                    noun.last(),
                    Status.HELD,
                    casts.cast(pair, null, List.of(), noun.first(), line.tokens.size()));
            return;
        }
        int carrier = NounCasts.carrier(line, noun);
        Status told = carrier < 0 ? null : statuses.of(carrier);
        if (told == null || told != Status.HELD && told != Status.PLANNED) {
            return;
        }
        boolean ahead = line.verbs.get(carrier).tense() == VerbGroup.Tense.FUTURE;
        Status status = told == Status.PLANNED && ahead ? Status.PLANNED : Status.HELD; // "after talks they agreed to"
        List<Line.Actor> who = new ArrayList<>(clauses.subjects(carrier));
        List<Participant> sides = officials(who);
        if (statesOf(sides).size() < 2) {
            clauses.bareAfter(carrier).stream()
                    .filter(a -> a.last() < noun.first())
                    .forEach(who::add); // "Ruto saw off his guest after talks"
            sides = officials(who);
        }
        int end = noun.last() + 1;
        while (end < line.tokens.size() && line.verbAt(end) == null && !line.isComma(end)) {
            end++;
        }
        Cast around = casts.cast(List.of(), null, clauses.between(noun.last() + 1, end), noun.last() + 1, end);
        Cast cast = new Cast(sides, around.others(), around.spans(), false);
        if (statesOf(sides).size() == 1 && line.marker(noun.last() + 1) == Relation.IN && isGuest(sides)) {
            String there = around.placeState(sides.get(0).state());
            cast = there == null
                    ? cast
                    : new Cast(sides, List.of(), around.spans(), false)
                            .and(Participant.state(Participant.Role.ACTOR, there), Relation.WITH);
        }
        if (statesOf(cast.all()).size() > 1 && drafts.draft(trigger, noun.first(), noun.last(), status, cast)) {
            taken.take(noun, Kind.MEETING);
            place(drafts.latest());
        }
    }

    /** "Signed it in Kampala after talks": they were held where what came of them was done. */
    private void place(Draft talks) {
        for (Draft other : drafts.made()) {
            boolean there = other != talks
                    && other.place != null
                    && other.place.city() != null
                    && other.status == talks.status
                    && other.states().equals(talks.states());
            if (there && (talks.place == null || talks.place.city() == null)) {
                talks.place = other.place;
            }
        }
    }

    /** Those of some actors who may hold talks. */
    private List<Participant> officials(List<Line.Actor> actors) {
        List<Participant> out = new ArrayList<>();
        for (Line.Actor actor : actors) {
            for (Participant p : discourse.resolve(actor.mention())) {
                if (p.state() != null && !"CIV".equals(p.office()) && !"COMPANY".equals(p.office())) {
                    out.add(p);
                }
            }
        }
        return out;
    }

    /** One leader or minister who has come to talk. */
    private static boolean isGuest(List<Participant> sides) {
        return sides.size() == 1 && Offices.isTraveller(sides.get(0).office());
    }

    private static Set<String> statesOf(List<Participant> some) {
        return new LinkedHashSet<>(Participant.statesOf(some));
    }
}
