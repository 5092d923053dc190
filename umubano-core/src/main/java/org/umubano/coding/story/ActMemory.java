package org.umubano.coding.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/**
 * What acts an article has told of so far: visits with their hosts, kinds of acts, the nouns they were told with. "That
 * visit", "it was opened" and a guest's host in a later sentence are known from here.
 */
public final class ActMemory {

    private final Map<String, String> hosts = new HashMap<>();
    private final Set<Participant> away = new HashSet<>();
    private final Set<String> foreign = new HashSet<>();
    /** Of which state the envoys are who handed in their letters, by name. */
    private final Map<String, String> envoys = new HashMap<>();

    private final Set<Kind> told = new HashSet<>();
    /** The nouns of the acts last told of, with the number of their sentence: "it was opened by X". */
    private final Map<String, Integer> things = new HashMap<>();

    private final Map<Kind, List<Participant>> sidesOfKind = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Participant>> statesOfKind = new EnumMap<>(Kind.class);
    /** Who is under whose sanctions, as was told last. */
    private List<Participant> sanctions = List.of();

    /** Who was received last, behind the one who received him; empty where nobody was. */
    private List<Participant> reception = List.of();

    private final Map<Kind, String> doneTo = new EnumMap<>(Kind.class);
    private List<Participant> lastVisit = List.of();
    /** Which state accused each state last. */
    private final Map<String, String> accusers = new HashMap<>();

    /** The kind of the act told of last, statements aside, and the first state that took part in it. */
    private @Nullable Kind lastKind;

    private @Nullable String doer;
    private @Nullable Participant chosen;

    /** The nouns of the sentence that is read, and of the one before it. */
    private List<TableNoun> nounsHere = List.of();

    private List<TableNoun> nounsBefore = List.of();

    /** Begins a line. */
    void begin(Line line) {
        nounsBefore = nounsHere;
        nounsHere = line.nouns;
    }

    /** Whether the sentence before the one that is read has one of some nouns. */
    public boolean isNamedBefore(Set<String> nouns) {
        return nounsBefore.stream().anyMatch(n -> nouns.contains(n.key()));
    }

    /** Whether somebody has set out on a visit that the article tells of. */
    boolean isAway(Participant visitor) {
        return away.contains(visitor);
    }

    /** Remembers whose guest somebody was, or is to be. */
    void visited(List<Participant> participants, boolean isAway) {
        lastVisit = List.copyOf(participants);
        if (isAway) {
            away.addAll(participants);
        }
        for (Participant p : participants) {
            for (Participant host : participants) {
                String guest = p.role() == Role.ACTOR && host.role() == Role.RECIPIENT ? key(p) : null;
                if (guest != null && host.state() != null) {
                    hosts.put(guest, host.state());
                }
            }
        }
    }

    /** Remembers who accuses whom. */
    public void accused(List<Participant> participants) {
        for (Participant p : participants) {
            for (Participant by : participants) {
                boolean pair = p.role() == Role.RECIPIENT && by.role() == Role.ACTOR;
                if (pair
                        && p.state() != null
                        && by.state() != null
                        && !by.state().equals(p.state())) {
                    accusers.put(p.state(), by.state());
                }
            }
        }
    }

    /** Which state accused another last; null for none. */
    @Nullable
    public String accuserOf(@Nullable String state) {
        return state == null ? null : accusers.get(state);
    }

    /** How a guest is known: by name, or by an office of which a state has one. */
    private static @Nullable String key(Participant p) {
        boolean office = p.name() == null && p.state() != null && p.office() != null && LEADERS.contains(p.office());
        return office ? p.office() + ' ' + p.state() : p.name();
    }

    private static final Set<String> LEADERS = Set.of("HOS", "HOG", "MFA", "VP", "MOD");

    /** The state that one of these visited in this article, other than their own; null for none. */
    @Nullable
    String hostOf(List<Participant> people) {
        for (Participant p : people) {
            String guest = key(p);
            String host = guest == null ? null : hosts.get(guest);
            if (host != null && people.stream().noneMatch(q -> host.equals(q.state()))) {
                return host;
            }
        }
        return null;
    }

    /** Somebody whose state was only guessed visits that very state: his own stays open from here on. */
    public void abroad(String name) {
        foreign.add(name);
    }

    /** Remembers of which state the envoys are who handed in their letters: none of them is of another one later. */
    public void sent(List<Participant> ceremony) {
        for (Participant p : ceremony) {
            if (p.role() == Role.ACTOR && p.name() != null && p.state() != null) {
                envoys.put(p.name(), p.state());
            }
        }
    }

    /** The participant, without its state where that is open, an envoy as one of the state that sent him. */
    Participant known(Participant p) {
        String sender = p.name() == null ? null : envoys.get(p.name());
        boolean open = p.name() != null && foreign.contains(p.name());
        return open || sender != null && !sender.equals(p.state())
                ? new Participant(p.role(), p.name(), p.office(), p.offices(), sender)
                : p;
    }

