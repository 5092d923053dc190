package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/**
 * Reads who stands around a trigger: the subjects and others of its clause, resolved by what the article has told, and those
 * whom the form of its verb stands for.
 */
public final class CastReader {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final GroupOwners owners;
    private final CastMarks marks;

    public CastReader(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.owners = new GroupOwners(reading);
        this.marks = new CastMarks(reading, owners);
    }

    /**
     * Resolves those around a trigger.
     *
     * @param subjects the actors that are its subjects
     * @param verb the verb, whose form may stand for a subject, object or place left out; null for none
     * @param after the other actors; those among the subjects are left out
     * @param from the first token whose places count
     * @param to the last such token
     */
    public Cast cast(List<Line.Actor> subjects, @Nullable VerbGroup verb, List<Line.Actor> after, int from, int to) {
        List<Participant> who = named(subjects, verb);
        seenOff(who, subjects, verb);
        boolean unnamed = who.isEmpty() && verb != null;
        if (verb != null
                && unnamed
                && !areOthers(subjects)
                && !(verb.passive() && verb.agreement() > 2)
                && !clauses.hasOwnNoun(verb)) {
            who.addAll(meantBy(verb));
        }
        List<Cast.Marked> others = new ArrayList<>();
        for (Line.Actor actor : after) {
            if (!subjects.contains(actor) && !isSelf(actor, who, verb)) {
                marks.mark(actor, who, others);
            }
        }
        List<Line.Span> spans = places(from, to);
        if (verb == null) {
            return new Cast(who, others, spans, false);
        }
        addByForm(verb, who, others, spans);
        addWhere(verb, others, spans);
        if (unnamed && verb.agreement() == 1 && who.size() == 1 && !verb.passive() && !namesOwnDeed(after)) {
            notAtHome(who, others);
        }
        return new Cast(who, others, spans, verb.passive());
    }

    /** "Ibyo bihugu", those countries, of which the text names none. */
    private static boolean areOthers(List<Line.Actor> subjects) {
        return subjects.size() == 1
                && subjects.get(0).mention().reference() == ActorMention.Reference.BOTH_STATES
                && subjects.get(0).mention().count() == 0;
    }

    /** "He saw him off at the airport, before boarding for home": who boards is the one seen off, whoever the subject is. */
    private void seenOff(List<Participant> who, List<Line.Actor> subjects, @Nullable VerbGroup verb) {
        if (verb == null || who.size() != 1 || subjects.size() != 1) {
            return;
        }
        for (VerbGroup before : line.verbs) {
            boolean off = before.first() > subjects.get(0).last()
                    && before.last() < verb.first()
                    && before.object() == 1
                    && lexicon.seeingOff.contains(before.lemma());
            List<Participant> other = off ? discourse.otherThan(who.get(0).state()) : List.of();
            if (!other.isEmpty()) {
                who.set(0, other.get(0));
                return;
            }
        }
    }

    /** Whom the subjects name; a plural verb with one person as its subject has the speaker with him. */
    private List<Participant> named(List<Line.Actor> subjects, @Nullable VerbGroup verb) {
        List<Participant> who = new ArrayList<>();
        for (Line.Actor actor : subjects) {
            List<Participant> known = owners.resolve(actor);
            boolean open = isVisitors(actor) && known.stream().allMatch(p -> p.state() == null);
            who.addAll(open ? visitor() : known);
        }
        boolean alone = who.size() == 1
                && verb != null
                && verb.agreement() == 2
                && Cast.isPerson(who.get(0))
                && !(subjects.get(0).mention().type() == ActorMention.Type.GROUP
                        && discourse.isCountry(who.get(0).state()));
        if (alone && verb != null && !isOfNobody(subjects.get(0), verb)) {
            discourse.speaker().stream()
                    .filter(p -> !Objects.equals(p.state(), who.get(0).state()))
                    .forEach(p -> who.add(0, p));
            if (who.size() == 1 && isTaken(subjects.get(0), verb)) {
                who.addAll(discourse.otherThan(who.get(0).state()));
            }
        }
        return who;
    }

    /** "Kagame yamutwaye mu modoka, baraganira", Kagame drove him, and they talked: whether the subject does something to "him" before. */
    private boolean isTaken(Line.Actor subject, VerbGroup verb) {
        for (VerbGroup before : line.verbs) {
            if (before.first() > subject.last()
                    && before.last() < verb.first()
                    && before.agreement() == 1
                    && before.object() == 1) {
                return true;
            }
        }
        return false;
    }

    /** "Heads of state have begun arriving": a group of no state that travels, and no one's company. */
    private boolean isOfNobody(Line.Actor actor, VerbGroup verb) {
        return actor.mention().type() == ActorMention.Type.GROUP
                && actor.mention().state() == null
                && lexicon.mayTell(verb, t -> t.kind() == Kind.VISIT);
    }

