package org.umubano.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.event.EventLexicon.VerbTrigger;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;
import org.umubano.text.Phrases;
import org.umubano.text.Token;

/**
 * Tells which sentences may tell of the first event of an article: first by all whom a sentence names and by its words alone,
 * then, with its clauses read, by those in the clause of each trigger. What is asked of them is what {@link VerbActs},
 * {@link NounActs}, {@link Roles} and {@link Remarks} ask, or less: where it says no, they make no draft.
 */
final class Hearing {

    /** How many sentences back the noun of an act may stand that a verb means without it. */
    private static final int AGAIN = 3;

    private final Outlook outlook;
    private final EventLexicon lexicon;
    private final Set<String> gatherings;
    /** The number of the sentence to hear next. */
    private int at;

    /** @param gatherings the words with which the nouns of gatherings and of relations begin, see {@link #gatherings} */
    Hearing(Outlook outlook, Set<String> gatherings) {
        this.outlook = outlook;
        this.lexicon = outlook.lexicon;
        this.gatherings = gatherings;
    }

    /**
     * The words with which the nouns begin without which no trigger is told that one state, or the article's own, are enough
     * for. The empty word is among them where such a verb needs no noun.
     */
    static Set<String> gatherings(EventLexicon lexicon) {
        Set<String> out = new HashSet<>();
        lexicon.verbs
                .values()
                .forEach(all -> all.stream()
                        .filter(v -> v.trigger() != null && isOfOne(v.trigger()))
                        .forEach(v -> {
                            if (v.with().isEmpty()) {
                                out.add("");
                            }
                            v.with().forEach(noun -> out.addAll(lexicon.beginnings(noun)));
                        }));
        lexicon.nouns.forEach((noun, triggers) -> {
            if (isOfOne(triggers.get(0))) {
                out.addAll(lexicon.beginnings(noun));
            }
        });
        return Set.copyOf(out);
    }

    private static boolean isOfOne(Trigger trigger) {
        return switch (trigger.frame()) {
            case ATTEND, HOST, HOSTED, STATES -> true;
            default -> false;
        };
    }

    /** The next sentence that may tell of an event, by its number in the list; -1 where there is none left. */
    int next() {
        while (at < outlook.sketches.size()) {
            Sketch sketch = outlook.sketches.get(at);
            outlook.enter(sketch);
            outlook.hasSeveral |= severalActors(sketch);
            Scene scene = whole(sketch);
            boolean may = outlook.joinsStates(sketch)
                    || mayTell(at, scene)
                            && (remarks(sketch, scene) || new Clauses(at, sketch.line(lexicon), scene).mayTell());
            at++;
            if (may) {
                return at - 1;
            }
        }
        return -1;
    }

    /** All of a sentence. */
    private Scene whole(Sketch sketch) {
        Scene scene = new Scene(outlook, sketch.sentence.tokens());
        for (int i = 0; i < sketch.actors.size(); i++) {
            scene.addDoer(sketch.actors.get(i));
        }
        for (int i = 0; i < sketch.spans.size(); i++) {
            scene.add(sketch.spans.get(i));
        }
        if (outlook.isAgreeing) {
            int form = 0;
            boolean there = false;
            List<VerbGroup> verbs = sketch.verbs();
            for (int v = 0; v < verbs.size(); v++) {
                form = Math.max(form, scene.meantBy(verbs.get(v), false));
                there |= verbs.get(v).there();
            }
            scene.addByForm(form, there);
        }
        return scene;
    }

    /** Whether those whom a sentence names, or words that refer back, may have several states. */
    private boolean severalActors(Sketch sketch) {
        if (outlook.hasSeveral || sketch.actors.size() < 2 && !outlook.isAgreeing) {
            return outlook.hasSeveral;
        }
        Scene actors = new Scene(outlook, sketch.sentence.tokens());
        for (int i = 0; i < sketch.actors.size(); i++) {
            actors.add(sketch.actors.get(i));
        }
        return actors.most() > 1;
    }

    // ---- by words alone

    private boolean mayTell(int at, Scene scene) {
        Sketch sketch = outlook.sketches.get(at);
        boolean any = scene.mayFillAny();
        if (any || scene.mayFillGathering() && names(sketch, gatherings)) {
            Set<String> nouns = nouns(sketch);
            if (verbs(at, nouns, scene) || nouns(nouns, scene)) {
                return true;
            }
        }
        return any && !lexicon.away.isEmpty() && !sketch.spans.isEmpty() || remarks(sketch, scene);
    }

    /** Whether one of some words is in a sentence. */
    private static boolean names(Sketch sketch, Set<String> words) {
        List<Token> tokens = sketch.sentence.tokens();
        boolean any = words.contains("");
        for (int i = 0; i < tokens.size() && !any; i++) {
            if (words.contains(tokens.get(i).norm())) {
                return true;
            }
        }
        return any;
    }

    private Set<String> nouns(Sketch sketch) {
        Set<String> out = new HashSet<>();
        for (Phrases.Hit<String> hit : lexicon.nounPhrases.find(sketch.sentence.tokens())) {
            out.add(hit.values().get(0));
        }
        return out;
    }