    /** Remembers that an act of a kind was told of. */
    void told(Kind kind) {
        told.add(kind);
    }

    /** Whether "the deployment", "the agreement" can mean one that was told of before. */
    boolean hasTold(Kind kind) {
        return told.contains(kind);
    }

    /** Remembers the noun of an act. */
    public void thing(String noun, int line) {
        things.put(noun, line);
    }

    /** Remembers the states of an act. */
    void sides(Kind kind, List<Participant> participants) {
        List<Participant> states = new ArrayList<>(participants.size());
        for (int i = 0; i < participants.size(); i++) {
            String state = participants.get(i).state();
            Participant own =
                    state == null ? null : Participant.state(participants.get(i).role(), state);
            if (own != null && !states.contains(own)) {
                states.add(own);
            }
        }
        if (kind != Kind.STATEMENT && !states.isEmpty()) {
            lastKind = kind;
            doer = states.get(0).state();
        }
        statesOfKind.put(kind, List.copyOf(states));
        sidesOfKind.put(kind, List.copyOf(states.subList(0, Math.min(1, states.size()))));
        for (Participant p : participants) {
            if (p.role() == Role.RECIPIENT && p.state() != null) {
                doneTo.put(kind, p.state());
                return;
            }
        }
    }

    /** Whether the act told of last, statements aside, is of one of some kinds. */
    public boolean isLast(Set<Kind> kinds) {
        return lastKind != null && kinds.contains(lastKind);
    }

    /** The state that did what was told of last, statements aside; null for none. */
    @Nullable
    String doer() {
        return doer;
    }

    /** The state to which the last act of a kind was done that tells to whom; null for none. */
    @Nullable
    public String doneTo(Kind kind) {
        return doneTo.get(kind);
    }

    /** The states of the last act of a kind, each by its part in it. */
    public List<Participant> statesOf(Kind kind) {
        return statesOfKind.getOrDefault(kind, List.of());
    }

    /** The organisations that met at the gathering told of last; empty where only states did. */
    public List<Participant> gathered() {
        return statesOf(Kind.SUMMIT).stream()
                .filter(p -> Countries.isOrganisation(String.valueOf(p.state())))
                .map(p -> p.as(Role.ACTOR))
                .toList();
    }

    /** The first state of the last act of a kind. */
    public List<Participant> sidesOf(Kind kind) {
        return sidesOfKind.getOrDefault(kind, List.of());
    }

    /** Remembers who was chosen as head of an organisation. */
    public void choose(Participant head) {
        chosen = head;
    }

    /** Who was last chosen as head of an organisation; null for nobody. */
    @Nullable
    public Participant chosen() {
        return chosen;
    }

    /** Who took part in the visit that was told of last. */
    public List<Participant> lastVisit() {
        return lastVisit;
    }

    /** The one of some nouns that was that of an act last told of, in this sentence or one of the two before; null for none. */
    @Nullable
    public String thingOf(Set<String> nouns, int line) {
        String best = null;
        int last = line - 4;
        for (Map.Entry<String, Integer> thing : things.entrySet()) {
            boolean later = thing.getValue() > last
                    || best != null
                            && thing.getValue() == last
                            && thing.getKey().compareTo(best) < 0;
            if (later && nouns.contains(thing.getKey())) {
                best = thing.getKey();
                last = thing.getValue();
            }
        }
        return best;
    }

    /** Remembers who received whom. */
    public void received(Participant host, Participant guest) {
        boolean known = host.name() != null
                && guest.name() != null
                && host.state() != null
                && guest.state() != null
                && !host.state().equals(guest.state());
        reception = known ? List.of(host, guest) : List.of();
    }

    /** The guest of somebody who received him last; null for none. */
    public @Nullable Participant guestOf(Participant host) {
        boolean his = !reception.isEmpty()
                && String.valueOf(reception.get(0).name()).equals(host.name())
                && String.valueOf(reception.get(0).state()).equals(host.state());
        return his ? reception.get(1) : null;
    }

    /** Remembers who imposed or lifted sanctions, and on whom. */
    public void sanctioned(List<Participant> sides) {
        sanctions = sides.stream()
                .filter(p -> p.state() != null)
                .map(p -> Participant.state(p.role(), p.state()))
                .toList();
    }

    /** Those of whose sanctions was told last; else the states of the last tie told of. */
    public List<Participant> sanctions() {
        return Participant.statesOf(sanctions).size() == 2 ? sanctions : statesOf(Kind.RELATIONS);
    }

    /** Whether one of some nouns was that of an act in this sentence or one of the two before. */
    public boolean isThing(Set<String> nouns, int line) {
        for (Map.Entry<String, Integer> thing : things.entrySet()) { // fewer than the nouns of a row
            if (thing.getValue() >= line - 3 && nouns.contains(thing.getKey())) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody's state is open. */
    boolean hasOpen() {
        return !foreign.isEmpty() || !envoys.isEmpty();
    }
}
