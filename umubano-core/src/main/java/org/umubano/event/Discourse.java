package org.umubano.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Participant.Role;
import org.umubano.mention.ActorMention;
import org.umubano.mention.ActorMention.Type;
import org.umubano.text.Table;

/**
 * What the article has spoken of so far: its two main states, the people last named, the two who last met. Names inside
 * quotations are not remembered: "he" after a quotation is its speaker, not a man named in it.
 */
final class Discourse {

    /** The states of the article, the most mentioned first; among equals the earlier. */
    private final List<String> focus;

    private final Set<String> sides;
    /** Bodies of state by office and state, with their names: those that speak without a person. */
    private final Map<String, Participant> bodies = new HashMap<>();

    private final List<Participant> everyone = new ArrayList<>();
    private final List<Participant> recent = new ArrayList<>();
    private static final Set<String> countries = countries();

    private List<Participant> pair = List.of();
    private @Nullable String lastState;
    /** Who was last the subject of a verb of each noun class, where verbs show one. */
    private final Map<Integer, List<Participant>> subjects = new HashMap<>();
    /** Whether the language's verbs show noun classes: "he" is then never a body. */
    private final boolean agreeing;
    /** The state or body that was the last subject, where no person was since. */
    private List<Participant> body = List.of();

    private @Nullable String lastDoer;

    Discourse(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> order = new HashMap<>();
        for (Line line : lines) {
            for (Line.Actor actor : line.actors) {
                ActorMention m = actor.mention();
                if (m.state() != null && m.reference() == null) {
                    int weight = line.number <= 1 ? 2 : 1;
                    counts.merge(m.state(), weight, Integer::sum);
                    order.putIfAbsent(m.state(), order.size());
                    if (m.type() == Type.PERSON
                            && everyone.stream().noneMatch(p -> Objects.equals(p.name(), m.name()))) {
                        everyone.add(direct(m));
                    }
                }
            }
        }
        agreeing = lines.stream().anyMatch(l -> l.verbs.stream().anyMatch(v -> v.agreement() > 0));
        sides = sides(lines);
        focus = counts.keySet().stream()
                .filter(s -> s.length() == 3)
                .sorted(Comparator.comparing((String s) -> -counts.getOrDefault(s, 0))
                        .thenComparing(s -> order.getOrDefault(s, 0)))
                .toList();
    }

    private static final Set<String> GOVERNMENT =
            Set.of("HOS", "HOG", "DHOG", "VP", "MFA", "DMFA", "MOD", "MIN", "AMB", "CDA", "ENV", "GOV", "LEG", "SG");

    /** The states and organisations that act here as such: by their officials and bodies, or named as sides. */
    private static Set<String> sides(List<Line> lines) {
        Set<String> out = new LinkedHashSet<>();
        for (Line line : lines) {
            for (Line.Actor actor : line.actors) {
                ActorMention m = actor.mention();
                boolean official = m.offices().stream().anyMatch(GOVERNMENT::contains);
                if (m.state() != null && (official || m.type() == Type.STATE && isSide(line, actor))) {
                    out.add(m.state());
                }
            }
        }
        return out;
    }

    private static boolean isSide(Line line, Line.Actor actor) {
        boolean side = switch (actor.relation()) {
            case BARE, AND, WITH, BETWEEN, BY -> true;
            default -> false;
        };
        int next = actor.last() + 1;
        boolean ofNoun = next < line.tokens.size()
                && line.tokens.get(next).isWord()
                && !line.tokens.get(next).isCapitalised()
                && line.verbAt(next) == null
                && line.marker(next) == null;
        return side && !actor.isAdjective() && !ofNoun;
    }

    /** Whether the article has two sides at least; without them, nothing is filled in that a sentence leaves unsaid. */
    boolean hasTwoSides() {
        return sides.size() >= 2;
    }

    /** Whether a name is that of a person, not of a body. */
    boolean isPerson(@Nullable String name) {
        return name != null && everyone.stream().anyMatch(p -> name.equals(p.name()));
    }

    /** Whether anyone acts for a state at all. */
    boolean hasSide() {
        return !sides.isEmpty();
    }

    private final Map<String, String> hosts = new HashMap<>();
    private final Set<String> foreign = new java.util.HashSet<>();

    /** Remembers whose guest somebody was. */
    void visited(List<Participant> participants) {
        lastVisit = List.copyOf(participants);
        for (Participant p : participants) {
            for (Participant host : participants) {
                if (p.role() == Role.ACTOR
                        && p.name() != null
                        && host.role() == Role.RECIPIENT
                        && host.state() != null) {
                    hosts.put(p.name(), host.state());
                }
            }
        }
    }

