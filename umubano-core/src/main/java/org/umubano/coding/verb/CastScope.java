package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/** How far into its sentence a verb reaches for those who take part in what it reports, and which of them may. */
final class CastScope {

    /** Measures on what was given or put on somebody, of whom a relative clause tells: "lifted the curbs it had put on X". */
    private static final Set<String> ON_GIVEN = Set.of("sanctions-lifted", "counter-measures");

    /** What is done with a paper of two sides, of which the other may be told in a clause of its own. */
    private static final Set<String> ON_PAPER = Set.of("ratified", "suspended", "terminated", "renewed");

    /** Statements on somebody who is named beside the verb: what they are praised or blamed for comes after. */
    private static final Set<String> ON_SOMEBODY = Set.of(
            "accusation", "appeal", "condemnation", "thanks", "praise", "congratulation", "condolence", "threat");

    /** Acts by which people held come free. */
    private static final Set<String> FREEING = Set.of("release", "handover");

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;
    private final CastReach reach;
    private final MeantSides meant;

    CastScope(Reading reading, CastReach reach) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.reach = reach;
        this.meant = new MeantSides(reading);
    }

    /**
     * Where those who take part stand.
     *
     * @param after who may take part beside the subjects
     * @param from the token from which places belong to the act
     * @param to the token before which they do
     */
    record Scope(List<Line.Actor> after, int from, int to) {}

    Scope of(int v, VerbTriggers.Choice choice, List<Line.Actor> subjects) {
        VerbGroup verb = line.verbs.get(v);
        Trigger trigger = choice.trigger();
        boolean whole = isWhole(verb, choice, subjects);
        boolean sentThere = lexicon.headFirst && trigger.frame() == Frame.AMBASSADOR; // "ngo ahagararire X i Maputo"
        int from = whole ? 0 : namesWhither(v, trigger) ? verb.first() : clauses.start(v);
        int to = whole ? line.tokens.size() : sentThere ? clauses.contentEnd(v) : clauses.end(v);
        List<Line.Actor> after = whole ? line.actors : near(v, trigger, subjects);
        if (trigger.frame() == Frame.PROJECT) {
            after = lexicon.headFirst ? withoutOthers(v, after, subjects) : withoutPronouns(v, after);
        }
        if (isGift(trigger) && !lexicon.headFirst) {
            if (!whole && isOpen(v, after, subjects)) {
                after = further(v, trigger, subjects);
                to = clauses.contentEnd(v);
            }
            after = OwnClauses.of(v, after, subjects, line, clauses);
        }
        return new Scope(further(v, trigger, after, subjects), from, to);
    }

    static boolean isGift(Trigger trigger) {
        return trigger.kind() == Kind.AID || trigger.kind() == Kind.COOPERATION;
    }

    /** Whether those who take part may stand anywhere in the sentence. */
    private boolean isWhole(VerbGroup verb, VerbTriggers.Choice choice, List<Line.Actor> subjects) {
        Trigger trigger = choice.trigger();
        TableNoun companion = choice.companion();
        return switch (trigger.frame()) {
                    case SHELTER, PROJECT -> true; // whence they come stands in a clause of its own
                    case PROTEST, ROUTE -> verb.agreement() > 0; // "marched, denouncing X"
                    case SEND -> trigger.subtype().equals("arrival");
                    case DEPLOY ->
                        companion != null
                                && companion.first() < verb.first()
                                && verb.agreement() > 2; // "the troops that are in X have begun to leave"
                    case TRAVEL -> companion != null && verb.agreement() > 0;
                    default -> false;
                }
                || trigger.subtype().equals("press-conference")
                || FREEING.contains(trigger.subtype()) // "abo muri X bari bafungiye muri Y barekuwe"
                        && lexicon.headFirst
                        && verb.passive()
                        && Released.areNationals(subjects);
    }

    /** Whether they stand also in clauses inside of that of the verb. */
    private boolean reachesInside(Trigger trigger, VerbGroup verb) {
        return trigger.frame().reachesInside()
                || trigger.subtype().equals("invitation")
                || isOnGoods(trigger, verb)
                || trigger.kind() == Kind.RELATIONS
                        && ON_GIVEN.contains(trigger.subtype())
                        && lexicon.headFirst // "that it had put on X"
                || ON_PAPER.contains(trigger.subtype()) && lexicon.headFirst // "the agreement that it had with X"
                || trigger.frame() == Frame.COOP && verb.agreement() > 0;
    }

    /** Those behind the verb, of statements on somebody the one on whom. */
    private List<Line.Actor> near(int v, Trigger trigger, List<Line.Actor> subjects) {
        VerbGroup verb = line.verbs.get(v);
        boolean inside = reachesInside(trigger, verb);
        List<Line.Actor> after = inside ? clauses.content(v) : clauses.after(v);
        if (inside && isOverDeed(v, trigger)) {
            after = clauses.after(v);
        }
        if (!ON_SOMEBODY.contains(trigger.subtype())) {
            return after;
        }
        if (inside && isActive(verb)) {
            List<Line.Actor> own = clauses.after(v);
            after = own.isEmpty() || isOfNobody(own, subjects) ? after : own; // "accused X of arming Y"
            Line.Actor head = headOf(v, subjects);
            after = head == null ? after : List.of(head);
        }
        return lexicon.headFirst ? after : ofCall(v, after);
    }

    /** "Yashinje A gufasha B", accused A of helping B, where A stands right behind the verb and what A does in an infinitive. */
    private boolean isOverDeed(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        VerbGroup deed = v + 1 < line.verbs.size() ? line.verbs.get(v + 1) : null;
        if (deed == null) {
            return false;
        }
        boolean over = lexicon.headFirst
                && trigger.frame() == Frame.SAY
                && !verb.passive()
                && verb.isFinite()
                && deed.mood() == VerbGroup.Mood.INFINITIVE;
        List<Line.Actor> whom = over ? clauses.bareAfter(v) : List.of();
        return !whom.isEmpty()
                && whom.get(0).first() - verb.last() <= 2
                && whom.get(0).mention().state() != null
                && clauses.after(v).stream().allMatch(a -> a.last() < deed.first());
    }

    /** A verb of a language without agreement that is not passive. */
    private static boolean isActive(VerbGroup verb) {
        return verb.agreement() == 0 && !verb.passive();
    }

    /** Whether it is told who gives, and not to whom. */
    private boolean isOpen(int v, List<Line.Actor> after, List<Line.Actor> subjects) {
        return !line.verbs.get(v).passive()
                && subjects.stream().anyMatch(s -> s.mention().state() != null)
                && isOfNobody(after, subjects)
                && reach.isNowhere(v, subjects);
    }

    /** "Will give 10 million to clear mines in X", "flew in tents after the earthquake in X". */
    private List<Line.Actor> further(int v, Trigger trigger, List<Line.Actor> subjects) {
        List<Line.Actor> inside = clauses.content(v);
        return trigger.kind() == Kind.AID && isOfNobody(inside, subjects)
                ? clauses.between(line.verbs.get(v).last() + 1, clauses.sentenceEnd(v))
                : inside;
    }

    /** Those farther off where nobody of another state is among the nearer ones. */
    private List<Line.Actor> further(int v, Trigger trigger, List<Line.Actor> near, List<Line.Actor> subjects) {
        VerbGroup verb = line.verbs.get(v);
        List<Line.Actor> after = near;
        boolean isMeasure = trigger.kind() == Kind.RELATIONS && trigger.frame() == Frame.ACT && isActive(verb);
        boolean isAid = trigger.kind() == Kind.AID && lexicon.headFirst;
        if ((isMeasure || isAid) && isOfNobody(after, subjects)) {
            after = clauses.content(v); // "revoked visas issued to Pakistani nationals", "yo gufasha abatuye X"
        }
        after = lexicon.headFirst ? meant.more(v, trigger, after, subjects) : after;
        if (trigger.subtype().equals("threat") && verb.agreement() == 0 && after.isEmpty()) {
            after = clauses.between(verb.last() + 1, line.tokens.size()); // "threatened to close the strait if X joins"
        }
        if (trigger.kind() == Kind.FORCE && isActive(verb) && isOfNobody(after, subjects)) {
            Line.Actor head = headOf(v, subjects);
            after = head == null ? after : List.of(head); // "soldiers whom it arrested"
        }
        return after;
    }

    /** "Telephoned the president to congratulate him", "to convey condolences": whom one calls is who is meant. */
    private List<Line.Actor> ofCall(int v, List<Line.Actor> after) {
        int call = clauses.callBefore(v);
        boolean named = after.stream()
                .anyMatch(a -> a.mention().reference() == null && a.mention().state() != null && !a.isAdjective());
        if (call < 0 || named) {
            return after;
        }
        List<Line.Actor> called = clauses.bareAfter(call);
        return called.isEmpty() ? after : called;
    }

    /** "Yatashye urugomero, X yandikira Loni", "mu birori byitabiriwe na X": neither who does something else nor a guest has a part. */
    private List<Line.Actor> withoutOthers(int v, List<Line.Actor> actors, List<Line.Actor> subjects) {
        List<Line.Actor> out = new ArrayList<>(actors);
        for (int u = v + 1; u < line.verbs.size(); u++) {
            VerbGroup other = line.verbs.get(u);
            if (other.isFinite() && !other.relative() && !other.passive()) {
                List<Line.Actor> doers = clauses.subjects(u);
                out.removeIf(a -> a.first() > line.verbs.get(v).last() && doers.contains(a) && !subjects.contains(a));
            }
            boolean attended = other.passive()
                    && lexicon.verbs.getOrDefault(other.lemma(), List.of()).stream()
                            .anyMatch(t -> t.trigger() != null && t.trigger().frame() == Frame.ATTEND);
            if (attended) {
                out.removeIf(a -> a.first() > other.last());
            }
        }
        return out;
    }

    /** "Are carrying water to X after it agreed to admit them": pronouns of another clause take no part. */
    private List<Line.Actor> withoutPronouns(int v, List<Line.Actor> actors) {
        List<Line.Actor> out = new ArrayList<>(actors);
        out.removeIf(a -> a.first() >= clauses.end(v)
                && a.mention().state() == null
                && a.mention().name() == null
                && a.mention().reference() != null);
        return out;
    }

    /** "Yavuye i N'Djamena yerekeza i Niamey", left one town for another: where the journey goes stands after its verb. */
    private boolean namesWhither(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        return (trigger.frame() == Frame.TRAVEL || trigger.frame() == Frame.VISIT)
                && verb.agreement() > 0
                && line.spans.stream()
                        .anyMatch(s -> s.mention().type() == SpanMention.Type.PLACE
                                && s.relation() == Relation.IN
                                && s.first() > verb.last()
                                && s.first() - verb.last() <= 3);
    }

    /** Whether nobody of another state than the subject's is among some. */
    private static boolean isOfNobody(List<Line.Actor> after, List<Line.Actor> subjects) {
        for (Line.Actor actor : after) {
            String state = actor.mention().state();
            if (state != null
                    && subjects.stream().noneMatch(s -> state.equals(s.mention().state()))) {
                return false;
            }
        }
        return true;
    }

    /** "Rwanda, which Kinshasa accuses of": the one before "which", whom the subject after it speaks of; null for none. */
    private Line.@Nullable Actor headOf(int v, List<Line.Actor> subjects) {
        int which = subjects.isEmpty() ? -1 : subjects.get(0).first() - 1;
        if (line.marker(which) != Relation.WHO
                || subjects.get(0).first() > line.verbs.get(v).first()) {
            return null;
        }
        Line.@Nullable Actor head = null;
        for (Line.Actor actor : line.actors) {
            boolean beside = actor.last() == which - 1 || actor.last() == which - 2 && line.isComma(which - 1);
            head = beside && !actor.isAdjective() ? actor : head;
        }
        return head == null ? null : new Line.Actor(head.mention(), head.first(), head.last(), Relation.BARE);
    }

    /** "Banned the farm goods that come from X": measures on trade name the other side beside the goods. */
    private static boolean isOnGoods(Trigger trigger, VerbGroup verb) {
        return trigger.kind() == Kind.RELATIONS && "trade".equals(trigger.topic()) && verb.agreement() > 0;
    }
}
