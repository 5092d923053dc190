package org.umubano.coding.verb;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Definites;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Finds the noun that a verb must stand with to report an act, "paid ... a visit": after the verb, or before it where
 * {@link LeadingNouns} says that the verb is about it. Also tells what stands with such a noun: its paper, its owner.
 */
public final class Companions {

    /** How far a paper may stand from the noun of what is done to it. */
    private static final int PAPER = 9;

    /** How far behind its verb a noun may stand. */
    private static final int BEHIND = 12;

    /** How far a set phrase may: "declared the first secretary of the embassy and two more of its officials persona non grata". */
    private static final int FAR_BEHIND = 18;

    /** Who leads troops, or answers for them. */
    private static final Set<String> OFFICERS = Set.of("ARMY", "MOD", "HOS");

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;
    private final LeadingNouns leading;

    public Companions(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.leading = new LeadingNouns(reading);
    }

    /** A noun that must stand with the verb: after it; or before it, where it is the subject and no actor stands between. */
    @Nullable
    TableNoun companion(int v, Set<String> with, @Nullable Kind kind) {
        boolean ties = kind == Kind.RELATIONS && !lexicon.headFirst;
        TableNoun exact = companion(v, n -> with.contains(n.key()) && !(ties && isWithinAnother(n, v)));
        return exact != null || kind == null ? exact : companion(v, n -> lexicon.longer.isSortOf(n.key(), with, kind));
    }

    /** "Opens a new chapter in relations with X": a noun under "in", or "for", and another one that is what the verb does. */
    private boolean isWithinAnother(TableNoun noun, int v) {
        int last = line.verbs.get(v).last();
        for (int t = noun.first() - 1; t > last + 1; t--) {
            Relation marker = line.marker(t);
            boolean named = line.tokens.get(t).isCapitalised() || line.isInTime(t) || line.isComma(t);
            if (named || marker != null && marker != Relation.IN && marker != Relation.FOR) {
                return false;
            }
            if (marker != null) {
                return line.tokens.get(t - 1).isWord() && !line.isInTime(t - 1) && line.marker(t - 1) == null;
            }
        }
        return false;
    }

    /** The same of words anywhere in what somebody says, "yavuze ko ibyo birego nta shingiro bifite", no other saying between. */
    @Nullable
    TableNoun said(int v, Set<String> with) {
        VerbGroup verb = line.verbs.get(v);
        boolean that = line.marker(verb.last() + 1) == Relation.THAT && !verb.negated() && !verb.passive();
        for (TableNoun noun : that ? line.nouns : List.<TableNoun>of()) {
            boolean inside = with.contains(noun.key())
                    && noun.first() > verb.last()
                    && noun.first() < clauses.contentEnd(v)
                    && apart(verb.last(), noun.first()) <= SAID;
            if (inside) {
                return noun;
            }
        }
        return null;
    }

    /** How far behind a verb of saying the words may stand that tell what sort of statement it is. */
    private static final int SAID = 12;

    /** The same of a longer noun that the tables have for other verbs only: "promised maize flour", "brought X together in". */
    @Nullable
    TableNoun longer(int v, Set<String> with, Kind kind) {
        boolean may = kind != Kind.STATEMENT && kind != Kind.FORCE;
        return may ? companion(v, n -> lexicon.longer.isLonger(n.key(), with) && isFree(n, v)) : null;
    }

    /** Whether the tables know nothing of a noun by itself, nor beside this verb. */
    private boolean isFree(TableNoun noun, int v) {
        boolean known = lexicon.nouns.containsKey(noun.key()) || lexicon.named.containsKey(noun.key());
        if (known || line.actors.stream().anyMatch(a -> a.first() <= noun.last() && noun.first() <= a.last())) {
            return false;
        }
        for (EventLexicon.VerbTrigger other :
                lexicon.verbs.getOrDefault(line.verbs.get(v).lemma(), List.of())) {
            if (other.with().contains(noun.key())) {
                return false;
            }
        }
        return true;
    }

