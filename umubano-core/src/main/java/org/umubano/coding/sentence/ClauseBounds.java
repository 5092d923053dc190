package org.umubano.coding.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line.Actor;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Where the clause of a verb begins and ends: at words that open a clause, semicolons and other verbs. The next verb's own
 * subject belongs to the next clause.
 */
final class ClauseBounds {

    /** Class 16, of places, and of what has no subject. */
    private static final int PLACE = 16;

    private final EventLexicon lexicon;
    private final Line line;
    private final ActorPhrases phrases;
    /** The ends found so far, by verb; 0 where none was sought. */
    private final int[] ends;

    ClauseBounds(EventLexicon lexicon, Line line, ActorPhrases phrases) {
        this.lexicon = lexicon;
        this.line = line;
        this.phrases = phrases;
        this.ends = new int[line.verbs.size()];
    }

    /** The token at which the clause of a verb ends (not included). */
    int end(int v) {
        if (ends[v] == 0) {
            ends[v] = findEnd(v);
        }
        return ends[v];
    }

    /** Words at most between the commas of what is put into a clause. */
    private static final int PUT_IN = 6;

    /** "Held his first call, since becoming president, with": the comma that closes what is put into a clause; -1 for none. */
    private int parenthesis(int t) {
        if (lexicon.headFirst || !line.hasComma(Math.max(0, t - PUT_IN + 1), t)) {
            return -1;
        }
        for (int c = t + 1; c + 1 < line.tokens.size() && c <= t + PUT_IN; c++) {
            if (line.isComma(c)) {
                return line.marker(c + 1) == Relation.WITH ? c : -1;
            }
        }
        return -1;
    }

    private int findEnd(int v) {
        VerbGroup verb = line.verbs.get(v);
        int t = verb.last() + 1;
        boolean sequel = isSequel(v);
        while (t < line.tokens.size()) {
            Relation marker = line.marker(t);
            if (t == phrases.opening()) {
                return t;
            }
            if (sequel && line.isComma(t) && phrases.covering(t) == null) {
                return t;
            }
            int closing = marker == Relation.CLAUSE ? parenthesis(t) : -1;
            if (closing > 0) {
                t = closing + 1;
                continue;
            }
            if (line.tokens.get(t).form().equals(";") && !isListed(t)
                    || marker == Relation.THAT && !isPointer(v, t)
                    || marker == Relation.CLAUSE
                    || marker == Relation.WHO) {
                return t;
            }
            if (isGap(t)) {
                return t;
            }
            VerbGroup next = line.verbAt(t);
            if (next != null && (isOpeningList(t) || isWhereItIs(v, t))) {
                t++;
                continue;
            }
            if (next != null) {
                return next.isFinite() && !next.relative() ? ownSubject(verb.last() + 1, t) : t;
            }
            t++;
        }
        return t;
    }

    /** "Yarashe ku ruganda [ruri mu Burusiya]", shot at a plant [that is in Russia]: a copula before a place that only tells where. */
    private boolean isWhereItIs(int v, int token) {
        VerbGroup is = line.verbAt(token);
        VerbGroup verb = line.verbs.get(v);
        if (!lexicon.headFirst
                || is == null
                || is.agreement() <= 2
                || is.agreement() == PLACE
                || is.first() != is.last()
                || token - verb.last() < 2
                || !is.lemma().equals(lexicon.copula)
                || is.negated()
                || line.isComma(token - 1)
                || line.marker(token + 1) != Relation.IN) {
            return false;
        }
        int place = token + 2;
        return line.actors.stream()
                        .anyMatch(a -> a.first() == place && a.mention().type() == ActorMention.Type.STATE)
                || line.spans.stream().anyMatch(s -> s.first() == place);
    }

    /** "Met several leaders, [including] A of X and B of Y": some of those named before, by their names. */
    private boolean isOpeningList(int token) {
        return !lexicon.headFirst
                && line.isComma(token - 1)
                && lexicon.partitives.contains(line.tokens.get(token).norm())
                && line.actors.stream()
                        .anyMatch(a -> a.first() == token + 1 && a.mention().name() != null);
    }

    /** "Met A, minister of X[;] B, minister of Y; and C": more of a list, where no verb follows. */
    private boolean isListed(int semicolon) {
        int next = line.marker(semicolon + 1) == Relation.AND ? semicolon + 2 : semicolon + 1;
        return line.noVerbBetween(semicolon + 1, line.tokens.size())
                && line.actors.stream()
                        .anyMatch(a -> a.first() == next && a.mention().name() != null);
    }

