package org.umubano.coding.verb;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/** Tells what a verb of a language whose verbs agree does not report after all: what another calls off, and what nobody does. */
final class Unreal {

    /** Classes of papers, talks, meetings and journeys, of which there is a last one. */
    private static final Set<Integer> LAST_ONES = Set.of(3, 4, 6, 7, 8, 9, 11);

    /** How far before a participle a word may stand that points back. */
    private static final int REACH = 6;

    /** The class of many people. */
    private static final int PEOPLE = 2;

    /** The class of things whose verbs look like those of one person. */
    private static final int THINGS = 6;

    private static final Set<String> ARMED = Set.of("ARMY", "ARMED");

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;

    Unreal(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /**
     * "Yasubitse uruzinduko yari kugirira muri X", he put off the visit that he was to pay to X; "ibiganiro byari guhuza X na
     * Y byasubitswe", the talks that were to bring X and Y together were put off: an act to come that another verb calls off.
     */
    boolean isCalledOff(int v, TableNoun companion, @Nullable Status status) {
        if (status != Status.PLANNED || !lexicon.headFirst) {
            return false;
        }
        for (int u = 0; u < line.verbs.size(); u++) {
            VerbGroup verb = line.verbs.get(u);
            if (u == v || clauses.effect(u) != Effect.CANCEL || !verb.isFinite() || verb.negated()) {
                continue;
            }
            boolean before = u < v
                    && !verb.passive()
                    && companion.first() > verb.last()
                    && companion.first() - verb.last() <= 3
                    && companion.last() < line.verbs.get(v).first();
            boolean after = u > v
                    && verb.passive()
                    && lexicon.classesOf(companion.key()).contains(verb.agreement());
            if (before || after) {
                return true;
            }
        }
        return false;
    }

    /** "These troops sent to Mozambique will work": they were told of before; nor is it news since when something is. */
    boolean isNamedAgain(int v) {
        VerbGroup verb = line.verbs.get(v);
        return isSince(v)
                || verb.agreement() == 0
                        && verb.mood() == Mood.PARTICIPLE
                        && verb.passive()
                        && line.tokens.stream()
                                .limit(verb.first())
                                .skip(Math.max(0, verb.first() - REACH))
                                .anyMatch(t -> lexicon.demonstratives.contains(t.norm()));
    }

    /** "The third meeting since X invaded Y": from when something is reckoned, with no time of its own. */
    boolean isSince(int v) {
        VerbGroup verb = line.verbs.get(v);
        int start = clauses.start(v);
        boolean since = !lexicon.headFirst
                && verb.isFinite()
                && start > 0
                && lexicon.sinces.contains(line.tokens.get(start - 1).norm());
        return since
                && line.verbs.size() > 1
                && line.times.stream().noneMatch(t -> {
                    int at = line.tokenAt(t.start());
                    return at >= start && at < clauses.end(v);
                });
    }

    /** Whether those who would do what a verb tells are nobody who could. */
    boolean isOfNobody(Trigger trigger, VerbGroup verb, Cast cast) {
        return isOfNoPerson(trigger, verb, cast)
                || isOfCrowd(trigger, verb, cast)
                || isStruckByNone(trigger, verb, cast)
                || trigger.frame() == Frame.STAY && verb.agreement() == 1 && isOfThings(verb)
                || trigger.frame() == Frame.STAY && isDwelling(verb);
    }

    /** "Umunyarwanda uba muri Canada", a Rwandan who lives in Canada: where somebody is always. */
    private boolean isDwelling(VerbGroup verb) {
        return verb.tense() == VerbGroup.Tense.PRESENT
                && verb.agreement() > 0
                && !verb.lemma().equals(lexicon.copula)
                && verb.first() == verb.last()
                && line.times.isEmpty();
    }

    /** "Abantu bataramenyekana bateye", "ingurube zica abantu": people and things that strike stand for no state. */
    private boolean isStruckByNone(Trigger trigger, VerbGroup verb, Cast cast) {
        if (trigger.frame() != Frame.ATTACK || verb.passive() || verb.agreement() == 0) {
            return false;
        }
        int v = line.verbNumberAt(verb.first());
        if (!clauses.subjects(v).isEmpty()) {
            return false;
        }
        int before = verb.first() - 1;
        boolean thing = verb.agreement() > PEOPLE
                && before >= 0
                && lexicon.classesOf(line.tokens.get(before).norm()).contains(verb.agreement())
                && !lexicon.isOf(line.tokens.get(before).norm(), Kind.FORCE);
        return (verb.agreement() == PEOPLE || thing)
                && cast.subjects().stream().noneMatch(p -> ARMED.contains(String.valueOf(p.office())));
    }

    /** "Amakimbirane yari mu gihugu", quarrels were in the land: a verb of one person has the form of one of class 6. */
    private boolean isOfThings(VerbGroup verb) {
        for (int t = verb.first() - 1; t >= 0 && t > verb.first() - REACH; t--) {
            Relation marker = line.marker(t);
            if (!line.tokens.get(t).isWord() || line.verbAt(t) != null || marker != null && marker.opensClause()) {
                return false;
            }
            if (lexicon.classesOf(line.tokens.get(t).norm()).contains(THINGS)) {
                return t == 0 || line.marker(t - 1) == null;
            }
        }
        return false;
    }

    /**
     * "Abaturage bakomeje kuva mu byabo berekeza i X", people went on fleeing to X; "abaturage bo muri X ari bo babafashe", it
     * was people of X who caught them: common people visit nobody, and a cleft is no stay.
     */
    private boolean isOfCrowd(Trigger trigger, VerbGroup verb, Cast cast) {
        int next = verb.last() + 1;
        boolean cleft = trigger.frame() == Frame.STAY
                && verb.lemma().equals(lexicon.copula)
                && next < line.tokens.size()
                && lexicon.contrasts.contains(line.tokens.get(next).norm());
        boolean goes = trigger.frame() == Frame.TRAVEL
                && verb.agreement() == 2
                && cast.subjects().stream().allMatch(p -> p.name() == null);
        return cleft
                || goes
                        && line.tokens.subList(0, verb.first()).stream()
                                .anyMatch(t -> lexicon.commoners.contains(t.norm()));
    }

    /** "Indege iva muri X", a plane that comes from X; "500 yemeye kwakira", 500 whom it agreed to take in: no visit, no guest. */
    private static boolean isOfNoPerson(Trigger trigger, VerbGroup verb, Cast cast) {
        boolean named =
                cast.subjects().stream().anyMatch(p -> p.name() != null && p.office() != null); // "igikomangoma N.N."
        boolean lastOne = trigger.frame() == Frame.TRAVEL
                && trigger.status() == Status.PAST
                && LAST_ONES.contains(verb.agreement()); // "amasezerano aheruka", the last agreement
        return lastOne
                || trigger.frame() == Frame.STAY && verb.agreement() > 2 && !named
                || trigger.subtype().equals("reception")
                        && verb.mood() == Mood.INFINITIVE
                        && cast.others().stream().noneMatch(m -> m.who().state() != null);
    }
}
