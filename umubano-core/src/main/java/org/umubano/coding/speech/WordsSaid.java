package org.umubano.coding.speech;

import java.util.List;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.speech.Speech.Saying;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;

/** What somebody's words are, by the sentence that tells of them: a quotation, set against another's, or on a match. */
final class WordsSaid {

    private final EventLexicon lexicon;

    /** The last sentence on a match; what is said on it after that is no matter of state either. */
    private int lastSport = -9;

    WordsSaid(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "Ntacyo yabivuzeho", said nothing on it. */
    boolean isNothing(Line line, VerbGroup verb) {
        return lexicon.nothings.find(line.tokens).stream()
                .anyMatch(h -> h.last() < verb.first() && verb.first() - h.last() <= NOTHING);
    }

    /** How far before the verb "nothing" may stand, its auxiliaries between. */
    private static final int NOTHING = 4;

    boolean isOnSport(Line line) {
        if (line.spans.stream().anyMatch(s -> "sport".equals(s.mention().code()))) {
            lastSport = line.number;
        }
        return line.number - lastSport <= 4;
    }

    /** Whether a verb of saying stands with what is said: after "that", or in quotation marks. */
    static boolean hasContent(Line line, Saying saying) {
        if (saying.verb() < 0 || line.verbs.get(saying.verb()).relative()) {
            return false;
        }
        for (int t = line.verbs.get(saying.verb()).last() + 1; t < line.tokens.size(); t++) {
            if (line.marker(t) == Relation.THAT) {
                return true;
            }
        }
        return isQuotation(line);
    }

    /** "Said the pact was aimed at nobody": words on an act of the speaker's state that was told of before, named as the one told. */
    boolean isOnTold(Line line, Saying saying, List<Draft> before) {
        if (saying.isAnnouncement() || lexicon.headFirst || saying.speaker().state() == null) {
            return false;
        }
        for (TableNoun noun : line.nouns) {
            if (noun.first() <= saying.from()
                    || noun.last() >= saying.to()
                    || !lexicon.definites.contains(
                            line.tokens.get(noun.first() - 1).norm())
                    || line.verbAt(noun.last() + 1) == null) {
                continue;
            }
            for (Draft told : before) {
                if (told.kind != Kind.STATEMENT
                        && lexicon.isOf(noun.key(), told.kind)
                        && told.states().size() > 1
                        && told.states().contains(saying.speaker().state())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Israel yo yavuze", Israel for its part said: a pronoun sets the one who speaks against another. */
    boolean isContrasted(Line line, Saying saying, ClauseReader clauses) {
        for (Line.Actor subject : clauses.subjects(saying.verb())) {
            int next = subject.last() + 1;
            if (next < line.verbs.get(saying.verb()).first()
                    && lexicon.contrasts.contains(line.tokens.get(next).norm())) {
                return true;
            }
        }
        return false;
    }

    /** Whether at least three words of a line are somebody's own. */
    static boolean isQuotation(Line line) {
        int words = 0;
        for (int t = 0; t < line.tokens.size(); t++) {
            words += line.quoted[t] && line.tokens.get(t).isWord() ? 1 : 0;
        }
        return words >= 3;
    }

    /** "We have agreed to set up a commission": what is quoted tells of what two sides agreed on. */
    static boolean tellsOfAgreement(Line line, EventLexicon lexicon) {
        for (VerbGroup verb : lexicon.headFirst ? List.<VerbGroup>of() : line.verbs) {
            boolean told = line.quoted[verb.first()]
                    && verb.first() > 0
                    && verb.isFinite()
                    && !verb.negated()
                    && !verb.passive()
                    && (verb.tense() == VerbGroup.Tense.PERFECT || verb.tense() == VerbGroup.Tense.PAST)
                    && lexicon.verbs.getOrDefault(verb.lemma(), List.of()).stream()
                            .anyMatch(t -> t.trigger() != null
                                    && t.trigger().frame() == Frame.AGREE
                                    && t.with().isEmpty());
            String before = told ? line.tokens.get(verb.first() - 1).norm() : "";
            boolean two = lexicon.nominatives.contains(before) || lexicon.countries.contains(before);
            if (told && two && opensQuotation(line, verb.first() - 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no more than the words before a noun stand between a token and the mark or "that" that opens what is said. */
    private static boolean opensQuotation(Line line, int from) {
        for (int t = from; t >= Math.max(0, from - 2); t--) {
            if (line.hasQuote(t) || line.marker(t) == Relation.THAT) {
                return true;
            }
            if (!line.tokens.get(t).isWord() || line.marker(t) != null) {
                return false;
            }
        }
        return false;
    }
}
