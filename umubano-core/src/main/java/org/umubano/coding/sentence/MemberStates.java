package org.umubano.coding.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.text.Phrases;
import org.umubano.text.Token;

/**
 * Many states, or their leaders, who are those of an organisation: "44 African states signed", "ibihugu 13 byasinye", "leaders
 * also adopted". What so many do together is done by the organisation that gathers them, and not by two states that the
 * report is mostly about.
 */
public final class MemberStates {

    /** The mark of mentions that are of the organisation or organisations whose gathering an article tells of. */
    public static final String MARK = "MEMBERS";

    /** So many states are those of an organisation; fewer may be counted by their names. */
    private static final int MANY = 6;

    /** How many words may stand between the number and the states: "44 African states". */
    private static final int BETWEEN = 2;

    private MemberStates() {}

    /** Adds counted states, and leaders without a name before a verb, to the actors of a line. */
    static void read(Line line, EventLexicon lexicon, PhraseMarks marks) {
        List<Line.Actor> found = new ArrayList<>();
        for (int t = 0; t < line.tokens.size(); t++) {
            if (!lexicon.occasions.members.contains(line.tokens.get(t).norm()) || line.verbAt(t) != null) {
                continue;
            }
            int number = lexicon.headFirst ? t + 1 : numberBefore(line, lexicon, t);
            if (number >= 0 && isMany(line, lexicon, number) && !isOfOthers(line, t)) {
                found.add(actor(line, marks, Math.min(t, number), Math.max(t, number), 0));
            }
        }
        for (int i = 0; i < line.actors.size(); i++) {
            Line.Actor actor = line.actors.get(i);
            boolean led = actor.last() > actor.first()
                    && actor.mention().type() == ActorMention.Type.ORGANISATION
                    && actor.mention().offices().isEmpty()
                    && lexicon.occasions.leaders.contains(
                            line.tokens.get(actor.last()).norm());
            if (led) {
                line.actors.set(
                        i, new Line.Actor(leaders(actor.mention()), actor.first(), actor.last(), actor.relation()));
            }
        }
        for (Phrases.Hit<String> hit : lexicon.occasions.fellows.find(line.tokens)) {
            if (isAddressed(line, hit)) {
                found.add(actor(line, marks, hit.first(), hit.last(), 0));
            }
        }
        for (Phrases.Hit<String> hit : lexicon.occasions.heads.find(line.tokens)) {
            if (isSubject(line, lexicon, hit)) {
                found.add(actor(line, marks, hit.first(), hit.last(), 1));
            }
        }
        for (Line.Actor actor : found) {
            if (line.actors.stream().noneMatch(a -> covers(a, actor))) {
                line.actors.removeIf(a -> a.isAdjective() && a.first() >= actor.first() && a.last() <= actor.last());
                line.actors.add(actor);
            }
        }
        if (!found.isEmpty()) {
            line.actors.sort(Comparator.comparingInt(Line.Actor::first));
        }
    }

    /** "West African leaders", whose name tells who they are and of which organisation. */
    private static ActorMention leaders(ActorMention m) {
        return new ActorMention(
                m.start(),
                m.end(),
                ActorMention.Type.GROUP,
                null,
                m.end(),
                m.end(),
                List.of("HOS"),
                m.state(),
                false,
                0,
                null,
                m.rule());
    }

    /** Another phrase than an adjective of a region stands there already. */
    private static boolean covers(Line.Actor a, Line.Actor states) {
        return !a.isAdjective() && a.first() <= states.last() && states.first() <= a.last();
    }

    private static int numberBefore(Line line, EventLexicon lexicon, int noun) {
        for (int t = noun - 1; t >= Math.max(0, noun - 1 - BETWEEN); t--) {
            if (!line.tokens.get(t).isWord() && !isDigits(line.tokens.get(t)) || line.verbAt(t) != null) {
                return -1;
            }
            if (isMany(line, lexicon, t)) {
                return t;
            }
        }
        return -1;
    }

    private static boolean isMany(Line line, EventLexicon lexicon, int token) {
        if (token >= line.tokens.size()) {
            return false;
        }
        Token number = line.tokens.get(token);
        if (isDigits(number)) {
            return number.form().length() < 4 && Integer.parseInt(number.form()) >= MANY;
        }
        String word = number.norm();
        int hyphen = word.indexOf('-');
        return lexicon.occasions.many.contains(hyphen < 0 ? word : word.substring(0, hyphen));
    }

    private static boolean isDigits(Token token) {
        return !token.form().isEmpty() && token.form().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "27 members of the delegation", "50 states of the union": what is counted is no member of the organisation. */
    private static boolean isOfOthers(Line line, int noun) {
        int next = noun + 1;
        return line.verbs.stream().noneMatch(v -> v.agreement() > 0)
                && next < line.tokens.size()
                && line.marker(next) == Relation.OF;
    }

    /** "Called on members", "thanked the member states": right behind a verb or the preposition of one. */
    private static boolean isAddressed(Line line, Phrases.Hit<String> hit) {
        int before = hit.first() - 1;
        boolean to = before > 0
                && (line.marker(before) == Relation.ON || line.marker(before) == Relation.TO)
                && line.verbAt(before - 1) != null;
        return before >= 0
                && (to || line.verbAt(before) != null)
                && !line.quoted[hit.first()]
                && !isOfOthers(line, hit.last());
    }

    /** "Leaders also adopted": nobody says whose, and a finite verb follows. */
    private static boolean isSubject(Line line, EventLexicon lexicon, Phrases.Hit<String> hit) {
        int before = hit.first() - 1;
        boolean opens = before < 0 || line.isComma(before) || line.marker(before) == Relation.THAT;
        int next = hit.last() + 1;
        while (next < line.tokens.size()
                && (lexicon.isAdverb(line.tokens.get(next).norm())
                        || lexicon.adverbs.contains(line.tokens.get(next).norm()))) {
            next++;
        }
        VerbGroup verb = opens && next < line.tokens.size() ? line.verbAt(next) : null;
        return verb != null && verb.isFinite() && !line.quoted[hit.first()];
    }

    private static Line.Actor actor(Line line, PhraseMarks marks, int first, int last, int count) {
        int end = line.tokens.get(last).end();
        ActorMention mention = new ActorMention(
                line.tokens.get(first).start(),
                end,
                ActorMention.Type.ORGANISATION,
                null,
                end,
                end,
                List.of(MARK),
                null,
                false,
                count,
                ActorMention.Reference.THING,
                "language.tsv, members");
        return new Line.Actor(mention, first, last, marks.before(first));
    }
}
