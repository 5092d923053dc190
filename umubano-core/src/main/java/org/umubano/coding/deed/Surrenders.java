package org.umubano.coding.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.ActReader;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/**
 * Persons whom one state hands to another: "handed X over to the United States", "X was surrendered to Rwanda", "yashyikirijwe
 * Amerika". Only where somebody is the object and a state as such or an agency of one takes him: papers and messages go to
 * persons, and who goes to a state of his own will is its guest.
 */
public final class Surrenders extends ActReader {

    /** How far behind the verb the one who takes him may stand. */
    private static final int REACH = 16;

    /** How many words may stand between "to" and the state: "to agents of the American [FBI]". */
    private static final int TO = 5;

    /** How many words may stand between the verb and who is handed over: "the drug baron X". */
    private static final int WHOM = 6;

    private final List<Draft> made;

    public Surrenders(Reading reading, Drafts drafts) {
        super(reading, drafts);
        this.made = drafts.made();
    }

    /** Adds the handing over that a line tells of, and takes out what its verb was read as otherwise. */
    @Override
    public void read() {
        for (int v = 0; v < line.verbs.size(); v++) {
            Trigger trigger = trigger(line.verbs.get(v));
            if (trigger != null && read(v, trigger)) {
                break;
            }
        }
        boolean handed = made.stream().anyMatch(d -> d.subtype.equals("handover"));
        made.removeIf(
                d -> handed && d.frame == Frame.DEPLOY && d.subtype.equals("deployment")); // prisoners who cross over
    }

    private @Nullable Trigger trigger(VerbGroup verb) {
        return line.quoted[verb.last()] || verb.negated() ? null : lexicon.triggerOf(verb, Frame.SURRENDER);
    }

    private boolean read(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        Status status = statuses.of(v);
        Line.Actor taker = status == null ? null : taker(v);
        boolean mayTry = status != null && (!trigger.isWeak() || tellsOfTrial(v));
        if (status == null || !mayTry || taker == null && !lexicon.headFirst) {
            return false;
        }
        boolean far = lexicon.headFirst && taker == null && (trigger.isWeak() || verb.object() == 1 || tellsOfTrial());
        String town = far ? townBehind(verb) : null;
        boolean unsaid = taker == null && town == null && !verb.passive() && verb.object() != 1;
        Line.Actor whom = unsaid ? null : whom(v, taker);
        Participant before = whom == null && lexicon.headFirst && verb.object() == 1 ? lastHeld() : null;
        boolean named = whom == null ? before != null || taker != null && isNamed(v, taker) : !serves(whom);
        if (!named && (whom == null || trigger.isWeak() || lexicon.headFirst)) {
            return false;
        }
        String to = taker != null ? taker.mention().state() : town == null ? home(v) : town;
        String doer = to == null ? null : doer(v, to, status);
        if (to == null || doer == null || doer.equals(to)) {
            return false;
        }
        int last = taker == null ? verb.last() : Math.max(verb.last(), taker.last());
        Draft draft = new Draft(line, trigger, verb.first(), last, status);
        draft.add(Participant.state(Role.ACTOR, doer));
        draft.add(Participant.state(Role.RECIPIENT, to));
        Participant person = whom == null
                ? before
                : discourse.resolve(whom.mention()).stream().findFirst().orElse(null);
        if (person != null && person.name() != null) {
            String of = person.state() == null ? to : person.state(); // most are wanted at home
            draft.add(new Participant(Role.RECIPIENT, person.name(), "CIV", List.of("CIV"), of));
        }
        draft.topics.add("justice");
        draft.trace.put("participants", "frame SURRENDER");
        made.removeIf(d -> d.first >= verb.first() && d.first <= verb.last()
                || d.kind == Kind.COOPERATION && d.states().contains(to)
                || d.kind == Kind.VISIT
                        && person != null
                        && d.participants.stream().anyMatch(p -> Objects.equals(p.name(), person.name())));
        made.add(draft);
        discourse.told(Kind.COOPERATION);
        return true;
    }

