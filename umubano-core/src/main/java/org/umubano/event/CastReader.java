package org.umubano.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.event.EventLexicon.VerbTrigger;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;
import org.umubano.text.Folding;

/**
 * Reads who stands around a trigger: the subjects and others of its clause, resolved by what the article has told, with the
 * capitals, posts and owners that name a state.
 */
final class CastReader {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;

    CastReader(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /**
     * Resolves those around a trigger.
     *
     * @param subjects the actors that are its subjects
     * @param verb the verb, whose form may stand for a subject, object or place left out; null for none
     * @param after the other actors; those among the subjects are left out
     * @param from the first token whose places count
     * @param to the last such token
     */
    Cast cast(List<Line.Actor> subjects, @Nullable VerbGroup verb, List<Line.Actor> after, int from, int to) {
        List<Participant> who = named(subjects, verb);
        boolean unnamed = who.isEmpty() && verb != null;
        if (verb != null && unnamed && !(verb.passive() && verb.agreement() > 2) && !clauses.hasOwnNoun(verb)) {
            who.addAll(meantBy(verb));
        }
        List<Cast.Marked> others = new ArrayList<>();
        for (Line.Actor actor : after) {
            if (!subjects.contains(actor)) {
                mark(actor, who, others);
            }
        }
        List<Line.Span> spans = places(from, to);
        if (verb == null) {
            return new Cast(who, others, spans, false);
        }
        addByForm(verb, who, others, spans);
        addWhere(verb, others, spans);
        if (unnamed && verb.agreement() == 1 && who.size() == 1 && !verb.passive()) {
            notAtHome(who, others);
        }
        return new Cast(who, others, spans, verb.passive());
    }

    /** Whom the subjects name; a plural verb with one person as its subject has the speaker with him. */
    private List<Participant> named(List<Line.Actor> subjects, @Nullable VerbGroup verb) {
        List<Participant> who = new ArrayList<>();
        for (Line.Actor actor : subjects) {
            who.addAll(resolve(actor));
        }
        if (who.size() == 1 && verb != null && verb.agreement() == 2 && Cast.isPerson(who.get(0))) {
            discourse.speaker().stream()
                    .filter(p -> !Objects.equals(p.state(), who.get(0).state()))
                    .forEach(p -> who.add(0, p));
        }
        return who;
    }

    /** Whom a phrase means; of a group whose state is only guessed, "the troops of that union", whose it is said to be. */
    private List<Participant> resolve(Line.Actor actor) {
        Participant spokesman = Sides.spokesman(line, actor);
        if (spokesman != null) {
            return List.of(spokesman);
        }
        Participant owned = owned(actor);
        if (owned != null) {
            return List.of(owned);
        }
        ActorMention group = actor.mention();
        boolean guessed = group.type() == ActorMention.Type.GROUP
                && !group.offices().isEmpty()
                && group.rule().contains("state:");
        for (int i = 0; guessed && i < line.actors.size(); i++) {
            Line.Actor owner = line.actors.get(i);
            if (owner.first() != actor.last() + 2 || owner.relation() != Relation.OF) {
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
        return discourse.resolve(group);
    }

    /** "The army of X said that its troops": of whoever is the subject before, where only a guess told whose; else null. */
    private @Nullable Participant owned(Line.Actor actor) {
        ActorMention m = actor.mention();
        boolean open = m.state() == null
                || m.rule().endsWith("state:home")
                || m.rule().endsWith("state:last")
                || m.rule().endsWith("state:other");
        if (lexicon.headFirst
                || !open
                || m.offices().isEmpty()
                || m.type() == ActorMention.Type.PERSON
                || !isPossessed(actor)) {
            return null;
        }
        for (int u = line.verbs.size() - 1; u >= 0; u--) {
            VerbGroup verb = line.verbs.get(u);
            if (verb.last() >= actor.first() || !verb.isFinite() || isBlow(verb)) {
                continue; // "rebels attacked its troops": theirs are they not
            }
            for (Line.Actor subject : clauses.subjects(u)) {
                String state = subject.mention().state();
                if (subject != actor && state != null) {
                    return new Participant(
                            Participant.Role.ACTOR, null, m.offices().get(0), m.offices(), state);
                }
            }
            return null;
        }
        return null;
    }

    private boolean isBlow(VerbGroup verb) {
        return lexicon.verbs.getOrDefault(verb.lemma(), List.of()).stream()
                .anyMatch(t -> t.trigger() != null && t.trigger().frame() == Frame.ATTACK);
    }

    private boolean isPossessed(Line.Actor actor) {
        return lexicon.possessives.contains(line.tokens.get(actor.first()).norm())
                || actor.first() > 0
                        && lexicon.possessives.contains(
                                line.tokens.get(actor.first() - 1).norm());
    }

    /** Whom a verb without a subject means by its agreement. */
    private List<Participant> meantBy(VerbGroup verb) {
        return line.isOfPerson(verb) ? discourse.person() : discourse.unnamed(verb.agreement());
    }

    private void mark(Line.Actor actor, List<Participant> who, List<Cast.Marked> others) {
        ActorMention mention = actor.mention();
        boolean bareThing = mention.reference() == ActorMention.Reference.THING
                && mention.state() == null
                && mention.offices().isEmpty();
        boolean owns = actor.first() == actor.last()
                && actor.last() + 1 < line.tokens.size()
                && line.tokens.get(actor.last() + 1).isWord()
                && lexicon.possessives.contains(line.tokens.get(actor.first()).norm());
        boolean theirs = mention.reference() == ActorMention.Reference.PEOPLE
                && mention.offices().isEmpty()
                && line.marker(actor.last() + 1) == null;
        VerbGroup next = line.verbAt(actor.last() + 1);
        boolean absent = actor.relation() == Relation.WITH
                && next != null
                && next.agreement() == 0
                && next.mood() == VerbGroup.Mood.PARTICIPLE;
        if ((bareThing || theirs && who.size() > 1) && owns && !who.isEmpty() || absent) {
            return; // "its own", "their first in years", "with Egypt staying away"
        }
        boolean some = actor.first() > 0
                && lexicon.partitives.contains(
                        line.tokens.get(actor.first() - 1).norm());
        if (some
                && mention.reference() == ActorMention.Reference.PEOPLE
                && mention.offices().isEmpty()) {
            return; // "seven agreements, among them one on defence"
        }
        if (bareThing && !who.isEmpty()) {
            String other = discourse.partnerOf(who.get(0).state()); // "Mogadishu broke with Nairobi, accusing it"
            if (other != null && actor.relation() == Relation.BARE) {
                others.add(new Cast.Marked(Participant.state(Participant.Role.RECIPIENT, other), Relation.BARE, false));
            }
            return;
        }
        boolean city = mention.rule().equals("metonymy as adjective"); // "its Brussels embassy"
        for (Participant p : resolve(actor)) {
            Relation relation = city ? Relation.IN : actor.relation();
            others.add(new Cast.Marked(atHost(p, who), relation, actor.isAdjective() && !city));
        }
    }

    /** "Visited Egypt and met with President Sadat": whose state is only guessed is of the state that is visited. */
    private Participant atHost(Participant p, List<Participant> who) {
        String host = isGuessed(p) ? discourse.hostOf(who) : null;
        boolean isOwn = who.stream().anyMatch(w -> Objects.equals(w.state(), p.state()) || w.state() == null);
        return host == null || !isOwn ? p : new Participant(p.role(), p.name(), p.office(), p.offices(), host);
    }

    private List<Line.Span> places(int from, int to) {
        List<Line.Span> spans = new ArrayList<>();
        for (Line.Span span : line.spans) {
            boolean place = span.mention().type() == SpanMention.Type.PLACE || span.venue() != null;
            if (place && span.first() >= from && span.first() <= to) {
                spans.add(span);
            }
        }
        return spans;
    }

    /** "ABUJA, Aug 11 -": where the report was sent from is no place of blows. */
    Cast withoutDateline(Cast cast) {
        return new Cast(
                cast.subjects(),
                cast.others(),
                cast.spans().stream().filter(s -> !isDateline(s)).toList(),
                cast.isPassive());
    }

    /** Whether a place stands in capitals before a dash. */
    private boolean isDateline(Line.Span span) {
        String name = line.tokens.get(0).form();
        if (span.first() != 0
                || lexicon.headFirst
                || name.length() < 3
                || !name.toUpperCase(Locale.ROOT).equals(name)) {
            return false;
        }
        for (int t = span.last() + 1; t < Math.min(span.last() + 8, line.tokens.size()); t++) {
            String form = line.tokens.get(t).form();
            if (form.equals("-") || form.equals("\u2013") || form.equals("\u2014") || form.equals(":")) {
                return true;
            }
        }
        return false;
    }

    /** Adds the object and the place that the form of a verb stands for. */
    private void addByForm(VerbGroup verb, List<Participant> who, List<Cast.Marked> others, List<Line.Span> spans) {
        if (verb.object() == 1 || verb.object() == 2) {
            discourse.other(who, verb.object()).forEach(p -> others.add(0, new Cast.Marked(p, Relation.BARE, false)));
        }
        String there = verb.there() && spans.isEmpty() && !who.isEmpty()
                ? discourse.there(who.get(0).state())
                : null;
        if (there != null) {
            others.add(new Cast.Marked(Participant.state(Participant.Role.ACTOR, there), Relation.IN, false));
        }
    }

    /** "U Bubiligi, aho azajya", Belgium, where he will go: the state or place right before a word for "where". */
    private void addWhere(VerbGroup verb, List<Cast.Marked> others, List<Line.Span> spans) {
        for (int t = verb.first() - 1; t > 0 && verb.first() - t <= 6 && line.verbAt(t) == null; t--) {
            if (!lexicon.wheres.contains(line.tokens.get(t).norm())) {
                continue;
            }
            int end = line.isComma(t - 1) ? t - 2 : t - 1;
            for (Line.Span span : line.spans) {
                if (span.last() == end && span.mention().code() != null) {
                    spans.add(span);
                    return;
                }
            }
            for (Line.Actor actor : line.actors) {
                if (actor.last() == end && actor.mention().type() == ActorMention.Type.STATE) {
                    discourse.resolve(actor.mention()).forEach(p -> others.add(new Cast.Marked(p, Relation.IN, false)));
                }
            }
            return;
        }
    }

    /** "He thanked him for visiting Rwanda": an unnamed subject of the state gone to is the other person. */
    private void notAtHome(List<Participant> who, List<Cast.Marked> others) {
        String home = who.get(0).state();
        boolean visitsHome = others.stream()
                .anyMatch(m -> Cast.isState(m.who())
                        && (m.relation() == Relation.BARE || m.relation() == Relation.IN)
                        && Objects.equals(m.who().state(), home));
        boolean withOwn = others.stream().anyMatch(m -> m.relation() == Relation.WITH && Cast.isPerson(m.who()))
                && others.stream()
                        .filter(m -> m.relation() == Relation.WITH && Cast.isPerson(m.who()))
                        .allMatch(m -> Objects.equals(m.who().state(), home));
        visitsHome |= withOwn;
        List<Participant> other = discourse.otherThan(home);
        if (visitsHome && !other.isEmpty() && !Objects.equals(other.get(0).state(), home)) {
            who.set(0, other.get(0));
        }
    }

    /** "Accuses Washington": a capital that is done something to stands for its government. */
    Cast withCapitals(Cast cast, Frame frame, int v) {
        boolean may = frame == Frame.SAY
                || frame == Frame.CALLON
                || frame == Frame.ACT
                || frame == Frame.EXPEL
                || frame == Frame.MEDIATE
                || frame == Frame.STATES
                || frame == Frame.BORDER
                || frame == Frame.MEET
                || frame == Frame.SIGN;
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        for (Line.Span span : line.spans) {
            String name = span.mention().name();
            String code = name == null ? null : lexicon.seats.get(Folding.fold(name));
            boolean isActor = line.actors.stream().anyMatch(a -> a.first() <= span.first() && span.last() <= a.last());
            if (may
                    && code != null
                    && !isActor
                    && span.relation() != Relation.IN
                    && span.first() > line.verbs.get(v).last()
                    && span.first() < contentEnd(v, frame)) {
                others.add(new Cast.Marked(Participant.state(Participant.Role.ACTOR, code), span.relation(), false));
            }
        }
        return new Cast(cast.subjects(), others, cast.spans(), cast.isPassive());
    }

    /** "Ordered its ambassadors in Bamako and Niamey home": the capitals where they were posted. */
    Cast withPostings(Cast cast, int v) {
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        for (Line.Span span : line.spans) {
            String name = span.mention().name();
            String code = name == null ? null : lexicon.seats.get(Folding.fold(name));
            boolean posted = span.relation() == Relation.IN || span.relation() == Relation.AND;
            if (code != null && posted && span.first() > line.verbs.get(v).last() && span.first() < clauses.end(v)) {
                others.add(new Cast.Marked(Participant.state(Participant.Role.ACTOR, code), Relation.FROM, false));
            }
        }
        return new Cast(cast.subjects(), others, cast.spans(), cast.isPassive());
    }

    private int contentEnd(int v, Frame frame) {
        return reachesInside(frame) ? line.tokens.size() : clauses.end(v);
    }

    /** Whether those to whom it is done may stand in a clause under the verb: "urged Congo to ...", "threatened to strike Israel". */
    static boolean reachesInside(Frame frame) {
        return switch (frame) {
            case SAY, CALLON, PLEDGE, INVITE, DEPLOY, AMBASSADOR, EXPEL -> true; // and sanctions, see below
            default -> false;
        };
    }

    /**
     * "Its first ambassador to Zambia": the state that the office itself names.
     *
     * @param isNamed whether somebody is named to an office, which may be read as part of his name
     */
    Cast withPosts(Cast cast, List<Line.Actor> actors, boolean isNamed) {
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        for (Line.Actor actor : actors) {
            for (int t = actor.first();
                    t <= actor.last() && (actor.mention().offices().contains("AMB") || isNamed);
                    t++) {
                String word = line.tokens.get(t).norm();
                String seat = lexicon.seats.get(word);
                String state = lexicon.stateWords.getOrDefault(word, seat);
                if (state != null && !state.equals(actor.mention().state())) {
                    others.add(new Cast.Marked(Participant.state(Participant.Role.ACTOR, state), Relation.TO, false));
                }
            }
        }
        return new Cast(cast.subjects(), others, cast.spans(), cast.isPassive());
    }

    /** The owner of a noun before its verb: "Rwanda's embassy was opened", "the agreement between X and Y was signed". */
    Cast withOwner(Cast cast, Line.Noun noun) {
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        for (Line.Actor actor : around(noun)) {
            for (Participant p : discourse.resolve(actor.mention())) {
                others.add(new Cast.Marked(p, isBefore(actor, noun) ? Relation.OF : actor.relation(), false));
            }
        }
        return new Cast(cast.subjects(), others, cast.spans(), cast.isPassive());
    }

    /** "He thanked him for having brought X and Y together": whom a statement addresses is the subject of what it is for. */
    Cast addressed(int v, Cast cast) {
        int over = clauses.overClause(v);
        VerbGroup verb = line.verbs.get(v);
        if (over < 0 || verb.agreement() != 1 || line.verbs.get(over).agreement() != 1) {
            return cast;
        }
        List<VerbTrigger> above =
                lexicon.verbs.getOrDefault(line.verbs.get(over).lemma(), List.of());
        boolean statement =
                above.stream().map(VerbTrigger::trigger).anyMatch(t -> t != null && t.kind() == Kind.STATEMENT);
        List<Participant> whom = new ArrayList<>();
        clauses.bareAfter(over).forEach(a -> whom.addAll(discourse.resolve(a.mention())));
        if (line.verbs.get(over).object() == 1) {
            whom.addAll(discourse.other(cast.subjects(), 1));
        }
        return statement && whom.size() == 1 && Cast.isPerson(whom.get(0))
                ? new Cast(whom, cast.others(), cast.spans(), cast.isPassive())
                : cast;
    }

    /** "A school built by South Korea was handed over": by the one who made it. */
    Cast byMaker(int v, Cast cast) {
        VerbGroup made = v == 0 ? null : line.verbs.get(v - 1);
        boolean by = cast.isPassive()
                && made != null
                && made.passive()
                && made.mood() == VerbGroup.Mood.PARTICIPLE
                && cast.with(Relation.BY).isEmpty();
        if (!by) {
            return cast;
        }
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        for (Line.Actor actor : clauses.after(v - 1)) {
            if (actor.relation() == Relation.BY) {
                discourse.resolve(actor.mention()).forEach(p -> others.add(new Cast.Marked(p, Relation.BY, false)));
            }
        }
        return new Cast(cast.subjects(), others, cast.spans(), true);
    }

    /** "Its minister said that X's envoy would be summoned": by the state of the one who says so. */
    Cast bySpeaker(int v, Cast cast) {
        if (!cast.with(Relation.BY).isEmpty()) {
            return cast;
        }
        for (int u = v - 1; u >= 0; u--) {
            Effect effect = clauses.effect(u);
            if (effect != Effect.SAY && effect != Effect.ANNOUNCE
                    || !line.verbs.get(u).isFinite()) {
                continue;
            }
            for (Line.Actor actor : clauses.subjects(u)) {
                for (Participant p : discourse.resolve(actor.mention())) {
                    String state = p.office() == null || "CIV".equals(p.office()) ? null : p.state();
                    boolean other = cast.subjects().stream().noneMatch(q -> Objects.equals(q.state(), state));
                    if (state != null && other) {
                        List<Cast.Marked> others = new ArrayList<>(cast.others());
                        others.add(
                                new Cast.Marked(Participant.state(Participant.Role.ACTOR, state), Relation.BY, false));
                        return new Cast(cast.subjects(), others, cast.spans(), true);
                    }
                }
            }
            return cast;
        }
        return cast;
    }

    /** The actors that belong to a noun: its possessor before it, and those after it up to the next verb. */
    List<Line.Actor> around(Line.Noun noun) {
        List<Line.Actor> out = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            if (isBefore(actor, noun)
                    && noun.first() - actor.last() <= 6
                    && line.noVerbBetween(actor.first(), noun.first())
                    && joinsNoun(actor.last() + 1, noun.first())) {
                out.add(actor);
            }
        }
        line.actors.stream()
                .filter(a -> noun.first() < a.first() && a.first() <= noun.last() && noun.last() < a.last())
                .forEach(a -> out.add(new Line.Actor(a.mention(), a.first(), a.last(), Relation.OF)));
        int end = noun.last() + 1;
        while (end < line.tokens.size() && line.verbAt(end) == null && !endsPhrase(end)) {
            end++;
        }
        out.addAll(clauses.between(noun.last() + 1, end));
        return out;
    }

    static boolean isBefore(Line.Actor actor, Line.Noun noun) {
        return actor.last() < noun.first();
    }

    private boolean joinsNoun(int from, int to) {
        for (int i = from; i < to; i++) {
            Relation marker = line.marker(i);
            if (line.isComma(i)
                    || marker != null && marker != Relation.OF && marker != Relation.OWNER && marker != Relation.AND) {
                return false;
            }
        }
        return true;
    }

    private boolean endsPhrase(int token) {
        Relation marker = line.marker(token);
        return marker != null && marker.opensClause()
                || line.tokens.get(token).form().equals(";");
    }

    /** Whether the state of a person is only guessed from the article's home. */
    boolean isGuessed(Participant p) {
        return p.name() != null
                && line.actors.stream()
                        .anyMatch(a -> p.name().equals(a.mention().name())
                                && (a.mention().rule().contains("state:home")
                                        || a.mention().rule().contains("state:last")));
    }
}
