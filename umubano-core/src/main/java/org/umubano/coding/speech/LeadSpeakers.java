package org.umubano.coding.speech;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Mouthpieces;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.speech.Speech.Saying;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Who makes known what a report opens on without saying so beside it: "the minister made the announcement late on Friday", or
 * the official of the state that acted who is the first to speak of it: "Riyadh has expelled the envoy. Its foreign ministry
 * said ...".
 */
final class LeadSpeakers {

    /** The last sentence that belongs to the opening of a report. */
    private static final int OPENING = 2;

    /** How many sentences behind the act its side may first speak. */
    private static final int NEAR = 2;

    private LeadSpeakers() {}

    /** Gives the acts of the opening the first of the acting side who speaks behind them. */
    static void speak(Line line, Saying saying, List<Draft> before, Discourse discourse, EventLexicon lexicon) {
        Participant speaker = saying.speaker();
        for (Draft act : before) {
            boolean lead = act.line.number <= OPENING
                    && act.line != line
                    && line.number - act.line.number <= (act.line.number == 0 ? NEAR : 1)
                    && act.kind == before.get(0).kind
                    && act.subtype.equals(before.get(0).subtype)
                    && !act.anterior
                    && isDecided(act)
                    && act.status != Status.PAST
                    && act.status != Status.PROPOSED;
            boolean own = lead
                    && speaker.name() != null
                    && Objects.equals(act.participants.get(0).state(), speaker.state())
                    && isOpen(act, speaker, discourse, lexicon);
            if (own && isOfficial(speaker)) {
                act.spokenFor = act.announcedBy != null;
                act.announcedBy = speaker;
                act.trace.put("announced_by", "the first of its side who speaks behind it");
            }
        }
    }

    /** Whether nobody is known to announce an act but a government as such, for which somebody with a name speaks. */
    static boolean isOpen(Draft act, Participant speaker, Discourse discourse, EventLexicon lexicon) {
        Participant old = act.announcedBy;
        return old == null
                || discourse.isPerson(speaker.name())
                        && old.state() != null
                        && old.state().equals(speaker.state())
                        && Objects.equals(old.name(), lexicon.world.government(old.state()));
    }

    private static boolean isDecided(Draft act) {
        return switch (act.kind) {
            case RELATIONS, MISSION -> true;
            case AGREEMENT -> act.subtype.equals("terminated") || act.subtype.equals("suspended");
            case FORCE -> act.subtype.equals("deployment") || act.subtype.equals("withdrawal");
            default -> false;
        };
    }

    private static boolean isOfficial(Participant speaker) {
        String office = speaker.office();
        return office != null
                && switch (office) {
                    case "HOS", "HOG", "MFA", "DMFA", "MOD", "MIN", "GOV", "ARMY", "AGENCY", "SG" -> true;
                    default -> false;
                };
    }

    /** "She made the announcement", "the announcement came from the ministry": who, or null where nobody is told so. */
    static @Nullable Participant maker(Line line, ClauseReader clauses, Discourse discourse, EventLexicon lexicon) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            boolean makes = verb.isFinite() && lexicon.makes.contains(verb.lemma());
            int noun = makes ? announcement(line, verb, lexicon) : -1;
            if (noun < 0) {
                continue;
            }
            boolean behind = noun > verb.last();
            List<Line.Actor> who = behind && !verb.passive()
                    ? clauses.subjects(v)
                    : clauses.after(v).stream()
                            .filter(a -> a.relation() == Relation.BY || a.relation() == Relation.FROM)
                            .limit(1)
                            .toList();
            for (Line.Actor actor : who) {
                List<Participant> found = Mouthpieces.of(actor, discourse, lexicon);
                if (!found.isEmpty()) {
                    return found.get(0);
                }
            }
        }
        return null;
    }

    /** A noun for what was made known, with "the" or "this" before it, right beside the verb; -1 for none. */
    private static int announcement(Line line, VerbGroup verb, EventLexicon lexicon) {
        for (int t : new int[] {verb.last() + 2, verb.first() - 1}) {
            boolean noun = t > 0
                    && t < line.tokens.size()
                    && lexicon.announcements.contains(line.tokens.get(t).norm())
                    && lexicon.definites.contains(line.tokens.get(t - 1).norm());
            if (noun) {
                return t;
            }
        }
        return -1;
    }
}
