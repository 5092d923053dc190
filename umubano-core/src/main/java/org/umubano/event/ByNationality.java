package org.umubano.event;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * States that a sentence names only by the nationality of people or things, or by the way, and that have no part in the act:
 * "two Danish reporters", "a Kano rocket attack", "raising pressure on the president".
 */
final class ByNationality {

    /** How far behind a nationality the noun stands that it belongs to. */
    private static final int NEAR = 2;

    private final EventLexicon lexicon;

    private ByNationality(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes such states out of the acts of one sentence, and the acts that have no other side. */
    static void drop(EventLexicon lexicon, List<Draft> drafts) {
        ByNationality words = new ByNationality(lexicon);
        drafts.removeIf(d -> words.isOfStrangers(d) || isUnderPressure(d) || words.isOfTown(d));
    }

    /** "Said the two Danish reporters were well": whoever speaks of people does not speak to their state. */
    private boolean isOfStrangers(Draft d) {
        int before = d.participants.size();
        if (before < 2 || d.kind != Kind.STATEMENT) {
            return false;
        }
        d.participants.removeIf(p -> p.role() == Participant.Role.RECIPIENT
                && p.name() == null
                && p.office() == null
                && p.state() != null
                && isStranger(d.line, p.state()));
        return d.participants.size() < before
                && d.participants.stream().noneMatch(p -> p.role() == Participant.Role.RECIPIENT);
    }

    /** Whether a sentence names a state, and all its words for it are adjectives of those who stand for nobody. */
    private boolean isStranger(Line line, String state) {
        boolean named = false;
        for (Line.Actor a : line.actors) {
            if (state.equals(a.mention().state())) {
                boolean plain = a.mention().type() == ActorMention.Type.STATE && a.relation() == Relation.BARE;
                if (!a.isAdjective() && !plain || !isBefore(line, a.last(), lexicon.privatePeople::contains)) {
                    return false;
                }
                named = true;
            }
        }
        return named
                && line.spans.stream().noneMatch(s -> state.equals(s.mention().code()));
    }

    /** Whether a noun that is so stands right behind a nationality: "Danish [aid] workers". */
    static boolean isBefore(Line line, int adjective, Predicate<String> noun) {
        for (int t = adjective + 1; t <= adjective + NEAR && t < line.tokens.size(); t++) {
            if (line.verbAt(t) != null
                    || line.marker(t) != null
                    || !line.tokens.get(t).isWord()) {
                return false;
            }
            if (noun.test(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Gunmen threatened to kill him, raising pressure on the president": who is told of only under "on" says nothing. */
    private static boolean isUnderPressure(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        String name = d.participants.get(0).name();
        if (d.kind != Kind.STATEMENT || d.frame != Frame.SAY || verb == null || verb.passive() || name == null) {
            return false;
        }
        Line.Actor only = only(d.line, name);
        return only != null
                && only.first() > verb.last()
                && only.relation() == Relation.ON
                && !d.line.noVerbBetween(verb.last() + 1, only.first());
    }

    /** The one place where a sentence names somebody; null where there are none or more. */
    private static Line.@Nullable Actor only(Line line, String name) {
        Line.Actor only = null;
        for (Line.Actor a : line.actors) {
            if (name.equals(a.mention().name())) {
                if (only != null) {
                    return null;
                }
                only = a;
            }
        }
        return only;
    }

    /** "Two soldiers were killed in a Kano rocket attack": the town is where it was, and not who did it. */
    private boolean isOfTown(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        String doer = d.participants.get(0).state();
        if (verb == null
                || !verb.passive()
                || d.frame != Frame.ATTACK
                || d.participants.get(0).office() != null) {
            return false;
        }
        return d.line.actors.stream()
                        .anyMatch(a -> !a.isAdjective()
                                && String.valueOf(doer).equals(a.mention().state())
                                && isBeforeStrike(d.line, verb, a.first(), a.last()))
                || d.line.spans.stream()
                        .anyMatch(s -> String.valueOf(doer).equals(s.mention().code())
                                && isBeforeStrike(d.line, verb, s.first(), s.last()));
    }

    private boolean isBeforeStrike(Line line, VerbGroup verb, int first, int last) {
        return first > verb.last() + 1
                && lexicon.oneOf.contains(line.tokens.get(first - 1).norm())
                && isStrike(line, last);
    }

    private boolean isStrike(Line line, int town) {
        for (int t = town + 1; t <= town + NEAR && t < line.tokens.size(); t++) {
            if (lexicon.strikes.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }
}
