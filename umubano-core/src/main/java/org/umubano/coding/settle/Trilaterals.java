package org.umubano.coding.settle;

import java.util.List;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Where leaders of three states or more sit down together, "yakiriye A na B mu nama ya gatatu", received A and B for a third
 * meeting, "inama yahuje abayobozi ba A, B na C", it is a summit; so is what heads of state as a group hold. What ministers or
 * delegations of three states hold stays a meeting.
 */
public final class Trilaterals {

    private static final int STATES = 3;

    private static final Set<String> LEADERS = Set.of("HOS", "HOG", "GOV", "VP");

    private static final Set<String> TALKS = Set.of("talks", "reception", "delegation");

    private Trilaterals() {}

    /** Makes summits of the meetings of a line that are such, each told once. */
    public static void settle(Line line, EventLexicon lexicon, Discourse discourse, List<Draft> drafts) {
        if (lexicon.headFirst) {
            drafts.forEach(d -> guests(line, lexicon, d));
        }
        for (int i = 0; lexicon.headFirst && i < drafts.size(); i++) {
            Draft meeting = drafts.get(i);
            boolean many = meeting.kind == Kind.MEETING
                    && !meeting.isMeal
                    && TALKS.contains(meeting.subtype)
                    && meeting.states().stream().filter(discourse::isCountry).count() >= STATES;
            if (many && isOfLeaders(line, lexicon, meeting)) {
                Draft summit = meeting.as(Kind.SUMMIT, "summit", Frame.ATTEND);
                drafts.set(i, summit);
                discourse.told(Kind.SUMMIT);
                discourse.sides(Kind.SUMMIT, summit.participants);
                drafts.removeIf(d -> d != summit
                        && (d.kind == Kind.SUMMIT || d.kind == Kind.MEETING && TALKS.contains(d.subtype))
                        && summit.states().containsAll(d.states())
                        && d.status == summit.status);
            }
        }
    }

    /** "Azakira Perezida A na Perezida B mu nama", will receive A and B for a summit: whom the host receives takes part. */
    private static void guests(Line line, EventLexicon lexicon, Draft summit) {
        VerbGroup verb = line.verbAt(summit.first);
        if (summit.kind != Kind.SUMMIT || summit.frame != Frame.HOST || verb == null || verb.passive()) {
            return;
        }
        int assembly = line.nouns.stream()
                .filter(n -> n.first() > verb.last() && lexicon.isAssembly(n.key()))
                .mapToInt(TableNoun::first)
                .findFirst()
                .orElse(-1);
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            boolean received = actor.first() > verb.last()
                    && actor.last() < assembly
                    && (actor.relation() == Relation.BARE || actor.relation() == Relation.AND);
            if (received
                    && m.name() != null
                    && m.state() != null
                    && m.offices().stream().anyMatch(LEADERS::contains)) {
                String office = m.offices().get(0);
                summit.add(new Participant(Participant.Role.ACTOR, m.name(), office, m.offices(), m.state()));
            }
        }
    }

    private static boolean isOfLeaders(Line line, EventLexicon lexicon, Draft meeting) {
        boolean heads = false;
        for (Participant p : meeting.participants) {
            if (p.office() != null && !LEADERS.contains(p.office())) {
                return false;
            }
            heads |= "HOS".equals(p.office()) && p.name() == null;
        }
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            if (m.type() == ActorMention.Type.GROUP
                    && m.name() == null
                    && !m.offices().isEmpty()
                    && m.offices().stream().noneMatch(LEADERS::contains)) {
                return false; // "inama y'abaminisitiri", of ministers
            }
        }
        boolean leaders = line.actors.stream()
                .anyMatch(a -> a.mention().offices().stream().anyMatch(LEADERS::contains));
        if (meeting.subtype.equals("delegation") && !leaders) {
            return false; // "inama yahuje A, B na C", a meeting brought together A, B and C: nobody says whom of them
        }
        boolean listed = line.tokens.stream()
                .skip(meeting.first)
                .anyMatch(t ->
                        lexicon.includes.contains(t.norm())); // "na bagenzi be barimo", with some of them, one by one
        return heads && !listed && !meeting.subtype.equals("reception")
                || line.nouns.stream().anyMatch(n -> lexicon.isAssembly(n.key()));
    }
}
