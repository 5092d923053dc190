package org.umubano.coding.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.status.StatusReader;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/**
 * What stands over a verb: another verb or noun that plans, denies or ends the act, a word for "that", "so that" or "as".
 * How an act stands depends on these, so {@link StatusReader} asks here.
 */
final class Governing {

    /** How many tokens behind a verb an infinitive may stand that it governs. */
    private static final int NEAR = 9;

    /** The same where whom one calls stands between, with his titles: "telephoned N.N., minister of X, on Monday to". */
    private static final int FAR = 16;

    private final EventLexicon lexicon;
    private final Line line;
    /** What the verbs with the words after them make of an act, by verb; see {@link #phrasal}. */
    private final @Nullable Effect[] phrasal;

    private final boolean[] isSought;

    Governing(EventLexicon lexicon, Line line) {
        this.lexicon = lexicon;
        this.line = line;
        this.phrasal = new Effect[line.verbs.size()];
        this.isSought = new boolean[phrasal.length];
    }

    /** What a verb makes of the act that it governs, or null where it is no such verb. */
    @Nullable
    Effect effect(int v) {
        Effect own = phrasal(v);
        return own != null ? own : lexicon.governors.get(line.verbs.get(v).lemma());
    }

    /** Whether a verb makes another one with the word after it: "called off". */
    boolean isPhrasal(int v) {
        return phrasal(v) != null;
    }

    /** What a verb with the word after it makes of an act: "called off"; null where they are no verb of the tables. */
    private @Nullable Effect phrasal(int v) {
        if (!isSought[v]) {
            isSought[v] = true;
            int next = line.verbs.get(v).last() + 1;
            if (next < line.tokens.size()) {
                phrasal[v] = lexicon.governors.get(
                        line.verbs.get(v).lemma() + " " + line.tokens.get(next).norm());
            }
        }
        return phrasal[v];
    }

