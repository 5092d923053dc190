package org.umubano.coding.status;

import java.util.Set;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Tense;
import org.umubano.mention.ActorMention;

/**
 * What stands around a verb that tells whether its act is done, to come or only wished for: conditions, demands, programmes,
 * the noun that an infinitive belongs to. Each is a question about the words alone, not about how the verbs over it stand.
 */
final class StatusSigns {

    /** What is done by saying it. */
    private static final Set<String> COURTESIES = Set.of("congratulation", "condolence", "thanks", "apology");

    private final Line line;
    private final ClauseReader clauses;

    StatusSigns(Line line, ClauseReader clauses) {
        this.line = line;
        this.clauses = clauses;
    }

    /** "Denied that its troops had fought", "hoped that X would come": what is denied, hoped or thought is no report. */
    boolean isContested(int v) {
        int over = clauses.overClause(v);
        Effect effect = over < 0 ? null : clauses.effect(over);
        return (effect == Effect.DENY || effect == Effect.WISH) && !isOfPaper(v);
    }

    /** "Rejected the memorandum that X and Y concluded": what is rejected is the paper, and not that it was concluded. */
    private boolean isOfPaper(int v) {
        for (int t = line.verbs.get(v).first() - 1; t > 0 && line.verbAt(t) == null; t--) {
            if (line.marker(t) == Relation.THAT || line.marker(t) == Relation.WHO) {
                return line.isOfNounBefore(t, Kind.AGREEMENT);
            }
        }
        return false;
    }

    /** "If it sold arms", "unless they withdraw": what stands under a condition is no report. */
    boolean isConditional(int v) {
        for (int t = line.verbs.get(v).first() - 1; t >= 0 && line.verbAt(t) == null; t--) {
            if (line.marker(t) == Relation.CLAUSE) {
                return clauses.isCondition(t);
            }
        }
        return false;
    }

    /** "Yabajije niba bazahura", asked whether they would meet: not told that they do. */
    boolean isAsked(int v) {
        for (int t = line.verbs.get(v).first() - 1; t >= 0 && line.verbAt(t) == null; t--) {
            if (clauses.isCondition(t)) {
                return true;
            }
        }
        return false;
    }

    /** "Will be signed when X visits": a present under "when" is of the time of the clause over it. */
    boolean isThen(int v) {
        VerbGroup verb = line.verbs.get(v);
        int t = verb.first() - 1;
        while (t >= 0 && line.marker(t) != Relation.CLAUSE && line.verbAt(t) == null) {
            t--;
        }
        if (t < 0 || line.marker(t) != Relation.CLAUSE) {
            return false;
        }
        boolean settled = verb.tense() == Tense.PAST
                && !line.lexicon.afters.contains(line.tokens.get(t).norm())
                && verb.passive(); // "would open its border as soon as a treaty was signed"
        for (VerbGroup over : line.verbs) {
            boolean other = over != verb && over.agreement() == 0;
            boolean would = settled && over.last() < t && over.mood() == VerbGroup.Mood.CONDITIONAL;
            if (other && (would || verb.tense() == Tense.PRESENT && over.isFinite() && over.tense() == Tense.FUTURE)) {
                return true;
            }
        }
        return false;
    }

    /** "The two sides would sign": a programme told in the past, of somebody, with no "if" about it. */
    boolean isProgramme(int v) {
        if (line.verbs.get(v).lemma().equals(clauses.copula())
                || line.verbs.get(v).negated()
                || clauses.effect(v) == Effect.WISH
                || clauses.subjects(v).stream()
                        .noneMatch(a -> a.mention().type() != ActorMention.Type.STATE
                                && (a.mention().state() != null || a.mention().reference() != null))) {
            return false;
        }
        for (int t = 0; t < line.tokens.size(); t++) {
            if (clauses.isCondition(t)) {
                return false;
            }
        }
        return true;
    }

    /** "Demands that Congo disarm", "urges its troops leave": wanted, and not done. */
    boolean isDemanded(int v) {
        if (v == 0
                || clauses.effect(v - 1) != Effect.WISH
                || line.verbs.get(v - 1).agreement() > 0) {
            return false;
        }
        for (int t = line.verbs.get(v - 1).last() + 1; t < line.verbs.get(v).first(); t++) {
            Relation marker = line.marker(t);
            if (line.isComma(t) || line.hasQuote(t) || marker == Relation.CLAUSE || marker == Relation.WHO) {
                return false;
            }
        }
        return true;
    }

    /** "Want the deal suspended". */
    boolean isWanted(int v) {
        if (v == 0 || line.verbs.get(v).agreement() > 0 || clauses.effect(v - 1) != Effect.WISH) {
            return false;
        }
        int from = line.verbs.get(v - 1).last() + 1;
        int to = line.verbs.get(v).first();
        for (int t = from; t < to; t++) {
            Relation marker = line.marker(t);
            if (line.isComma(t) || marker != null && (marker.opensClause() || marker == Relation.AND)) {
                return false;
            }
        }
        return to - from <= 8;
    }

