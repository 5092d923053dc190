package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.text.Table;

/**
 * Participants that a sentence names and that are none, or are on another side than it seemed: the agency that reports it, the
 * host whose state was only guessed and came out as that of his guest.
 */
public final class Bystanders {

    private static final Set<String> OUTLETS = outlets();

    /** Offices of which a state has one holder. */
    private static final Set<String> HEADS = Set.of("HOS", "HOG", "MFA");

    private Bystanders() {}

    /** Settles the participants of the acts of a sentence. */
    public static void settle(Line line, EventLexicon lexicon, List<Draft> drafts) {
        drafts.removeIf(
                d -> isAbsent(line, lexicon, d) || isRemembered(line, lexicon, d) || isMereMediator(line, d, lexicon));
        for (Draft draft : drafts) {
            echoes(draft);
            switch (draft.kind) {
                case VISIT, STATEMENT -> {
                    reporters(draft);
                    hosts(line, draft);
                }
                case MEETING, CALL -> {
                    matters(line, lexicon, draft);
                    hosts(line, draft);
                }
                case FORCE -> departure(draft);
                case RELATIONS -> subjects(line, lexicon, draft);
                case DISPUTE -> {
                    third(line, lexicon, draft);
                    mediator(line, lexicon, draft);
                }
                default -> {}
            }
        }
        drafts.removeIf(d -> d.kind == Kind.STATEMENT && d.frame == Frame.SAY && d.participants.size() < 2);
    }

    /** "Discussed trade, security and Sudan": a state as such behind a verb of discussing is what they spoke of. */
    private static void matters(Line line, EventLexicon lexicon, Draft draft) {
        VerbGroup verb = line.verbAt(draft.first);
        if (verb == null || draft.last > verb.last() || !lexicon.home.discusses.contains(verb.lemma())) {
            return;
        }
        List<Participant> left = new ArrayList<>(draft.participants);
        left.removeIf(p -> Cast.isState(p) && isMatter(line, verb, String.valueOf(p.state())));
        if (Participant.statesOf(left).size() > 1) {
            draft.participants = left;
        }
    }