    /**
     * Whether words of the line tell of a trial: whoever is only sent somewhere may go as an envoy. Where nouns stand first the
     * article may tell of it, or the verb before that he was expelled: "yirukanye X imwohereza i Kigali".
     */
    private boolean tellsOfTrial(int v) {
        if (tellsOfTrial()) {
            return true;
        }
        boolean expelled =
                v > 0 && lexicon.deedWords.expels.contains(line.verbs.get(v - 1).lemma());
        return lexicon.headFirst && (expelled || discourse.text().hasWord(lexicon.trials));
    }

    private boolean tellsOfTrial() {
        return line.tokens.stream().anyMatch(t -> lexicon.trials.contains(t.norm()));
    }

    /** Who was named last in the sentences before, where he holds no office: "yamwohereje", sent him. */
    private @Nullable Participant lastHeld() {
        ActorMention m = discourse.text().lastPerson(line);
        return m == null || m.offices().stream().anyMatch(o -> !o.equals("CIV")) ? null : Discourse.direct(m);
    }

    /** "Imwohereza i Kigali", sends him to Kigali: the state of a town right behind the verb. */
    private @Nullable String townBehind(VerbGroup verb) {
        for (Line.Span span : line.spans) {
            String code = span.mention().code();
            boolean near = span.first() > verb.last() && span.first() - verb.last() <= TO;
            if (near && span.mention().type() == SpanMention.Type.PLACE && discourse.isCountry(code)) {
                return line.noVerbBetween(verb.last() + 1, span.first()) ? code : null;
            }
        }
        return null;
    }

    /** "Koherezwa na Norvège", being sent by Norway: to the other side of the article. */
    private @Nullable String home(int v) {
        for (Line.Actor actor : clauses.after(v)) {
            String by = actor.relation() == Relation.AND ? actor.mention().state() : null;
            if (discourse.isCountry(by)) {
                return discourse.partnerOf(by);
            }
        }
        return null;
    }

