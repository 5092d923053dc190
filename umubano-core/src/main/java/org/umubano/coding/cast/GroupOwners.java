package org.umubano.coding.cast;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Resolves a phrase beside a trigger: as the article means it, or, of a group whose state the mention only guesses, as one of
 * whoever the sentence says that it belongs to.
 */
final class GroupOwners {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;

    GroupOwners(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Whom a phrase means; of a group whose state is only guessed, "the troops of that union", whose it is said to be. */
    List<Participant> resolve(Line.Actor actor) {
        Participant spokesman = Sides.spokesman(line, actor);
        if (spokesman != null) {
            return List.of(spokesman);
        }
        Participant owned = lexicon.headFirst ? addressed(actor) : owned(actor);
        if (owned != null) {
            return List.of(owned);
        }
        Participant state = ownCountry(actor);
        state = state == null ? thing(actor) : state;
        if (state != null) {
            return List.of(state);
        }
        ActorMention group = actor.mention();
        boolean guessed = group.type() == ActorMention.Type.GROUP
                && !group.offices().isEmpty()
                && group.rule().contains("state:");
        String land =
                guessed && !lexicon.headFirst && group.offices().contains("ARMED") ? OnlyPlaces.of(line, actor) : null;
        for (int i = 0; guessed && i < line.actors.size(); i++) {
            Line.Actor owner = line.actors.get(i);
            if (owner.relation() != Relation.OF || owner.first() != actor.last() + 2 && !isOfCounted(actor, owner)) {
                continue;
            }
            List<Participant> whose = discourse.resolve(owner.mention());
            if (owner.mention().offices().contains("ARMED")) {
                return whose;
            }
            if (whose.size() == 1 && whose.get(0).state() != null) {
                return List.of(new Participant(
                        Participant.Role.ACTOR,
                        null,
                        group.offices().get(0),
                        group.offices(),
                        whose.get(0).state()));
            }
        }
        return land == null
                ? discourse.resolve(group)
                : List.of(new Participant(Participant.Role.ACTOR, null, "ARMED", group.offices(), land));
    }

    /** How many words may stand between a group and whose it is: "abasirikare bagera ku 1000 b'u Buhinde". */
    private static final int COUNTED = 4;

    /** "Ingabo zose z'u Buhinde", all troops of India: only words of how many or which stand between a group and its owner. */
    private boolean isOfCounted(Line.Actor group, Line.Actor owner) {
        int last = owner.first() - 2;
        if (!lexicon.headFirst || last <= group.last() || last - group.last() > COUNTED) {
            return false;
        }
        for (int t = group.last() + 1; t <= last; t++) {
            int at = t;
            if (line.isComma(t) || line.actors.stream().anyMatch(a -> a.first() <= at && a.last() >= at)) {
                return false;
            }
        }
        return line.noVerbBetween(group.last() + 1, last + 1);
    }

    /** "The ambassador was recalled by his country": that of the person who is the subject of the verb before; else null. */
    private @Nullable Participant ownCountry(Line.Actor actor) {
        ActorMention m = actor.mention();
        if (m.reference() != ActorMention.Reference.STATE
                || m.state() != null
                || !m.offices().contains("OWN")) {
            return null;
        }
        for (Line.Actor subject : subjectsBefore(actor, v -> true)) {
            String his = subject.mention().state();
            boolean person = subject.mention().type() == ActorMention.Type.PERSON
                    || subject.mention().type() == ActorMention.Type.OFFICE;
            if (person && his != null) {
                return Participant.state(Participant.Role.ACTOR, his);
            }
        }
        return null;
    }

    /** "The president thanked Kenya for its help in Congo, where it has sent troops": the state, beside persons only; else null. */
    private @Nullable Participant thing(Line.Actor actor) {
        ActorMention m = actor.mention();
        if (m.reference() != ActorMention.Reference.THING
                || m.state() != null
                || !m.offices().isEmpty()) {
            return null;
        }
        Participant state = null;
        for (int i = 0; i < line.actors.size() && line.actors.get(i).last() < actor.first(); i++) {
            Line.Actor before = line.actors.get(i);
            boolean bare =
                    before.relation() == Relation.BARE && before.mention().reference() == null;
            if (bare && before.mention().type() == ActorMention.Type.STATE && state == null) {
                state = Discourse.direct(before.mention());
            } else if (bare && before.mention().type() != ActorMention.Type.PERSON) {
                return null;
            }
        }
        return state;
    }

    /** "The army of X said that its troops": of whoever is the subject before, where only a guess told whose; else null. */
    private @Nullable Participant owned(Line.Actor actor) {
        ActorMention m = actor.mention();
        boolean open = m.state() == null
                || m.rule().endsWith("state:home")
                || m.rule().endsWith("state:last")
                || m.rule().endsWith("state:other");
        if (!open || m.offices().isEmpty() || m.type() == ActorMention.Type.PERSON || !isPossessed(actor)) {
            return null;
        }
        for (Line.Actor subject : subjectsBefore(actor, v -> !isBlow(v))) { // "rebels attacked its troops": not theirs
            String state = subject.mention().state();
            if (subject != actor && state != null) {
                return new Participant(Participant.Role.ACTOR, null, m.offices().get(0), m.offices(), state);
            }
        }
        return null;
    }

    /**
     * "Yasabye X ibisobanuro ku bafashwe n'ingabo zayo", asked X to account for those whom its forces hold: of the state that is spoken
     * to, where the possessive is of its class; else null.
     */
    private @Nullable Participant addressed(Line.Actor actor) {
        ActorMention m = actor.mention();
        String owner = line.tokens.get(actor.last()).norm();
        if (m.type() != ActorMention.Type.GROUP
                || m.offices().isEmpty()
                || !m.rule().contains("state:")
                || !lexicon.deedWords.nounOwners.contains(owner)) {
            return null;
        }
        for (int v = line.verbs.size() - 1; v >= 0; v--) {
            VerbGroup verb = line.verbs.get(v);
            boolean speaks = verb.last() < actor.first()
                    && verb.isFinite()
                    && !verb.passive()
                    && lexicon.mayTell(verb, t -> t.kind() == Kind.STATEMENT);
            if (speaks) {
                for (Line.Actor to : clauses.bareAfter(v)) {
                    boolean state = to.mention().type() == ActorMention.Type.STATE && to.last() < actor.first();
                    if (state
                            && lexicon.deedWords.isOwner(
                                    owner, line.tokens.get(to.last()).norm())) {
                        return new Participant(
                                Participant.Role.ACTOR,
                                null,
                                m.offices().get(0),
                                m.offices(),
                                to.mention().state());
                    }
                }
                return null;
            }
        }
        return null;
    }

    /** The subjects of the last finite verb of some sort before a phrase; empty where there is none. */
    private List<Line.Actor> subjectsBefore(Line.Actor actor, Predicate<VerbGroup> sort) {
        for (int v = line.verbs.size() - 1; v >= 0; v--) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.last() < actor.first() && verb.isFinite() && sort.test(verb)) {
                return clauses.subjects(v);
            }
        }
        return List.of();
    }

    private boolean isBlow(VerbGroup verb) {
        return lexicon.mayTell(verb, t -> t.frame() == Frame.ATTACK);
    }

    private boolean isPossessed(Line.Actor actor) {
        return lexicon.possessives.contains(line.tokens.get(actor.first()).norm())
                || actor.first() > 0
                        && lexicon.possessives.contains(
                                line.tokens.get(actor.first() - 1).norm());
    }
}