    /** "The delegation also toured the museum": of nobody named, and told of before. */
    private boolean isVisitors(Line.Actor actor) {
        ActorMention m = actor.mention();
        return !lexicon.headFirst
                && m.type() == ActorMention.Type.GROUP
                && m.state() == null
                && m.name() == null
                && m.offices().contains("GOV")
                && actor.first() > 0
                && lexicon.definites.contains(line.tokens.get(actor.first() - 1).norm());
    }

    private List<Participant> visitor() {
        return discourse.acts().lastVisit().stream()
                .filter(p -> p.role() == Participant.Role.ACTOR && discourse.isAway(p))
                .limit(1)
                .toList();
    }

    /** Whom a verb without a subject means by its agreement. */
    private List<Participant> meantBy(VerbGroup of) {
        int main = clauses.sequelOf(line.verbNumberAt(of.first()));
        int agreed = main < 0 ? clauses.agreedOver(line.verbNumberAt(of.first())) : main;
        VerbGroup verb = agreed < 0 ? of : line.verbs.get(agreed); // "yabitangaje nyuma yo kuganira na", he who said it
        if (verb.agreement() == BOTH && STATES.contains(verb.object())) {
            return List.of(); // "ibihugu birushinja", states that accuse Rwanda: it is not one of them
        }
        String state = ofClass(verb, verb.agreement());
        if (state != null) {
            return List.of(
                    Participant.state(Participant.Role.ACTOR, state)); // "ibirego ruhakana", charges that it denies
        }
        return line.isOfPerson(verb) ? discourse.person() : discourse.unnamed(verb.agreement());
    }

    /** Class of "both states", and the classes of single ones that a pronoun in a verb may stand for. */
    private static final int BOTH = 8;

    private static final Set<Integer> STATES = Set.of(11, 14);

    /** "Hailed what he called progress", "told reporters at his ministry": the one who does it, whoever was named before. */
    private boolean isSelf(Line.Actor actor, List<Participant> who, @Nullable VerbGroup verb) {
        boolean person = !lexicon.headFirst
                && verb != null
                && actor.first() == actor.last()
                && actor.first() > verb.last()
                && actor.mention().reference() == ActorMention.Reference.PERSON
                && actor.mention().offices().isEmpty();
        if (!person || who.size() != 1 || who.get(0).name() == null) {
            return false;
        }
        String form = line.tokens.get(actor.first()).norm();
        int next = actor.last() + 1;
        boolean owns = lexicon.possessives.contains(form)
                && next < line.tokens.size()
                && line.tokens.get(next).isWord()
                && line.marker(next) == null;
        boolean act = line.nouns.stream()
                .anyMatch(n -> n.first() == next
                        && (lexicon.isOf(n.key(), Kind.ACCREDITATION)
                                || lexicon.isOf(n.key(), Kind.STATEMENT))); // "his credentials", "his appeal"
        return verb != null && (owns && !act || lexicon.nominatives.contains(form)) && isSaying(verb);
    }

    /** Whether a verb makes a statement, by itself or with a noun: "praise", "offer condolences". */
    private boolean isSaying(VerbGroup verb) {
        return lexicon.mayTell(verb, t -> t.kind() == Kind.STATEMENT);
    }

    private List<Line.Span> places(int from, int to) {
        List<Line.Span> spans = new ArrayList<>();
        for (Line.Span span : line.spans) {
            boolean place = span.mention().type() == SpanMention.Type.PLACE || span.venue() != null;
            if (place && span.first() >= from && span.first() <= to) {
                spans.add(span);
            }
        }
        return spans;
    }

    /** "ABUJA, Aug 11 -": where the report was sent from is no place of blows. */
    public Cast withoutDateline(Cast cast) {
        return new Cast(
                cast.subjects(),
                cast.others(),
                cast.spans().stream().filter(s -> !isDateline(s)).toList(),
                cast.isPassive());
    }

    /** Whether a place stands in capitals before a dash. */
    private boolean isDateline(Line.Span span) {
        String name = line.tokens.get(0).form();
        if (span.first() != 0
                || lexicon.headFirst
                || name.length() < 3
                || !name.toUpperCase(Locale.ROOT).equals(name)) {
            return false;
        }
        for (int t = span.last() + 1; t < Math.min(span.last() + 8, line.tokens.size()); t++) {
            String form = line.tokens.get(t).form();
            if (form.equals("-") || form.equals("\u2013") || form.equals("\u2014") || form.equals(":")) {
                return true;
            }
        }
        return false;
    }