    private @Nullable TableNoun companion(int v, Predicate<TableNoun> fits) {
        VerbGroup verb = line.verbs.get(v);
        TableNoun after = null;
        TableNoun before = null;
        for (TableNoun noun : line.nouns) {
            if (!fits.test(noun) || isInTitle(noun, verb) || isTime(noun) || isAhead(noun, verb)) {
                continue;
            }
            if (after == null
                    && (noun.first() > verb.last() || opensWith(noun, verb))
                    && noun.first() <= clauses.end(v)
                    && apart(verb.last(), noun.first()) - line.timeTokens(verb.last() + 1, noun.first())
                            <= (isSetPhrase(noun) ? FAR_BEHIND : BEHIND)
                    && !commaAnd(verb.last() + 1, noun.first())
                    && !opensClause(noun, verb)) {
                after = noun;
            } else if (noun.last() < verb.first() && leading.isAbout(noun, v) && !isOfVerbBefore(noun, verb)) {
                before = noun;
            }
        }
        return before != null && (verb.passive() && verb.agreement() != 16 || after == null) ? before : after;
    }

    /** "Met [for talks] hosted by X": words with their preposition belong to the verb before, and not to the participle behind. */
    private boolean isOfVerbBefore(TableNoun noun, VerbGroup verb) {
        return !lexicon.headFirst
                && noun.last() > noun.first()
                && line.marker(noun.first()) != null
                && noun.last() + 1 == verb.first()
                && verb.passive()
                && !verb.isFinite();
    }

    /** "Yatangiye kugurisha amashanyarazi", began to sell power: the noun opens with the infinitive that ends the verb. */
    private boolean opensWith(TableNoun noun, VerbGroup verb) {
        return lexicon.headFirst && noun.first() == verb.last() && noun.last() > verb.last();
    }

    /** Words that tell the sort of act wherever they stand in its clause: three of them, or "by telephone". */
    private boolean isSetPhrase(TableNoun noun) {
        return !lexicon.headFirst
                && (noun.last() - noun.first() > 1 || noun.last() > noun.first() && line.marker(noun.first()) != null);
    }

    /** "Yakiriye mugenzi we mbere y'inama", received him ahead of the summit: only when it was, and not what was held. */
    private boolean isAhead(TableNoun noun, VerbGroup verb) {
        int before = noun.first() - 1;
        if (!lexicon.headFirst || before <= verb.last()) {
            return false;
        }
        boolean points = lexicon.demonstratives.contains(line.tokens.get(before).norm());
        int marker = points ? before - 1 : before;
        return line.marker(marker) == Relation.AHEAD
                || marker > verb.last() + 1
                        && lexicon.sequels.contains(line.tokens.get(marker - 1).norm());
    }

    /** "A day earlier": words of a longer time. */
    private boolean isTime(TableNoun noun) {
        return !lexicon.headFirst && line.timeTokens(noun.first(), noun.last() + 2) == noun.last() - noun.first() + 2;
    }

    /** "Took off from X, engineers are at work": right behind a comma and right before a verb, the subject of another clause. */
    private boolean opensClause(TableNoun noun, VerbGroup verb) {
        VerbGroup next = lexicon.headFirst ? null : line.verbAt(noun.last() + 1);
        return next != null
                && next.isFinite()
                && !verb.passive()
                && line.isComma(noun.first() - 1)
                && noun.first() - verb.last() > 2;
    }

    /** How far apart two tokens are; where nouns stand first, a name with a long title between counts as one. */
    private int apart(int from, int to) {
        int words = to - from;
        for (int i = 0; i < line.actors.size() && lexicon.headFirst; i++) {
            Line.Actor actor = line.actors.get(i);
            if (actor.first() > from && actor.last() < to) {
                words -= actor.last() - actor.first();
            }
        }
        return words;
    }

    /** "Seized a consul", "held a British diplomat": somebody without a name who stands abroad for a state. */
    private static boolean isEnvoy(ActorMention m) {
        return m.offices().contains("AMB") || m.offices().contains("GOV");
    }

