package org.umubano.coding.story;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.mention.ActorMention;

/**
 * Whether an article is of two states at all. News of sport, crime or culture names a foreign state by the way, and a side that
 * a sentence leaves out is then no state told of before: where no act of an article tells of both its sides in its own
 * sentences, and hardly any sentence names both, what has a side that its sentences do not tell is no event. A long article
 * whose opening tells of no act between states, and none of whose acts has two sides that do something, is of other things.
 */
public final class Grounds {

    /** So many sentences that name both states are ground enough. */
    private static final int ENOUGH = 3;

    /** The sentences of the opening, with the headline, in which a report tells its news. */
    public static final int OPENING = 4;

    /** At least one sentence of so many tells of an act where an article is of acts between states. */
    private static final int FEW = 3;

    private static final Set<String> LEADERS = Set.of("HOS", "HOG", "VP", "DHOG", "MFA", "DMFA", "GOV", "SG");

    /** Offices of which none speaks or acts for a state abroad. */
    private static final Set<String> AT_HOME =
            Set.of("CIV", "COMPANY", "NGO", "LOCAL", "JUD", "AGENCY", "OPP", "ARMED");

    /** A judge who meets students meets for no state. */
    private static final Set<String> NO_GUESTS = Set.of("JUD", "CIV");

    /** Acts of which the words leave no doubt. */
    private static final Set<Kind> CERTAIN = EnumSet.of(Kind.MISSION, Kind.ACCREDITATION);

    private Grounds() {}

    /** Drops what has too little ground in an article that is not of two states. */
    public static void drop(List<Line> lines, List<Draft> all) {
        all.removeIf(Grounds::isOfOthers);
        if (all.isEmpty()) {
            return;
        }
        if (!isOfLeaders(lines) && isOfOtherThings(lines, all)) {
            boolean mourns = all.stream().anyMatch(Grounds::isCondolence);
            all.removeIf(d -> told(d).size() < 2
                    || !CERTAIN.contains(d.kind) && !(mourns && d.kind == Kind.STATEMENT && isOfLeader(d)));
            return;
        }
        if (all.stream().anyMatch(d -> told(d).size() > 1 && (d.kind != Kind.STATEMENT || isOfLeader(d)))) {
            return;
        }
        List<Set<String>> named = lines.stream().map(Line::states).toList();
        int enough = Math.min(ENOUGH, lines.size() / FEW);
        all.removeIf(d -> isOfHost(d) || !isWhole(d) && both(d, named) < enough);
    }

    /** A short report that names leaders of two states is of these, though its sentences may tell one side at a time. */
    public static boolean isOfLeaders(List<Line> lines) {
        Set<String> states = new HashSet<>();
        for (Line line : lines.size() > SHORT ? List.<Line>of() : lines) {
            for (Line.Actor actor : line.actors) {
                ActorMention m = actor.mention();
                if (m.name() != null
                        && m.state() != null
                        && Countries.has(m.state())
                        && m.offices().stream().anyMatch(HEADS::contains)) {
                    states.add(m.state());
                }
            }
        }
        return states.size() > 1;
    }

    /** The sentences of a short report at most. */
    private static final int SHORT = 15;

    /** Those who lead a state or act for it abroad. */
    public static final Set<String> HEADS = Set.of("HOS", "HOG", "VP", "MFA", "MOD");

    /** Whether the sentences of an act tell all its sides. */
    private static boolean isWhole(Draft draft) {
        return draft.states().size() < 2 || told(draft).containsAll(draft.states());
    }

    /** How many sentences name all sides of an act. */
    private static long both(Draft draft, List<Set<String>> named) {
        return named.stream().filter(n -> n.containsAll(draft.states())).count();
    }

    /** Whether few sentences of an article tell of acts, the opening of none between two states, and none has two that act. */
    private static boolean isOfOtherThings(List<Line> lines, List<Draft> all) {
        boolean note = lines.size() <= OPENING && all.stream().anyMatch(d -> told(d).size() > 1);
        if (note || all.size() * FEW > lines.size()) {
            return false;
        }
        List<Line> opening = lines.subList(0, Math.min(OPENING, lines.size()));
        for (Draft draft : all) {
            boolean both = acting(draft).size() > 1;
            if (both && draft.kind != Kind.STATEMENT || isNews(draft, both) && opening.contains(draft.line)) {
                return false;
            }
        }
        return true;
    }

