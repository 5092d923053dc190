package org.umubano.coding.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;

/** Verbs that report nothing though the tables have them: how things are done in general, what was told before, what is only meant. */
final class NothingNew {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final Companions companions;
    private final VerbTriggers triggers;
    private final Unreal unreal;
    private final ToldThings things;

    NothingNew(Reading reading, Companions companions, VerbTriggers triggers, Unreal unreal, ToldThings things) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.companions = companions;
        this.triggers = triggers;
        this.unreal = unreal;
        this.things = things;
    }

    /** Whether a verb tells how things are done, or what was told before. */
    boolean is(int v, VerbTriggers.Choice choice, List<Draft> made) {
        Trigger trigger = choice.trigger();
        VerbGroup verb = line.verbs.get(v);
        TableNoun companion = choice.companion();
        if (isGeneral(trigger, verb, companion)
                || trigger.kind() == Kind.AID && isOfSent(v)
                || trigger.kind() == Kind.FORCE && (unreal.isNamedAgain(v) || isOfUnnamed(v, trigger))) {
            return true;
        }
        return companion != null
                && (isOnlyLaunch(v, choice)
                        || isSinceThen(trigger, verb, companion)
                        || isToldAgain(trigger, companion)
                        || things.isToldAid(trigger, companion, v, made)
                        || isOfTold(trigger, verb, companion)
                        || isOfHelper(trigger, verb, companion)
                        || things.isOfSummit(v, trigger, companion, made));
    }

    /** Whether what a verb tells is only asked, asked for, or agreed not to be. */
    boolean isOnlyMeant(Trigger trigger, VerbGroup verb, @Nullable Status status) {
        boolean agreed = trigger.frame() == Frame.AGREE && verb.passive() && verb.agreement() == 0;
        if (agreed && (status != Status.HELD || isQuestion())) {
            return true; // "rules are to be agreed"
        }
        boolean kept = trigger.frame() == Frame.ATTACK && verb.negated() && verb.mood() == Mood.INFINITIVE;
        // who agrees "kutarwana", not to fight, fights nobody; who asks that sanctions be lifted appeals
        return kept || status == Status.PROPOSED && trigger.subtype().equals("sanctions-lifted");
    }

    /** "Bwa mbere kuva intambara yaduka", the first time since the war broke out: since when something else is. */
    private boolean isSinceThen(Trigger trigger, VerbGroup verb, TableNoun companion) {
        return lexicon.headFirst
                && trigger.isWeak()
                && trigger.kind() == Kind.FORCE
                && companion.first() > 0
                && companion.last() < verb.first()
                && lexicon.sinces.contains(
                        line.tokens.get(companion.first() - 1).norm());
    }

    /** "Yoherereje X abaganga bazatanga ubufasha", sent X doctors who will give help: what those do who are sent. */
    private boolean isOfSent(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (v == 0 || verb.agreement() < 2 || verb.tense() != VerbGroup.Tense.FUTURE) {
            return false;
        }
        VerbGroup sent = line.verbs.get(v - 1);
        for (int t = sent.last() + 1; t < verb.first(); t++) {
            Relation marker = line.marker(t);
            if (line.isComma(t) || marker == Relation.THAT || marker == Relation.CLAUSE) {
                return false;
            }
        }
        return lexicon.deedWords.sendings.contains(sent.lemma()) && sent.agreement() != verb.agreement();
    }

    /** "But what was agreed?" */
    private boolean isQuestion() {
        return line.tokens.get(line.tokens.size() - 1).form().equals("?");
    }

    /** "A rocket fired from Lebanon hit a farm": what it hit is told by the verb after it. */
    private boolean isOnlyLaunch(int v, VerbTriggers.Choice choice) {
        VerbGroup verb = line.verbs.get(v);
        TableNoun noun = choice.companion();
        if (choice.trigger().frame() != Frame.ATTACK
                || verb.mood() != Mood.PARTICIPLE
                || verb.agreement() > 0
                || noun == null
                || noun.last() >= verb.first()
                || v + 1 >= line.verbs.size()
                || !line.verbs.get(v + 1).isFinite()) {
            return false;
        }
        VerbTriggers.Choice next = triggers.of(v + 1);
        return next != null && next.trigger().frame() == Frame.ATTACK && noun.equals(next.companion());
    }

    /** "Five died in the raid": of which was told. */
    private boolean isToldAgain(Trigger trigger, TableNoun companion) {
        return trigger.frame() == Frame.ATTACK
                && discourse.hasTold(Kind.FORCE)
                && companions.isDefinite(companion)
                && lexicon.nouns.containsKey(companion.key());
    }

    /** "Mbere yo gutaha iyo nyubako", before opening that building: told of before. */
    private boolean isOfTold(Trigger trigger, VerbGroup verb, TableNoun companion) {
        return lexicon.headFirst
                && verb.mood() == Mood.INFINITIVE
                && trigger.subtype().equals("project")
                && companions.isDefinite(companion);
    }

    /** "Binyuze muri Ambasade ya X batangije", through the embassy of X they started: it is not the embassy that is opened. */
    private boolean isOfHelper(Trigger trigger, VerbGroup verb, TableNoun companion) {
        Relation under = companion.first() == 0 ? null : line.marker(companion.first() - 1);
        return lexicon.headFirst
                && trigger.kind() == Kind.MISSION
                && companion.last() < verb.first()
                && !verb.passive()
                && (under == Relation.IN || under == Relation.AND || under == Relation.WITH);
    }

    /** "They seized the town": an attack by a pronoun is nobody's where it can only mean both sides at once. */
    private boolean isOfUnnamed(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        List<Line.Actor> subjects = clauses.subjects(v);
        int next = verb.last() + 1;
        return trigger.frame() == Frame.ATTACK
                && verb.agreement() == 0
                && !verb.passive()
                && subjects.size() == 1
                && subjects.get(0).mention().reference() == ActorMention.Reference.PEOPLE
                && next < line.tokens.size()
                && line.tokens.get(next).isWord()
                && line.marker(next) == null
                && Participant.statesOf(discourse.resolve(subjects.get(0).mention()))
                                .size()
                        > 1;
    }

    /** "An ambassador is named by the president": how it is done, and no one who is. */
    private boolean isGeneral(Trigger trigger, VerbGroup verb, @Nullable TableNoun companion) {
        return trigger.kind() == Kind.ACCREDITATION
                && line.number > 0
                && verb.agreement() == 0
                && verb.isFinite()
                && verb.tense() == VerbGroup.Tense.PRESENT
                && (companion == null
                        || companion.first() > 0
                                && lexicon.indefinites.contains(
                                        line.tokens.get(companion.first() - 1).norm())
                        || line.tokens.stream()
                                        .anyMatch(t -> lexicon.indefinites.contains(t.norm())
                                                && t.start()
                                                        < line.tokens
                                                                .get(companion.first())
                                                                .start())
                                && line.actors.stream()
                                        .noneMatch(a -> a.mention().name() != null));
    }
}
