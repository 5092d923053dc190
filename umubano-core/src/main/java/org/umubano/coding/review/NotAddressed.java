package org.umubano.coding.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.Grounds;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;

/**
 * Words of a sentence that are not said to the state which it names: what is demanded in a resolution that nobody has adopted,
 * attempts that are condemned, the matter of an appeal and the place where others meet.
 */
final class NotAddressed {

    /** How far behind its verb what is condemned may stand. */
    private static final int NEAR = 4;

    private final EventLexicon lexicon;

    private NotAddressed(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes such statements out of the acts of one sentence. */
    static void drop(EventLexicon lexicon, List<Draft> drafts) {
        NotAddressed words = new NotAddressed(lexicon);
        drafts.removeIf(d -> d.kind == Kind.STATEMENT
                && (words.isOfAttempt(d)
                        || words.isOfMeeting(d)
                        || words.isMatterOfAppeal(d)
                        || words.isMatterOfTask(d)
                        || words.isOfOpenResolution(d)));
        drafts.forEach(words::ofResolution);
        drafts.forEach(words::ofProposer);
    }

    /** "Rejected a Ugandan request to invite Rwanda": whose request it is has been refused, and not whom it is about. */
    private void ofProposer(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null || verb.passive() || !d.subtype.equals("refusal")) {
            return;
        }
        for (Line.Actor a : d.line.actors) {
            String state = a.mention().state();
            boolean near = a.first() > verb.last() && a.first() - verb.last() <= NEAR && isProposer(d.line, a);
            if (near && state != null && !state.equals(d.participants.get(0).state())) {
                if (!ByNationality.isBefore(d.line, a.last(), lexicon.privatePeople::contains)
                        && d.participants.removeIf(p -> p.role() == Participant.Role.RECIPIENT
                                && !state.equals(p.state())
                                && isBeyond(d.line, p.state(), a.last()))
                        && !d.states().contains(state)) {
                    d.participants.add(Participant.state(Participant.Role.RECIPIENT, state));
                }
                return;
            }
        }
    }

    /** "A Ugandan request", "Uganda's request", "a request by Uganda", "a US demand". */
    private static boolean isProposer(Line line, Line.Actor a) {
        return a.isAdjective()
                || a.relation() == Relation.BY
                || line.marker(a.last() + 1) == Relation.OWNER
                || Misreadings.isAcronym(line, a) && line.marker(a.last() + 1) == null;
    }

    /** Whether a sentence names a state only behind a verb that stands behind a token. */
    private static boolean isBeyond(Line line, @Nullable String state, int from) {
        return Grounds.isNamedOnly(line, state, a -> a.first() > from && !line.noVerbBetween(from + 1, a.first()));
    }

