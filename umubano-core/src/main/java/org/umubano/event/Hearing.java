package org.umubano.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.umubano.event.EventLexicon.VerbTrigger;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;
import org.umubano.text.Phrases;
import org.umubano.text.Token;

/**
 * Tells which sentences may tell of the first event of an article, by all whom a sentence names and by its triggers, before
 * its times are sought and its line and clauses are made. What is asked of them is what {@link VerbActs}, {@link NounActs},
 * {@link Sojourns}, {@link Roles} and {@link Remarks} ask, or less: where it says no, they make no draft.
 */
final class Hearing {

    /** How many sentences back the noun of an act may stand that a verb means without it. */
    private static final int AGAIN = 3;

    private final Outlook outlook;
    private final EventLexicon lexicon;
    private final Set<String> gatherings;
    /** The number of the sentence to hear next. */
    private int at;
    /** Whether the sentence heard last may tell of something by who says it. */
    private boolean isRemark;

    /** @param gatherings the words with which the nouns of gatherings and of relations begin, see {@link #gatherings} */
    Hearing(Outlook outlook, Set<String> gatherings) {
        this.outlook = outlook;
        this.lexicon = outlook.lexicon;
        this.gatherings = gatherings;
    }

    /**
     * The words with which the nouns begin without which no trigger is told that can be told of nobody: of gatherings and
     * relations. The empty word is among them where such a verb needs no noun.
     */
    static Set<String> gatherings(EventLexicon lexicon) {
        Set<String> nouns = new HashSet<>();
        Set<String> out = new HashSet<>();
        lexicon.verbs
                .values()
                .forEach(all -> all.stream()
                        .filter(v -> v.trigger() != null && isOfNobody(v.trigger()))
                        .forEach(v -> {
                            if (v.with().isEmpty()) {
                                out.add("");
                            }
                            nouns.addAll(v.with());
                        }));
        lexicon.nouns.forEach((noun, triggers) -> {
            if (isOfNobody(triggers.get(0))) {
                nouns.add(noun);
            }
        });
        out.addAll(lexicon.beginnings(nouns));
        return Set.copyOf(out);
    }

    private static boolean isOfNobody(Trigger trigger) {
        return switch (trigger.frame()) {
            case ATTEND, STATES -> true;
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
            boolean remark = remarks(sketch, scene);
            boolean may = remark || outlook.joinsStates(sketch) || mayTell(at, scene);
            at++;
            if (may) {
                isRemark = remark;
                return at - 1;
            }
        }
        return -1;
    }

    /** Whether the sentence that {@link #next} gave may tell of something because somebody says it. */
    boolean isRemark() {
        return isRemark;
    }

    /** All of a sentence. */
    private Scene whole(Sketch sketch) {
        Scene scene = new Scene(outlook, sketch.sentence.tokens());
        for (int i = 0; i < sketch.actors.size(); i++) {
            scene.add(sketch.actors.get(i));
        }
        for (int i = 0; i < sketch.spans.size(); i++) {
            scene.add(sketch.spans.get(i));
        }
        if (outlook.isAgreeing) {
            int form = 0;
            boolean there = false;
            List<VerbGroup> verbs = sketch.verbs();
            for (int v = 0; v < verbs.size(); v++) {
                form = Math.max(form, scene.meantBy(verbs.get(v)));
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
        boolean any = scene.hasAnybody();
        if (any || scene.mayFillGathering() && names(sketch, gatherings)) {
            Set<String> nouns = nouns(sketch);
            if (verbs(at, nouns, scene) || nouns(nouns, scene)) {
                return true;
            }
        }
        return any && (staysAbroad(sketch, scene) || opensMission(sketch));
    }

    /** "The minister, in Dhaka since Thursday,": somebody of office before a comma, who may be told to be on a visit. */
    private boolean staysAbroad(Sketch sketch, Scene scene) {
        if (lexicon.away.isEmpty() || !scene.mayBeAbroad()) {
            return false;
        }
        if (names(sketch, lexicon.visiting) || names(sketch, lexicon.tours)) {
            return true;
        }
        for (int i = 0; i < sketch.actors.size(); i++) {
            ActorMention m = sketch.actors.get(i);
            boolean one = m.type() == ActorMention.Type.PERSON || m.type() == ActorMention.Type.OFFICE;
            if (one && sketch.hasCommaAfter(m.end())) {
                return true;
            }
        }
        return false;
    }

    /** "The opening of the embassy". */
    private boolean opensMission(Sketch sketch) {
        return (names(sketch, lexicon.openings) || names(sketch, lexicon.closures))
                && nouns(sketch).stream().anyMatch(n -> lexicon.isOf(n, Kind.MISSION));
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
        for (Line.Noun noun : sketch.nouns(lexicon)) {
            out.add(noun.key());
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
                                || isAmong(nouns, candidate)
                                || isOfArmy(outlook.sketches.get(at), candidate, trigger)
                                || isAgain(at, verbs.get(v), candidate, trigger));
                if (may) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAmong(Set<String> nouns, VerbTrigger candidate) {
        for (String noun : nouns) {
            if (lexicon.isCompanion(noun, candidate)) {
                return true;
            }
        }
        return false;
    }

    /** An army goes where its troops do, without their noun. */
    private boolean isOfArmy(Sketch sketch, VerbTrigger candidate, Trigger trigger) {
        boolean may = trigger.frame() == Frame.DEPLOY
                && !lexicon.headFirst
                && candidate.with().containsAll(lexicon.troops);
        for (int i = 0; may && i < sketch.actors.size(); i++) {
            ActorMention m = sketch.actors.get(i);
            if (m.type() == ActorMention.Type.ORGANISATION && m.offices().contains("ARMY")) {
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
        concrete |= ToldThings.isThing(trigger.kind()) && hasStandIn(outlook.sketches.get(at));
        for (int before = at; concrete && before >= 0 && before >= at - AGAIN; before--) {
            if (isAmong(nouns(outlook.sketches.get(before)), candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of a sentence may stand for a noun told before: "another was signed". */
    private boolean hasStandIn(Sketch sketch) {
        List<Token> tokens = sketch.sentence.tokens();
        for (int t = 0; t < tokens.size(); t++) {
            if (lexicon.standIns.contains(tokens.get(t).norm())) {
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
            Trigger act = lexicon.named.get(noun);
            if (act != null && scene.mayFill(act)) {
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
}
