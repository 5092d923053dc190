package org.umubano.coding.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.GatheringBodies;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/**
 * Whose gathering it is to which somebody goes: "attended the SADC summit", "inama y'Umuryango wa Afurika Yunze Ubumwe". The
 * organisation takes part in its own gathering, whoever of a state is told to be there. Clubs of states without a seat of
 * their own take no part in theirs.
 */
public final class Conveners {

    private static final Set<String> CLUBS = Set.of("G7", "G20", "CW");

    /** How many tokens the name of an organisation may stand behind the word for its gathering. */
    private static final int REACH = 9;

    private final EventLexicon lexicon;

    public Conveners(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds the organisations to the gatherings of which only those are told who attend. */
    public void join(List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean attended = draft.kind == Kind.SUMMIT
                    && draft.status != Status.DENIED
                    && !draft.participants.isEmpty()
                    && draft.participants.stream().allMatch(Cast::isPerson)
                    && draft.states().stream().allMatch(Countries::has);
            if (attended) {
                List<String> bodies = bodies(draft.line);
                bodies.addAll(named(draft));
                bodies.forEach(b -> draft.add(Participant.state(Role.ACTOR, b)));
            }
        }
    }

    /** "The 23rd EAC Summit": by the code of the gathering, which begins with that of its organisation. */
    private static List<String> named(Draft draft) {
        List<String> out = new ArrayList<>();
        for (Line.Span span : draft.line.spans) {
            String code = span.mention().code();
            if (span.mention().type() == SpanMention.Type.GATHERING
                    && code != null
                    && draft.named.contains(String.valueOf(span.mention().name()))) {
                String body = GatheringBodies.opening(code);
                if (Countries.isOrganisation(body) && !CLUBS.contains(body)) {
                    out.add(body);
                }
            }
        }
        return out;
    }

    private List<String> bodies(Line line) {
        List<String> out = new ArrayList<>();
        Line.@Nullable Actor last = null;
        for (Line.Actor actor : line.actors) {
            String body = body(line, actor);
            boolean joined = last != null
                    && (actor.relation() == Relation.AND || isInBrackets(line, actor))
                    && line.noVerbBetween(last.last() + 1, actor.first())
                    && actor.first() - last.last() <= REACH + 3;
            if (body != null && (joined || isNamedAfter(line, actor) || isGatheringOf(line, actor))) {
                out.add(body);
                last = actor;
            }
        }
        return out;
    }

    /** The organisation that a phrase names, or whose heads of state it names; null for none. */
    private static @Nullable String body(Line line, Line.Actor actor) {
        ActorMention m = actor.mention();
        String state = m.state();
        boolean itself = m.offices().isEmpty() || m.type() == ActorMention.Type.GROUP;
        boolean named = itself && m.reference() == null && !line.quoted[actor.first()];
        return state != null && named && Countries.isOrganisation(state) && !CLUBS.contains(state) ? state : null;
    }

    /** "The SADC summit", "an EU-Africa summit": the name right before the word. */
    private boolean isNamedAfter(Line line, Line.Actor body) {
        return !lexicon.headFirst
                && line.nouns.stream()
                        .anyMatch(n -> n.first() > body.last()
                                && n.first() - body.last() <= 2
                                && !line.isComma(body.last() + 1)
                                && lexicon.isOf(n.key(), Kind.SUMMIT));
    }

    /** "The summit of the SCO", "inama y'abakuru b'ibihugu bya EAC". */
    private boolean isGatheringOf(Line line, Line.Actor body) {
        boolean heads = body.mention().type() == ActorMention.Type.GROUP;
        if (body.relation() != Relation.OF && !isInBrackets(line, body) && !heads) {
            return false;
        }
        return line.nouns.stream()
                .anyMatch(n -> n.first() < body.first()
                        && body.first() - n.last() <= REACH
                        && (n.last() < body.first() || heads)
                        && lexicon.isOf(n.key(), Kind.SUMMIT)
                        && line.noVerbBetween(n.last() + 1, body.first())
                        && !line.hasComma(n.last() + 1, body.first()));
    }

    /** "Umuryango wa Shanghai (SCO)": the short name of what was named right before. */
    private static boolean isInBrackets(Line line, Line.Actor body) {
        return body.first() > 0 && line.tokens.get(body.first() - 1).form().equals("(");
    }
}