    /** "Condemned attempts to oust N.N.": whom somebody else is said to act against is not the one who is condemned. */
    private boolean isOfAttempt(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null || verb.passive() || !d.subtype.equals("condemnation")) {
            return false;
        }
        int noun = -1;
        for (int t = verb.last() + 1; t <= verb.last() + NEAR && t + 1 < d.line.tokens.size() && noun < 0; t++) {
            Relation next = d.line.marker(t + 1);
            boolean against = next == Relation.TO && d.line.verbAt(t + 2) != null
                    || next == Relation.FOR
                    || next == Relation.AGAINST;
            noun = against
                            && lexicon.home.attempts.contains(
                                    d.line.tokens.get(t).norm())
                    ? t
                    : -1;
        }
        int from = noun;
        return noun > 0
                && d.participants.stream()
                        .filter(p -> p.role() == Participant.Role.RECIPIENT)
                        .allMatch(p -> isBehind(d, p, from));
    }

    private static boolean isBehind(Draft d, Participant p, int from) {
        return d.line.actors.stream()
                .filter(a -> Objects.equals(p.state(), a.mention().state()))
                .allMatch(a -> a.first() > from && a.relation() != Relation.BY);
    }

    /** "Rejected the offer ahead of talks in Kenya": where others meet is not whom one speaks to. */
    private boolean isOfMeeting(Draft d) {
        return d.kind == Kind.STATEMENT
                && d.frame == Frame.SAY
                && d.participants.stream()
                        .filter(p -> p.role() == Participant.Role.RECIPIENT)
                        .allMatch(p -> p.name() == null && isVenue(d.line, p.state()))
                && d.participants.stream().anyMatch(p -> p.role() == Participant.Role.RECIPIENT);
    }

    /** "Asked his European counterparts for help on the Ukraine issue": what an appeal is about is not whom it is made to. */
    private boolean isMatterOfAppeal(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        return verb != null
                && d.subtype.equals("appeal")
                && isFor(d.line, verb)
                && lexicon.home.addresses.contains(verb.lemma())
                && d.participants.stream().anyMatch(p -> p.role() == Participant.Role.RECIPIENT)
                && d.participants.stream()
                        .filter(p -> p.role() == Participant.Role.RECIPIENT)
                        .allMatch(p -> p.name() == null
                                && (isUnderOn(d.line, p.state()) || isMatter(d.line, verb, p.state())));
    }

    /** "Asked for a report on the war in Ukraine": nobody stands between the verb and what is asked for. */
    private static boolean isMatter(Line line, VerbGroup verb, @Nullable String state) {
        return line.marker(verb.last() + 1) == Relation.FOR
                && Grounds.isNamedOnly(
                        line,
                        state,
                        a -> a.first() > verb.last() && (a.relation() == Relation.IN || a.relation() == Relation.OF));
    }

    /** "Urged leaders to send troops to Somalia": whom others are asked to do something with is not asked. */
    private boolean isMatterOfTask(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        int task = verb == null || verb.passive() || !d.subtype.equals("appeal") ? -1 : d.line.verbs.indexOf(verb) + 1;
        if (verb == null || task <= 0 || task >= d.line.verbs.size()) {
            return false;
        }
        VerbGroup to = d.line.verbs.get(task);
        int whom = d.line.marker(to.first() - 1) == Relation.TO ? to.first() - 2 : to.first() - 1;
        boolean others = to.mood() == VerbGroup.Mood.INFINITIVE
                && !d.line.tokens.get(whom).isCapitalised()
                && to.first() - verb.last() > 1
                && (d.frame == Frame.CALLON || lexicon.home.addresses.contains(verb.lemma()))
                && d.line.actors.stream()
                        .noneMatch(a -> a.first() > verb.last() && a.first() < to.first() && !isOfWorld(a));
        return others
                && d.participants.stream().anyMatch(p -> p.role() == Participant.Role.RECIPIENT)
                && d.participants.stream()
                        .filter(p -> p.role() == Participant.Role.RECIPIENT)
                        .allMatch(p -> Grounds.isNamedOnly(d.line, p.state(), a -> a.first() > to.last()));
    }

    /** "African allies", "leaders": of no state. */
    private static boolean isOfWorld(Line.Actor a) {
        return a.mention().state() == null && a.mention().reference() == null;
    }

    /** Whether "for" follows close behind a verb, before what it is asked on. */
    private static boolean isFor(Line line, VerbGroup verb) {
        for (int t = verb.last() + 1; t <= verb.last() + NEAR + 1; t++) {
            if (line.marker(t) == Relation.FOR) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnderOn(Line line, @Nullable String state) {
        return Grounds.isNamedOnly(line, state, a -> a.relation() == Relation.ON);
    }

    private boolean isVenue(Line line, @Nullable String state) {
        return Grounds.isNamedOnly(
                line,
                state,
                a -> a.relation() == Relation.IN
                        && line.nouns.stream().anyMatch(n -> n.last() == a.first() - 2 && gathers(n)));
    }

    private boolean gathers(TableNoun noun) {
        return lexicon.nouns.getOrDefault(noun.key(), List.of()).stream()
                .anyMatch(t -> t.kind() == Kind.MEETING || t.kind() == Kind.SUMMIT);
    }

    /** "Will vote on a resolution demanding", "vetoed a resolution condemning": what is not adopted has said nothing. */
    private boolean isOfOpenResolution(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        boolean says = verb != null && d.kind == Kind.STATEMENT && verb.mood() == VerbGroup.Mood.PARTICIPLE;
        if (verb == null || !says || !isResolution(d.line, verb.first() - 1)) {
            return false;
        }
        for (int t = verb.first() - 1; t >= 0; t--) {
            VerbGroup over = d.line.verbAt(t);
            if (over != null) {
                return lexicon.home.openResolutions.contains(over.lemma());
            }
            if (d.line.isComma(t)) {
                return false;
            }
        }
        return false;
    }

    private boolean isResolution(Line line, int token) {
        return token >= 0
                && lexicon.home.resolutions.contains(line.tokens.get(token).norm());
    }

    /** "Vetoed a resolution demanding that X withdraw": what is refused is the body's, and not X's of which it speaks. */
    private void ofResolution(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        boolean told = false;
        for (int t = verb == null || !d.subtype.equals("refusal") ? d.line.tokens.size() : verb.last() + 1;
                t < d.line.tokens.size();
                t++) {
            VerbGroup inside = d.line.verbAt(t);
            if (told && inside != null) {
                if (inside.mood() == VerbGroup.Mood.PARTICIPLE && inside.first() == t) {
                    behind(d, t);
                }
                return;
            }
            told |= lexicon.home.resolutions.contains(d.line.tokens.get(t).norm());
        }
    }

    /** Puts the United Nations in the place of those who are named only behind a token. */
    private static void behind(Draft d, int from) {
        boolean only = d.participants.stream()
                .filter(p -> p.role() == Participant.Role.RECIPIENT)
                .allMatch(p -> d.line.actors.stream()
                        .filter(a -> Objects.equals(p.state(), a.mention().state()))
                        .allMatch(a -> a.first() > from));
        if (only && d.participants.removeIf(p -> p.role() == Participant.Role.RECIPIENT)) {
            d.participants.add(Participant.state(Participant.Role.RECIPIENT, "UN"));
        }
    }
}