    /** "Nyuma yo gusura X, Y yavuze", after visiting X, Y said: an infinitive that tells what came before or after. */
    boolean isSequel(int v) {
        VerbGroup verb = line.verbs.get(v);
        return verb.mood() == VerbGroup.Mood.INFINITIVE
                && verb.first() > 1
                && !lexicon.sequels.isEmpty()
                && line.marker(verb.first() - 1) == Relation.CLAUSE
                && lexicon.sequels.contains(line.tokens.get(verb.first() - 2).norm());
    }

    /** "Calls that blackmail and asks": a "that" after which no verb has a subject opens no clause but points. */
    private boolean isPointer(int v, int that) {
        if (lexicon.headFirst || that != line.verbs.get(v).last() + 1 || line.verbAt(that + 1) != null) {
            return false;
        }
        for (int u = v + 1; u < line.verbs.size(); u++) {
            VerbGroup next = line.verbs.get(u);
            if (next.first() > that && next.isFinite()) {
                return line.marker(next.first() - 1) == Relation.AND || line.isComma(next.first() - 1);
            }
        }
        return that + 1 < line.tokens.size() && line.tokens.get(that + 1).isWord();
    }

    /** "A has sent flour to X[, and B] six lorries of food": another does the same, and the verb is not said again. */
    private boolean isGap(int comma) {
        if (lexicon.headFirst || !line.isComma(comma) || line.marker(comma + 1) != Relation.AND) {
            return false;
        }
        for (Actor actor : line.actors) {
            int next = actor.last() + 1;
            if (actor.first() == comma + 2) {
                return next < line.tokens.size()
                        && !actor.isAdjective()
                        && (lexicon.indefinites.contains(line.tokens.get(next).norm())
                                || Character.isDigit(
                                        line.tokens.get(next).norm().charAt(0))
                                || lexicon.numbers.contains(
                                        line.tokens.get(next).norm()));
            }
        }
        return false;
    }

    /** Where the clause of the verb at a token begins: at its own subject where it has one after "and" or a comma. */
    private int ownSubject(int from, int verb) {
        VerbGroup of = line.verbAt(verb);
        if (of != null && of.agreement() == PLACE) {
            return verb; // "hakoreshejwe ikoranabuhanga", there was used: nobody before it
        }
        Actor subject = phrases.actorEnding(Brackets.before(line, beforePlace(verb - 1)));
        boolean taken = lexicon.headFirst
                && line.marker(from) == Relation.AND
                && subject != null
                && phrases.joined(subject).get(0).first() == from + 1;
        taken |= subject != null && isTold(subject, from, line.verbAt(verb));
        if (!taken
                && subject != null
                && subject.first() > from
                && !subject.relation().isOblique()) {
            List<Actor> all = phrases.joined(subject);
            int first = all.get(0).first();
            if (first > from && (line.isComma(first - 1) || line.marker(first - 1) == Relation.AND)) {
                return first - 1;
            }
            return subject.relation() == Relation.AND ? subject.first() - 1 : subject.first();
        }
        return verb;
    }

    /** "Yahamagaye Perezida X amubwira", called President X telling him: who is told is whom the verb before was done to. */
    private boolean isTold(Actor somebody, int from, @Nullable VerbGroup next) {
        if (next == null || next.object() != 1 || next.agreement() != 1 || next.first() != somebody.last() + 1) {
            return false;
        }
        for (int t = from; t < somebody.first(); t++) {
            if (line.isComma(t) || line.marker(t) == Relation.CLAUSE) {
                return false;
            }
        }
        return true;
    }

    /** The last token of a phrase without the place that closes it: "the ministry [in Kigali]". */
    private int beforePlace(int token) {
        for (Line.Span span : line.spans) {
            if (span.last() == token
                    && span.relation() == Relation.IN
                    && line.marker(span.first() - 1) == Relation.IN) {
                return span.first() - 2;
            }
        }
        return token;
    }

    /** The token at which the clause of a verb begins. */
    int start(int v) {
        VerbGroup verb = line.verbs.get(v);
        for (int t = verb.first() - 1; t >= 0; t--) {
            Relation marker = line.marker(t);
            VerbGroup other = line.verbAt(t);
            if (marker == Relation.THAT
                    || marker == Relation.CLAUSE
                    || line.tokens.get(t).form().equals(";")
                    || other != null && other.isFinite() && !isRelative(line.verbNumberAt(t))) {
                return t + 1;
            }
        }
        return 0;
    }

    /** Whether a verb stands in a relative clause: by its form, or after "who". */
    boolean isRelative(int v) {
        VerbGroup verb = line.verbs.get(v);
        return verb.relative() || line.marker(verb.first() - 1) == Relation.WHO;
    }
}
