package org.umubano.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Sentence;
import org.umubano.text.Token;

/** Reads the noun phrases of one sentence into drafts of actors and into spans. */
final class PhraseReader {

    private final Lexicon lexicon;
    private final TitleReader titles;
    private final BodyReader bodies;
    private final HyphenatedStates hyphenated;

    PhraseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.titles = new TitleReader(lexicon);
        this.bodies = new BodyReader(lexicon);
        this.hyphenated = new HyphenatedStates(lexicon);
    }

    /** Adds what a sentence names. */
    void read(String text, Sentence sentence, Scene scene) {
        List<Token> tokens = sentence.tokens();
        new Pass(new SentenceUnits(text, tokens, scene.seen.of(lexicon, sentence)), scene).run();
        scene.sentencesSincePlural++;
        scene.sentence++;
    }

    /** What an article has brought so far. */
    static final class Scene {
        final SeenUnits seen;
        final List<Draft> actors = new ArrayList<>();
        final List<SpanMention> spans = new ArrayList<>();
        final List<SpanMention> nested = new ArrayList<>();
        /** The plural title that a list of names may depend on: "They are A of X, B of Y". */
        @Nullable
        Title open;

        int sentencesSincePlural;
        private int sentence;

        /** @param seen the units of sentences that were cut before */
        Scene(SeenUnits seen) {
            this.seen = seen;
        }
    }

    /** One sentence being read. */
    private final class Pass {
        private final SentenceUnits sentence;
        private final List<Draft> actors;
        private final Scene scene;
        private final HolderReader holders;
        private final ReferenceReader references;

        Pass(SentenceUnits sentence, Scene scene) {
            this.sentence = sentence;
            this.actors = scene.actors;
            this.scene = scene;
            this.holders = new HolderReader(titles, sentence, scene);
            this.references = new ReferenceReader(sentence, scene.actors);
        }

        void run() {
            int before = actors.size();
            String opening = opening();
            if (opening != null) {
                holders.side(opening);
            }
            int i = 0;
            while (i < sentence.size()) {
                i = Math.max(i + 1, phrase(i));
            }
            for (int j = 0; j < sentence.size(); j++) {
                Unit unit = sentence.get(j);
                if (unit.nameType() != null || unit.roles() != 0) {
                    hyphenated.read(sentence.tokens(), unit, actors);
                    boolean marked = sentence.is(j - 1, Role.PLACE_SIGN);
                    SpanReader.add(sentence.text(), sentence.tokens(), unit, marked, scene.spans);
                    Settlements.add(sentence, j, scene.spans);
                }
            }
            nested(before);
            for (int j = before; j < actors.size(); j++) {
                Draft actor = actors.get(j);
                actor.sentence = scene.sentence;
                if (opening != null && isNameless(actor)) {
                    actor.side = opening;
                    actor.reference = null;
                }
            }
        }

        /** An office or body of which the sentence says no more than what it is: "a spokesman", "the foreign ministry". */
        private static boolean isNameless(Draft actor) {
            boolean office = actor.type == ActorMention.Type.OFFICE || actor.type == ActorMention.Type.ORGANISATION;
            return office
                    && actor.state == null
                    && actor.side == null
                    && !actor.offices.isEmpty()
                    && (actor.reference == null
                            || actor.reference == ActorMention.Reference.THING
                            || actor.offices.contains("GOV"))
                    && !actor.own
                    && !actor.counterpart;
        }

        /** "In Kyiv, a ministry spokesman said", "In Kyiv the ministry": the state that opens the sentence; null for none. */
        private @Nullable String opening() {
            boolean apart = sentence.is(2, Role.COMMA) || sentence.is(2, Role.ARTICLE);
            if (!sentence.is(0, Role.PREPOSITION) || sentence.size() < 3 || !apart) {
                return null;
            }
            Unit place = sentence.get(1);
            for (Role role : TOWNS) {
                Entry entry = place.get(role);
                if (entry != null && entry.state() != null) {
                    return entry.state();
                }
            }
            String state = TitleReader.codeOf(place);
            return state.isEmpty() ? null : state;
        }

        private static final List<Role> TOWNS = List.of(Role.SEAT, Role.PLACE);

        /** The states of the sentence that made no actor. */
        private void nested(int before) {
            for (int i = 0; i < sentence.size(); i++) {
                Entry state = sentence.get(i).get(Role.STATE);
                if (state == null || state.weak() && !sentence.is(i - 1, Role.PREPOSITION)) {
                    continue;
                }
                boolean actor = false;
                for (int j = before; j < actors.size(); j++) {
                    actor |= actors.get(j).start == sentence.startOf(i) && actors.get(j).end == sentence.endOf(i);
                }
                if (!actor) {
                    scene.nested.add(new SpanMention(
                            sentence.startOf(i),
                            sentence.endOf(i),
                            SpanMention.Type.PLACE,
                            state.code(),
                            lexicon.nameOf(state.code()),
                            state.rule()));
                }
            }
        }

        /** Whether somebody is named right before a unit, with no more than a comma between. */
        private boolean isBefore(Draft draft, int i) {
            return draft.type == ActorMention.Type.PERSON
                    && draft.name != null
                    && draft.end > sentence.startOf(0)
                    && sentence.startOf(i) - draft.end <= 2;
        }

        /** Reads the phrase that begins here; returns the index after it, or the same where there is none. */
        private int phrase(int i) {
            Unit unit = sentence.get(i);
            if (unit.entries().isEmpty() && unit.nameType() == null) {
                return i;
            }
            if (unit.is(Role.SIDE) && sentence.is(i + 1, Role.STATE)) {
                String state = TitleReader.codeOf(sentence.get(i + 1));
                Draft before = actors.isEmpty() ? null : actors.get(actors.size() - 1);
                if (before != null && isBefore(before, i)) {
                    before.side = before.state == null ? state : before.side; // "N.N., the minister, on behalf of X"
                } else {
                    holders.side(state);
                }
                return i + 1;
            }
            Title title = unit.isAny(TitleReader.STARTERS) ? titles.at(sentence.units(), sentence.tokens(), i) : null;
            if (title != null) {
                return holders.titled(title);
            }
            int end = holders.addressed(i, null);
            if (end > i) {
                return end;
            }
            if (Settlements.isTown(sentence, i)) {
                return i;
            }
            if (unit.isPersonal()) {
                return holders.person(i, i, i, null);
            }
            end = bodies.read(sentence.text(), sentence.tokens(), sentence.units(), i, actors);
            if (end > i) {
                return end;
            }
            return references.read(i);
        }
    }
}