    /** "Is due to meet the speaker on Thursday and to visit a plant": what is told once holds for the whole list. */
    boolean isListedUnder(int governor, int v) {
        VerbGroup over = line.verbs.get(governor);
        int to = line.verbs.get(v).first();
        return over.tense() == Tense.FUTURE
                && over.agreement() == 0
                && over.last() - over.first() >= 2
                && line.marker(over.last() - 1) == Relation.TO
                && to > 0
                && (line.isComma(to - 1) || line.marker(to - 1) == Relation.AND);
    }

    /**
     * "Mu byo yakoze harimo gusura X no guhura na Y", among what he did is to visit X and to meet Y: the verb that says that it
     * was done; -1 for none.
     */
    int courseOf(int v, EventLexicon lexicon) {
        int first = v;
        while (first > 0
                && line.verbs.get(first - 1).mood() == VerbGroup.Mood.INFINITIVE
                && line.marker(line.verbs.get(first).first() - 1) == Relation.AND) {
            first--;
        }
        int before = line.verbs.get(first).first() - 1;
        if (before < 0 || first == 0) {
            return -1;
        }
        boolean listed = lexicon.listings.contains(line.tokens.get(before).norm())
                || lexicon.listings.contains(line.tokens.get(before + 1).norm()); // "birimo gusura" looks like one verb
        boolean marked = line.marker(before) == Relation.AND
                && line.verbs.get(first - 1).passive()
                && line.verbs.get(first - 1).last() == before - 1; // "rwaranzwe no gusura", was marked by visiting
        for (int u = first - 1; u >= 0 && (listed || marked); u--) {
            VerbGroup verb = line.verbs.get(u);
            boolean done = verb.tense() == VerbGroup.Tense.PAST || verb.tense() == VerbGroup.Tense.PAST_PERFECT;
            if (lexicon.courses.contains(verb.lemma()) && verb.isFinite() && done && !verb.negated()) {
                return u;
            }
            if (marked) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a passive infinitive stands right after a noun of the tables, or after the comma that closes it. */
    boolean isAfterNoun(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (!verb.passive() || verb.agreement() > 0) {
            return false;
        }
        int before = line.isComma(verb.first() - 1) ? verb.first() - 2 : verb.first() - 1;
        return line.nouns.stream().anyMatch(n -> n.last() == before);
    }

    /** "Launched a programme to train teachers": what its noun is for. */
    boolean isForNoun(int governor, int v) {
        int from = line.verbs.get(governor).last();
        int to = line.verbs.get(v).first();
        return line.verbs.get(v).agreement() == 0
                && (line.nouns.stream().anyMatch(n -> n.first() > from && n.last() < to && n.last() >= to - 2)
                        || line.nouns.stream()
                                .anyMatch(n -> n.first() > from && n.first() <= from + OBJECT && n.last() < to));
    }

    /** How far behind its verb the noun of an object may begin: "began a first round of talks". */
    private static final int OBJECT = 3;

    /** "Was the first president to visit": a noun stands between the copula and the infinitive, and not "are under way to reopen". */
    boolean isFirstTo(int governor, int v, EventLexicon lexicon) {
        int from = line.verbs.get(governor).last() + 1;
        int to = line.verbs.get(v).first();
        boolean noun = lexicon.headFirst;
        for (int t = from; t < to - 1 && !noun; t++) {
            String word = line.tokens.get(t).norm();
            noun = lexicon.definites.contains(word) || lexicon.indefinites.contains(word);
        }
        return noun && line.verbs.get(governor).lemma().equals(clauses.copula()) && to - from > 1;
    }

    /** "Telephoned the president to congratulate him": a courtesy is done by the call itself. */
    boolean isCourtesyByCall(int v, EventLexicon lexicon) {
        return clauses.callBefore(v) >= 0
                && lexicon.mayTell(
                        line.verbs.get(v), t -> t.kind() == Kind.STATEMENT && COURTESIES.contains(t.subtype()));
    }

    /** "Yaboneyeho umwanya wo gushimira X", took the chance to thank X: it was done. */
    boolean isByChance(int governor, int v, EventLexicon lexicon) {
        int chance = line.verbs.get(governor).last() + 1;
        return chance + 2 == line.verbs.get(v).first()
                && lexicon.chances.contains(line.tokens.get(chance).norm())
                && line.verbs.get(governor).agreement() > 0
                && !line.verbs.get(governor).passive();
    }

    /** "Ko intambara [yo muri X] yahagarara": whether a thing stands right behind the word for "that" that opens the clause of a verb. */
    boolean isOfThing(int v) {
        for (int t = line.verbs.get(v).first() - 1; t >= 0 && line.verbAt(t) == null; t--) {
            if (line.marker(t) == Relation.THAT) {
                Set<Integer> classes = line.classesAt(t + 1);
                return !classes.isEmpty() && !classes.contains(1) && !classes.contains(2);
            }
        }
        return false;
    }
}