    /** The state that one of these visited in this article, other than their own; null for none. */
    @Nullable
    String hostOf(List<Participant> people) {
        for (Participant p : people) {
            String host = p.name() == null ? null : hosts.get(p.name());
            if (host != null && people.stream().noneMatch(q -> host.equals(q.state()))) {
                return host;
            }
        }
        return null;
    }

    /** Somebody whose state was only guessed visits that very state: his own stays open from here on. */
    void abroad(String name) {
        foreign.add(name);
    }

    private Participant known(Participant p) {
        return p.name() != null && foreign.contains(p.name())
                ? new Participant(p.role(), p.name(), p.office(), p.offices(), null)
                : p;
    }

    private final Set<Kind> told = new java.util.HashSet<>();

    /** Remembers that an act of a kind was told of. */
    void told(Kind kind) {
        told.add(kind);
    }

    /** Whether "the deployment", "the agreement" can mean one that was told of before. */
    boolean hasTold(Kind kind) {
        return told.contains(kind);
    }

    /** The two states that the article is mostly about, or fewer. */
    List<String> dyad() {
        return focus.subList(0, Math.min(2, focus.size()));
    }

    /** The state that the article sets against another: the last one named, else the most mentioned. */
    @Nullable
    String partnerOf(@Nullable String state) {
        if (state == null) {
            return null;
        }
        for (Participant p : pair) {
            if (p.state() != null && !p.state().equals(state) && pair.stream().anyMatch(q -> state.equals(q.state()))) {
                return p.state();
            }
        }
        List<String> dyad = dyad();
        if (hasTwoSides() && dyad.size() == 2 && dyad.contains(state)) {
            return dyad.get(0).equals(state) ? dyad.get(1) : dyad.get(0);
        }
        return null;
    }

    /** Remembers the main people of a sentence, its subject first. */
    void remember(List<Participant> subjects, List<Participant> others) {
        for (Participant p : others) {
            if (p.name() != null && (!agreeing || isPerson(p.name()))) {
                push(p);
            }
        }
        for (int i = subjects.size() - 1; i >= 0; i--) {
            if (subjects.get(i).name() != null
                    && (!agreeing || isPerson(subjects.get(i).name()))) {
                push(subjects.get(i));
            }
        }
        for (Participant p : others) {
            if (p.state() != null) {
                lastState = p.state();
            }
        }
        if (!subjects.isEmpty()
                && subjects.get(0).state() != null
                && subjects.get(0).name() == null) {
            lastDoer = subjects.get(0).state();
        }
    }

    /** Remembers the named subject of a verb by its noun class: "iryo tangazo rya Minisiteri rivuga ... Rishinja". */
    void agreed(int agreement, List<Participant> who) {
        if (agreement <= 0 || agreement == 16 || who.isEmpty()) {
            return;
        }
        if (agreement != 2 || who.size() > 1) {
            subjects.put(agreement, List.copyOf(who));
        }
        boolean person = who.stream()
                .anyMatch(p -> p.name() != null && p.offices().stream().noneMatch("GOV"::equals));
        if (person) {
            body = List.of();
        } else if (agreement == 1 || agreement == 9) {
            body = List.copyOf(who);
        }
    }

