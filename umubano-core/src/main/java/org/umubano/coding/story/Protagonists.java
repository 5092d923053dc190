package org.umubano.coding.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.event.Countries;
import org.umubano.event.Participant;
import org.umubano.mention.ActorMention;
import org.umubano.mention.ActorMention.Type;

/**
 * Who the article is about as a whole: its states by how often they are named, its sides, its people. Read once from all
 * sentences before the first is coded; it does not change with them.
 */
public final class Protagonists {

    private static final Set<String> GOVERNMENT =
            Set.of("HOS", "HOG", "DHOG", "VP", "MFA", "DMFA", "MOD", "MIN", "AMB", "CDA", "ENV", "GOV", "LEG", "SG");

    /** The states of the article, the most mentioned first; among equals the earlier. */
    private final List<String> focus;

    /** The organisations of states of the article, the most mentioned first. */
    private final List<String> organisations;

    private final List<String> dyad;
    private final Set<String> sides;
    private final boolean official;
    private final List<Participant> everyone = new ArrayList<>();
    /** The names of everyone; null is among them where somebody has none. */
    private final Set<@Nullable String> names = new HashSet<>();
    /** Whether the language's verbs show noun classes: "he" is then never a body. */
    private final boolean agreeing;

    Protagonists(List<Line> lines) {
        this(
                mentions(lines),
                acting(lines),
                lines.stream().anyMatch(l -> l.verbs.stream().anyMatch(v -> v.agreement() > 0)));
    }

    /** A mention with the number of its sentence. */
    private record Named(ActorMention mention, int line) {}

    private static List<Named> mentions(List<Line> lines) {
        List<Named> out = new ArrayList<>();
        for (Line line : lines) {
            for (Line.Actor actor : line.actors) {
                out.add(new Named(actor.mention(), line.number));
            }
        }
        return out;
    }

    private Protagonists(List<Named> mentions, Set<String> sides, boolean agreeing) {
        this.sides = sides;
        this.agreeing = agreeing;
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> order = new HashMap<>();
        for (Named named : mentions) {
            ActorMention m = named.mention();
            if (m.state() != null && m.reference() == null && (agreeing || !isFirm(m))) {
                int weight = named.line() <= 1 ? 2 : 1;
                counts.merge(m.state(), weight, Integer::sum);
                order.putIfAbsent(m.state(), order.size());
                if (m.type() == Type.PERSON && names.add(m.name())) {
                    everyone.add(Discourse.direct(m));
                }
            }
        }
        official = mentions.stream().anyMatch(n -> isOfficial(n.mention()));
        organisations = counts.keySet().stream()
                .filter(s -> s.length() != 3 || !Countries.has(s))
                .filter(s -> !s.equals("UN"))
                .sorted(Comparator.comparing((String s) -> -counts.getOrDefault(s, 0))
                        .thenComparing(s -> order.getOrDefault(s, 0)))
                .toList();
        focus = counts.keySet().stream()
                .filter(s -> s.length() == 3)
                .sorted(Comparator.comparing((String s) -> -counts.getOrDefault(s, 0))
                        .thenComparing(s -> order.getOrDefault(s, 0)))
                .toList();
        dyad = pair();
    }

    /** "The BBC reported", in another language than one whose verbs agree: a firm or outlet names no side of an article. */
    private static boolean isFirm(ActorMention m) {
        return m.type() == Type.ORGANISATION && m.offices().contains("COMPANY");
    }

    /** The states and organisations that act here as such: by their officials and bodies, or named as sides. */
    private static Set<String> acting(List<Line> lines) {
        Set<String> out = new LinkedHashSet<>();
        for (Line line : lines) {
            for (Line.Actor actor : line.actors) {
                ActorMention m = actor.mention();
                if (m.state() != null && isActing(line, actor)) {
                    out.add(m.state());
                }
            }
        }
        return out;
    }

    /** Whether somebody acts for a state: by his office, or as the state itself. */
    static boolean isActing(Line line, Line.Actor actor) {
        return isOfficial(actor.mention()) || actor.mention().type() == Type.STATE && isSide(line, actor);
    }

    /** Whether a mention has an office of state, or is a body of state. */
    public static boolean isOfficial(ActorMention m) {
        for (int i = 0; i < m.offices().size(); i++) {
            if (GOVERNMENT.contains(m.offices().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSide(Line line, Line.Actor actor) {
        boolean side = switch (actor.relation()) {
            case BARE, AND, WITH, BETWEEN, BY -> true;
            default -> false;
        };
        int next = actor.last() + 1;
        boolean ofNoun = !isAgreeing(line) // else nouns stand first: "Togo yo", Togo
                && next < line.tokens.size()
                && line.tokens.get(next).isWord()
                && !line.tokens.get(next).isCapitalised()
                && line.verbAt(next) == null
                && line.marker(next) == null;
        return side && !actor.isAdjective() && !ofNoun;
    }

    private static boolean isAgreeing(Line line) {
        for (int v = 0; v < line.verbs.size(); v++) {
            if (line.verbs.get(v).agreement() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article has two sides at least; without them, nothing is filled in that a sentence leaves unsaid. */
    boolean hasTwoSides() {
        return sides.size() >= 2;
    }

    /** Whether a name is that of a person, not of a body. */
    boolean isPerson(@Nullable String name) {
        return name != null && names.contains(name);
    }

    /** Whether anyone with an office of state, or a body of state, is in the article at all. */
    boolean hasOfficial() {
        return official;
    }

    /** Whether anyone acts for a state at all. */
    boolean hasSide() {
        return !sides.isEmpty();
    }

    /** The two states that the article is mostly about, or fewer; those that act before those that are only named. */
    List<String> dyad() {
        return dyad;
    }

    private List<String> pair() {
        List<String> out = new ArrayList<>(focus);
        out.retainAll(sides);
        if (agreeing
                || out.size() == 1 && focus.size() > 1 && organisations.stream().noneMatch(sides::contains)) {
            out = focus;
        } else if (out.size() == 1) {
            organisations.stream().filter(sides::contains).limit(1).forEach(out::add);
        } else if (out.isEmpty()) {
            out = focus;
        }
        return List.copyOf(out.subList(0, Math.min(2, out.size())));
    }

    /** The states of the article, the most mentioned first. */
    List<String> focus() {
        return focus;
    }

    /** The organisations of states that the article names, the most mentioned first. */
    List<String> organisations() {
        return organisations;
    }

    /** The people of the article with a state, in the order of their naming. */
    List<Participant> everyone() {
        return everyone;
    }

    /** Whether the verbs of the language agree with noun classes. */
    boolean isAgreeing() {
        return agreeing;
    }
}
