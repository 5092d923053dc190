package org.umubano.coding.noun;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.NounVerbs;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.verb.Companions;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/** Tells the nouns of acts that a sentence only names, "the host of the summit", from those that it tells of. */
final class MereNames {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final Companions companions;

    MereNames(Reading reading, Companions companions) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.companions = companions;
    }

    /** Whether a noun names an act without telling of it: in a name, as an occasion, or again. */
    boolean isOnlyNamed(TableNoun noun, Kind kind) {
        return kind == Kind.MEETING && isPartOfName(noun) || isOccasion(noun) || isNamedAgain(noun, kind);
    }

    /** "Came to Washington from the climate conference in Belém": whence a guest came to where he is now. */
    boolean isLeftBehind(TableNoun noun) {
        int from = noun.first() - 1;
        while (from > 0 && line.marker(from) != Relation.FROM && line.verbAt(from) == null && !line.isComma(from)) {
            from--;
        }
        if (lexicon.headFirst || line.marker(from) != Relation.FROM) {
            return false;
        }
        boolean elsewhere = false;
        int t = from - 1;
        for (; t > 0 && line.verbAt(t) == null && !line.isComma(t); t--) {
            elsewhere |= line.tokens.get(t).isCapitalised() && line.timeTokens(t, t + 1) == 0;
        }
        VerbGroup verb = elsewhere ? line.verbAt(t) : null;
        return verb != null
                && lexicon.verbs.getOrDefault(verb.lemma(), List.of()).stream()
                        .anyMatch(v -> v.with().isEmpty()
                                && v.trigger() != null
                                && v.trigger().kind() == Kind.VISIT);
    }

    /** Whether a noun stands beside a verb that tells something else than the act. */
    boolean isBesideTheAct(TableNoun noun, Trigger trigger, @Nullable Status status, NounVerbs verbs) {
        int before = verbs.before();
        int after = verbs.after();
        boolean summit = trigger.kind() == Kind.SUMMIT;
        if (summit
                && before >= 0
                && line.verbs.get(before).lemma().equals(clauses.copula())
                && status == Status.HELD
                && line.verbs.get(before).tense() == VerbGroup.Tense.PRESENT
                && !isFor(noun)) {
            return true; // "is the current chair of the conference"
        }
        if (summit && isChaired(noun)) {
            return true;
        }
        if (before >= 0
                && summit
                && line.verbs.get(before).tense() == VerbGroup.Tense.PRESENT
                && line.marker(line.verbs.get(before).first() - 1) == Relation.WHO) {
            return true; // "who chairs the summit"
        }
        boolean standing = summit
                || trigger.kind() == Kind.ACCREDITATION
                || trigger.kind() == Kind.AGREEMENT && !trigger.subtype().equals("signed");
        if (clauses.isCopula(after) && standing && status == Status.HELD) {
            return true; // "the forum is a yearly fixture"
        }
        return before >= 0 && trigger.kind() == Kind.AGREEMENT && status != null && isAttended(before);
    }

    /** "Perezida N.N. uyoboye inama mpuzamahanga", who chairs the conference: right behind his office as its head. */
    private boolean isChaired(TableNoun noun) {
        return lexicon.headFirst
                && line.actors.stream()
                        .anyMatch(a -> a.last() == noun.first() - 1
                                && a.mention().offices().contains("AGENCY"));
    }

    /** "Is in the capital for the summit": why somebody is there. */
    private boolean isFor(TableNoun noun) {
        for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - 5); t--) {
            if (line.marker(t) == Relation.FOR) {
                return !lexicon.headFirst;
            }
            if (line.verbAt(t) != null || line.isComma(t)) {
                return false;
            }
        }
        return false;
    }

    /** "The Commonwealth Heads of Government Meeting": a part of the name of a gathering or programme. */
    private boolean isPartOfName(TableNoun noun) {
        return line.spans.stream()
                .anyMatch(s -> (s.mention().type() == SpanMention.Type.GATHERING
                                || s.mention().type() == SpanMention.Type.NAMED)
                        && s.first() <= noun.first()
                        && noun.last() <= s.last());
    }

    /** "Muri urwo ruzinduko", during that visit: when something else was done. */
    private boolean isOccasion(TableNoun noun) {
        return lexicon.headFirst && companions.isDefinite(noun) && line.marker(noun.first() - 2) == Relation.IN;
    }

    /** "The deployment", "that visit": an act told of before. */
    private boolean isNamedAgain(TableNoun noun, Kind kind) {
        String article =
                noun.first() == 0 ? "" : line.tokens.get(noun.first() - 1).norm();
        boolean talks = kind == Kind.MEETING || kind == Kind.CALL;
        if (lexicon.headFirst && talks && isThese(noun)) {
            return discourse.hasTold(kind) || discourse.hasTold(Kind.CALL);
        }
        return discourse.hasTold(kind)
                && (lexicon.demonstratives.contains(article)
                        || kind != Kind.VISIT
                                && kind != Kind.MEETING
                                && kind != Kind.SUMMIT
                                && lexicon.definites.contains(article));
    }

    /** "Ibyo biganiro", those talks; "ni ibiganiro", they are talks: at the head of the sentence, those told of before. */
    private boolean isThese(TableNoun noun) {
        VerbGroup first = line.verbAt(0);
        return noun.first() == 1
                && (companions.isDefinite(noun)
                        || first != null && first.lemma().equals(clauses.copula()) && first.last() == 0);
    }

    /** "Attended the signing": who signed is not said. */
    private boolean isAttended(int verb) {
        return lexicon.mayTell(line.verbs.get(verb), t -> t.frame() == Frame.ATTEND);
    }
}
