package org.umubano.coding.review;

import java.util.List;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/**
 * What somebody says to those of his own state, in an article that tells of another one: "accused the opposition of", "told a
 * court", "warned its citizens to avoid", "issued an ultimatum to a town of his own". It is not said to the other side.
 */
final class SaidAtHome {

    /** How many tokens behind a verb those spoken to may stand. */
    private static final int OBJECT = 6;

    private final EventLexicon lexicon;

    private SaidAtHome(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes such statements out of those of one sentence. */
    static void drop(EventLexicon lexicon, List<Draft> drafts) {
        SaidAtHome words = new SaidAtHome(lexicon);
        drafts.removeIf(d -> d.kind == Kind.STATEMENT
                && (words.isToOwn(d)
                        || isToOwnTown(d)
                        || words.isToNobody(d)
                        || words.isOfCandidate(d)
                        || words.isOfForecaster(d)
                        || words.isForecast(d)));
    }

    /** Whether those who stand behind a verb of speaking to somebody are of the speaker's own state, and no other is told. */
    private boolean isToOwn(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        String own = d.participants.get(0).state();
        if (verb == null || verb.passive() || own == null || !lexicon.home.addresses.contains(verb.lemma())) {
            return false;
        }
        int from = begin(d.line, verb);
        int to = end(d.line, from);
        if (to > from && (isTheirs(d.line, from, to) || isOwnState(d, from, own))) {
            return true;
        }
        if (to == from || isOfOther(d, from, to, own)) {
            return false;
        }
        boolean town = d.subtype.equals("threat")
                && d.line.spans.stream()
                        .anyMatch(s -> s.mention().type() == SpanMention.Type.PLACE
                                && s.first() >= from
                                && s.first() <= to + 1
                                && s.relation() != Relation.IN
                                && own.equals(s.mention().code()));
        return town || isOwnPeople(d.line, from, to, own) || isListener(d.line, from, to, own);
    }

    /** Where the object of a verb begins: behind a time and "to", "apologised this week to fellow ministers". */
    private static int begin(Line line, VerbGroup verb) {
        int from = verb.last() + 1;
        while (from < line.tokens.size() && (line.isInTime(from) || line.marker(from) == Relation.TO)) {
            from++;
        }
        return from;
    }

    private static int end(Line line, int from) {
        int to = from;
        while (to < line.tokens.size()
                && to - from < OBJECT
                && line.tokens.get(to).isWord()
                && line.marker(to) == null
                && line.verbAt(to) == null) {
            to++;
        }
        return to;
    }

    /** Whether somebody else than those at home stands in a phrase, or right behind it whose they are. */
    private static boolean isOfOther(Draft d, int from, int to, String own) {
        for (Line.Actor actor : d.line.actors) {
            boolean inside = actor.first() < to && actor.last() >= from;
            boolean whose = actor.first() >= to
                    && actor.first() <= to + 1
                    && (actor.relation() == Relation.OF || actor.relation() == Relation.IN);
            String state = actor.mention().state();
            boolean guessed = actor.mention().rule().contains("state:")
                    && actor.mention().type() != ActorMention.Type.PERSON
                    && inside;
            boolean ours = guessed
                    || own.equals(state)
                    || state == null && actor.mention().reference() == null;
            if ((inside || whose) && !ours) {
                return true;
            }
        }
        return d.line.spans.stream()
                .anyMatch(s -> s.mention().type() == SpanMention.Type.PLACE
                        && s.first() >= from
                        && s.first() <= to + 1
                        && !own.equals(s.mention().code()));
    }

    /** "Its citizens": those of whoever speaks. */
    private boolean isTheirs(Line line, int from, int to) {
        return lexicon.possessives.contains(line.tokens.get(from).norm())
                && lexicon.home.listeners.contains(line.tokens.get(to - 1).norm());
    }

    /** "The premier cautions India": the state itself of somebody named who speaks. */
    private static boolean isOwnState(Draft d, int from, String own) {
        return d.participants.get(0).name() != null
                && d.line.actors.stream()
                        .anyMatch(a -> a.first() == from
                                && a.mention().type() == ActorMention.Type.STATE
                                && a.mention().reference() == null
                                && !a.isAdjective()
                                && own.equals(a.mention().state())
                                && d.line.marker(a.last() + 1) == null);
    }

    /** "Americans": people of the own state. */
    private boolean isOwnPeople(Line line, int from, int to, String own) {
        for (Line.Actor actor : line.actors) {
            boolean inside = actor.first() >= from && actor.last() < to;
            boolean people = actor.mention().offices().contains("CIV") || actor.isAdjective();
            if (inside
                    && own.equals(actor.mention().state())
                    && people
                    && (actor.last() == to - 1
                            || lexicon.privatePeople.contains(
                                    line.tokens.get(to - 1).norm()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isListener(Line line, int from, int to, String own) {
        for (int t = from; t < to; t++) {
            if (lexicon.home.listeners.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return line.actors.stream()
                .anyMatch(a -> a.first() >= from
                        && a.last() < to
                        && a.mention().reference() == null
                        && a.mention().name() != null
                        && !a.mention().offices().contains("ARMED")
                        && own.equals(a.mention().state()));
    }

    /** "Issues an ultimatum to Fallujah": to a town of one's own, where no other side is named. */
    private static boolean isToOwnTown(Draft d) {
        String own = d.participants.get(0).state();
        Set<String> named = d.line.states();
        boolean guessed = d.participants.stream()
                .filter(p -> p.role() == Participant.Role.RECIPIENT)
                .noneMatch(p -> named.contains(String.valueOf(p.state())));
        return guessed
                && own != null
                && d.line.spans.stream()
                        .anyMatch(s -> s.mention().type() == SpanMention.Type.PLACE
                                && s.first() > d.last
                                && (s.relation() == Relation.TO || s.relation() == Relation.AGAINST)
                                && own.equals(s.mention().code()));
    }

    /** "Accused western investigators of blaming it": those accused are of no state that is told, and the other side is not named. */
    private boolean isToNobody(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null || verb.passive() || !d.subtype.equals("accusation")) {
            return false;
        }
        int from = begin(d.line, verb);
        int to = end(d.line, from);
        boolean plural = to - from > 1 || to > from && d.line.tokens.get(from).isCapitalised();
        Set<String> named = d.line.states();
        return plural
                && d.line.actors.stream().noneMatch(a -> a.first() <= to && a.last() >= from)
                && !isReference(d.line, from, to)
                && d.participants.stream()
                        .filter(p -> p.role() == Participant.Role.RECIPIENT)
                        .noneMatch(p -> named.contains(String.valueOf(p.state())));
    }

    /** "Its neighbour", "both partners": words that may mean the other side. */
    private boolean isReference(Line line, int from, int to) {
        String first = line.tokens.get(from).norm();
        boolean refers = lexicon.possessives.contains(first) || lexicon.definites.contains(first);
        for (int t = from; t < to; t++) {
            refers |= lexicon.home.counterparts.contains(line.tokens.get(t).norm());
        }
        return refers;
    }

    /** "The senator warned that the plan would embolden X": whoever holds no office of government warns those at home. */
    private boolean isOfCandidate(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        String office = d.participants.get(0).office();
        return verb != null
                && d.subtype.equals("threat")
                && ("LEG".equals(office) || "OPP".equals(office))
                && lexicon.home.addresses.contains(verb.lemma())
                && d.line.marker(verb.last() + 1) == Relation.THAT;
    }

    /** "The Monetary Fund warned that X's economy would shrink": nobody whom it speaks to stands behind the verb. */
    private boolean isOfForecaster(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        Participant doer = d.participants.get(0);
        boolean body = lexicon.home.forecasters.contains(String.valueOf(doer.state()))
                || "UN".equals(doer.state()) && "AGENCY".equals(doer.office());
        return verb != null
                && body
                && d.subtype.equals("threat")
                && lexicon.home.addresses.contains(verb.lemma())
                && d.line.actors.stream().noneMatch(a -> a.first() == verb.last() + 1);
    }

    /** "Warned that prices would rise", "warns there is more to do": a warning of what nobody does, to nobody who is named. */
    private boolean isForecast(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null || !d.subtype.equals("threat") || !lexicon.home.addresses.contains(verb.lemma())) {
            return false;
        }
        for (int t = 0; t < d.line.tokens.size(); t++) {
            String word = d.line.tokens.get(t).norm();
            if (lexicon.home.menaces.contains(word) || lexicon.home.counterparts.contains(word)) {
                return false;
            }
        }
        Set<String> named = d.line.states();
        return d.participants.stream()
                .filter(p -> p.role() == Participant.Role.RECIPIENT)
                .noneMatch(p -> p.name() != null || named.contains(String.valueOf(p.state())));
    }
}
