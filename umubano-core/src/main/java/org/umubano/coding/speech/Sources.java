package org.umubano.coding.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Mouthpieces;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.speech.Speech.Saying;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.text.Phrases;

/**
 * What an authority has put out as the one who speaks: "a statement from the Rwandan government ties ...", and in the
 * sentences after it "the statement", "it". Remembers, over one article, whose the last statement was.
 */
final class Sources {

    /** How many tokens may stand between "statement" and whose it is: "issued late on Sunday by". */
    private static final int REACH = 6;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private @Nullable Participant last;
    private int lastLine = -9;

    Sources(EventLexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /** Remembers a body that speaks in its own name; "the statement" after it is its own. */
    void spoke(Line line, Participant speaker) {
        if (!discourse.isPerson(speaker.name())) {
            last = speaker;
            return;
        }
        List<Phrases.Hit<String>> hits = lexicon.sources.find(line.tokens);
        if (!hits.isEmpty() && owner(line, hits.get(0)) == null) {
            last = speaker; // of "a ministry statement quoted him as saying" the statement is the ministry's
        }
    }

    /** What the line says in the name of a statement; null where no statement is what speaks in it. */
    @Nullable
    Saying saying(Line line) {
        int verb = firstFinite(line);
        for (Phrases.Hit<String> hit : lexicon.sources.find(line.tokens)) {
            Participant owner = owner(line, hit);
            if (owner == null && lexicon.jointSources.contains(hit.values().get(0))) {
                String name = hit.values().get(0);
                owner = new Participant(Participant.Role.ACTOR, name, null, List.of(), null);
            } else if (owner == null) {
                owner = last == null ? own() : last;
            } else {
                last = owner;
            }
            boolean isSubject =
                    verb >= 0 && hit.last() < line.verbs.get(verb).first() && line.marker(hit.first() - 2) == null;
            boolean isFrame = line.marker(hit.first() - 2) == Relation.ACCORD
                    || hit.first() <= 2
                    || lexicon.headFirst && isAccording(line, hit.first());
            if (owner != null && (isSubject || isFrame || closes(line, hit))) {
                lastLine = line.number;
                return new Saying(owner, -1, isSubject || isFrame ? hit.last() + 1 : 0, line.tokens.size(), true);
            }
        }
        boolean goesOn = last != null
                && line.number == lastLine + 1
                && !line.actors.isEmpty()
                && line.actors.get(0).first() == 0
                && line.actors.get(0).mention().reference() == org.umubano.mention.ActorMention.Reference.THING;
        if (goesOn && last != null) {
            lastLine = line.number;
            return new Saying(last, -1, 1, line.tokens.size(), true);
        }
        return null;
    }

    /** "Nk'uko bikubiye mu itangazo rya X", as is told in a statement of X. */
    private static boolean isAccording(Line line, int noun) {
        for (int t = noun - 1; t >= Math.max(0, noun - ACCORD) && !line.isComma(t); t--) {
            if (line.marker(t) == Relation.ACCORD) {
                return true;
            }
        }
        return false;
    }

    /** How far before "statement" such words may stand. */
    private static final int ACCORD = 4;

    /** "..., the statement added". */
    private boolean closes(Line line, Phrases.Hit<String> hit) {
        VerbGroup verb = line.verbAt(hit.last() + 1);
        return verb != null
                && !lexicon.headFirst
                && verb.isFinite()
                && lexicon.governors.get(verb.lemma()) == Effect.SAY
                && hit.first() > 2
                && (line.isComma(hit.first() - 2) || line.isComma(hit.first() - 1));
    }

    /** A statement whose author is not named is that of the government that the article is mostly about. */
    private @Nullable Participant own() {
        List<String> dyad = discourse.dyad();
        String government = dyad.size() < 2 ? null : lexicon.world.government(dyad.get(0));
        return government == null || !discourse.hasTwoSides()
                ? null
                : new Participant(Participant.Role.ACTOR, government, "GOV", List.of("GOV"), dyad.get(0));
    }

    private static int firstFinite(Line line) {
        for (int v = 0; v < line.verbs.size(); v++) {
            if (line.verbs.get(v).isFinite() && !line.verbs.get(v).relative()) {
                return v;
            }
        }
        return -1;
    }

    /** "A statement that has been shared by the envoy": whoever passes it on is not the one who speaks in it. */
    private boolean isPassedOn(Line line, int from, int to) {
        return line.verbs.stream()
                .anyMatch(
                        v -> v.first() >= from && v.last() < to && v.passive() && lexicon.passing.contains(v.lemma()));
    }

    private @Nullable Participant owner(Line line, Phrases.Hit<String> hit) {
        for (Line.Actor actor : line.actors) {
            boolean after = actor.first() > hit.last()
                    && actor.first() <= hit.last() + REACH
                    && (actor.relation() == Relation.OF
                            || actor.relation() == Relation.FROM
                            || actor.relation() == Relation.BY);
            boolean before = actor.last() < hit.first()
                    && hit.first() - actor.last() <= 2
                    && line.verbAt(hit.first() - 1) == null
                    && line.marker(hit.first() - 1) != Relation.IN
                    && line.marker(hit.first() - 2) != Relation.IN;
            if (after && isPassedOn(line, hit.last() + 1, actor.first())) {
                continue;
            }
            if (after || before) {
                List<Participant> who = Mouthpieces.of(actor, discourse, lexicon);
                if (!who.isEmpty()) {
                    return who.get(0);
                }
            }
        }
        return null;
    }
}
