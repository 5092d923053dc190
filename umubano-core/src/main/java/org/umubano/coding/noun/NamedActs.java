package org.umubano.coding.noun;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.CastReader;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.cast.Seats;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.TakenNouns;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/**
 * Drafts the acts that a noun phrase tells as a fact, with both sides in the phrase itself: "condemned the Israeli strike on
 * Doha", "the expulsion of three French diplomats from Niamey came after". Such words take the act for granted, unless what
 * stands over them says that it is wanted, feared, denied or only possible.
 */
public final class NamedActs {

    /** How far before its noun the doer may stand. */
    private static final int NEAR = 5;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final NamedStatuses statuses;
    private final CastReader casts;
    private final Seats seats;
    private final Drafts drafts;
    private final List<Commented> commented = new ArrayList<>();

    /** Those who did an act, and the verb that it is the object of. */
    private record Commented(List<Participant> doers, VerbGroup verb) {}

    public NamedActs(Reading reading, CastReader casts, Drafts drafts) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.statuses = new NamedStatuses(reading);
        this.casts = casts;
        this.seats = new Seats(reading);
        this.drafts = drafts;
    }

    /** Drafts what a noun tells as a fact; whether it did, or its words say that it is none. */
    public boolean read(TableNoun noun, TakenNouns taken) {
        Trigger trigger = lexicon.named.get(noun.key());
        if (trigger == null
                || taken.isOf(noun, trigger.kind())
                || line.quoted[noun.first()]
                || line.verbAt(noun.last()) != null) {
            return false;
        }
        int start = start(noun);
        int end = end(noun);
        if (trigger.frame() == Frame.BORDER && isOfMission(noun.last() + 1, end)) {
            return false; // "the closure of the embassy"
        }
        Status status = statuses.of(noun, trigger, start);
        if (status == null) {
            return true;
        }
        List<Line.Actor> owners = owners(noun, start);
        Cast cast = cast(noun, trigger, owners, clauses.between(noun.last() + 1, end), noun.last() + 1, end);
        if (cast == null || isTold(trigger, cast)) {
            int judged = cast == null && discourse.hasTold(trigger.kind()) ? clauses.verbBefore(noun) : -1;
            if (judged >= 0 && owners.isEmpty() && clauses.bareAfter(judged).isEmpty()) {
                commented.add(new Commented(doersOf(trigger.kind()), line.verbs.get(judged)));
            }
            return false;
        }
        if (!drafts.draft(trigger, noun.first(), noun.last(), status, cast)) {
            return false;
        }
        int over = clauses.verbBefore(noun);
        if (over >= 0) {
            commented.add(new Commented(
                    drafts.latest().participants.stream()
                            .filter(p -> p.role() == Participant.Role.ACTOR)
                            .toList(),
                    line.verbs.get(over)));
        }
        return true;
    }

    private boolean isOfMission(int from, int to) {
        return line.nouns.stream()
                .anyMatch(n -> n.first() >= from && n.last() < to && lexicon.isOf(n.key(), Kind.MISSION));
    }

    /** "Condemned the attack": those who did the last act of its kind that was told of. */
    private List<Participant> doersOf(Kind kind) {
        return discourse.acts().sidesOf(kind).stream().limit(1).toList();
    }

    /** "Condemned the Israeli strikes on Iran": what is said of an act is said to those who did it. */
    public void address() {
        for (Commented c : commented) {
            for (Draft said : drafts.made()) {
                boolean judges = said.kind == Kind.STATEMENT
                        && said.first == c.verb().first()
                        && (said.subtype.equals("condemnation")
                                || said.subtype.equals("praise")
                                || said.subtype.equals("refusal"));
                List<Participant> doers = c.doers();
                boolean other = doers.stream()
                        .noneMatch(d -> said.participants.stream()
                                .anyMatch(p ->
                                        p.role() == Participant.Role.ACTOR && Objects.equals(p.state(), d.state())));
                if (judges && other && !doers.isEmpty()) {
                    said.participants.removeIf(p -> p.role() == Participant.Role.RECIPIENT);
                    doers.forEach(d -> said.add(d.as(Participant.Role.RECIPIENT)));
                }
            }
        }
    }

    /** Where the phrase of a noun begins: after the last word that is no part of it. */
    private int start(TableNoun noun) {
        int t = noun.first();
        while (t > 0
                && noun.first() - t < NEAR + 3
                && line.verbAt(t - 1) == null
                && !line.isComma(t - 1)
                && (line.tokens.get(t - 1).isWord() && line.marker(t - 1) == null
                        || line.marker(t - 1) == Relation.OWNER
                        || isHyphen(t - 1)
                        || isJoining(t - 1))) {
            t--;
        }
        return t;
    }

    private boolean isHyphen(int token) {
        return line.tokens.get(token).form().equals("-");
    }

    /** "Of US and Israeli strikes": an "and" between two adjectives. */
    private boolean isJoining(int token) {
        return line.marker(token) == Relation.AND
                && line.actors.stream().anyMatch(a -> a.last() == token - 1 && a.isAdjective())
                && line.actors.stream().anyMatch(a -> a.first() == token + 1 && a.isAdjective());
    }

    /** Where it ends: before the next clause, comma or dash, and the next verb that says more than that it came to pass. */
    private int end(TableNoun noun) {
        int t = noun.last() + 1;
        while (t < line.tokens.size()
                && (line.verbAt(t) == null || happens(line.verbAt(t)))
                && !line.isComma(t)
                && (line.tokens.get(t).isWord()
                        || isHyphen(t)
                        || line.tokens.get(t).form().length() > 1)
                && !opensOther(line.marker(t))) {
            t++;
        }
        return t;
    }

    private static boolean opensOther(@Nullable Relation marker) {
        return marker != null && (marker.opensClause() || marker == Relation.DURING);
    }

    /** "Clashes broke out between": a verb that only says that something came to pass. */
    private boolean happens(@Nullable VerbGroup verb) {
        return verb != null && verb.isFinite() && lexicon.happens.contains(verb.lemma());
    }

    /** Those before the noun whose act it is: "Russia's", "Israeli". */
    private List<Line.Actor> owners(TableNoun noun, int start) {
        List<Line.Actor> out = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            if (actor.first() >= start
                    && actor.last() < noun.first()
                    && noun.first() - actor.last() <= NEAR
                    && actor.mention().reference() == null) {
                out.add(actor);
            }
        }
        return out;
    }

    /** Who is in the phrase, by what the frame asks for; null where one side is missing. */
    private @Nullable Cast cast(
            TableNoun noun, Trigger trigger, List<Line.Actor> owners, List<Line.Actor> after, int from, int to) {
        List<Line.Actor> by =
                after.stream().filter(a -> a.relation() == Relation.BY).toList();
        boolean sends = trigger.frame() == Frame.EXPEL;
        List<Line.Actor> doers = !by.isEmpty() ? by : owners;
        if (doers.isEmpty() && trigger.subtype().equals("recall")) {
            doers = after.stream()
                    .filter(a ->
                            a.mention().offices().contains("AMB") && a.mention().state() != null)
                    .toList(); // "the recall of the Colombian ambassador to Washington"
        }
        if (doers.isEmpty()) {
            doers = announcers(noun, trigger, after, from, to);
        }
        List<Line.Actor> others = new ArrayList<>(after);
        others.removeAll(doers);
        if (!by.isEmpty()) {
            owners.forEach(o -> others.add(new Line.Actor(o.mention(), o.first(), o.last(), Relation.OF)));
        }
        if (doers.isEmpty() && sends) {
            doers = after.stream()
                    .filter(a -> a.relation() == Relation.FROM || a.relation() == Relation.IN)
                    .toList();
            others.removeAll(doers);
        }
        Cast cast = opposed(casts.cast(doers, null, others, from, to));
        if (sends && cast.subjects().isEmpty()) {
            cast = bySeat(cast);
        }
        if (trigger.subtype().equals("recall")) {
            cast = seats.withPosts(cast, after, false);
        }
        cast = withOwned(noun, after, cast);
        boolean envoys =
                sends && after.stream().anyMatch(a -> a.mention().offices().contains("AMB"));
        boolean forces = trigger.frame() == Frame.DEPLOY && !cast.subjects().isEmpty() && isOfForces(from, to);
        return (envoys && !cast.subjects().isEmpty() || isFull(trigger, cast, forces)) && !isSearch(trigger, cast)
                ? cast
                : null;
    }

    /** "X announced the expulsion of two diplomats of Y": whoever announces or orders what is done to one other state does it. */
    private List<Line.Actor> announcers(TableNoun noun, Trigger trigger, List<Line.Actor> after, int from, int to) {
        int over = clauses.verbBefore(noun);
        boolean troops = trigger.frame() == Frame.DEPLOY && isOfForces(from, to);
        if (over < 0 || line.verbs.get(over).passive() || trigger.kind() != Kind.RELATIONS && !troops) {
            return List.of();
        }
        boolean decides = clauses.effect(over) == Effect.ANNOUNCE
                || troops && clauses.effect(over) == Effect.END
                || lexicon.decrees.contains(line.verbs.get(over).lemma());
        List<Line.Actor> subjects = decides ? clauses.subjects(over) : List.of();
        Set<@Nullable String> own = new HashSet<>();
        subjects.forEach(s -> discourse.resolve(s.mention()).forEach(p -> own.add(p.state())));
        Set<@Nullable String> others = new HashSet<>();
        after.forEach(a -> others.add(a.mention().state()));
        line.spans.stream()
                .filter(s -> s.first() >= from && s.last() < to)
                .filter(s -> s.mention().type() == SpanMention.Type.PLACE)
                .forEach(s -> others.add(s.mention().code()));
        others.removeAll(own);
        others.remove(null); // whose state is not told
        return own.size() == 1 && !own.contains(null) && others.size() == 1 ? subjects : List.of();
    }

    /** "The withdrawal of 300 soldiers": whether troops of no state are named in a phrase. */
    private boolean isOfForces(int from, int to) {
        return line.nouns.stream()
                .anyMatch(n -> n.first() >= from && n.last() < to && lexicon.forces.contains(n.key()));
    }

    /** "Vowed to respond to the Ukrainian attack on its airbases": of the one who vowed. */
    private Cast withOwned(TableNoun noun, List<Line.Actor> after, Cast cast) {
        Set<String> own = Participant.statesOf(cast.subjects());
        boolean theirs = after.stream()
                .anyMatch(a -> a.mention().state() == null
                        && lexicon.possessives.contains(
                                line.tokens.get(a.first()).norm()));
        theirs |= line.marker(noun.last() + 1) == Relation.THAT && discourse.hasTold(Kind.FORCE);
        int over = clauses.verbBefore(noun);
        if (!theirs
                || over < 0
                || own.size() != 1
                || Participant.statesOf(cast.all()).size() > 1) {
            return cast;
        }
        for (Line.Actor actor : clauses.subjects(over)) {
            for (Participant p : discourse.resolve(actor.mention())) {
                if (p.state() != null && !own.contains(p.state())) {
                    return cast.and(Participant.state(Participant.Role.RECIPIENT, p.state()), Relation.ON);
                }
            }
        }
        return cast;
    }

    /** "Between Thai and Cambodian forces": adjectives that stand for the sides themselves. */
    private static Cast opposed(Cast cast) {
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        for (int i = 0; i < others.size(); i++) {
            Cast.Marked m = others.get(i);
            if (m.isAdjective() && (m.relation() == Relation.BETWEEN || m.relation() == Relation.AND)) {
                others.set(i, new Cast.Marked(m.who(), m.relation(), false));
            }
        }
        return new Cast(cast.subjects(), others, cast.spans(), cast.isPassive());
    }

    /** "The expulsion of X's diplomats from Niamey": by the state whose seat it is. */
    private Cast bySeat(Cast cast) {
        for (Line.Span span : cast.spans()) {
            if (span.mention().code() != null) {
                return new Cast(
                        List.of(Participant.state(
                                Participant.Role.ACTOR,
                                String.valueOf(span.mention().code()))),
                        cast.others(),
                        cast.spans(),
                        false);
            }
        }
        return cast;
    }

    /** "The police raid on the home of a Kenyan businessman": the work of police, not of arms. */
    private static boolean isSearch(Trigger trigger, Cast cast) {
        return trigger.frame() == Frame.ATTACK
                && cast.all().stream().anyMatch(p -> "CIV".equals(p.office()) || "COMPANY".equals(p.office()))
                && cast.subjects().stream().allMatch(p -> "AGENCY".equals(p.office()));
    }

    /** Whether the phrase names two sides by itself, and of troops the troops. */
    private boolean isFull(Trigger trigger, Cast cast, boolean forces) {
        Set<String> states = Participant.statesOf(cast.all());
        cast.spans().forEach(s -> {
            if (s.mention().code() != null) {
                states.add(String.valueOf(s.mention().code()));
            }
        });
        boolean armed = cast.all().stream().anyMatch(p -> "ARMED".equals(p.office()));
        boolean two = states.size() > 1 || armed && cast.all().size() > 1;
        if (!two) {
            return false;
        }
        return switch (trigger.frame()) {
            case ATTACK ->
                !cast.subjects().isEmpty() || !cast.with(Relation.BETWEEN).isEmpty();
            case DEPLOY -> forces || cast.all().stream().anyMatch(p -> "ARMY".equals(p.office()));
            case EXPEL ->
                cast.all().stream()
                        .anyMatch(
                                p -> "AMB".equals(p.office()) || "CDA".equals(p.office()) || "GOV".equals(p.office()));
            default -> true;
        };
    }

    /** Whether a verb of the sentence has told of the act. */
    private boolean isTold(Trigger trigger, Cast cast) {
        Set<String> states = Participant.statesOf(cast.all());
        Set<String> doers = Participant.statesOf(cast.subjects());
        return drafts.made().stream()
                .anyMatch(d -> d.kind == trigger.kind()
                        && d.subtype.equals(trigger.subtype())
                        && states.containsAll(d.states())
                        && (doers.isEmpty()
                                || doers.contains(d.participants.get(0).state())));
    }
}
