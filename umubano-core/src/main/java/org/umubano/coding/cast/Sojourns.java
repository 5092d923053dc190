package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.Offices;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Tense;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/**
 * Visits that a sentence only mentions of somebody of whom it tells something else: "Ruto, on a state visit to China, met",
 * "who is on a two-day visit", "the minister, in Dhaka since Thursday, agreed".
 */
public final class Sojourns extends ActReader {

    /** How many tokens may stand between "on" and the visit: "on his first two-day state". */
    private static final int REACH = 7;

    private static final Set<String> LEADERS = Set.of("HOS", "HOG", "MFA", "SG");
    private static final Set<Effect> COURSE = Set.of(Effect.ASSERT, Effect.BEGIN, Effect.CONTINUE, Effect.END);

    private final CastReader casts;

    public Sojourns(Reading reading, CastReader casts, Drafts drafts) {
        super(reading, drafts);
        this.casts = casts;
    }

    /** "On a visit to Chile, the president met": those put before the main clause, whose guest they make of its subject. */
    public void readFront() {
        for (int v = 0; v < line.verbs.size() && !lexicon.headFirst; v++) {
            if (line.verbs.get(v).isFinite()) {
                if (lexicon.away.contains(line.tokens.get(0).norm()) || v > 0 && isPutFirst(0)) {
                    ofNouns(line.verbs.get(v).first());
                }
                return;
            }
        }
    }

    /** Drafts the visits that are mentioned so. */
    @Override
    public void read() {
        if (lexicon.away.isEmpty()) {
            return;
        }
        ofNouns(line.tokens.size());
        for (Line.Actor actor : line.actors) {
            stay(actor);
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            present(v);
        }
    }

    /** Drafts the visits whose nouns stand before a token. */
    private void ofNouns(int end) {
        for (TableNoun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            if (triggers != null
                    && noun.last() < end
                    && triggers.get(0).kind() == Kind.VISIT
                    && triggers.get(0).status() == null
                    && !line.quoted[noun.first()]
                    && !isToldOf(noun)
                    && !paid(noun, triggers.get(0))
                    && !taken.has(noun)) {
                away(noun, triggers.get(0));
            }
        }
    }

    /** "The President is in Moscow": somebody who leads a state or its diplomacy, abroad. */
    private void present(int v) {
        VerbGroup verb = line.verbs.get(v);
        int in = verb.last() + 1;
        Trigger trigger = lexicon.being;
        boolean been = (verb.tense() == Tense.PERFECT || verb.tense() == Tense.PAST_PERFECT)
                && line.marker(in) == Relation.TO; // "has been to Khartoum"
        if (trigger == null
                || !verb.lemma().equals(lexicon.copula)
                || verb.tense() != Tense.PRESENT && !(verb.tense() == Tense.PAST && isForSomething(v)) && !been
                || verb.negated()
                || line.quoted[verb.first()]
                || !been && (line.marker(in) != Relation.IN || !line.times.isEmpty())) {
            return; // beside a date the verb tells it
        }
        List<Line.Actor> who = clauses.subjects(v);
        List<Participant> leaders = new ArrayList<>();
        who.forEach(a -> leaders.addAll(discourse.resolve(a.mention())));
        if (leaders.size() != 1
                || !LEADERS.contains(String.valueOf(leaders.get(0).office()))
                        && !(isForSomething(v) && isGuest(leaders.get(0)))) {
            return;
        }
        boolean placed =
                line.spans.stream().anyMatch(s -> s.mention().type() == SpanMention.Type.PLACE && s.first() == in + 1)
                        || line.actors.stream()
                                .anyMatch(a -> a.mention().type() == ActorMention.Type.STATE
                                        && !a.isAdjective()
                                        && a.first() == in + 1);
        if (placed) {
            Trigger undated =
                    new Trigger(trigger.kind(), trigger.subtype(), trigger.frame(), null, false, null, trigger.rule());
            int end = Math.min(line.tokens.size(), in + 4);
            Cast cast = casts.cast(who, null, clauses.between(in, end), in, end);
            Status status = verb.tense() == Tense.PRESENT ? Status.ONGOING : Status.HELD;
            drafts.draft(undated, verb.first(), verb.last(), status, cast);
        }
    }

