package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.GatheringBodies;
import org.umubano.coding.cast.Reading;
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
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/** Subjects that a verb has elsewhere than before it: whose gathering met, whose talks they were, who is named after. */
final class LeftOut {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;

    LeftOut(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** "Mu ruzinduko yagiriye muri Y, X yavuze", on the visit that he paid to Y, X said: whoever is named after the comma. */
    List<Line.Actor> fronted(int v) {
        VerbGroup verb = line.verbs.get(v);
        Relation opens = line.marker(0);
        if (verb.agreement() != 1 || opens != Relation.IN && opens != Relation.DURING) {
            return List.of();
        }
        for (int u = 0; u < v; u++) {
            if (v > 1 && line.verbs.get(u).agreement() <= 2) {
                return List.of(); // only what tells of the visit itself may stand before, "rutari rwitezwe"
            }
        }
        for (int u = v + 1; u < line.verbs.size(); u++) {
            VerbGroup main = line.verbs.get(u);
            if (main.isFinite() && main.agreement() == 1 && !main.relative()) {
                List<Line.Actor> named = clauses.subjects(u);
                boolean after = !named.isEmpty() && named.get(0).first() > verb.last();
                return after && line.isComma(named.get(0).first() - 1) ? named : List.of();
            }
        }
        return List.of();
    }

    /** "Inama yateranye", the assembly met: the gathering is the subject. */
    static boolean isGathering(Trigger trigger, @Nullable TableNoun companion, VerbGroup verb) {
        return trigger.frame() == Frame.ATTEND
                && companion != null
                && companion.first() < verb.first()
                && verb.agreement() > 0;
    }

    /** The same cast, of a gathering with a name whose sides are not told that of the organisation whose it is. */
    Cast convened(Cast cast, Trigger trigger, @Nullable TableNoun companion, VerbGroup verb) {
        String convener =
                cast.subjects().isEmpty() && isGathering(trigger, companion, verb) ? convener(companion, verb) : null;
        convener = convener == null ? host(cast, trigger, companion, verb) : convener;
        return convener == null
                ? cast
                : new Cast(
                        List.of(Participant.state(Participant.Role.ACTOR, convener)),
                        cast.others(),
                        cast.spans(),
                        cast.isPassive());
    }

    /** "Byabereye mu nama ya SADC", it happened at the summit of SADC: the organisation whose gathering is named; null for none. */
    private @Nullable String host(Cast cast, Trigger trigger, @Nullable TableNoun gathering, VerbGroup verb) {
        if (gathering == null) {
            return null;
        }
        boolean at = lexicon.headFirst
                && trigger.frame() == Frame.ATTEND
                && gathering.first() > verb.last()
                && (cast.subjects().isEmpty() || verb.first() == 0 && verb.agreement() == THINGS)
                && line.marker(gathering.first() - 1) == Relation.IN;
        for (int i = 0; at && i < line.actors.size(); i++) {
            Line.Actor actor = line.actors.get(i);
            String body = actor.mention().state();
            boolean near = actor.relation() == Relation.OF
                    && actor.first() > gathering.last()
                    && actor.first() - gathering.last() <= NEAR;
            if (near && body != null && !discourse.isCountry(body)) {
                return body;
            }
        }
        return null;
    }

    /** The class in which Kinyarwanda says "it" of what was told before. */
    private static final int THINGS = 8;

    /** How far behind a gathering its organisation may stand: "inama ya 47 ya". */
    private static final int NEAR = 4;

    /** Whose a gathering is: by its name; of "this summit", that of the one told of before. */
    private @Nullable String convener(@Nullable TableNoun gathering, VerbGroup verb) {
        String named = GatheringBodies.of(line.spans);
        boolean again = named == null
                && !verb.passive()
                && gathering != null
                && gathering.first() > 0
                && lexicon.definites.contains(
                        line.tokens.get(gathering.first() - 1).norm());
        List<Participant> told = again ? discourse.acts().sidesOf(Kind.SUMMIT) : List.of();
        return told.isEmpty() ? named : told.get(0).state();
    }

    /** The subjects of talks; of "ibiganiro by'amatsinda y'ibihugu byombi", those whose talks they are. */
    List<Line.Actor> delegations(@Nullable TableNoun talks, List<Line.Actor> subjects) {
        for (Line.Actor actor : line.actors) {
            if (talks != null
                    && lexicon.headFirst
                    && actor.first() == talks.last() + 2
                    && actor.relation() == Relation.OF
                    && actor.mention().reference() == ActorMention.Reference.BOTH_STATES) {
                return List.of(actor);
            }
        }
        return subjects;
    }

    /** The organisation of states that a line names, or whose leaders it names; whose gathering it tells of. */
    List<Line.Actor> organisation() {
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            if (state != null && !discourse.isCountry(state) && !state.equals("UN")) {
                return List.of(actor);
            }
        }
        return List.of();
    }

    /** "Mu kiganiro bagiranye, Perezida X yasabye Y": of talks told first, those are who the next verb tells of. */
    List<Line.Actor> talking(int v, Trigger trigger, TableNoun talks) {
        boolean first = trigger.frame() == Frame.MEET && talks.first() <= 1 && line.marker(0) == Relation.IN;
        for (int u = v + 1; first && lexicon.headFirst && u < line.verbs.size(); u++) {
            VerbGroup main = line.verbs.get(u);
            List<Line.Actor> who = clauses.subjects(u);
            boolean named = main.isFinite()
                    && main.agreement() == 1
                    && !who.isEmpty()
                    && line.isComma(who.get(0).first() - 1)
                    && who.get(0).first() > line.verbs.get(v).last();
            if (named) {
                List<Line.Actor> both = new ArrayList<>(who);
                clauses.bareAfter(u).stream()
                        .filter(a -> !a.mention().offices().isEmpty())
                        .forEach(both::add);
                return both.size() > 1 ? both : List.of();
            }
        }
        return List.of();
    }

    /** "Mu ruzinduko yagiriye muri X, Perezida Y yijeje": of a visit told first, the subject follows with the next verb. */
    List<Line.Actor> announced(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.agreement() != 1 || v + 1 >= line.verbs.size()) {
            return List.of();
        }
        VerbGroup next = line.verbs.get(v + 1);
        return next.agreement() == 1 && next.isFinite() && !next.relative() ? clauses.subjects(v + 1) : List.of();
    }
}