    /** A leader who shares in the mourning of another state's people does so in whatever report tells it. */
    private static boolean isCondolence(Draft draft) {
        return draft.subtype.equals("condolence")
                && isOfLeader(draft)
                && told(draft).size() > 1;
    }

    private static boolean isNews(Draft draft, boolean both) {
        boolean byOffice = draft.participants.stream()
                .anyMatch(p -> p.state() != null && p.office() != null && !AT_HOME.contains(p.office()));
        return both
                || draft.kind != Kind.STATEMENT && byOffice && told(draft).size() > 1
                || draft.kind == Kind.RELATIONS && !told(draft).isEmpty()
                || draft.kind == Kind.AGREEMENT && told(draft).containsAll(draft.states());
    }

    /** Whether somebody named speaks or acts for a state, and is not only where something is: "in Kenya", "from Kenya". */
    private static boolean acts(Line.Actor actor) {
        if (actor.mention().state() == null) {
            return false;
        }
        List<String> offices = actor.mention().offices();
        boolean official = !offices.isEmpty() && !AT_HOME.contains(offices.get(0));
        return official || actor.relation() != Relation.IN && actor.relation() != Relation.FROM;
    }

    /** Those states of an act that do something in the sentences which tell of it. */
    private static Set<String> acting(Draft draft) {
        Set<String> out = new HashSet<>();
        acting(draft.line, out);
        draft.also.forEach(line -> acting(line, out));
        out.retainAll(draft.states());
        return out;
    }

    private static void acting(Line line, Set<String> out) {
        for (Line.Actor actor : line.actors) {
            if (acts(actor) && actor.relation() != Relation.OF) {
                out.add(actor.mention().state());
            }
        }
    }

    /** "The bishop who chairs the conference": a summit is of leaders, of states or of a body of theirs. */
    private static boolean isOfOthers(Draft d) {
        boolean judges = d.kind == Kind.MEETING
                && d.participants.stream().allMatch(p -> p.office() != null && NO_GUESTS.contains(p.office()));
        return judges
                || d.kind == Kind.SUMMIT
                        && d.states().size() < 2
                        && d.named.isEmpty()
                        && d.participants.stream().allMatch(p -> p.office() != null && !LEADERS.contains(p.office()));
    }

    private static boolean isOfLeader(Draft statement) {
        String office = statement.participants.get(0).office();
        return office != null && LEADERS.contains(office);
    }

    /** "The meeting took place in Kigali": a gathering without a name of which only the place is told. */
    private static boolean isOfHost(Draft d) {
        return d.kind == Kind.SUMMIT
                && d.named.isEmpty()
                && d.people().isEmpty()
                && d.place != null
                && d.states().equals(Set.of(String.valueOf(d.place.state())))
                && !isOfMembers(d.line);
    }

    /** "Will host the next ASEAN summit", "a summit of African leaders": whose gathering it is. */
    private static boolean isOfMembers(Line line) {
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            if (state != null && Countries.isOrganisation(state)) {
                return true;
            }
        }
        return !line.lexicon.headFirst
                && !line.lexicon.occasions.heads.find(line.tokens).isEmpty();
    }

    /** Those states of an act that the sentences which tell of it name. */
    public static Set<String> told(Draft draft) {
        boolean posts = draft.kind == Kind.RELATIONS || draft.kind == Kind.ACCREDITATION;
        if (posts
                && draft.line.actors.stream()
                        .anyMatch(a -> a.mention().offices().contains("AMB"))) {
            return new HashSet<>(draft.states()); // "its ambassador to X": the phrase names where
        }
        Set<String> out = draft.line.states();
        draft.also.forEach(line -> out.addAll(line.states()));
        out.retainAll(draft.states());
        return out;
    }

    /** Whether a sentence names a state, and wherever it does so in one way. */
    public static boolean isNamedOnly(Line line, @Nullable String state, Predicate<Line.Actor> way) {
        boolean named = false;
        for (Line.Actor actor : line.actors) {
            if (state != null && state.equals(actor.mention().state())) {
                if (!way.test(actor)) {
                    return false;
                }
                named = true;
            }
        }
        return named;
    }
}