    /** The state or agency that takes somebody: after "to", in Kinyarwanda bare or after a locative. */
    private Line.@Nullable Actor taker(int v) {
        VerbGroup verb = line.verbs.get(v);
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            if (actor.first() <= verb.last()
                    || actor.first() - verb.last() > REACH
                    || state == null
                    || !discourse.isCountry(state)
                    || !isSide(actor.mention())
                    || !line.noVerbBetween(verb.last() + 1, actor.first())) {
                continue;
            }
            boolean marked = lexicon.headFirst
                    ? !(verb.passive() && actor.relation() == Relation.AND) // "yoherejwe na X", was sent by X
                            && actor.relation() != Relation.BY
                            && actor.relation() != Relation.FROM
                            && actor.first() - verb.last() <= TO
                    : isBehindTo(verb, actor);
            if (marked) {
                return actor;
            }
        }
        return null;
    }

    private static boolean isSide(ActorMention m) {
        return m.type() == ActorMention.Type.STATE
                || m.type() == ActorMention.Type.ORGANISATION && m.offices().contains("AGENCY")
                || m.type() == ActorMention.Type.GROUP && m.name() == null;
    }

    private boolean isBehindTo(VerbGroup verb, Line.Actor actor) {
        for (int t = actor.first() - 1; t > verb.last() && t >= actor.first() - TO; t--) {
            if (line.marker(t) == Relation.TO) {
                return true;
            }
            if (line.isComma(t) || line.marker(t) == Relation.BY || line.marker(t) == Relation.IN) {
                return false;
            }
        }
        return false;
    }

    /** Who is handed over: the subject of a passive, else a person between the verb and the taker or, head first, behind him. */
    private Line.@Nullable Actor whom(int v, Line.@Nullable Actor taker) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.passive()) {
            return clauses.subjects(v).stream()
                    .filter(Surrenders::isPerson)
                    .findFirst()
                    .orElse(null);
        }
        if (verb.object() == 1) {
            return toldBefore(verb);
        }
        for (Line.Actor actor : line.actors) {
            boolean placed = actor.first() > verb.last()
                    && (taker == null
                            ? actor.first() - verb.last() <= REACH
                            : lexicon.headFirst
                                    ? actor.first() - verb.last() <= REACH && actor.first() - taker.last() <= 2
                                    : actor.last() < taker.first() && actor.first() - verb.last() <= WHOM);
            boolean owner = line.marker(actor.last() + 1) == Relation.OWNER;
            if (placed && actor != taker && isPerson(actor) && !actor.relation().isOblique() && !owner) {
                return actor;
            }
        }
        return null;
    }

    /** "Abuja imushyikiriza Liberia", Abuja hands him to Liberia: the one named last who is no official. */
    private Line.@Nullable Actor toldBefore(VerbGroup verb) {
        Line.@Nullable Actor whom = null;
        for (Line.Actor actor : line.actors) {
            boolean named = actor.last() < verb.first() && isPerson(actor) && !serves(actor);
            whom = named ? actor : whom;
        }
        return whom;
    }

    private static boolean isPerson(Line.Actor actor) {
        ActorMention m = actor.mention();
        return m.type() == ActorMention.Type.PERSON
                && (m.name() != null || m.reference() == ActorMention.Reference.PERSON);
    }

    /** "Surrenders ex-minister Chang to", "the Gupta brothers to": a name that nothing is known of, or a word for people. */
    private boolean isNamed(int v, Line.Actor taker) {
        VerbGroup verb = line.verbs.get(v);
        boolean people = line
                .tokens
                .subList(verb.passive() ? 0 : verb.last() + 1, verb.passive() ? verb.first() : taker.first())
                .stream()
                .anyMatch(t -> lexicon.captives.contains(t.norm()));
        if (people) {
            return true;
        }
        if (lexicon.headFirst || verb.passive()) {
            return false;
        }
        for (int t = verb.last() + 2; t < taker.first(); t++) {
            if (line.marker(t) == Relation.TO) {
                int name = t - 1;
                return line.tokens.get(name).isWord()
                        && line.tokens.get(name).isCapitalised()
                        && line.actors.stream().noneMatch(a -> a.first() <= name && name <= a.last())
                        && line.spans.stream()
                                .noneMatch(s -> s.mention().type() == SpanMention.Type.PLACE
                                        && s.first() <= name
                                        && name <= s.last());
            }
        }
        return false;
    }

    /** Whether somebody holds an office now: such a one is sent on an errand. */
    private static boolean serves(Line.Actor whom) {
        ActorMention m = whom.mention();
        return !m.former() && m.offices().stream().anyMatch(o -> !o.equals("CIV"));
    }

    /** The state that hands him over: who does it, else where or from where it is done, else the other of the article. */
    private @Nullable String doer(int v, String to, Status status) {
        VerbGroup verb = line.verbs.get(v);
        List<Line.Actor> by = new ArrayList<>();
        int asked = status == Status.PROPOSED ? clauses.governor(v) : -1;
        if (asked >= 0) {
            by.addAll(clauses.between(line.verbs.get(asked).last() + 1, verb.first())); // "asked X to hand him over to"
        } else if (verb.passive()) {
            clauses.after(v).stream()
                    .filter(a -> a.relation() == Relation.BY
                            || lexicon.headFirst && a.relation() == Relation.AND) // "yoherejwe na X"
                    .forEach(by::add);
            clauses.after(v).stream().filter(a -> a.relation() == Relation.FROM).forEach(by::add);
        } else {
            by.addAll(clauses.subjects(v));
        }
        for (Line.Actor actor : by) {
            for (Participant p : discourse.resolve(actor.mention())) {
                if (p.state() != null
                        && discourse.isCountry(p.state())
                        && !p.state().equals(to)) {
                    return p.state();
                }
            }
        }
        if (!verb.passive() && !by.isEmpty()) {
            return null;
        }
        for (Line.Span span : line.spans) {
            String code = span.mention().code();
            boolean there = span.mention().type() == SpanMention.Type.PLACE && span.relation() != Relation.TO;
            if (there && code != null && code.length() == 3 && !code.equals(to)) {
                return code;
            }
        }
        return discourse.partnerOf(to);
    }
}
