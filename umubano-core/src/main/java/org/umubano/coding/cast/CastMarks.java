package org.umubano.coding.cast;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/** Whom an actor beside a verb stands for, with how it is joined to the verb: pronouns, counterparts, those whose state is guessed. */
final class CastMarks {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final GroupOwners owners;

    CastMarks(Reading reading, GroupOwners owners) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.owners = owners;
    }

    /** Adds those for whom it stands; nobody where it only says whose something is. */
    void mark(Line.Actor actor, List<Participant> who, List<Cast.Marked> others) {
        ActorMention mention = actor.mention();
        boolean isThing = mention.reference() == ActorMention.Reference.THING
                && mention.state() == null
                && mention.offices().isEmpty();
        boolean isPeople = mention.reference() == ActorMention.Reference.PEOPLE
                && mention.offices().isEmpty();
        if (isOnlyOwner(actor, who, isThing, isPeople) || isAbsent(actor)) {
            return;
        }
        if (mention.reference() == ActorMention.Reference.COUNTERPART
                && !who.isEmpty()
                && who.get(0).office() != null) {
            counterpart(actor, who.get(0), others);
            return;
        }
        if (mention.reference() == ActorMention.Reference.PERSON
                && !lexicon.headFirst
                && !who.isEmpty()
                && (actor.relation() == Relation.WITH || isObject(actor))) {
            Participant before = isObject(actor) ? otherBefore(actor, who) : null;
            Participant host = before == null ? otherThanOwn(mention, who) : before;
            if (host != null) {
                others.add(new Cast.Marked(host, actor.relation(), false));
                return; // "the premier and the speaker each had a meeting with him"
            }
        }
        if (isPeople && isSome(actor)) {
            return; // "seven agreements, among them one on defence"
        }
        if (isThing && !who.isEmpty()) {
            String main = mainState(actor, who);
            String other =
                    main != null ? main : discourse.partnerOf(who.get(0).state()); // "X broke with Y, accusing it"
            if (other != null && actor.relation() == Relation.BARE) {
                others.add(new Cast.Marked(Participant.state(Participant.Role.RECIPIENT, other), Relation.BARE, false));
            }
            return;
        }
        boolean city = mention.rule().equals("metonymy as adjective"); // "its Brussels embassy"
        for (Participant p : owners.resolve(actor)) {
            Relation relation = city ? Relation.IN : actor.relation();
            others.add(new Cast.Marked(atHost(p, who), relation, actor.isAdjective() && !city));
        }
    }

    /** "X recalled its envoy after Y accused it": the state that does what the main clause tells; null for none. */
    private @Nullable String mainState(Line.Actor it, List<Participant> who) {
        for (Line.Actor actor : lexicon.headFirst ? List.<Line.Actor>of() : line.actors) {
            String state = actor.mention().state();
            boolean subject = actor.mention().type() == ActorMention.Type.STATE
                    && actor.relation() == Relation.BARE
                    && !actor.isAdjective()
                    && state != null;
            if (subject) {
                boolean apart = line.verbs.stream()
                                .filter(v -> v.first() > actor.last() && v.last() < it.first())
                                .count()
                        > 1;
                return apart && who.stream().noneMatch(w -> Objects.equals(w.state(), state)) ? state : null;
            }
        }
        return null;
    }

    /** "Its own", "their first in years": a pronoun that only says whose something is. */
    private boolean isOnlyOwner(Line.Actor actor, List<Participant> who, boolean isThing, boolean isPeople) {
        boolean owns = actor.first() == actor.last()
                && actor.last() + 1 < line.tokens.size()
                && line.tokens.get(actor.last() + 1).isWord()
                && lexicon.possessives.contains(line.tokens.get(actor.first()).norm());
        if (!owns || who.isEmpty()) {
            return false;
        }
        boolean theirs = isPeople && who.size() > 1 && line.marker(actor.last() + 1) == null;
        return isThing || theirs || actor.mention().offices().isEmpty() && isExpression(actor.last() + 1);
    }

    /** "With Egypt staying away". */
    private boolean isAbsent(Line.Actor actor) {
        VerbGroup next = line.verbAt(actor.last() + 1);
        return actor.relation() == Relation.WITH
                && next != null
                && next.agreement() == 0
                && next.mood() == VerbGroup.Mood.PARTICIPLE;
    }

    /** "During a call with his counterpart, the minister": of the other state, in the office of the one. */
    private void counterpart(Line.Actor actor, Participant one, List<Cast.Marked> others) {
        for (Participant p : discourse.resolve(actor.mention())) {
            boolean open = p.office() == null && p.name() == null;
            Participant as = new Participant(p.role(), null, one.office(), one.offices(), p.state());
            others.add(new Cast.Marked(open ? as : p, actor.relation(), actor.isAdjective()));
        }
    }

    /** Of another state than those who meet "him", where all of these are of one, and he would be; null where not. */
    private @Nullable Participant otherThanOwn(ActorMention him, List<Participant> who) {
        String home = who.get(0).state();
        List<Participant> other = discourse.otherThan(home);
        boolean own = home != null
                && !other.isEmpty()
                && discourse.resolve(him).stream().allMatch(p -> Objects.equals(p.state(), home))
                && who.stream().allMatch(p -> Objects.equals(p.state(), home));
        return own ? other.get(0) : null;
    }

    /** "Urged him to", "appealed to her": a pronoun for the one to whom something is done, and not whose something is. */
    private boolean isObject(Line.Actor actor) {
        int next = actor.last() + 1;
        String form = line.tokens.get(actor.first()).norm();
        boolean owns = lexicon.possessives.contains(form)
                && next < line.tokens.size()
                && line.tokens.get(next).isWord()
                && line.marker(next) == null
                && line.verbAt(next) == null;
        return actor.first() == actor.last()
                && !owns
                && !lexicon.nominatives.contains(form)
                && (actor.relation() == Relation.BARE || actor.relation() == Relation.TO);
    }

    /**
     * "X called Y and urged him to": whoever of another state is named last before in the sentence; "X met Y and flew to Z,
     * where N.N. received him": who flew there; null for nobody.
     */
    private @Nullable Participant otherBefore(Line.Actor him, List<Participant> who) {
        boolean there = false;
        for (int t = him.first() - 1; t > 0 && !there; t--) {
            there = lexicon.wheres.contains(line.tokens.get(t).norm());
        }
        Participant out = null;
        for (Line.Actor actor : line.actors) {
            boolean person = actor.mention().type() == ActorMention.Type.PERSON
                    && actor.mention().name() != null
                    && actor.mention().reference() == null;
            for (Participant p : person && actor.last() < him.first()
                    ? discourse.resolve(actor.mention())
                    : List.<Participant>of()) {
                boolean other = p.state() != null && who.stream().noneMatch(w -> Objects.equals(w.state(), p.state()));
                out = other && !(there && out != null) ? p : out;
            }
        }
        return out;
    }

    private boolean isSome(Line.Actor actor) {
        return actor.first() > 0
                && lexicon.partitives.contains(
                        line.tokens.get(actor.first() - 1).norm());
    }

    /** "Expressed her [deepest] condolences": what is the speaker's own, whoever was named before. */
    private boolean isExpression(int token) {
        for (int t = token; t < Math.min(line.tokens.size(), token + OWN); t++) {
            if (lexicon.occasions.expressions.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** How many words "her" and what she expresses may be apart, with "deepest and most heartfelt" between. */
    private static final int OWN = 4;

    /** "Visited Egypt and met with President Sadat": whose state is only guessed is of the state that is visited. */
    private Participant atHost(Participant p, List<Participant> who) {
        boolean guessed = Bystanders.isGuessed(line, p);
        String host = guessed ? discourse.hostOf(who) : null;
        boolean open = guessed || p.state() == null && p.office() != null && p.name() != null;
        boolean ofEnvoy = host == null
                && open
                && who.size() == 1
                && "AMB".equals(who.get(0).office());
        host = ofEnvoy && !Objects.equals(p.name(), who.get(0).name()) ? postOf(who.get(0)) : host;
        boolean isOwn = p.state() == null
                || who.stream().anyMatch(w -> Objects.equals(w.state(), p.state()) || w.state() == null);
        return host == null || !isOwn ? p : new Participant(p.role(), p.name(), p.office(), p.offices(), host);
    }

    /** "X's ambassador to Y met the minister": where an envoy is sent by the words of his phrase; null where they do not say. */
    private @Nullable String postOf(Participant envoy) {
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            if (m.offices().contains("AMB")
                    && Objects.equals(m.state(), envoy.state())
                    && Objects.equals(m.name(), envoy.name())) {
                return Seats.post(lexicon, line, actor);
            }
        }
        return null;
    }
}
