package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * What is done to a paper, to ties or to a measure that was told of in a sentence before: "it was scrapped in July", "they were
 * restored", "Ndjamena ended it", "the ban was lifted". The sides are those of that act.
 */
final class ToldThings {

    /** How far behind a verb the word may begin that stands for what was told of. */
    private static final int NEAR = 3;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;

    ToldThings(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** What a verb of a language without agreement reports of a thing that a pronoun stands for; null for nothing. */
    @Nullable
    Trigger of(int v, List<VerbTrigger> candidates) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.agreement() > 0 || line.number == 0 || !(verb.passive() ? isSubject(v) : isObject(verb))) {
            return null;
        }
        for (VerbTrigger candidate : candidates) {
            Trigger trigger = candidate.trigger();
            if (trigger == null
                    || trigger.isWeak()
                    || trigger.kind() != Kind.AGREEMENT && trigger.kind() != Kind.RELATIONS) {
                continue;
            }
            boolean told = !discourse.acts().statesOf(trigger.kind()).isEmpty()
                    && discourse.acts().isThing(candidate.with(), line.number);
            boolean ties = trigger.frame() == Frame.STATES && discourse.acts().isNamedBefore(candidate.with());
            if (told || ties) {
                return trigger;
            }
        }
        return null;
    }

    /** "Would soon open one in Kigali", "another was initialled": the word that stands for a thing told of, as its noun; null for none. */
    VerbTriggers.@Nullable Choice standIn(int v, List<VerbTrigger> candidates) {
        int at = standIn(v);
        if (at < 0) {
            return null;
        }
        for (VerbTrigger candidate : candidates) {
            Trigger trigger = candidate.trigger();
            String key = trigger == null || trigger.isWeak() || !isThing(trigger.kind()) ? null : toldOf(candidate, at);
            if (trigger != null && key != null) {
                return new VerbTriggers.Choice(trigger, new TableNoun(at, at, key), false);
            }
        }
        return null;
    }

    /** Whether a noun is only a word that stands for one told of, which makes it another one. */
    boolean isAnother(TableNoun noun) {
        return noun.first() == noun.last()
                && lexicon.standIns.contains(line.tokens.get(noun.first()).norm());
    }

    /** "Four other instruments were signed": more than what was told of before. */
    boolean isFurther(TableNoun noun) {
        for (int t = noun.first() - 1; !lexicon.headFirst && t >= Math.max(0, noun.first() - 3); t--) {
            if (lexicon.occasions.others.contains(line.tokens.get(t).norm())) {
                return true;
            }
            if (line.verbAt(t) != null || line.isComma(t)) {
                return false;
            }
        }
        return false;
    }

    /** Acts on what there may be several of. */
    static boolean isThing(Kind kind) {
        return kind == Kind.AGREEMENT || kind == Kind.MISSION || kind == Kind.AID || kind == Kind.COOPERATION;
    }

    /** The noun that such a word stands for: the last of the sentence before it, else that of an act told before; null for none. */
    private @Nullable String toldOf(VerbTrigger candidate, int at) {
        String key = null;
        for (TableNoun noun : line.nouns) {
            key = noun.last() < at && candidate.with().contains(noun.key()) ? noun.key() : key;
        }
        return key != null ? key : discourse.acts().thingOf(candidate.with(), line.number);
    }

    /** The token of a word that stands for a noun, as the object of a verb or the subject of a passive; -1 for none. */
    private int standIn(int v) {
        VerbGroup verb = line.verbs.get(v);
        int from = verb.passive() ? clauses.start(v) : verb.last() + 1;
        int to = verb.passive() ? verb.first() : Math.min(line.tokens.size(), verb.last() + 1 + NEAR);
        for (int t = from; t < to; t++) {
            if (lexicon.standIns.contains(line.tokens.get(t).norm()) && standsAlone(t)) {
                return t;
            }
        }
        return -1;
    }

    /** Whether no noun follows such a word: "another was signed", against "another deal was signed". */
    private boolean standsAlone(int t) {
        int next = t + 1;
        return next >= line.tokens.size()
                || !line.tokens.get(next).isWord()
                || line.marker(next) != null
                || line.verbAt(next) != null
                || lexicon.isAdverb(line.tokens.get(next).norm())
                || line.timeTokens(next, next + 1) > 0;
    }

    /** "It was scrapped": the pronoun is all that the subject is. */
    private boolean isSubject(int v) {
        List<Line.Actor> subjects = clauses.subjects(v);
        return subjects.size() == 1
                && isPronoun(subjects.get(0))
                && line.verbs.get(v).first() - subjects.get(0).last() <= 2;
    }

    /** "Ndjamena ended it": the pronoun right behind the verb, with no noun of its own. */
    private boolean isObject(VerbGroup verb) {
        return line.actors.stream()
                .anyMatch(a -> a.first() == verb.last() + 1
                        && isPronoun(a)
                        && !lexicon.possessives.contains(
                                line.tokens.get(a.first()).norm())); // "withdrew its troops"
    }

    private static boolean isPronoun(Line.Actor actor) {
        ActorMention m = actor.mention();
        return actor.first() == actor.last()
                && m.state() == null
                && m.name() == null
                && m.offices().isEmpty()
                && (m.reference() == ActorMention.Reference.THING || m.reference() == ActorMention.Reference.PEOPLE);
    }

    /** The sides of the act told of, those first whom the sentence names as its doers. */
    Cast cast(Kind kind, Cast cast) {
        List<Participant> told = discourse.acts().statesOf(kind).isEmpty()
                ? discourse.bothStates()
                : discourse.acts().statesOf(kind);
        List<Participant> doers = new ArrayList<>(cast.isPassive() ? cast.agents() : cast.subjects());
        Set<String> states = Participant.statesOf(told);
        doers.removeIf(p -> p.state() == null || !states.contains(p.state()));
        Set<String> own = Participant.statesOf(doers);
        List<Cast.Marked> others = new ArrayList<>();
        for (Participant p : told) {
            if (own.contains(p.state())) {
                continue;
            }
            if (doers.isEmpty()) {
                doers.add(p);
            } else {
                others.add(new Cast.Marked(p, Relation.BARE, false));
            }
        }
        return new Cast(doers, others, cast.spans(), false);
    }

    /** "Amerika yabikuyeho ejo", America lifted them yesterday: of the same state as when they were told of before. */
    Cast withReceiver(Kind kind, Cast cast) {
        String told = discourse.acts().doneTo(kind);
        if (told == null
                || cast.all().isEmpty()
                || Participant.statesOf(cast.all()).contains(told)) {
            return cast;
        }
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        others.add(new Cast.Marked(Participant.state(Participant.Role.RECIPIENT, told), Relation.BARE, false));
        return new Cast(cast.subjects(), others, cast.spans(), cast.isPassive());
    }

    /** "To take part in the summit, which will be held on 4 July": when it is that somebody takes part in. */
    boolean isOfSummit(int v, Trigger trigger, TableNoun companion, List<Draft> made) {
        return trigger.kind() == Kind.SUMMIT
                && !lexicon.headFirst
                && line.verbs.get(v).passive()
                && companion.last() < line.verbs.get(v).first()
                && made.stream().anyMatch(d -> d.kind == Kind.SUMMIT && d.line == line && d.last >= companion.first());
    }

    /** "Iyi nkunga u Rwanda rwayitanze", this aid, Rwanda gave it: that told of before. */
    boolean isToldAid(Trigger trigger, TableNoun aid, int v, List<Draft> drafts) {
        if (!lexicon.headFirst || trigger.kind() != Kind.AID) {
            return false;
        }
        return isGivenAlready(trigger, aid, v, drafts)
                || discourse.hasTold(Kind.AID)
                        && aid.first() > 0
                        && lexicon.definites.contains(
                                line.tokens.get(aid.first() - 1).norm());
    }

    /** "Inkunga X yahaye Y yageze i Z", the aid that X gave Y has reached Z: what was given is told already. */
    private boolean isGivenAlready(Trigger trigger, TableNoun aid, int v, List<Draft> drafts) {
        VerbGroup before = v == 0 ? null : line.verbs.get(v - 1);
        return trigger.frame() == Frame.PROJECT
                && before != null
                && aid.last() < before.first()
                && !line.hasComma(before.last() + 1, line.verbs.get(v).first())
                && drafts.stream().anyMatch(d -> d.line == line && d.kind == Kind.AID && d.first == before.first());
    }
}
