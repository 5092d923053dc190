package org.umubano.coding.sentence;

import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.mention.ActorMention;
import org.umubano.text.Token;

/** Nouns within the phrase that names somebody: "ambasaderi N.N. w'ikigo" tells of no act by its nouns. */
final class NounsInPhrases {

    private NounsInPhrases() {}

    /** Drops them, but for what somebody is handed or made. */
    static void drop(Line line) {
        line.nouns.removeIf(n -> line.actors.stream()
                .anyMatch(a -> a.first() < n.first() && n.last() <= a.last() && !isOwnObject(line, a, n)));
    }

    /** "Yashyikirije u Burundi abarwanyi", handed Burundi the fighters: two objects that only look like one phrase. */
    private static boolean isOwnObject(Line line, Line.Actor actor, TableNoun noun) {
        boolean group = actor.mention().type() == ActorMention.Type.GROUP && noun.last() == actor.last();
        return line.tokens.get(noun.first() - 1).isCapitalised()
                && line.verbAt(actor.first() - 1) != null
                && (group || isMadeEnvoy(line, actor, noun));
    }

    /** "Yagize N.N. ambasaderi", made N.N. ambassador: what he is made stands behind his name like his office. */
    private static boolean isMadeEnvoy(Line line, Line.Actor actor, TableNoun noun) {
        return actor.mention().name() != null
                && (line.lexicon.isOf(noun.key(), Kind.ACCREDITATION) || line.lexicon.isOf(noun.key(), Kind.RELATIONS))
                && line.tokens.subList(actor.first(), noun.first()).stream().allMatch(Token::isCapitalised);
    }
}