    /** Adds the object and the place that the form of a verb stands for. */
    private void addByForm(VerbGroup verb, List<Participant> who, List<Cast.Marked> others, List<Line.Span> spans) {
        if (verb.object() == 1 || verb.object() == 2) {
            discourse.other(who, verb.object()).forEach(p -> others.add(0, new Cast.Marked(p, Relation.BARE, false)));
        }
        String state = ofClass(verb, verb.object());
        if (state != null && who.stream().noneMatch(p -> state.equals(p.state()))) {
            others.add(0, new Cast.Marked(Participant.state(Participant.Role.ACTOR, state), Relation.BARE, false));
        }
        if (!verb.there() || !spans.isEmpty() || who.isEmpty()) {
            return;
        }
        String named = namedBefore(verb);
        String there = named != null ? named : discourse.there(who.get(0).state());
        if (there != null) {
            others.add(new Cast.Marked(Participant.state(Participant.Role.ACTOR, there), Relation.IN, false));
        }
    }

    /** "U Burusiya ..., Amerika ibushinja", Russia ..., the US accuses it: the last state before a verb of a class of single states; null for none. */
    private @Nullable String ofClass(VerbGroup verb, int nounClass) {
        String state = null;
        for (Line.Actor actor : STATES.contains(nounClass) ? line.actors : List.<Line.Actor>of()) {
            boolean named = actor.last() < verb.first()
                    && actor.mention().type() == ActorMention.Type.STATE
                    && actor.mention().reference() == null;
            if (named
                    && lexicon.deedWords.classOfState(
                                    line.tokens.get(actor.last()).norm())
                            == nounClass) {
                state = actor.mention().state();
            }
        }
        return state;
    }

    /** "Si ubwa mbere agiye muri Kazakhstan: mu 2015 yahahuriye", ... to X: there he met: the state gone to before; null for none. */
    private @Nullable String namedBefore(VerbGroup verb) {
        String state = null;
        for (Line.Actor actor : line.actors) {
            if (actor.last() < verb.first()
                    && actor.relation() == Relation.IN
                    && actor.mention().type() == ActorMention.Type.STATE) {
                state = actor.mention().state();
            }
        }
        return state;
    }

    /** "U Bubiligi, aho azajya", Belgium, where he will go: the state or place right before a word for "where". */
    private void addWhere(VerbGroup verb, List<Cast.Marked> others, List<Line.Span> spans) {
        for (int t = verb.first() - 1; t > 0 && verb.first() - t <= 6 && line.verbAt(t) == null; t--) {
            if (!lexicon.wheres.contains(line.tokens.get(t).norm())) {
                continue;
            }
            int end = line.isComma(t - 1) ? t - 2 : t - 1;
            for (Line.Span span : line.spans) {
                if (span.last() == end && span.mention().code() != null) {
                    spans.add(span);
                    return;
                }
            }
            for (Line.Actor actor : line.actors) {
                if (actor.last() == end && actor.mention().type() == ActorMention.Type.STATE) {
                    discourse.resolve(actor.mention()).forEach(p -> others.add(new Cast.Marked(p, Relation.IN, false)));
                }
            }
            return;
        }
    }

    /** "Yemeye amakosa igihugu cye cyakoze", he admitted what his country had done: of one's own state one may speak. */
    private boolean namesOwnDeed(List<Line.Actor> named) {
        for (Line.Actor actor : named) {
            VerbGroup deed = line.verbAt(actor.last() + 1);
            if (deed != null
                    && deed.agreement() > 2
                    && actor.mention().type() == ActorMention.Type.STATE
                    && actor.mention().offices().contains("OWN")) {
                return true;
            }
        }
        return false;
    }

    /** "He thanked him for visiting Rwanda": an unnamed subject of the state gone to is the other person. */
    private void notAtHome(List<Participant> who, List<Cast.Marked> others) {
        String home = who.get(0).state();
        boolean visitsHome = others.stream()
                .anyMatch(m -> Cast.isState(m.who())
                        && (m.relation() == Relation.BARE || m.relation() == Relation.IN)
                        && Objects.equals(m.who().state(), home));
        boolean withOwn = others.stream().anyMatch(m -> m.relation() == Relation.WITH && Cast.isPerson(m.who()))
                && others.stream()
                        .filter(m -> m.relation() == Relation.WITH && Cast.isPerson(m.who()))
                        .allMatch(m -> Objects.equals(m.who().state(), home));
        visitsHome |= withOwn;
        List<Participant> other = discourse.otherThan(home);
        if (visitsHome && !other.isEmpty() && !Objects.equals(other.get(0).state(), home)) {
            who.set(0, other.get(0));
        }
    }

    /** Whether a word for a meal stands among some tokens: "gave a banquet", "hosted him to lunch", "basangiye", they ate together. */
    boolean namesMeal(int first, int last) {
        VerbGroup verb = line.verbAt(first);
        if (verb != null && lexicon.meals.contains(verb.lemma())) {
            return true;
        }
        for (int t = first; t <= last; t++) {
            if (lexicon.meals.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the state of a person is only guessed from the article's home. */
    boolean isGuessed(Participant p) {
        return Bystanders.isGuessed(line, p);
    }
}