    private boolean verbs(int at, Set<String> nouns, Scene scene) {
        List<VerbGroup> verbs = outlook.sketches.get(at).verbs();
        for (int v = 0; v < verbs.size(); v++) {
            List<VerbTrigger> candidates = lexicon.verbs.get(verbs.get(v).lemma());
            for (int i = 0; candidates != null && i < candidates.size(); i++) {
                VerbTrigger candidate = candidates.get(i);
                Trigger trigger = candidate.trigger();
                boolean may = trigger != null
                        && scene.mayFill(trigger)
                        && (candidate.with().isEmpty()
                                || isAmong(nouns, candidate, trigger)
                                || isAgain(at, verbs.get(v), candidate, trigger));
                if (may) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAmong(Set<String> nouns, VerbTrigger candidate, Trigger trigger) {
        for (String noun : nouns) {
            if (candidate.with().contains(noun) || lexicon.isSortOf(noun, candidate.with(), trigger.kind())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun of a verb that names none may have been told shortly before. */
    private boolean isAgain(int at, VerbGroup verb, VerbTrigger candidate, Trigger trigger) {
        boolean concrete = (verb.agreement() > 0 || verb.mood() == Mood.INFINITIVE)
                && (trigger.kind() == Kind.MISSION
                        || trigger.frame() == Frame.BORDER
                        || trigger.subtype().equals("signed"));
        for (int before = at; concrete && before >= 0 && before >= at - AGAIN; before--) {
            if (isAmong(nouns(outlook.sketches.get(before)), candidate, trigger)) {
                return true;
            }
        }
        return false;
    }

    private boolean nouns(Set<String> nouns, Scene scene) {
        for (String noun : nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun);
            if (triggers != null && scene.mayFill(triggers.get(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody may say something of another state in words of praise or blame. */
    private boolean remarks(Sketch sketch, Scene scene) {
        return scene.most() > 0
                && Long.bitCount(scene.here() | outlook.soFar) > 1
                && !lexicon.praise.find(sketch.sentence.tokens()).isEmpty()
                && maySpeak(sketch);
    }

    private boolean maySpeak(Sketch sketch) {
        List<VerbGroup> verbs = sketch.verbs();
        for (int v = 0; v < verbs.size(); v++) {
            Effect effect = lexicon.governors.get(verbs.get(v).lemma());
            if (effect == Effect.SAY || effect == Effect.ANNOUNCE || effect == Effect.PLAN) {
                return true;
            }
        }
        for (boolean inside : sketch.quoted()) {
            if (inside) {
                return true;
            }
        }
        for (Phrases.Hit<Relation> hit : lexicon.markers.find(sketch.sentence.tokens())) {
            if (hit.values().get(0) == Relation.ACCORD) {
                return true;
            }
        }
        return !lexicon.sources.find(sketch.sentence.tokens()).isEmpty()
                || !sketch.actors.isEmpty() && sketch.actors.get(0).start() == sketch.sentence.start();
    }

    // ---- by clauses

    /** The clauses of one sentence. */
    private final class Clauses {
        private final int at;
        private final Line line;
        private final Scene whole;
        private final ClauseReader clauses;
        private final StatusReader statuses;
        private final Companions companions;
        private final VerbTriggers triggers;
        private final NounActs acts;

        Clauses(int at, Line line, Scene whole) {
            this.at = at;
            this.line = line;
            this.whole = whole;
            Discourse nothing = new Discourse(List.of());
            Reading reading = Reading.of(lexicon, nothing, line);
            this.clauses = reading.clauses();
            this.statuses = reading.statuses();
            this.companions = new Companions(reading);
            this.triggers = new VerbTriggers(reading, companions);
            CastReader casts = new CastReader(reading);
            this.acts = new NounActs(reading, companions, casts, new Drafts(reading, new Roles(nothing), casts));
        }

        boolean mayTell() {
            if (Sojourns.mayStand(line, lexicon)) {
                return true;
            }
            for (int v = 0; v < line.verbs.size(); v++) {
                if (verb(v)) {
                    return true;
                }
            }
            for (Line.Noun noun : line.nouns) {
                List<Trigger> found = lexicon.nouns.get(noun.key());
                if (found != null
                        && !line.quoted[noun.first()]
                        && isDated(found.get(0))
                        && whole.mayFill(found.get(0))
                        && mayStand(noun, found.get(0))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the act of a noun may stand as one, by the verb before or after it or by a date. */
        private boolean mayStand(Line.Noun noun, Trigger trigger) {
            int before = clauses.verbBefore(noun);
            int after = before < 0 ? clauses.verbAfter(noun) : -1;
            return acts.statusOf(noun, trigger, before, after, clauses.participleAfter(noun)) != null
                    || !line.times.isEmpty()
                    || trigger.status() == Status.PLANNED
                    || trigger.status() == Status.HELD
                    || trigger.kind() == Kind.VISIT && !lexicon.away.isEmpty()
                    || trigger.subtype().equals("in-principle")
                    || before < 0 && after >= 0 && (trigger.kind() == Kind.FORCE || trigger.kind() == Kind.VISIT)
                    || hasAheadOrDuring(noun);
        }

        private boolean hasAheadOrDuring(Line.Noun noun) {
            for (int t = 0; t < noun.first(); t++) {
                if (line.marker(t) == Relation.AHEAD || line.marker(t) == Relation.DURING) {
                    return true;
                }
            }
            return false;
        }

        private boolean isDated(Trigger trigger) {
            return !trigger.isWeak() || !line.times.isEmpty();
        }

        private boolean verb(int v) {
            VerbGroup verb = line.verbs.get(v);
            List<VerbTrigger> candidates = lexicon.verbs.get(verb.lemma());
            if (candidates == null || line.quoted[verb.last()] || clauses.isManner(v)) {
                return false;
            }
            boolean stands = statuses.of(v) != null
                    || verb.mood() == Mood.POSSIBLE
                            && lexicon.duties.contains(
                                    line.tokens.get(verb.first()).norm());
            boolean receives = candidates.stream()
                    .anyMatch(c -> c.trigger() != null && c.trigger().frame() == Frame.RECEIVE);
            for (VerbTrigger candidate : candidates) {
                Trigger trigger = candidate.trigger();
                if (trigger != null
                        && (stands || trigger.frame() == Frame.MEDIATE)
                        && isDated(trigger)
                        && whole.mayFill(trigger)
                        && isFilled(v, candidate, trigger, receives && trigger.kind() == Kind.STATEMENT)) {
                    return true;
                }
            }
            return false;
        }

        /** @param isOwned whether the verb may also be of a thing that belongs to a state, "welcomed Kenya's stand" */
        private boolean isFilled(int v, VerbTrigger candidate, Trigger trigger, boolean isOwned) {
            Line.Noun companion = null;
            boolean again = false;
            if (candidate.with().isEmpty() || isOwned) {
                if (clauses.isPhrasal(v)) {
                    return false;
                }
            } else {
                companion = companions.companion(v, candidate.with(), trigger.kind());
                again = companion == null && isAgain(at, line.verbs.get(v), candidate, trigger);
                if (companion == null && !again) {
                    return false;
                }
            }
            return !isOfAnotherObject(v, trigger, companion)
                    && cast(v, trigger, companion, again).mayFill(trigger);
        }

        /** "Signed the visitors' book": no agreement, but where two do it. */
        private boolean isOfAnotherObject(int v, Trigger trigger, Line.@Nullable Noun companion) {
            if (companion != null
                    || trigger.kind() != Kind.AGREEMENT
                    || trigger.frame() != Frame.SIGN
                    || !triggers.hasOtherObject(v)) {
                return false;
            }
            Scene subjects = new Scene(outlook, line.tokens);
            clauses.subjects(v).forEach(a -> subjects.add(a.mention()));
            return subjects.most() < 2;
        }

        /** All who may be in the cast of a verb. */
        private Scene cast(int v, Trigger trigger, Line.@Nullable Noun companion, boolean again) {
            VerbGroup verb = line.verbs.get(v);
            boolean anywhere = again
                    || verb.passive()
                    || trigger.frame() == Frame.SHELTER
                    || trigger.frame() == Frame.PROJECT
                    || companion != null && companion.first() < verb.first()
                    || verb.agreement() == 1 && clauses.overClause(v) >= 0;
            Scene scene = new Scene(outlook, line.tokens);
            List<Line.Actor> subjects = clauses.subjects(v);
            subjects.forEach(a -> scene.addDoer(a.mention()));
            if (anywhere) {
                line.actors.forEach(a -> scene.addDoer(a.mention()));
            } else {
                clauses.adjectiveSubject(v).forEach(a -> scene.addDoer(a.mention()));
                clauses.after(v).forEach(a -> scene.add(a.mention()));
                if (CastReader.reachesInside(trigger.frame())
                        || trigger.subtype().equals("invitation")) {
                    clauses.content(v).forEach(a -> scene.add(a.mention()));
                }
            }
            boolean all = anywhere || CastReader.reachesInside(trigger.frame());
            int from = clauses.start(v);
            int to = clauses.end(v);
            for (Line.Span span : line.spans) {
                if (all || span.first() >= from && span.first() <= to) {
                    scene.add(span.mention());
                }
            }
            boolean has = clauses.hasOwnNoun(verb) || verb.passive() && verb.agreement() > 2 || isNamed(subjects, verb);
            scene.addByForm(scene.meantBy(verb, has), verb.there());
            if (trigger.kind() == Kind.VISIT && companion != null && companions.isOwned(companion)) {
                scene.addSomebody();
            }
            return scene;
        }

        /** Whether one of the subjects of a verb means somebody for certain; a plural verb may have the speaker beside one. */
        private boolean isNamed(List<Line.Actor> subjects, VerbGroup verb) {
            for (Line.Actor actor : subjects) {
                ActorMention m = actor.mention();
                if (m.reference() == null && m.state() != null && verb.agreement() != 2) {
                    return true;
                }
            }
            return false;
        }
    }
}