    /** "The army chief was received", "the ambassador to Malawi called": a part of an office, and not what a verb is about. */
    private boolean isInTitle(TableNoun noun, VerbGroup verb) {
        boolean about = noun.first() > verb.last() || verb.passive() || verb.relative() || verb.agreement() > 0;
        if (lexicon.headFirst) {
            return isInNameOfCouncil(noun) || isInTitleOfOfficer(noun);
        }
        if (about && !lexicon.isOf(noun.key(), Kind.FORCE)) {
            return isInNameOfMinistry(noun);
        }
        for (int i = 0; i < line.actors.size(); i++) {
            Line.Actor actor = line.actors.get(i);
            ActorMention m = actor.mention();
            boolean titled = m.type() == ActorMention.Type.PERSON && m.name() != null
                    || m.type() == ActorMention.Type.OFFICE && !(about && isEnvoy(m));
            boolean later = noun.first() > actor.first() + 1 && lexicon.isOf(noun.key(), Kind.ACCREDITATION);
            if (titled
                    && !later
                    && actor.first() <= noun.first()
                    && noun.last() <= actor.last()
                    && !m.offices().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "Umugaba Mukuru w'Ingabo", the chief of the forces: he goes somewhere, and no troops do. */
    private boolean isInTitleOfOfficer(TableNoun noun) {
        return lexicon.troops.contains(noun.key())
                && line.actors.stream()
                        .anyMatch(a -> a.first() < noun.first()
                                && noun.last() <= a.last()
                                && line.marker(noun.first() - 1) == Relation.OF
                                && a.mention().type() != ActorMention.Type.STATE
                                && a.mention().offices().stream().anyMatch(OFFICERS::contains));
    }

    /** "Charles Michel uyobora Inama y'u Burayi", who leads the European Council: right behind an office, and no gathering. */
    private boolean isInNameOfCouncil(TableNoun noun) {
        return lexicon.gatherings.contains(noun.key())
                && line.tokens.get(noun.first()).isCapitalised()
                && line.actors.stream()
                        .anyMatch(a -> a.first() < noun.first()
                                && a.last() >= noun.first() - 1
                                && !a.mention().offices().isEmpty()
                                && !line.tokens.get(noun.first() - 1).isCapitalised());
    }

    /** "Cut the ribbon beside Foreign and Cooperation Minister N.N.": words inside a title, and no agreement. */
    private boolean isInNameOfMinistry(TableNoun noun) {
        for (int i = 0; lexicon.isOf(noun.key(), Kind.AGREEMENT) && i < line.actors.size(); i++) {
            Line.Actor actor = line.actors.get(i);
            if (actor.first() <= noun.first()
                    && noun.last() < actor.last()
                    && !actor.mention().offices().isEmpty()
                    && line.tokens.get(noun.last() + 1).isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    /** "Yasuye urwibutso, nyuma asura uruganda": of what was gone to before another verb, a site is not gone to again. */
    boolean isOfBefore(TableNoun noun, int v) {
        VerbGroup verb = line.verbs.get(v);
        if (!lexicon.headFirst || verb.passive() || verb.relative() || noun.last() >= verb.first()) {
            return false;
        }
        return line.verbs.stream().anyMatch(u -> u.last() < noun.first())
                && verb.agreement() <= 2
                && !lexicon.classesOf(noun.key()).contains(verb.agreement());
    }

    private boolean commaAnd(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (line.isComma(i) && line.marker(i + 1) == Relation.AND) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun of a paper follows, with only its own words between: "the suspension of the 2015 energy accord". */
    public boolean hasPaper(TableNoun noun) {
        for (TableNoun paper : line.nouns) {
            if (paper.first() <= noun.last()
                    || paper.key().equals(noun.key())
                    || !lexicon.isOf(paper.key(), Kind.AGREEMENT)) {
                continue;
            }
            if (paper.first() - noun.last() > PAPER) {
                return false;
            }
            boolean own = line.noVerbBetween(noun.last() + 1, paper.first());
            for (int t = noun.last() + 1; own && t < paper.first(); t++) {
                Relation marker = line.marker(t);
                own = !line.isComma(t) && (marker == null || marker == Relation.OWNER || marker == Relation.OF);
            }
            return own;
        }
        return false;
    }

    /** "Uruzinduko rwe", his visit, where the possessive follows. */
    boolean isOwned(TableNoun noun) {
        return noun.last() + 1 < line.tokens.size()
                && lexicon.owners.contains(line.tokens.get(noun.last() + 1).norm());
    }

    /** Whether a noun stands with a word that makes it definite. */
    public boolean isDefinite(TableNoun noun) {
        return Definites.isDefinite(line, noun.first());
    }
}
