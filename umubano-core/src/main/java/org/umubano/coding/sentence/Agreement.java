package org.umubano.coding.sentence;

import java.util.Set;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.ActorMention.Reference;
import org.umubano.mention.ActorMention.Type;

/**
 * Whether a phrase can be the subject of a verb by its noun class, in languages whose verbs show one: a person takes class
 * 1, a state with an augment (u Rwanda, u Bufaransa) 11 or 14, other states 9, an office that of its noun (intumwa, class 9 or 10). Says no only where that is sure.
 */
final class Agreement {

    private static final Set<Integer> PERSON = Set.of(0, 1, 2, 3, 16);
    private static final Set<Integer> AUGMENTED = Set.of(0, 2, 8, 10, 11, 14, 16);
    private static final Set<Integer> STATE_NOT = Set.of(3, 5, 6, 11, 12, 14);
    /** "M23 ... rugahakana": no class of a body whose name is no word of the language. */
    private static final Set<Integer> FOREIGN_NOT = Set.of(11, 12, 14);

    private static final Set<Integer> COUNTRY_NOT = Set.of(1, 11, 14, 5);

    /** The classes of states with an augment: "u Rwanda", "u Bufaransa". */
    private static final Set<Integer> ONE_STATE = Set.of(11, 14);

    /** The classes whose verbs may begin as those of one person do: ya-, "yasuye". */
    private static final Set<Integer> LIKE_PERSON = Set.of(1, 4, 6, 9);

    private Agreement() {}

    /** Whether two verbs can have one subject; a form of class 1 that is none of a person for sure may be of 4, 6 or 9. */
    static boolean mayShare(Line line, VerbGroup a, VerbGroup b) {
        if (a.agreement() == b.agreement()) {
            return true;
        }
        VerbGroup one = a.agreement() == 1 ? a : b;
        return one.agreement() == 1
                && !one.relative()
                && !line.isOfPerson(one)
                && LIKE_PERSON.contains(a.agreement())
                && LIKE_PERSON.contains(b.agreement());
    }

    static boolean allows(Line line, Line.Actor actor, VerbGroup verb) {
        int agreement = verb.agreement();
        ActorMention m = actor.mention();
        if (agreement <= 0) {
            return true;
        }
        if (agreement > 2 && !actor.relation().isOblique() && hasBlowBetween(line, actor, verb)) {
            return false;
        }
        if (LIKE_PERSON.contains(agreement) && isArmy(m) && isVisited(line, actor, verb)) {
            return false; // "yasuye ingabo za X yongera kuzishimira", visited the troops of X and thanked them again
        }
        if (m.type() == Type.PERSON || m.type() == Type.OFFICE) {
            return PERSON.contains(agreement) || line.classesAt(actor.first()).contains(agreement);
        }
        if (line.isOfPerson(verb) && m.type() != Type.GROUP) {
            return false;
        }
        if (m.type() == Type.ORGANISATION && verb.relative() && agreement == 1) {
            return !line.classesAt(actor.first()).contains(9); // "ambasade ... ukazaherekezwa" is of a noun before it
        }
        if (m.type() == Type.ORGANISATION && line.classesAt(actor.first()).isEmpty()) {
            return !FOREIGN_NOT.contains(agreement);
        }
        if (m.type() == Type.GROUP && ONE_STATE.contains(agreement)) {
            Set<Integer> classes = line.classesAt(actor.first());
            return classes.isEmpty() || classes.contains(agreement); // "gufasha umutwe wa X, ibirego ruhakana"
        }
        if (m.type() != Type.STATE) {
            return true;
        }
        if (verb.relative() && agreement == 1) {
            return false; // "Perezida wa mbere wa X usuye Y", the first president of X who visits Y: none of a state
        }
        if (m.reference() == Reference.STATE) {
            return !COUNTRY_NOT.contains(agreement);
        }
        if (m.reference() != null) {
            return true;
        }
        boolean augmented = actor.last() > actor.first()
                        && line.tokens.get(actor.first()).form().length() == 1
                || line.isAugmented(actor.first());
        if (augmented && agreement == 8 && FOREIGN_NOT.contains(verb.object())) {
            return false; // "ibihugu bifatira u Rwanda ibihano birushinja", which accuse it: it is no subject of that
        }
        return augmented
                ? AUGMENTED.contains(agreement) || agreement == 1 && isOfClassNine(line, actor, verb)
                : !STATE_NOT.contains(agreement);
    }

    /** "Indege y'u Burusiya yarashe": of a plane, class 9, whose verb begins as that of a person; the state stands for it. */
    private static boolean isOfClassNine(Line line, Line.Actor actor, VerbGroup verb) {
        int of = actor.first() - 1;
        return of > 0
                && !verb.relative()
                && line.marker(of) == Relation.OF
                && line.tokens.get(of).norm().startsWith(line.lexicon.signs.ofThing)
                && line.classesAt(of - 1).contains(9)
                && actor.last() + 1 == verb.first();
    }

    /** "X yamaganye ibitero bya Y byahitanye abantu", X condemned Y's strikes that killed people: it is the strikes that killed. */
    private static boolean hasBlowBetween(Line line, Line.Actor actor, VerbGroup verb) {
        return line.nouns.stream()
                .anyMatch(n -> n.first() > actor.last()
                        && n.last() < verb.first()
                        && line.lexicon.isOf(n.key(), Kind.FORCE)
                        && line.lexicon.classesOf(n.key()).contains(verb.agreement()));
    }

    private static boolean isArmy(ActorMention m) {
        return !m.offices().isEmpty() && m.offices().get(0).equals("ARMY");
    }

    /** "Yasuye ingabo [za X]": whether troops, more than one by the word behind them, are what a person does something to right before. */
    private static boolean isVisited(Line line, Line.Actor troops, VerbGroup verb) {
        boolean many = line.tokens.get(troops.first() + 1).norm().startsWith(line.lexicon.signs.ofMany);
        VerbGroup before = many && troops.first() > 0 ? line.verbAt(troops.first() - 1) : null;
        return before != null
                && before.isFinite()
                && before.agreement() == 1
                && !before.passive()
                && !line.hasComma(troops.last(), verb.first());
    }
}
