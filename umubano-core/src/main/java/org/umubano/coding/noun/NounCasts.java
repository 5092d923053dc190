package org.umubano.coding.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.CastReader;
import org.umubano.coding.cast.NounCompany;
import org.umubano.coding.cast.NounVerbs;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.cast.Seats;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/** Gathers who takes part in the act of a noun: those joined to it, and those of the verbs beside it. */
public final class NounCasts {

    /** How far from the head of a sentence a noun may stand that is in front of its main clause. */
    static final int FRONT = 5;

    /** How far before a visit its owner may stand: "their four-day state visit". */
    private static final int OWNED = 5;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final CastReader casts;
    private final Seats seats;
    private final NounCompany company;

    NounCasts(Reading reading, CastReader casts, NounCompany company) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.casts = casts;
        this.seats = new Seats(reading);
        this.company = company;
    }

    /** The actors that a noun has as its subjects by itself or by its verbs. */
    List<Line.Actor> named(
            TableNoun noun, Trigger trigger, NounVerbs verbs, boolean isAsserted, List<Line.Actor> around) {
        List<Line.Actor> doers = relative(noun);
        if (!doers.isEmpty()) {
            return doers;
        }
        int before = verbs.before();
        int after = verbs.after();
        boolean ruled = before >= 0 && !(verbs.made() >= 0 && clauses.effect(before) == null); // "the visit made by"
        List<Line.Actor> subjects = isAsserted && ruled ? clauses.subjects(before) : new ArrayList<>();
        if (trigger.kind() == Kind.VISIT
                && before >= 0
                && line.verbs.get(before).agreement() == 0) {
            List<Line.Actor> owners = around.stream()
                    .filter(a -> a.mention().name() != null
                            && a.mention().type() == ActorMention.Type.PERSON
                            && NounCompany.isBefore(a, noun)
                            && line.marker(a.last() + 1) == Relation.OWNER
                            && noun.first() - a.last() <= 4)
                    .toList();
            subjects = owners.isEmpty() ? subjects : owners; // "arrived at during Banda's visit"
        }
        if (subjects.isEmpty() && trigger.kind() == Kind.CALL && before >= 0 && isWithin(noun)) {
            subjects = clauses.subjects(before); // "congratulated X in a phone call"
        }
        if (subjects.isEmpty()) {
            subjects =
                    around.stream().filter(a -> NounCompany.isBefore(a, noun)).toList();
        }
        if (subjects.isEmpty()
                && after >= 0
                && lexicon.headFirst
                && line.verbs.get(after).passive()) {
            subjects = clauses.after(after).stream()
                    .filter(a -> a.relation() == Relation.BY)
                    .toList(); // "ryemejwe n'u Budage", by Germany
        }
        return subjects;
    }

    /** "Ibiganiro Perezida X na Y bagiranye", the talks that X and Y held: those between a noun and the verb that tells of it. */
    private List<Line.Actor> relative(TableNoun noun) {
        for (int v = 0; lexicon.headFirst && v < line.verbs.size(); v++) {
            VerbGroup told = line.verbs.get(v);
            if (told.first() > noun.last()) {
                List<Line.Actor> doers = told.agreement() == 2 ? clauses.subjects(v) : List.of();
                boolean several = doers.size() > 1 && doers.get(0).first() == noun.last() + 1;
                return several ? doers : List.of();
            }
        }
        return List.of();
    }

    /** "In a phone call", "during a telephone conversation". */
    private boolean isWithin(TableNoun noun) {
        for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - 3); t--) {
            if (line.marker(t) == Relation.IN || line.marker(t) == Relation.DURING) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article does not tell who some actors are; so where there are none. */
    boolean areUnknown(List<Line.Actor> actors) {
        return actors.stream().allMatch(a -> discourse.resolve(a.mention()).isEmpty());
    }

    /** "On a visit to Mogadishu the envoy met": a visit at the head of a sentence, whose subject is that of its main clause. */
    boolean isAtHead(TableNoun noun, Trigger trigger, NounVerbs verbs, boolean isAsserted, List<Line.Actor> around) {
        return verbs.before() < 0
                && verbs.after() >= 0
                && trigger.kind() == Kind.VISIT
                && noun.first() <= FRONT
                && !isOwnedBehind(around)
                && !(lexicon.headFirst && isAsserted);
    }

    /** "The visit of President X to Togo": whose it is stands behind it. */
    boolean isOwnedBehind(List<Line.Actor> around) {
        return !lexicon.headFirst
                && around.stream().anyMatch(a -> a.relation() == Relation.OF || a.relation() == Relation.BY);
    }

    /** The subjects of a noun whose own are not known: those of a verb beside it, where that may be; else its own. */
    List<Line.Actor> supplied(
            TableNoun noun, Trigger trigger, NounVerbs verbs, boolean isAtHead, List<Line.Actor> own) {
        int before = verbs.before();
        List<Line.Actor> subjects = isAtHead ? clauses.subjects(verbs.after()) : own;
        if (lexicon.headFirst) {
            return subjects;
        }
        if (trigger.status() == Status.HELD && (before >= 0 || verbs.after() >= 0)) {
            subjects = clauses.subjects(before >= 0 ? before : verbs.after());
        }
        if (isWith(noun, trigger)) {
            int carrier = before >= 0 && line.verbs.get(before).isFinite() ? before : carrier(line, noun);
            subjects = carrier < 0 ? subjects : clauses.subjects(carrier); // "announced it after talks with Y"
        }
        return subjects;
    }

    /** Who takes part in the act of a noun. */
    Cast of(
            TableNoun noun,
            Trigger trigger,
            NounVerbs verbs,
            boolean isAsserted,
            List<Line.Actor> subjects,
            List<Line.Actor> around) {
        int before = verbs.before();
        VerbGroup verb = before >= 0 && isAsserted && subjects.isEmpty() ? line.verbs.get(before) : null;
        int from = before >= 0 ? clauses.start(before) : 0;
        Cast cast = casts.cast(subjects, verb, others(noun, around, verbs), from, line.tokens.size());
        if (trigger.kind() == Kind.VISIT) {
            return ofThem(noun, cast);
        }
        if (trigger.frame() == Frame.EXPEL && !lexicon.headFirst) {
            return SentHome.of(noun, cast, line, clauses, discourse);
        }
        if (trigger.kind() == Kind.MEETING && noun.last() < clauses.opening()) {
            return ofMainClause(cast);
        }
        return before >= 0 && trigger.kind() == Kind.MEETING
                ? seats.withCapitals(cast, trigger.frame(), before) // "talks between Kinshasa and the M23"
                : cast;
    }

    /** "At a meeting chaired by X, Y and Z agreed": talks put before a clause of two states are those of the two. */
    private Cast ofMainClause(Cast cast) {
        for (int v = 1; v < line.verbs.size(); v++) {
            if (line.verbs.get(v).isFinite()) {
                List<Participant> two = new ArrayList<>();
                clauses.subjects(v).forEach(a -> two.addAll(discourse.resolve(a.mention())));
                boolean both = Participant.statesOf(two).size() == 2;
                return both ? new Cast(two, List.of(), cast.spans(), false) : cast;
            }
        }
        return cast;
    }

    /** Those of third states to whom a noun belongs: "Qatar's help", "mediation by Qatar", "ku buhuza bwa Qatar na Kenya". */
    List<Participant> owners(TableNoun noun, Set<String> sides) {
        List<Participant> out = new ArrayList<>();
        int end = -1;
        for (Line.Actor actor : company.around(noun)) {
            boolean joined = !out.isEmpty() && actor.first() == end + 2 && line.marker(end + 1) == Relation.AND;
            boolean owns = joined
                    || out.isEmpty()
                            && (NounCompany.isBefore(actor, noun)
                                    || actor.relation() == Relation.BY
                                    || actor.relation() == Relation.OF
                                    || actor.relation() == Relation.FROM);
            for (Participant p : owns ? discourse.resolve(actor.mention()) : List.<Participant>of()) {
                if (p.state() != null && !sides.contains(p.state())) {
                    out.add(p);
                    end = actor.last();
                }
            }
        }
        return out;
    }

    /** "Their visit": of those whose visit was told of last. */
    private Cast ofThem(TableNoun noun, Cast cast) {
        boolean theirs = line.actors.stream()
                .anyMatch(a -> a.mention().reference() == ActorMention.Reference.PEOPLE
                        && NounCompany.isBefore(a, noun)
                        && noun.first() - a.last() <= OWNED
                        && lexicon.possessives.contains(
                                line.tokens.get(a.last()).norm()));
        List<Participant> visitors = !theirs
                ? List.of()
                : discourse.acts().lastVisit().stream()
                        .filter(p -> p.role() == Participant.Role.ACTOR)
                        .toList();
        if (visitors.isEmpty() && !lexicon.headFirst) {
            visitors = guests(noun, cast);
        }
        return visitors.isEmpty() ? cast : cast.by(visitors);
    }

    /** "Y has held talks with X during his visit": of X, where X is the one whose visit to the state of Y was told of. */
    private List<Participant> guests(TableNoun noun, Cast cast) {
        boolean during = line.marker(noun.first() - 2) == Relation.DURING
                && lexicon.possessives.contains(
                        line.tokens.get(noun.first() - 1).norm());
        if (!during || cast.subjects().size() != 1 || cast.subjects().get(0).name() == null) {
            return List.of();
        }
        String host = String.valueOf(cast.subjects().get(0).state());
        List<Participant> out = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            for (Participant p :
                    actor.last() < noun.first() ? discourse.resolve(actor.mention()) : List.<Participant>of()) {
                if (p.name() != null && host.equals(discourse.hostOf(List.of(p)))) {
                    out.add(p);
                }
            }
        }
        return out;
    }

    /** The verb beside which "after talks" stands: the last one told before it, else the first one after; -1 for none. */
    public static int carrier(Line line, TableNoun noun) {
        int best = -1;
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            boolean tells = verb.isFinite() && !line.quoted[verb.first()];
            if (tells && (verb.last() < noun.first() || best < 0)) {
                best = v;
            }
        }
        return best;
    }

    /** Whether talks are followed by whom they were held with. */
    private boolean isWith(TableNoun noun, Trigger trigger) {
        return (trigger.kind() == Kind.MEETING || trigger.kind() == Kind.CALL)
                        && (line.marker(noun.last() + 1) == Relation.WITH || isWithOwn(noun))
                || trigger.kind() == Kind.COOPERATION && line.marker(noun.last()) == Relation.WITH;
    }

    /** "After talks in private and with their ministers": those whose ministers they are talked. */
    private boolean isWithOwn(TableNoun noun) {
        for (Line.Actor actor : line.actors) {
            int with = actor.first() - 1;
            if (with > noun.last()
                    && with - noun.last() <= OWNED
                    && line.marker(with) == Relation.WITH
                    && line.noVerbBetween(noun.last() + 1, with)
                    && lexicon.possessives.contains(
                            line.tokens.get(actor.first()).norm())) {
                return true;
            }
        }
        return false;
    }

    /** Those joined to a noun, and those whom the verb that carries it, or a participle after it, names besides. */
    private List<Line.Actor> others(TableNoun noun, List<Line.Actor> around, NounVerbs verbs) {
        int before = verbs.before();
        int after = verbs.after();
        int made = verbs.made();
        List<Line.Actor> others = new ArrayList<>(around);
        if (before >= 0) {
            clauses.after(before).stream()
                    .filter(a -> NounCompany.isBefore(a, noun) && !around.contains(a))
                    .forEach(others::add);
        }
        if (made >= 0) {
            clauses.after(made).stream().filter(a -> !around.contains(a)).forEach(others::add);
        }
        if (after > 0 && line.verbs.get(after - 1).first() > noun.last()) {
            clauses.after(after - 1).stream()
                    .filter(a -> !around.contains(a))
                    .forEach(others::add); // "set for May between X and Y"
        }
        boolean done = after >= 0
                && line.verbs.get(after).passive()
                && (lexicon.headFirst || isOpen(noun, around)); // "a meeting is planned between X and Y"
        if (clauses.isCopula(after) || done) {
            others.addAll(clauses.after(after)); // "ryemejwe n'u Budage", it was approved by Germany
        }
        return others;
    }

    /** Whether a noun names nobody by itself. */
    private static boolean isOpen(TableNoun noun, List<Line.Actor> around) {
        return around.stream()
                .noneMatch(a -> NounCompany.isBefore(a, noun)
                        || a.relation() == Relation.BETWEEN
                        || a.relation() == Relation.WITH
                        || a.relation() == Relation.OF);
    }
}
