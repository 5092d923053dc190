package org.umubano.coding.report;

import java.util.Objects;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;

/**
 * Acts that a sentence further down only points back to, in a language whose verbs agree: "nyuma yo gutanga impapuro", after handing in
 * his letters, he met the minister; "kuba umupaka warafunzwe", that the border was closed. Who stands beside them there, and that
 * no date does, parts them from nothing.
 */
final class RetoldActs {

    /** The last sentence of an opening: an act told there is the news, whatever else of its kind was before. */
    private static final int OPENING = 1;

    private RetoldActs() {}

    /** Whether a later draft points back to the act of an earlier one. */
    static boolean is(Draft a, Draft b) {
        if (!b.line.lexicon.headFirst
                || a.kind != b.kind
                || a.kind == Kind.STATEMENT
                || a.line == b.line
                || !a.subtype.equals(b.subtype)
                || !a.states().equals(b.states())
                || b.from != null) {
            return false;
        }
        return isSequel(b) && sameDoer(a, b) || isUndated(a, b);
    }

    /** "Nyuma yo gusinya amasezerano": an infinitive behind a word for after, before which nothing was told of. */
    static boolean isSequel(Draft b) {
        VerbGroup verb = b.line.verbAt(b.first);
        return b.line.lexicon.headFirst
                && verb != null
                && verb.mood() == Mood.INFINITIVE
                && verb.first() > 1
                && b.line.lexicon.sequels.contains(
                        b.line.tokens.get(verb.first() - 2).norm());
    }

    private static boolean sameDoer(Draft a, Draft b) {
        Participant p = a.participants.get(0);
        Participant q = b.participants.get(0);
        return Objects.equals(p.state(), q.state())
                && (p.name() == null
                        || q.name() == null
                        || SameAct.surname(p.name()).equals(SameAct.surname(q.name())));
    }

    /** What was closed or broken off long ago, or a guest's visit, that is told of again below without a day. */
    private static boolean isUndated(Draft a, Draft b) {
        Participant guest = b.participants.get(0);
        boolean visit = a.kind == Kind.VISIT
                && guest.name() != null
                && guest.state() != null
                && (a.subtype.equals("visit") || a.subtype.equals("arrival"))
                && b.line.actors.stream()
                        .anyMatch(h -> h.mention().type() == ActorMention.Type.STATE
                                && !String.valueOf(guest.state())
                                        .equals(h.mention().state())
                                && b.states()
                                        .contains(String.valueOf(h.mention().state())));
        boolean measure = a.kind == Kind.RELATIONS && !a.subtype.equals("established");
        return (measure || visit)
                && a.status.isDone()
                && b.status.isDone()
                && b.line.number > OPENING
                && sameDoer(a, b);
    }
}
