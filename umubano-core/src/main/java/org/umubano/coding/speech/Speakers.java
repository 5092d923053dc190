package org.umubano.coding.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Brackets;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.text.Folding;

/** Who stands as the speaker beside a verb of saying: before it, behind it, at the end of a sentence, without a name. */
final class Speakers {

    /** How far before the verb the article of a new speaker may stand: "an industry [body] said". */
    private static final int NEW = 5;

    /** How far before who speaks the comma may stand: ", the airline's [chief executive]". */
    private static final int BEFORE = 4;

    private final EventLexicon lexicon;

    Speakers(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * "Oman has brokered a truce with the Houthis, [its minister, N.N.], announced": who is set apart by a comma after what
     * is told, right before a verb of saying; empty for none.
     */
    List<Line.Actor> closing(Line line, int v) {
        VerbGroup verb = line.verbs.get(v);
        if (lexicon.headFirst || v == 0 || verb.first() != verb.last() && verb.passive()) {
            return List.of();
        }
        Line.Actor inverted = line.isComma(verb.first() - 1) ? behind(line, verb) : null;
        if (inverted != null) {
            return List.of(inverted);
        }
        int end = Brackets.before(line, line.isComma(verb.first() - 1) ? verb.first() - 2 : verb.first() - 1);
        for (int i = line.actors.size() - 1; i >= 0; i--) {
            Line.Actor actor = line.actors.get(i);
            if (actor.last() != end || actor.isAdjective()) {
                continue;
            }
            Line.Actor body = ofBody(line, actor, i);
            Line.Actor other = i == 0 ? null : line.actors.get(i - 1);
            boolean both = body == actor
                    && other != null
                    && other.last() == actor.first() - 2
                    && line.marker(actor.first() - 1) == Relation.AND;
            List<Line.Actor> all = both && other != null ? List.of(other, actor) : List.of(body);
            int first = all.get(0).first();
            for (int t = first - 1; t >= Math.max(0, first - BEFORE); t--) {
                if (line.verbAt(t) != null) {
                    return isPutOut(line, t) ? all : List.of();
                }
                if (line.isComma(t) || line.hasQuote(t)) {
                    boolean told = line.verbs.get(0).last() < t;
                    boolean relative = t + 1 < line.tokens.size() && line.marker(t + 1) == Relation.WHO;
                    return !told || relative ? List.of() : all;
                }
            }
            return List.of();
        }
        return List.of();
    }

    /** "..., a statement released by [the ministry] said". */
    private boolean isPutOut(Line line, int token) {
        VerbGroup verb = line.verbAt(token);
        return verb != null
                && lexicon.putsOut.contains(verb.lemma())
                && line.marker(token + 1) == Relation.BY
                && lexicon.sources.find(line.tokens).stream().anyMatch(h -> h.last() == verb.first() - 1);
    }

    /** "The European Union has lifted the ban, it said": the body that opens the sentence, for "it" behind a comma. */
    Line.Actor named(Line line, Line.Actor speaker) {
        Line.Actor first = line.actors.get(0);
        ActorMention m = first.mention();
        boolean it = !lexicon.headFirst
                && speaker.mention().reference() == ActorMention.Reference.THING
                && speaker.mention().name() == null
                && line.isComma(speaker.first() - 1)
                && first.last() < speaker.first();
        return it
                        && m.type() == ActorMention.Type.ORGANISATION
                        && m.name() != null
                        && m.reference() == null
                        && first.relation() == Relation.BARE
                ? first
                : speaker;
    }

    /** "..., a senior official in Accra said": the government whose seat stands before a verb of saying, where nobody is named. */
    @Nullable
    Participant official(Line line, VerbGroup verb) {
        if (lexicon.headFirst || verb.passive() || !verb.isFinite()) {
            return null;
        }
        for (Line.Span span : line.spans) {
            String name = span.mention().name();
            if (span.last() != verb.first() - 1 || span.relation() != Relation.IN || name == null) {
                continue;
            }
            String code = lexicon.seats.get(Folding.fold(name));
            String government = code == null ? null : lexicon.world.government(code);
            for (int t = span.first() - 2; government != null && t >= Math.max(0, span.first() - NEW); t--) {
                int at = t;
                boolean named = line.actors.stream()
                        .anyMatch(a ->
                                a.first() <= at && at <= a.last() && a.mention().name() != null);
                if (named || line.verbAt(t) != null) {
                    return null;
                }
                if (lexicon.officials.contains(line.tokens.get(t).norm())) {
                    return new Participant(Participant.Role.ACTOR, government, "GOV", List.of("GOV"), code);
                }
            }
        }
        return null;
    }

    /** "India is a friend of the Maldives, said Minister N.N.": whoever stands right behind a verb of saying; null for nobody. */
    private static Line.@Nullable Actor behind(Line line, VerbGroup verb) {
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            if (actor.last() == verb.first() - 2 && m.type() != ActorMention.Type.STATE) {
                return null; // "the minister, N.N., told President M.M."
            }
            boolean speaks = m.type() == ActorMention.Type.PERSON
                    || m.type() == ActorMention.Type.OFFICE
                    || m.type() == ActorMention.Type.ORGANISATION;
            int gap = actor.first() - verb.last();
            if (speaks && !actor.isAdjective() && (gap == 1 || gap == 2 && line.marker(verb.last() + 1) == null)) {
                return verb.isFinite() && verb.first() == verb.last() && isAtEnd(line, actor) ? actor : null;
            }
        }
        return null;
    }

