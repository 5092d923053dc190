package org.umubano.coding.verb;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.status.StatusReader;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Verbs that agree, and tell more of somebody or something instead of an act: of the first who came, of a road that reaches a
 * border, of the place that somebody will leave.
 */
final class OnlyTold {

    /** Class 3, of roads and borders. */
    private static final int THING = 3;

    /** Class 2, of people, and class 4, of organisations. */
    private static final int PEOPLE = 2;

    private static final int BODIES = 4;

    /** Class 9, whose verbs begin as those of class 4 do. */
    private static final int SINGLE = 9;

    /** Class 8, of things in general. */
    private static final int THINGS = 8;

    /** Class 16, of places. */
    private static final int PLACE = 16;

    /** How far before a verb "the first" may stand: "ni we Minisitiri w'Intebe wa mbere w'u Buhinde usuye". */
    private static final int FIRST = 8;

    private static final Set<String> ENVOYS = Set.of("AMB", "CDA");

    /** Kinds of movement that a thing does not make. */
    private static final Set<Frame> MOVES = Set.of(Frame.TRAVEL, Frame.STAY, Frame.VISIT);

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final StatusReader statuses;

    OnlyTold(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.statuses = reading.statuses();
    }

    /** Whether a verb only tells more of somebody or something. */
    boolean is(int v, Trigger trigger, @Nullable TableNoun companion) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.agreement() == 0) {
            return false;
        }
        boolean revived = trigger.frame() == Frame.MEET && verb.passive() && verb.agreement() > 2;
        return companion == null && revived // "umubano wazahurwa", ties would be revived: it looks like "be met"
                || companion == null && trigger.kind() == Kind.FORCE && isThrough(verb)
                || trigger.kind() == Kind.SUMMIT && companion != null && (isOfMembers(verb, companion) || isChair(verb))
                || trigger.kind() == Kind.STATEMENT && isAtRequest(verb)
                || trigger.kind() == Kind.AID && isOfGivers(verb)
                || companion != null && lexicon.ordersOut.contains(companion.key()) && !namesEnvoy()
                || trigger.kind() == Kind.SUMMIT && companion != null && isHostToldOf(verb, companion)
                || trigger.kind() == Kind.VISIT && (isFirst(verb) || isOfThing(verb, trigger) || isWhat(verb, trigger))
                || trigger.kind() == Kind.VISIT && lexicon.leaves.contains(verb.lemma()) && isOnTheWay(v)
                || companion != null && verb.agreement() == PLACE && isToldNext(trigger, companion)
                || companion != null && trigger.frame() == Frame.AMBASSADOR && isDoer(v, companion);
    }

    /** "Ni we Minisitiri w'Intebe wa mbere usuye", he is the first to visit: what the visit told of before is. */
    private boolean isFirst(VerbGroup verb) {
        if (!verb.relative() || verb.agreement() != 1 || !discourse.hasTold(Kind.VISIT)) {
            return false;
        }
        for (int t = verb.first() - 1; t >= Math.max(1, verb.first() - FIRST) && !line.isComma(t); t--) {
            if (lexicon.firsts.contains(line.tokens.get(t).norm()) && line.marker(t - 1) == Relation.OF) {
                return onlyRelatives(t, verb) && !isNamed(t);
            }
        }
        return false;
    }

    /** "Wa mbere uzaba ugiye", the first who will have gone: only verbs that go on with it stand between. */
    private boolean onlyRelatives(int from, VerbGroup verb) {
        return line.verbs.stream().allMatch(u -> u.first() < from || u.first() >= verb.first() || u.relative());
    }

    /** "Biciye muri ambasade", through the embassy: the form is also that of a verb of killing. */
    private boolean isThrough(VerbGroup verb) {
        return lexicon.passes.contains(verb.lemma()) && !verb.passive() && line.marker(verb.last() + 1) == Relation.IN;
    }

    /** "Inama y'abakuru b'ibihugu biri muri X", of the states that are in X: of its members, and no gathering that is. */
    private boolean isOfMembers(VerbGroup verb, TableNoun gathering) {
        return verb.lemma().equals(clauses.copula())
                && verb.agreement() > 2
                && gathering.last() < verb.first()
                && !lexicon.classesOf(gathering.key()).contains(verb.agreement());
    }

    /** "Uyoboye inama mpuzamahanga y'akarere", who chairs the conference of the region: what he is, and no gathering. */
    private boolean isChair(VerbGroup verb) {
        return verb.relative()
                && lexicon.presides.contains(verb.lemma())
                && (verb.tense() == VerbGroup.Tense.PRESENT || verb.tense() == VerbGroup.Tense.PERFECT);
    }

    /** "Abazana imfashanyo", "imiryango itanga imfashanyo", those who bring aid: who they are, and no gift of a day. */
    private boolean isOfGivers(VerbGroup verb) {
        int before = verb.first() - 1;
        boolean bodies = before > 0
                && (verb.agreement() == BODIES || verb.agreement() == SINGLE)
                && line.tokens.get(before).isWord()
                && lexicon.classesOf(line.tokens.get(before).norm()).contains(BODIES);
        boolean many = verb.agreement() == PEOPLE || bodies;
        return many
                && !verb.passive()
                && verb.tense() == VerbGroup.Tense.PRESENT
                && (verb.relative() || line.verbNumberAt(verb.first()) > 0)
                && line.actors.stream().noneMatch(a -> a.last() == verb.first() - 1);
    }

    /** "Yashimiye X wateguye iyi nama", thanked X who had arranged this meeting: what is pointed at is told already. */
    private boolean isHostToldOf(VerbGroup verb, TableNoun meeting) {
        boolean points =
                lexicon.definites.contains(line.tokens.get(meeting.first()).norm())
                        || meeting.first() > 0
                                && lexicon.definites.contains(
                                        line.tokens.get(meeting.first() - 1).norm());
        return verb.relative()
                && points
                && (discourse.hasTold(Kind.SUMMIT)
                        || discourse.hasTold(Kind.MEETING)
                        || discourse.hasTold(Kind.DISPUTE));
    }

    /** "Yategetse abaturage kuva mu mujyi", ordered people out of the town: no expulsion where nobody is told of who could be expelled. */
    private boolean namesEnvoy() {
        return line.actors.stream().anyMatch(a -> a.mention().offices().stream().anyMatch(ENVOYS::contains))
                || line.nouns.stream()
                        .anyMatch(n -> lexicon.deedWords.expels.stream()
                                .flatMap(verb -> lexicon.verbs.getOrDefault(verb, List.of()).stream())
                                .anyMatch(t -> t.with().contains(n.key())));
    }

    /** "Bisabwe na X", at the request of X: how something came about, and no request that the sentence tells of. */
    private static boolean isAtRequest(VerbGroup verb) {
        return verb.passive()
                && verb.agreement() == THINGS
                && verb.tense() == VerbGroup.Tense.PERFECT
                && verb.first() == verb.last();
    }

    /** "Azahava", he will leave there; "azagera i X avuye muri Y", will arrive from Y: where he comes from or will leave. */
    private boolean isOnTheWay(int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean coming = verb.tense() == VerbGroup.Tense.PERFECT && statuses.of(v) == Status.PLANNED;
        return coming || verb.object() == PLACE && clauses.after(v).isEmpty();
    }

    /** Whether somebody is named before a token. */
    private boolean isNamed(int token) {
        return line.actors.stream()
                .anyMatch(a -> a.last() < token
                        && a.mention().name() != null
                        && a.mention().type() == org.umubano.mention.ActorMention.Type.PERSON);
    }

    /** "I X habereye ibiganiro byahuje A na B", there took place talks that brought together A and B: the next verb tells who. */
    private boolean isToldNext(Trigger trigger, TableNoun companion) {
        VerbGroup next = line.verbAt(companion.last() + 1);
        if (next == null || trigger.kind() != Kind.MEETING || next.passive()) {
            return false;
        }
        for (EventLexicon.VerbTrigger other : lexicon.verbs.getOrDefault(next.lemma(), List.of())) {
            boolean meets = other.trigger() != null && other.trigger().kind() == Kind.MEETING;
            if (meets && other.with().contains(companion.key())) {
                return true;
            }
        }
        return false;
    }

    /** "Ari ukuri kw'ibiri kubera muri X", it is the truth on what goes on in X: what something or somebody is, and no stay. */
    private boolean isWhat(VerbGroup verb, Trigger trigger) {
        int next = verb.last() + 1;
        return trigger.frame() == Frame.STAY
                && verb.lemma().equals(clauses.copula())
                && next < line.tokens.size()
                && line.tokens.get(next).isWord()
                && !line.tokens.get(next).isCapitalised()
                && lexicon.classesOf(line.tokens.get(next).norm()).stream().anyMatch(c -> c != PLACE)
                && line.marker(next) == null
                && line.verbAt(next) == null
                && line.timeTokens(next, next + 1) == 0;
    }

    /** "Umuhanda ukagera ku mupaka", a road and then it reaches the border: no person, whose form were another. */
    private boolean isOfThing(VerbGroup verb, Trigger trigger) {
        String form = line.tokens.get(verb.first()).norm();
        return MOVES.contains(trigger.frame())
                && (verb.agreement() == THING || lexicon.thingsThen.stream().anyMatch(form::startsWith));
    }

    /** "Byemejwe na Ambasaderi N.N.", confirmed by the ambassador: who says it is not who is appointed. */
    private boolean isDoer(int v, TableNoun companion) {
        List<Line.Actor> who = line.verbs.get(v).passive()
                ? clauses.after(v).stream()
                        .filter(a -> a.relation() == Relation.BY)
                        .toList()
                : clauses.subjects(v);
        return who.stream()
                .filter(a -> a.mention().offices().contains("AMB"))
                .anyMatch(a -> a.first() <= companion.first() && companion.last() <= a.last());
    }
}