    /** Whether a state is named only in the list of what is discussed. */
    private static boolean isMatter(Line line, VerbGroup verb, String state) {
        boolean any = false;
        for (Line.Actor actor : line.actors) {
            if (state.equals(actor.mention().state())) {
                boolean listed = actor.first() > verb.last()
                        && (actor.relation() == Relation.BARE || actor.relation() == Relation.AND);
                if (!listed) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** "Recalled its envoy to Vilnius over Taiwan": what it is about, right behind the word for a ground, is on neither side. */
    private static void subjects(Line line, EventLexicon lexicon, Draft draft) {
        List<Participant> others = draft.participants.stream()
                .filter(p -> p.role() == Role.RECIPIENT)
                .toList();
        for (Participant p : others.size() > 1 ? others : List.<Participant>of()) {
            List<Line.Actor> named = line.actors.stream()
                    .filter(a -> String.valueOf(p.state()).equals(a.mention().state()))
                    .toList();
            boolean about = Cast.isState(p)
                    && named.size() == 1
                    && named.get(0).first() > draft.last
                    && lexicon.causes.contains(
                            line.tokens.get(named.get(0).first() - 1).norm());
            if (about) {
                draft.participants.remove(p);
                return;
            }
        }
    }

    /** "Mugenzi we, Perezida wa Togo, N.N.", his counterpart, the president of Togo, N.N.: the office is that of the one named. */
    private static void echoes(Draft draft) {
        List<Participant> all = draft.participants;
        all.removeIf(p -> p.name() == null
                && HEADS.contains(String.valueOf(p.office()))
                && all.stream()
                        .anyMatch(o -> o.name() != null
                                && p.role() == o.role()
                                && Objects.equals(p.state(), o.state())
                                && o.offices().contains(String.valueOf(p.office()))));
    }

    /** "In the absence of N.N., who was also expected": no visit that is still to come. */
    private static boolean isAbsent(Line line, EventLexicon lexicon, Draft draft) {
        if (draft.kind != Kind.VISIT || draft.status != Status.PLANNED || lexicon.absences.isEmpty()) {
            return false;
        }
        for (Line.Actor actor : line.actors) {
            int of = line.marker(actor.first() - 1) == Relation.OF ? actor.first() - 1 : actor.first() - 2;
            boolean absent = of > 0
                    && line.marker(of) == Relation.OF
                    && lexicon.absences.contains(line.tokens.get(of - 1).norm());
            String state = actor.mention().state();
            if (absent
                    && state != null
                    && state.equals(draft.participants.get(0).state())) {
                return true;
            }
        }
        return false;
    }

    /** How far behind "anniversary" an act may stand that is remembered. */
    private static final int REMEMBERED = 9;

    /** "The anniversary of his visit": the act is remembered, not told. */
    private static boolean isRemembered(Line line, EventLexicon lexicon, Draft draft) {
        for (int t = draft.first - 1; t >= Math.max(0, draft.first - REMEMBERED); t--) {
            if (lexicon.anniversaries.contains(line.tokens.get(t).norm())) {
                return line.marker(t + 1) == Relation.OF;
            }
            if (line.verbAt(t) != null && !lexicon.headFirst) {
                return false;
            }
        }
        return false;
    }

    /** "As mediator appointed by the Union, he": who he is, and nothing that was done. */
    private static boolean isMereMediator(Line line, Draft draft, EventLexicon lexicon) {
        VerbGroup verb = draft.frame == Frame.MEDIATE ? line.verbAt(draft.last) : null;
        VerbGroup participle = verb == null && draft.frame == Frame.MEDIATE ? line.verbAt(draft.last + 1) : verb;
        return participle != null
                && participle.agreement() == 0
                && participle.passive()
                && !participle.isFinite()
                && line.nouns.stream()
                        .anyMatch(n -> n.last() == participle.first() - 1
                                && n.first() >= draft.first - 2
                                && (lexicon.headFirst || isMediator(line, n, lexicon)));
    }

    /** Whether a noun is somebody who mediates, or his task; not the talks or the deal that somebody brokered. */
    private static boolean isMediator(Line line, TableNoun noun, EventLexicon lexicon) {
        return lexicon.nouns.getOrDefault(noun.key(), List.of()).stream().anyMatch(t -> t.frame() == Frame.MEDIATE)
                || line.actors.stream().anyMatch(a -> a.first() <= noun.first() && noun.last() <= a.last());
    }

    /** "A met B in Doha under the mediation of the emir": two who met, and a third whom the noun for mediating names. */
    private static void third(Line line, EventLexicon lexicon, Draft draft) {
        if (!draft.subtype.equals("mediation") || draft.states().size() != 2) {
            return;
        }
        for (TableNoun noun : line.nouns) {
            boolean names = line.marker(noun.last() + 1) == Relation.OF
                    && lexicon.nouns.getOrDefault(noun.key(), List.of()).stream()
                            .anyMatch(t -> t.frame() == Frame.MEDIATE);
            for (Line.Actor actor : names ? line.actors : List.<Line.Actor>of()) {
                boolean next = actor.first() == noun.last() + 2 || actor.first() == noun.last() + 3;
                String state = actor.mention().state();
                if (next && state != null && !draft.states().contains(state)) {
                    draft.participants.replaceAll(p -> p.as(Role.RECIPIENT));
                    draft.participants.add(0, Discourse.direct(actor.mention()));
                    return;
                }
            }
        }
    }

    /** "Under the mediation of N.N.": he mediates, between the others. */
    private static void mediator(Line line, EventLexicon lexicon, Draft draft) {
        boolean named = draft.frame == Frame.MEDIATE
                && line.verbAt(draft.first) == null
                && line.marker(draft.last + 1) == Relation.OF
                && line.nouns.stream()
                        .noneMatch(n -> n.first() == draft.first
                                && lexicon.isOf(
                                        n.key(), Kind.MEETING)); // "hosted a meeting of the ministers of X and Y"
        if (!named) {
            return;
        }
        for (Line.Actor actor : line.actors) {
            boolean next = actor.first() == draft.last + 2 || actor.first() == draft.last + 3;
            String state = actor.mention().state();
            if (next
                    && state != null
                    && draft.states().contains(state)
                    && draft.states().size() > 1) {
                if (isDoneBy(draft, state)) {
                    return;
                }
                draft.participants.replaceAll(p -> p.as(state.equals(p.state()) ? Role.ACTOR : Role.RECIPIENT));
                draft.participants.sort(Comparator.comparing(Participant::role));
                return;
            }
        }
    }

    /** Whether a state is among those who do something to others. */
    private static boolean isDoneBy(Draft draft, String state) {
        boolean does = false;
        boolean done = false;
        for (Participant p : draft.participants) {
            does |= p.role() == Role.ACTOR && state.equals(p.state());
            done |= p.role() == Role.RECIPIENT;
        }
        return does && done;
    }

    /** "The contingent left the capital for the province": troops that leave home are sent out, not withdrawn. */
    private static void departure(Draft draft) {
        Place from = draft.place;
        boolean home = draft.subtype.equals("withdrawal")
                && from != null
                && draft.line.verbAt(draft.first) != null
                && Objects.equals(from.state(), draft.participants.get(0).state());
        if (home) {
            draft.subtype = "deployment";
            draft.place = null;
        }
    }

    /**
     * "Envoys of four states presented their credentials to President N.N.": whose president he is was guessed, and no envoy
     * presents them to his own.
     */
    public static void credentials(List<Draft> all) {
        for (Draft draft : all) {
            if (!draft.subtype.equals("credentials")) {
                continue;
            }
            Set<String> senders = new HashSet<>();
            for (Participant p : draft.participants) {
                if (p.role() == Role.ACTOR && p.state() != null) {
                    senders.add(p.state());
                }
            }
            for (int i = 0; i < draft.participants.size(); i++) {
                Participant p = draft.participants.get(i);
                if (p.role() == Role.RECIPIENT && senders.contains(String.valueOf(p.state())) && p.name() != null) {
                    draft.participants.set(i, new Participant(p.role(), p.name(), p.office(), p.offices(), null));
                }
            }
        }
    }

    /** "N.N. told Xinhua", "a correspondent of TASS reported": who reports an act takes no part in it. */
    private static void reporters(Draft draft) {
        for (int i = draft.participants.size() - 1; i > 0; i--) {
            Participant p = draft.participants.get(i);
            if (!"COMPANY".equals(p.office()) || !OUTLETS.contains(String.valueOf(p.name()))) {
                continue;
            }
            draft.participants.remove(i);
            String state = p.state();
            boolean alone = draft.participants.stream().noneMatch(q -> q.role() == p.role());
            if (draft.kind == Kind.VISIT && alone && state != null) {
                draft.participants.add(i, Participant.state(p.role(), state));
            }
        }
    }

    /** A host whose state was guessed to be his guest's is of the other state that takes part. */
    private static void hosts(Line line, Draft draft) {
        for (int i = 0; i < draft.participants.size(); i++) {
            Participant p = draft.participants.get(i);
            if (p.state() == null || !isGuessed(line, p) || !isOfOther(line, p, draft)) {
                continue;
            }
            for (Participant other : List.copyOf(draft.participants)) {
                boolean bare = Cast.isState(other) && !Objects.equals(other.state(), p.state());
                if (bare && Countries.has(String.valueOf(other.state()))) {
                    draft.participants.set(
                            i, new Participant(p.role(), p.name(), p.office(), p.offices(), other.state()));
                    draft.participants.remove(other);
                    return;
                }
            }
        }
    }

    /** Whether somebody else is of the same state, and surely so. */
    private static boolean isOfOther(Line line, Participant p, Draft draft) {
        for (Participant q : draft.participants) {
            boolean sure = q != p && q.office() != null && Objects.equals(q.state(), p.state());
            if (sure && !isGuessed(line, q) && (draft.kind != Kind.VISIT || q.role() != p.role())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the state of a person is only guessed from the article's home. */
    static boolean isGuessed(Line line, Participant p) {
        if (p.name() == null) {
            return false;
        }
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            if (p.name().equals(m.name())
                    && (m.rule().contains("state:home") || m.rule().contains("state:last"))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> outlets() {
        Set<String> out = new HashSet<>();
        for (Table.Row row : Table.load("world/organisations.tsv").rows()) {
            if (row.get("code").equals("MED/OUTLET")) {
                out.add(row.get("name"));
            }
        }
        return Set.copyOf(out);
    }
}
