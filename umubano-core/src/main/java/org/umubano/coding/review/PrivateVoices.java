package org.umubano.coding.review;

import java.util.List;
import java.util.Set;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.settle.Matches;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.language.VerbGroup;

/**
 * Statements that are of no state: "relatives of the dead in Kenya called on Uganda", "'we are afraid,' said a market woman". People
 * without an office speak for themselves, whatever land they are named with; and what a politician says at home, of a vote or a
 * cabinet, is no word to another state.
 */
public final class PrivateVoices {

    /** How far behind a verb its subject may stand: "said a Brazilian nun". */
    private static final int BEHIND = 5;

    private static final Set<String> WORDS = Set.of("remark", "announcement");

    private PrivateVoices() {}

    /** Takes them out of the acts of a line. */
    public static void drop(
            Line line, EventLexicon lexicon, ClauseReader clauses, Discourse discourse, List<Draft> drafts) {
        if (!lexicon.headFirst) {
            drafts.removeIf(d -> d.kind == Kind.STATEMENT
                    && !d.subtype.equals("press-conference")
                    && discourse.text().isFormer(d.participants.get(0)));
            drafts.removeIf(d -> WORDS.contains(d.subtype) && isOfCase(d, drafts));
            drafts.removeIf(d ->
                    d.kind == Kind.STATEMENT && (isPrivate(line, lexicon, clauses, d) || isHome(line, lexicon, d)));
        }
    }

    private static boolean isPrivate(Line line, EventLexicon lexicon, ClauseReader clauses, Draft draft) {
        Participant speaker = draft.participants.get(0);
        VerbGroup verb = line.verbAt(draft.first);
        if (WORDS.contains(draft.subtype) && isSaidByPeople(line, lexicon)) {
            return true;
        }
        boolean named =
                speaker.name() != null && speaker.office() != null && !Matches.PRIVATE.contains(speaker.office());
        if (verb == null || named) {
            return false;
        }
        return isOfPeople(line, lexicon, clauses.start(line.verbs.indexOf(verb)), verb.first());
    }

    /** "..., said a market woman": told behind what was said, by somebody without an office. */
    private static boolean isSaidByPeople(Line line, EventLexicon lexicon) {
        for (VerbGroup verb : line.verbs) {
            int to = Math.min(line.tokens.size(), verb.last() + 1 + BEHIND);
            boolean closes = verb.first() > 0
                    && !line.tokens.get(verb.first() - 1).isWord()
                    && lexicon.governors.get(verb.lemma()) == Effect.SAY;
            if (closes && isOfPeople(line, lexicon, verb.last() + 1, to)) {
                return true;
            }
        }
        return false;
    }

    /** "Went to the court, asking it to declare": what a party asks of a court is its case. */
    private static boolean isOfCase(Draft word, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(d -> d.kind == Kind.DISPUTE
                        && d.topics.contains("justice")
                        && d.first < word.first
                        && d.states().equals(word.states()));
    }

    /** Whether a noun for people without office stands between two tokens, and nobody who holds one. */
    private static boolean isOfPeople(Line line, EventLexicon lexicon, int from, int to) {
        boolean people = false;
        for (int t = from; t < to; t++) {
            boolean ends = t > from && line.isComma(t) && people;
            if (ends) {
                break;
            }
            people |= lexicon.occasions.voices.contains(line.tokens.get(t).norm());
        }
        return people
                && line.actors.stream()
                        .filter(a -> a.first() >= from && a.last() < to)
                        .noneMatch(a -> a.mention().offices().stream().anyMatch(o -> !Matches.PRIVATE.contains(o)));
    }

    /** "The prime minister announced that he will step down": told of nobody abroad, in words of politics at home. */
    private static boolean isHome(Line line, EventLexicon lexicon, Draft draft) {
        boolean word = WORDS.contains(draft.subtype);
        Participant speaker = draft.participants.get(0);
        if (!word || speaker.state() == null) {
            return false;
        }
        boolean abroad = draft.participants.stream()
                .filter(p -> p.role() == Role.RECIPIENT)
                .anyMatch(p -> line.states().contains(String.valueOf(p.state())));
        return !abroad
                && line.tokens.stream().anyMatch(t -> lexicon.occasions.home.contains(t.norm()))
                && line.actors.stream()
                        .noneMatch(a -> a.mention().state() != null
                                && !a.mention().state().equals(speaker.state()));
    }
}