    /** Whether no verb follows somebody before the next comma or the end: "..., said Kenya would" says what was said. */
    private static boolean isAtEnd(Line line, Line.Actor actor) {
        for (int t = actor.last() + 1; t < line.tokens.size() && !line.isComma(t); t++) {
            if (line.verbAt(t) != null) {
                return false;
            }
        }
        return true;
    }

    /** "The government's spokesman, N.N., said": the person, not the body that he speaks for. */
    List<Line.Actor> spokesman(Line line, List<Line.Actor> subjects) {
        if (lexicon.headFirst
                || subjects.size() != 1
                || line.marker(subjects.get(0).last() + 1) != Relation.OWNER) {
            return subjects;
        }
        for (Line.Actor actor : line.actors) {
            if (actor.first() == subjects.get(0).last() + 2
                    && actor.mention().type() == ActorMention.Type.PERSON
                    && actor.mention().name() != null) {
                return List.of(actor);
            }
        }
        return subjects;
    }

    /** "A ministry spokesman": the body, where whoever speaks for it has no name. */
    private static Line.Actor ofBody(Line line, Line.Actor actor, int at) {
        ActorMention m = actor.mention();
        Line.Actor before = at == 0 ? null : line.actors.get(at - 1);
        boolean speaksFor = m.name() == null
                && m.type() == ActorMention.Type.OFFICE
                && before != null
                && before.last() >= actor.first() - 2
                && before.mention().type() == ActorMention.Type.ORGANISATION
                && before.mention().name() != null;
        return speaksFor && before != null ? before : actor;
    }

    /** "Officials say", "the statement added": a word right before the verb that is no one who was named. */
    static boolean hasPlainSubject(Line line, VerbGroup verb) {
        int before = verb.first() - 1;
        return verb.agreement() == 0
                && verb.isFinite()
                && before >= 0
                && line.tokens.get(before).isWord()
                && line.marker(before) == null
                && line.verbAt(before) == null
                && line.timeTokens(before, before + 1) == 0;
    }

    /** "India's mills crushed less cane, an industry body said": somebody who is new and has no name speaks after a comma. */
    boolean hasNewSubject(Line line, VerbGroup verb) {
        if (!hasPlainSubject(line, verb)) {
            return false;
        }
        for (int t = verb.first() - 1; t >= Math.max(1, verb.first() - NEW); t--) {
            String word = line.tokens.get(t).norm();
            if (lexicon.indefinites.contains(word)) {
                return line.isComma(t - 1);
            }
            if (line.isComma(t)) {
                return t < verb.first() - 1; // ", Turkish media reported"
            }
            int at = t;
            boolean plain = line.tokens.get(t).isWord()
                    && line.actors.stream().noneMatch(a -> a.first() <= at && at <= a.last() && !a.isAdjective())
                    && (!line.tokens.get(t).isCapitalised()
                            || line.actors.stream().anyMatch(a -> a.first() <= at && at <= a.last()));
            if (!plain) {
                return false;
            }
        }
        return false;
    }
}
