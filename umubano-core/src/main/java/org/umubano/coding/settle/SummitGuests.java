package org.umubano.coding.settle;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Guests who are received for a summit: "President A hosted B and C in Nairobi for the 14th summit", "the chancellor had invited
 * them to Vienna for their third summit", "they met in a second summit". Those who meet so hold the summit; there was no reception
 * or meeting beside it, and no invitation to anything else.
 */
public final class SummitGuests {

    /** How far before the word for the summit "for" may stand: "for their third three-way". */
    private static final int REACH = 7;

    private static final Set<String> RECEIVED = Set.of("reception", "talks", "delegation");

    private SummitGuests() {}

    /** Turns what a line tells of receiving guests into the summit that they came for. */
    public static void settle(Line line, EventLexicon lexicon, Discourse discourse, List<Draft> drafts) {
        if (lexicon.headFirst) {
            return;
        }
        hosted(line, lexicon, discourse, drafts);
        for (Draft draft : List.copyOf(drafts)) {
            TableNoun noun = isReceiving(line, draft) ? summit(line, lexicon, draft) : null;
            if (noun != null) {
                Draft summit = told(noun, drafts);
                boolean isNew = summit == null;
                Draft of = summit == null ? draft.as(Kind.SUMMIT, "summit", Frame.ATTEND) : summit;
                of.status = draft.status == Status.PROPOSED ? Status.HELD : draft.status;
                of.participants.replaceAll(p -> p.as(Role.ACTOR));
                draft.participants.forEach(p -> of.add(p.as(Role.ACTOR)));
                of.participants.removeIf(p -> p.name() == null && isNamed(of, p.state()));
                of.place = of.place == null ? draft.place : of.place;
                drafts.remove(draft);
                discourse.sides(Kind.SUMMIT, of.participants);
                discourse.told(Kind.SUMMIT);
                if (isNew) {
                    drafts.add(of);
                }
            }
        }
    }

    /** "Welcomed the presidents of X and Y for the summit": the guests of a host, and the organisation whose summit it is. */
    private static void hosted(Line line, EventLexicon lexicon, Discourse discourse, List<Draft> drafts) {
        for (Draft summit : List.copyOf(drafts)) {
            VerbGroup verb =
                    summit.kind == Kind.SUMMIT && summit.frame == Frame.HOST ? line.verbAt(summit.first) : null;
            if (verb == null || verb.passive() || !drafts.contains(summit)) {
                continue;
            }
            int assembly = line.nouns.stream()
                    .filter(n -> n.first() > verb.last() + 1
                            && lexicon.summits.contains(
                                    line.tokens.get(n.last()).norm()))
                    .mapToInt(TableNoun::last)
                    .findFirst()
                    .orElse(-1);
            for (Line.Actor actor : line.actors) {
                boolean guest = actor.first() > verb.last() && actor.last() < assembly && isLeader(actor);
                for (Participant p : guest ? discourse.resolve(actor.mention()) : List.<Participant>of()) {
                    if (p.state() != null
                            && discourse.isCountry(p.state())
                            && !summit.states().contains(p.state())) {
                        summit.add(p.name() == null ? Participant.state(Role.ACTOR, p.state()) : p.as(Role.ACTOR));
                    }
                }
            }
            for (Draft other : List.copyOf(drafts)) {
                boolean same = other != summit
                        && other.kind == Kind.SUMMIT
                        && other.status == summit.status
                        && other.first > summit.first
                        && other.people().isEmpty()
                        && other.states().stream().allMatch(Countries::isOrganisation);
                if (same) {
                    other.participants.forEach(summit::add);
                    summit.named.addAll(other.named);
                    drafts.remove(other);
                }
            }
        }
    }

    private static boolean isLeader(Line.Actor actor) {
        return actor.mention().name() != null
                || actor.relation() == Relation.FROM
                || actor.relation() == Relation.AND
                || actor.mention().offices().stream().anyMatch(LEADERS::contains);
    }

    private static final Set<String> LEADERS = Set.of("HOS", "HOG", "VP", "GOV", "SG");

    /** A reception, or an invitation that had been sent by the time of which the sentence tells. */
    private static boolean isReceiving(Line line, Draft draft) {
        VerbGroup verb = line.verbAt(draft.first);
        if (verb == null || draft.states().size() < 2) {
            return false;
        }
        return draft.kind == Kind.MEETING && RECEIVED.contains(draft.subtype)
                || draft.subtype.equals("invitation") && verb.tense() == VerbGroup.Tense.PAST_PERFECT;
    }

    /** The word for a summit under "for" behind a verb, with no other verb between; null for none. */
    private static @Nullable TableNoun summit(Line line, EventLexicon lexicon, Draft draft) {
        for (TableNoun noun : line.nouns) {
            if (noun.first() > draft.first
                    && lexicon.summits.contains(line.tokens.get(noun.last()).norm())
                    && line.noVerbBetween(draft.last + 1, noun.first())
                    && isUnder(line, lexicon, noun, draft.subtype.equals("talks"))) {
                return noun;
            }
        }
        return null;
    }

    /** "For the summit"; behind "met" also "in a second summit", against "in the margins of the summit". */
    private static boolean isUnder(Line line, EventLexicon lexicon, TableNoun noun, boolean met) {
        for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - REACH); t--) {
            Relation marker = line.marker(t);
            if (marker != null || line.isComma(t)) {
                boolean one =
                        lexicon.indefinites.contains(line.tokens.get(t + 1).norm());
                return marker == Relation.FOR || met && one && marker == Relation.IN;
            }
        }
        return false;
    }

    private static @Nullable Draft told(TableNoun noun, List<Draft> drafts) {
        return drafts.stream()
                .filter(d -> d.kind == Kind.SUMMIT && d.first <= noun.last() && noun.first() <= d.last)
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody of a state is named among those of a summit. */
    private static boolean isNamed(Draft summit, @Nullable String state) {
        return state != null && summit.participants.stream().anyMatch(p -> p.name() != null && state.equals(p.state()));
    }
}