    /** What a noun right before an infinitive says of it: "the decision to reopen"; null for none. */
    @Nullable
    Effect nounEffect(int v) {
        for (int t = line.verbs.get(v).first() - 1;
                t >= Math.max(0, line.verbs.get(v).first() - 4);
                t--) {
            VerbGroup verb = line.verbAt(t);
            Effect effect = lexicon.governingNouns.get(line.tokens.get(t).norm());
            VerbGroup is = t > 0 ? line.verbAt(t - 1) : null;
            if (effect == Effect.PROPOSE && is != null && is.negated()) {
                return null; // "is not ready to"
            }
            if (effect != null && (verb == null || !verb.negated())) { // "does not plan to" is a verb
                return effect; // "the decision of Benin to reopen"
            }
            if (verb != null || line.isComma(t)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a noun between two verbs makes of the second what is to come: "signed a deal with X to build". */
    boolean governsByNoun(int governor, int v) {
        for (int t = line.verbs.get(governor).last() + 1; t < line.verbs.get(v).first(); t++) {
            if (lexicon.governingNouns.get(line.tokens.get(t).norm()) == Effect.PLAN) {
                return true;
            }
        }
        return false;
    }

    /** "To visit Rwanda and meet": the infinitive that another goes on from, of which it has the "to"; -1 for none. */
    int sharing(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (lexicon.headFirst || v == 0 || verb.mood() != Mood.INFINITIVE || verb.first() != verb.last()) {
            return -1;
        }
        for (int u = v - 1; u >= 0; u--) {
            if (line.verbs.get(u).mood() == Mood.INFINITIVE) {
                return u;
            }
        }
        return -1;
    }

    /** Whether a verb tells that somebody is sent, who then does what an infinitive after it says. */
    boolean sends(int v) {
        VerbGroup verb = line.verbs.get(v);
        return lexicon.headFirst
                && verb.isFinite()
                && !verb.passive()
                && lexicon.verbs.getOrDefault(verb.lemma(), List.of()).stream()
                        .anyMatch(t -> t.trigger() != null
                                && t.trigger().frame() == Frame.SEND
                                && t.with().size() > 1);
    }

    /** "The raid prompted Chad to close its border": the verb that makes somebody do what an infinitive tells; -1 for none. */
    int causeOf(int v) {
        VerbGroup verb = line.verbs.get(v);
        int shared = sharing(v);
        if (shared >= 0) {
            return causeOf(shared);
        }
        int over = verb.mood() == Mood.INFINITIVE && !lexicon.headFirst ? governor(v) : -1;
        if (over < 0 || !lexicon.compels.contains(line.verbs.get(over).lemma())) {
            return -1;
        }
        boolean named = line.verbs.get(over).passive();
        for (Line.Actor actor : line.actors) {
            named |= actor.last() == verb.first() - 1
                    && actor.first() > line.verbs.get(over).last();
        }
        return named ? over : -1;
    }

    /** Whether an infinitive tells what the object of the verb over it does or is to do. */
    boolean isUpon(int governor, int v) {
        return effect(governor) == Effect.PROPOSE
                || causeOf(v) >= 0 && !line.verbs.get(governor).passive();
    }

    /** "Wants to deepen ties by opening a consulate": the verb that a participle under "by" tells the means of; -1 for none. */
    int meansOf(int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean under = v > 0
                && verb.agreement() == 0
                && verb.mood() == Mood.PARTICIPLE
                && !verb.passive()
                && line.marker(verb.first() - 1) == Relation.BY;
        return under && !line.verbs.get(v - 1).passive() ? v - 1 : -1;
    }

    /** The verb group over an infinitive: the nearest before it with no other clause between; -1 for none. */
    int governor(int v) {
        if (v == 0) {
            return -1;
        }
        int shared = sharing(v);
        if (shared >= 0) {
            return governor(shared);
        }
        VerbGroup verb = line.verbs.get(v);
        VerbGroup before = line.verbs.get(v - 1);
        if (verb.first() - before.last() > (lexicon.reaches.contains(before.lemma()) ? FAR : NEAR)) {
            return -1;
        }
        for (int t = before.last() + 1; t < verb.first(); t++) {
            Relation marker = line.marker(t);
            if (marker == Relation.THAT
                    || marker == Relation.CLAUSE
                    || line.tokens.get(t).form().equals(";")) {
                return -1;
            }
        }
        return v - 1;
    }

    /** "Bemeranyije gushyiraho komite", they agreed to set up a committee: the verb of those who agreed, who do it; -1 for none. */
    int agreedOver(int v) {
        int governor = line.verbs.get(v).mood() == Mood.INFINITIVE && lexicon.headFirst ? governor(v) : -1;
        boolean agreed = governor >= 0
                && line.verbs.get(governor).agreement() == 2
                && lexicon.mayTell(line.verbs.get(governor), t -> t.frame() == Frame.AGREE)
                && lexicon.mayTell(line.verbs.get(v), t -> t.subtype().equals("joint-body"));
        return agreed ? governor : -1; // what they agreed to build is what was agreed
    }

    /** The verb over the clause of a verb, where a word for "that" opens it: "biteganyijwe ko aganira"; -1 for none. */
    int overClause(int v) {
        boolean opened = false;
        int u = v - 1;
        for (int t = line.verbs.get(v).first() - 1; t >= 0; t--) {
            opened |= line.marker(t) == Relation.THAT;
            if (line.marker(t) == Relation.CLAUSE || line.tokens.get(t).form().equals(";")) {
                return -1;
            }
            if (u >= 0 && line.verbs.get(u).last() == t) {
                if (opened) {
                    return u;
                }
                u--;
            }
        }
        return -1;
    }

    /**
     * The verb that denies reports in which a verb stands, "yahakanye amakuru avuga ko", "yanyomoje ibivugwa ko"; -1 for
     * none.
     */
    int denier(int v) {
        int says = overClause(v);
        if (says < 1 || effect(says) != Effect.SAY || effect(says - 1) != Effect.DENY) {
            return -1;
        }
        return line.verbs.get(says).first() - line.verbs.get(says - 1).last() <= REPORT ? says - 1 : -1;
    }

    /** How far behind "denied" the verb of the reports may stand: "denied what is being said". */
    private static final int REPORT = 3;

    /** "Amakuru y'uko X yateye Y ni ibinyoma", reports that X struck Y are lies. */
    boolean isCalledFalse(int v) {
        int from =
                effect(v) == Effect.SAY ? line.tokens.size() : line.verbs.get(v).last() + 1;
        boolean told = false;
        for (int t = from; t < line.tokens.size() && !told; t++) {
            told = lexicon.falsehoods.contains(line.tokens.get(t).norm());
        }
        boolean that = false;
        for (int t = line.verbs.get(v).first() - 1; told && t >= 0; t--) {
            if (that && lexicon.hearsay.contains(line.tokens.get(t).norm())) {
                return true;
            }
            that |= line.marker(t) == Relation.THAT;
        }
        return false;
    }

    /** Whether a word for "so that" opens the clause of a verb. */
    boolean isPurpose(int v) {
        for (int t = line.verbs.get(v).first() - 1; t >= 0 && line.verbAt(t) == null; t--) {
            if (lexicon.purposes.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that opens a clause stands between a verb and the one before it. */
    boolean isOwnClause(int v) {
        for (int t = line.verbs.get(v).first() - 1; t >= 0 && line.verbAt(t) == null; t--) {
            if (line.marker(t) == Relation.THAT
                    || line.marker(t) == Relation.WHO
                    || line.tokens.get(t).form().equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb that agrees stands under "as": "nk'uko X abivuga". */
    boolean isAccording(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.agreement() == 0 || verb.passive()) {
            return false;
        }
        for (int t = verb.first() - 1; t >= 0 && line.verbAt(t) == null; t--) {
            if (line.marker(t) == Relation.ACCORD) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb only tells how: "yashimye uko yakiriwe", he praised how he was received. */
    boolean isManner(int v) {
        int first = line.verbs.get(v).first();
        if (line.verbs.get(v).agreement() == 0) {
            for (int t = first - 1; t >= 0 && line.verbAt(t) == null && !line.isComma(t); t--) {
                if (lexicon.manners.contains(line.tokens.get(t).norm())) {
                    return true; // "how the two countries will cooperate"
                }
            }
            return false;
        }
        return first > 0
                && lexicon.manners.contains(line.tokens.get(first - 1).norm())
                && line.marker(first - 1) == null; // "nyuma y'uko", after
    }
}