    /** "Is in Kigali to study", "for talks": who came for something. */
    private boolean isForSomething(int v) {
        int in = line.verbs.get(v).last() + 1;
        for (int t = in + 2; t <= Math.min(in + 4, line.tokens.size() - 1); t++) {
            VerbGroup verb = line.verbAt(t);
            boolean purpose =
                    line.marker(t) == Relation.FOR || verb != null && verb.mood() == VerbGroup.Mood.INFINITIVE;
            if (purpose) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGuest(Participant p) {
        return p.state() != null
                && (Offices.isTraveller(p.office())
                        || "GOV".equals(p.office())
                        || "ARMY".equals(p.office()) && p.name() != null);
    }

    /** Whether a verb has made a visit of a noun. */
    private boolean isToldOf(TableNoun noun) {
        return drafts.made().stream()
                .anyMatch(d -> d.kind == Kind.VISIT && d.first <= noun.last() && noun.first() <= d.last);
    }

    /** "The state visit which he paid to X": of the subject of the verb in the clause behind it. */
    private boolean paid(TableNoun noun, Trigger trigger) {
        int next = noun.last() + 1;
        boolean behind = line.marker(next) == Relation.WHO
                || line.marker(next) == Relation.THAT
                || line.actors.stream().anyMatch(a -> a.first() == next && a.relation() == Relation.BARE);
        if (!behind) {
            return false;
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.first() <= noun.last()) {
                continue;
            }
            List<Line.Actor> who = clauses.subjects(v);
            boolean own = !who.isEmpty() && who.get(0).first() > noun.last();
            Status of = own && clauses.effect(v) == Effect.ASSERT ? statuses.of(v) : null;
            if (verb.first() - noun.last() > REACH || of == null) {
                return false;
            }
            int end = clauses.end(v);
            Cast cast = casts.cast(who, null, clauses.between(verb.last() + 1, end), verb.last() + 1, end);
            boolean drafted = drafts.draft(trigger, noun.first(), verb.last(), of, cast);
            if (drafted) {
                taken.take(noun, Kind.VISIT);
            }
            return drafted;
        }
        return false;
    }

    /** "On a visit": of whoever stands before it, else of the subject of the clause. */
    private void away(TableNoun noun, Trigger trigger) {
        int on = on(noun);
        int before = clauses.verbBefore(noun);
        if (on < 0 && headline(noun, trigger)) {
            return;
        }
        if (on < 0 && (before < 0 || !isPutFirst(before))) {
            during(noun, trigger, before);
            return;
        }
        boolean is = before >= 0
                && line.verbs.get(before).lemma().equals(clauses.copula())
                && line.verbs.get(before).last() == on - 1;
        Line.@Nullable Actor aside = endingAt(line.isComma(on - 1) ? on - 2 : on - 1);
        if (aside != null && isTheOneOf(on + 1)) {
            return; // "briefed the minister on the coming visit of"
        }
        int after = clauses.verbAfter(noun);
        List<Line.Actor> who;
        Status status;
        if (is) {
            who = clauses.subjects(before);
            Status of = statuses.of(before);
            status = of == Status.HELD && line.verbs.get(before).tense() == Tense.PRESENT ? Status.ONGOING : of;
        } else if (aside != null) {
            who = List.of(aside);
            status = Status.ONGOING;
        } else if (before < 0 && after >= 0) {
            who = clauses.subjects(after);
            status = statuses.of(after) == Status.PLANNED ? Status.PLANNED : Status.HELD;
        } else {
            adjoined(noun, trigger, before);
            return;
        }
        int end = noun.last() + 1;
        while (end < line.tokens.size() && line.verbAt(end) == null && !line.isComma(end)) {
            end++;
        }
        Cast cast = casts.cast(who, null, clauses.between(noun.last() + 1, end), noun.first(), end);
        if (status != null && !who.isEmpty() && drafts.draft(trigger, noun.first(), noun.last(), status, cast)) {
            taken.take(noun, Kind.VISIT);
        }
    }

    /** "Opening a visit to Hanoi, the minister said": before the clause of whoever is on it. */
    private boolean isPutFirst(int v) {
        return line.verbs.get(v).first() == 0
                && !line.verbs.get(v).isFinite()
                && clauses.effect(v) != null
                && COURSE.contains(clauses.effect(v));
    }

    /** Whether an article that names a visit known already stands here, and no owner of it. */
    private boolean isTheOneOf(int token) {
        String word = line.tokens.get(token).norm();
        return lexicon.definites.contains(word) && !lexicon.possessives.contains(word) && !lexicon.headFirst;
    }

    /** "Polish president in Kigali for two-day visit": a headline without a verb. */
    private boolean headline(TableNoun noun, Trigger trigger) {
        boolean bare = line.number == 0 && line.verbs.isEmpty() && !line.actors.isEmpty();
        Line.@Nullable Actor who = bare ? line.actors.get(0) : null;
        if (who == null
                || who.last() >= noun.first()
                || line.marker(who.last() + 1) != Relation.IN
                || !isTraveller(who)) {
            return false;
        }
        boolean purpose = false;
        for (int t = who.last() + 2; t < noun.first(); t++) {
            purpose |= line.marker(t) == Relation.FOR;
        }
        Cast cast = casts.cast(
                List.of(who),
                null,
                clauses.between(who.last() + 1, line.tokens.size()),
                who.last() + 1,
                line.tokens.size());
        boolean drafted = purpose && drafts.draft(trigger, noun.first(), noun.last(), Status.ONGOING, cast);
        if (drafted) {
            taken.take(noun, Kind.VISIT);
        }
        return drafted;
    }

    /** "Asked forgiveness during his trip to Tanzania": of the subject of the clause. */
    private void during(TableNoun noun, Trigger trigger, int before) {
        boolean his = false;
        boolean during = false;
        for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - REACH) && !during; t--) {
            his |= lexicon.possessives.contains(line.tokens.get(t).norm());
            during = line.marker(t) == Relation.DURING || line.marker(t) == Relation.SIDELINES;
            if (line.verbAt(t) != null || !line.tokens.get(t).isWord()) {
                return;
            }
        }
        int verb = before >= 0 ? before : clauses.verbAfter(noun);
        if (during && !his && before >= 0) {
            adjoined(noun, trigger, before);
            return;
        }
        if (!during || !his || verb < 0) {
            return;
        }
        List<Line.Actor> who = clauses.subjects(verb);
        Status status = statuses.of(verb) == Status.PLANNED ? Status.PLANNED : Status.HELD;
        int end = noun.last() + 1;
        while (end < line.tokens.size() && line.verbAt(end) == null && !line.isComma(end)) {
            end++;
        }
        Cast cast = casts.cast(who, null, clauses.between(noun.last() + 1, end), noun.first(), end);
        if (who.size() == 1 && drafts.draft(trigger, noun.first(), noun.last(), status, cast)) {
            taken.take(noun, Kind.VISIT);
        }
    }

    /** "Raised the matter on a visit to New Delhi", "said during a visit to Vilnius": of the subject of the verb. */
    private void adjoined(TableNoun noun, Trigger trigger, int before) {
        if (before < 0 || line.marker(noun.last() + 1) != Relation.TO) {
            return;
        }
        VerbGroup verb = line.verbs.get(before);
        int main = verb.isFinite() ? before : verb.first() == 0 && before + 1 < line.verbs.size() ? before + 1 : -1;
        Status of = main < 0 ? null : statuses.of(main);
        List<Line.Actor> who = main < 0 ? List.of() : clauses.subjects(main);
        boolean one = who.size() == 1 && isTraveller(who.get(0));
        if (of == null || !one || of == Status.DENIED || of == Status.CANCELLED || of == Status.PROPOSED) {
            return;
        }
        int end = noun.last() + 1;
        while (end < line.tokens.size() && line.verbAt(end) == null && !line.isComma(end)) {
            end++;
        }
        Cast cast = casts.cast(who, null, clauses.between(noun.last() + 1, end), noun.first(), end);
        Status status = of == Status.PLANNED ? Status.PLANNED : Status.HELD;
        if (drafts.draft(trigger, noun.first(), noun.last(), status, cast)) {
            drafts.latest().anterior = line.verbs.get(main).tense() == Tense.PAST_PERFECT;
            taken.take(noun, Kind.VISIT);
        }
    }

    /** The token of "on" before a visit, with nothing but what belongs to the visit between; -1 for none. */
    private int on(TableNoun noun) {
        for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - REACH); t--) {
            if (lexicon.away.contains(line.tokens.get(t).norm())) {
                return t;
            }
            boolean goesOn = line.tokens.get(t).isWord() && line.marker(t) == null && line.verbAt(t) == null;
            if (!goesOn && line.timeTokens(t, t + 1) == 0) {
                return -1;
            }
        }
        return -1;
    }

    private Line.@Nullable Actor endingAt(int token) {
        for (Line.Actor actor : line.actors) {
            if (actor.last() == token && isTraveller(actor)) {
                return actor;
            }
        }
        return null;
    }

    private boolean isTraveller(Line.Actor actor) {
        ActorMention.Type type = actor.mention().type();
        return (type == ActorMention.Type.PERSON || type == ActorMention.Type.OFFICE)
                && discourse.resolve(actor.mention()).stream().anyMatch(p -> Offices.isTraveller(p.office()));
    }

    /** "The minister, in Dhaka since Thursday,": somebody who is abroad. */
    private void stay(Line.Actor actor) {
        int in = actor.last() + 2;
        if (!line.isComma(actor.last() + 1)
                || line.marker(in) != Relation.IN
                || line.times.isEmpty()
                || !isTraveller(actor)) {
            return;
        }
        int end = in + 1;
        while (end < line.tokens.size() && !line.isComma(end)) {
            if (line.verbAt(end) != null) {
                return;
            }
            end++;
        }
        int from = in;
        int to = end;
        boolean timed = line.timeTokens(in, end) > 0;
        boolean placed = line.spans.stream()
                        .anyMatch(s -> s.mention().type() == SpanMention.Type.PLACE
                                && s.first() > from
                                && s.first() <= from + 3)
                || line.actors.stream()
                        .anyMatch(a -> a.mention().type() == ActorMention.Type.STATE
                                && !a.isAdjective()
                                && a.first() > from
                                && a.first() <= from + 3);
        if (!timed || !placed || end >= line.tokens.size()) {
            return;
        }
        Trigger trigger = lexicon.being;
        if (trigger != null) {
            Cast cast = casts.cast(List.of(actor), null, clauses.between(from, to), from, to);
            List<Participant> visitors = cast.subjects().stream()
                    .filter(p -> Offices.isTraveller(p.office()))
                    .toList();
            drafts.draft(
                    trigger,
                    actor.last(),
                    actor.last(),
                    Status.ONGOING,
                    new Cast(new ArrayList<>(visitors), cast.others(), cast.spans(), false));
        }
    }
}