    /** Remembers the bodies that a line names. */
    void bodies(Line line) {
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            if (m.type() == Type.ORGANISATION
                    && m.name() != null
                    && m.state() != null
                    && !m.offices().isEmpty()) {
                Participant p = direct(m);
                bodies.put(
                        m.offices().get(0) + m.state(),
                        new Participant(p.role(), m.name(), p.office(), p.offices(), p.state()));
            }
        }
    }

    /** A body as it is called where it speaks, or null. */
    @Nullable
    Participant bodyOf(Participant p) {
        return p.office() == null ? null : bodies.get(p.office() + p.state());
    }

    /** Whom a pronoun of class 1 or 2 in a verb means beside its subjects: the last other person, the other two who met. */
    List<Participant> other(List<Participant> subjects, int nounClass) {
        if (nounClass == 2) {
            return pair.stream().anyMatch(p -> isAmong(p, subjects)) ? List.of() : pair;
        }
        return recent.stream().filter(p -> !isAmong(p, subjects)).limit(1).toList();
    }

    /** The last person of another state. */
    List<Participant> otherThan(@Nullable String state) {
        return recent.stream()
                .filter(p -> p.state() != null && !p.state().equals(state))
                .limit(1)
                .toList();
    }

    private static boolean isAmong(Participant p, List<Participant> some) {
        return some.stream().anyMatch(q -> Objects.equals(q.name(), p.name()) && Objects.equals(q.state(), p.state()));
    }

    /** The nouns of the acts last told of, with the number of their sentence: "it was opened by X". */
    private final Map<String, Integer> things = new HashMap<>();

    /** Remembers the noun of an act. */
    void thing(String noun, int line) {
        things.put(noun, line);
    }

    private final Map<Kind, List<Participant>> sidesOfKind = new HashMap<>();

    /** Remembers the states of an act. */
    void sides(Kind kind, List<Participant> participants) {
        List<Participant> states = participants.stream()
                .filter(p -> p.state() != null)
                .map(p -> Participant.state(p.role(), String.valueOf(p.state())))
                .distinct()
                .limit(1)
                .toList();
        sidesOfKind.put(kind, states);
    }

    /** The first state of the last act of a kind. */
    List<Participant> sidesOf(Kind kind) {
        return sidesOfKind.getOrDefault(kind, List.of());
    }

    private List<Participant> lastVisit = List.of();

    /** Who took part in the visit that was told of last. */
    List<Participant> lastVisit() {
        return lastVisit;
    }

    /** Whether one of some nouns was that of an act in this sentence or one of the two before. */
    boolean isThing(Set<String> nouns, int line) {
        return nouns.stream().anyMatch(n -> things.getOrDefault(n, -9) >= line - 3);
    }

    private static Set<String> countries() {
        Set<String> out = new java.util.HashSet<>();
        for (Table.Row row : Table.load("world/states.tsv").rows()) {
            if (row.get("code").length() == 3 && !row.get("kind").equals("organisation")) {
                out.add(row.get("code"));
            }
        }
        return Set.copyOf(out);
    }

    private void push(Participant p) {
        recent.removeIf(old -> Objects.equals(old.name(), p.name()));
        recent.add(0, p);
    }

    /** Whom a verb without a named subject agrees with: class 1 the last person, class 2 those who met, class 8 both states. */
    List<Participant> unnamed(int agreement) {
        return switch (agreement) {
            case 1 -> speaker();
            case 2 -> pair.isEmpty() ? subjects.getOrDefault(2, List.of()) : pair;
            case 8, 10 -> subjects.containsKey(agreement) ? subjects.get(agreement) : bothStates();
            case 9 -> body.isEmpty() ? subjects.getOrDefault(9, List.of()) : body;
            default -> subjects.getOrDefault(agreement, List.of());
        };
    }

    /** The last person, where the form of a verb tells that it is of one. */
    List<Participant> person() {
        return recent.isEmpty() ? List.of() : List.of(recent.get(0));
    }

    /** Whoever was the subject last, where a verb names none. */
    List<Participant> speaker() {
        return !body.isEmpty() ? body : recent.isEmpty() ? List.of() : List.of(recent.get(0));
    }

    /** Remembers who met, signed or talked: "they", "the two", "both sides". */
    void met(List<Participant> participants) {
        List<Participant> named =
                participants.stream().filter(p -> p.name() != null).toList();
        List<Participant> two = named.size() == 2 ? named : participants;
        Set<String> states = new LinkedHashSet<>();
        two.forEach(p -> states.add(p.state()));
        boolean sameSides = two.stream().allMatch(p -> p.name() == null)
                && pair.stream().anyMatch(p -> p.name() != null)
                && pair.stream().allMatch(p -> states.contains(p.state()));
        if (two.size() == 2 && states.size() == 2 && !sameSides) {
            pair = List.copyOf(two);
        }
    }

    /** The two who last met, or the two main states, where none of them is of the states given. */
    List<Participant> pairOther(Set<String> not) {
        List<Participant> two = pair.isEmpty() ? bothStates() : pair;
        return two.stream().anyMatch(p -> not.contains(p.state())) ? List.of() : two;
    }

    /** Whether a code is of a state of the world rather than of an organisation. */
    boolean isCountry(String code) {
        return countries.contains(code);
    }

    /** The state that a marker for a place in a verb stands for: "yahageze", where the subject is of another state. */
    @Nullable
    String there(@Nullable String home) {
        String partner = partnerOf(home);
        return partner != null ? partner : lastState != null && !lastState.equals(home) ? lastState : null;
    }

    /** Whom a phrase names or refers to; empty where it cannot be told. */
    List<Participant> resolve(ActorMention m) {
        List<Participant> who = referents(m);
        return foreign.isEmpty() ? who : who.stream().map(this::known).toList();
    }

    private List<Participant> referents(ActorMention m) {
        if (m.reference() == null) {
            return m.state() == null && m.name() == null && m.offices().isEmpty()
                    ? List.of()
                    : List.of(m.type() == Type.OFFICE ? holder(m) : direct(m));
        }
        return switch (m.reference()) {
            case PERSON -> recent.isEmpty() ? List.of() : List.of(recent.get(0));
            case OFFICE -> office(m);
            case PEOPLE, OFFICES -> people(m);
            case BOTH_STATES -> bothStates();
            case COUNTERPART -> counterpart(m);
            case STATE -> state(m);
            case THING -> thing(m);
        };
    }

    private List<Participant> thing(ActorMention m) {
        if (m.state() != null) {
            return List.of(direct(m));
        }
        if (lastDoer == null) {
            return List.of();
        }
        return m.offices().isEmpty()
                ? List.of(Participant.state(Role.ACTOR, lastDoer))
                : List.of(new Participant(Role.ACTOR, null, m.offices().get(0), m.offices(), lastDoer));
    }

    /** "The Hungarian minister", "the Turkish President": the one whom the article names with this office and state. */
    private Participant holder(ActorMention m) {
        Participant only = null;
        for (Participant p : everyone) {
            if (p.name() != null
                    && m.state() != null
                    && m.state().equals(p.state())
                    && holds(p, m.offices())
                    && !m.former()) {
                if (only != null && !Objects.equals(only.name(), p.name())) {
                    return direct(m);
                }
                only = p;
            }
        }
        return only == null ? direct(m) : only;
    }

    private List<Participant> office(ActorMention m) {
        for (Participant p : concat(recent, everyone)) {
            boolean office = m.offices().isEmpty() || holds(p, m.offices());
            boolean state = m.state() == null || m.state().equals(p.state());
            if (office && state && p.name() != null) {
                return List.of(p);
            }
        }
        return m.state() != null && !m.offices().isEmpty() ? List.of(direct(m)) : List.of();
    }

    private static final List<String> MINISTERS = List.of("MFA", "MOD", "DMFA", "MIN", "DHOG");

    /** Whether somebody holds one of these offices; "the minister" is also a foreign minister. */
    private static boolean holds(Participant p, List<String> offices) {
        return offices.stream().anyMatch(p.offices()::contains)
                || offices.contains("MIN") && p.offices().stream().anyMatch(MINISTERS::contains);
    }

    private List<Participant> people(ActorMention m) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : concat(pair, concat(recent, everyone))) {
            boolean office = m.offices().isEmpty() || holds(p, m.offices());
            boolean new_ = out.stream()
                    .noneMatch(q -> Objects.equals(q.state(), p.state()) || Objects.equals(q.name(), p.name()));
            boolean leads = !"CIV".equals(p.office()) && !"COMPANY".equals(p.office()) && p.office() != null;
            if (p.name() != null && p.state() != null && office && leads && new_) {
                out.add(p);
            }
            if (out.size() == 2) {
                return out;
            }
        }
        return bothStates();
    }

    /** The two sides last named together, else the two main states, as states. */
    List<Participant> bothStates() {
        List<String> states = pair.isEmpty()
                ? hasTwoSides() ? dyad() : List.of()
                : pair.stream().map(Participant::state).filter(Objects::nonNull).toList();
        return states.size() < 2
                ? List.of()
                : states.stream().map(s -> Participant.state(Role.ACTOR, s)).toList();
    }

    private List<Participant> counterpart(ActorMention m) {
        if (m.name() != null || m.state() != null) {
            return List.of(direct(m));
        }
        Participant self = recent.isEmpty() ? null : recent.get(0);
        if (self == null || self.office() == null) {
            return List.of();
        }
        for (Participant p : concat(recent, everyone)) {
            if (p.offices().contains(self.office()) && !Objects.equals(p.state(), self.state())) {
                return List.of(p);
            }
        }
        String partner = partnerOf(self.state());
        return partner == null
                ? List.of()
                : List.of(new Participant(Role.ACTOR, null, self.office(), List.of(self.office()), partner));
    }

    private List<Participant> state(ActorMention m) {
        if (m.state() != null) {
            return List.of(direct(m));
        }
        String home = focus.isEmpty()
                ? null
                : recent.isEmpty() ? focus.get(0) : recent.get(0).state();
        String other = lastState != null && !lastState.equals(home) ? lastState : partnerOf(home);
        return other == null ? List.of() : List.of(Participant.state(Role.ACTOR, other));
    }

    private static List<Participant> concat(List<Participant> a, List<Participant> b) {
        List<Participant> out = new ArrayList<>(a);
        out.addAll(b);
        return out;
    }

    /** The participant that a phrase names by itself. Bodies of state take part as their state, by their office. */
    static Participant direct(ActorMention m) {
        String office = m.offices().isEmpty() ? null : m.offices().get(0);
        boolean nameless = m.type() == Type.STATE
                || m.type() == Type.GROUP
                || m.type() == Type.ORGANISATION && m.state() != null && !countries.contains(m.state())
                || m.type() == Type.ORGANISATION
                        && office != null
                        && !office.equals("AGENCY")
                        && !office.equals("COMPANY")
                        && !office.equals("NGO");
        boolean asState = m.type() == Type.STATE;
        return new Participant(
                Role.ACTOR,
                nameless ? null : m.name(),
                asState ? null : office,
                asState ? List.of() : m.offices(),
                m.state());
    }
}
