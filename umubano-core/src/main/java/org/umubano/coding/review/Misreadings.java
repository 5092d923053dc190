package org.umubano.coding.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/** Acts that the words of their sentence rule out once it is read whole, in a language whose verbs show no agreement. */
public final class Misreadings {

    /** What nobody has said by not saying it: "has not ruled out", "does not regret". */
    private static final Set<String> SAID_ONLY = Set.of("refusal", "condemnation");

    /** Those who speak for no government. */
    static final Set<String> AT_HOME = Set.of("LEG", "OPP", "NGO", "CIV", "COMPANY");

    /** How far before a verb the word stands that doubts it. */
    private static final int DOUBT = 2;

    private final EventLexicon lexicon;

    private Misreadings(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes them out of those of one sentence. */
    public static void drop(EventLexicon lexicon, List<Draft> drafts) {
        if (lexicon.headFirst) {
            return;
        }
        Misreadings words = new Misreadings(lexicon);
        MistakenForce force = new MistakenForce(lexicon);
        drafts.removeIf(d -> isUnsaid(d)
                || words.isUrged(d)
                || words.isFaulted(d)
                || words.isNoun(d)
                || words.isExpectedToDo(d)
                || words.isDoubted(d)
                || words.isOfLed(d)
                || isAtHome(d)
                || force.isNone(d));
        ByNationality.drop(lexicon, drafts);
        SaidAtHome.drop(lexicon, drafts);
        NotTheDoer.drop(lexicon, drafts);
        PrivateAffairs.drop(lexicon, drafts);
        NamedOnly.drop(lexicon, drafts);
        NoDeeds.drop(lexicon, drafts);
        NotAddressed.drop(lexicon, drafts);
        MistakenSides.drop(lexicon, drafts);
        ComingSummits.settle(lexicon, drafts);
        CalledFalse.settle(lexicon, drafts);
        NoTroops.settle(lexicon, drafts);
        force.settle(drafts);
    }

    /** "Agreed to a US request": the form that a verb has after "to" stands behind one adjective as a noun. */
    private boolean isNoun(Draft d) {
        VerbGroup verb = verb(d);
        if (verb == null
                || verb.first() != verb.last()
                || verb.first() == 0
                || verb.mood() == VerbGroup.Mood.INFINITIVE
                || !d.line.tokens.get(verb.first()).norm().equals(verb.lemma())) {
            return false;
        }
        return d.line.actors.stream()
                .anyMatch(a -> a.last() == verb.first() - 1
                        && a.first() > 0
                        && (a.isAdjective() || isAcronym(d.line, a))
                        && lexicon.articles.contains(
                                d.line.tokens.get(a.first() - 1).norm()));
    }

    /** "A US request", "the EU demand": short forms of states and bodies stand before nouns as they are. */
    static boolean isAcronym(Line line, Line.Actor actor) {
        String form = line.tokens.get(actor.first()).form();
        return actor.first() == actor.last() && Character.isUpperCase(form.charAt(form.length() > 1 ? 1 : 0));
    }

    /** Whether no preposition and no comma parts an adjective from a verb. */
    static boolean isPhrase(Line line, int from, int to) {
        for (int t = from; t < to; t++) {
            if (line.isComma(t) || line.marker(t) != null || !line.tokens.get(t).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** "A plan expected to spark protests": nobody is expected anywhere. */
    private boolean isExpectedToDo(Draft d) {
        VerbGroup verb = verb(d);
        int next = verb == null ? -1 : verb.last() + 1;
        return verb != null
                && d.frame == Frame.TRAVEL
                && verb.mood() == VerbGroup.Mood.PARTICIPLE
                && lexicon.governors.get(verb.lemma()) == Effect.PLAN
                && next + 1 < d.line.tokens.size()
                && d.line.marker(next) == Relation.TO
                && d.line.verbAt(next + 1) != null;
    }

    /** "Is unlikely to join the union": what is doubted is no plan. */
    private boolean isDoubted(Draft d) {
        VerbGroup verb = verb(d);
        for (int t = verb == null ? 0 : Math.max(0, verb.first() - DOUBT);
                verb != null && t <= verb.last() && d.status == Status.PLANNED;
                t++) {
            if (lexicon.doubted.contains(d.line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Said the US-led war was wrong and voiced concern": who leads it says nothing. */
    private boolean isOfLed(Draft d) {
        VerbGroup verb = verb(d);
        Participant doer = d.participants.get(0);
        if (verb == null || d.frame != Frame.SAY || doer.office() != null || doer.name() != null) {
            return false;
        }
        boolean led = false;
        for (Line.Actor a : d.line.actors) {
            boolean his = a.last() < verb.first()
                    && doer.state() != null
                    && doer.state().equals(a.mention().state());
            if (his && !isLed(d.line, a.last())) {
                return false;
            }
            led |= his;
        }
        return led;
    }

    private boolean isLed(Line line, int t) {
        String form = line.tokens.get(t).norm();
        int hyphen = form.indexOf('-');
        String rest = hyphen >= 0
                ? form.substring(hyphen + 1)
                : t + 2 < line.tokens.size() && line.tokens.get(t + 1).form().equals("-")
                        ? line.tokens.get(t + 2).norm()
                        : t + 1 < line.tokens.size()
                                        && line.tokens.get(t + 1).norm().startsWith("-")
                                ? line.tokens.get(t + 1).norm().substring(1)
                                : "";
        return lexicon.led.contains(rest);
    }

    /** "The senator assailed the president's plan": who holds no office of government speaks to a state that he names. */
    private static boolean isAtHome(Draft d) {
        Participant speaker = d.participants.get(0);
        String office = speaker.office();
        boolean says = d.frame == Frame.SAY || d.frame == Frame.CALLON;
        if (d.kind != Kind.STATEMENT || !says || office == null || !AT_HOME.contains(office)) {
            return false;
        }
        if (speaker.state() == null) {
            return office.equals("NGO");
        }
        return speaker.name() != null
                && d.participants.stream()
                        .filter(p -> p.role() == Participant.Role.RECIPIENT)
                        .noneMatch(p -> d.line.states().contains(String.valueOf(p.state())));
    }

    /** "Has not ruled out an embargo": who does not refuse has refused nothing. */
    private static boolean isUnsaid(Draft d) {
        return d.kind == Kind.STATEMENT && d.status == Status.DENIED && SAID_ONLY.contains(d.subtype);
    }

    /** "Minister urged to resign": whom a verb of a headline needs as its object is its subject. */
    private boolean isUrged(Draft d) {
        VerbGroup verb = verb(d);
        int next = verb == null ? -1 : verb.last() + 1;
        return verb != null
                && d.frame == Frame.SAY
                && lexicon.takesObject.contains(verb.lemma())
                && !verb.passive()
                && next < d.line.tokens.size()
                && d.line.marker(next) == Relation.TO
                && next + 1 < d.line.tokens.size()
                && d.line.actors.stream().noneMatch(a -> a.first() == next + 1)
                && d.line.verbAt(next + 1) != null;
    }

    /** "Agency accused over prisoners": in a headline, who is blamed for something, and nobody is said to blame it. */
    private boolean isFaulted(Draft d) {
        VerbGroup verb = verb(d);
        int next = verb == null ? -1 : verb.last() + 1;
        boolean bare = verb != null
                && d.kind == Kind.STATEMENT
                && !verb.passive()
                && verb.first() == verb.last()
                && verb.tense() == VerbGroup.Tense.PAST
                && lexicon.home.faulted.contains(verb.lemma());
        Relation marker = bare ? d.line.marker(next) : null;
        return marker == Relation.ON || marker == Relation.OF || marker == Relation.FOR;
    }

    static @Nullable VerbGroup verb(Draft d) {
        return d.line.verbAt(d.first);
    }
}
