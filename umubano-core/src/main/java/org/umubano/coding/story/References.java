package org.umubano.coding.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Offices;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.mention.ActorMention;
import org.umubano.mention.ActorMention.Type;

/**
 * Whom a phrase of the text refers to: "he", "the minister", "the two", "his counterpart", "both countries". What was named
 * before, in {@link Discourse}, decides; where it does not, nobody is meant.
 */
public final class References {

    /** Whom "the two leaders" means where the article names such. */
    private static final List<String> LEADERS = List.of("HOS", "HOG");

    /** Who "the ministers" are where nobody else is told of. */
    private static final List<String> FOREIGN = List.of("MFA");

    private static final List<String> MINISTERS = List.of("MFA", "MOD", "DMFA", "MIN", "DHOG");

    private final Discourse discourse;
    private final Protagonists protagonists;
    private final BodyReferences bodies;
    private @Nullable Line before;
    private @Nullable Line here;

    References(Discourse discourse, Protagonists protagonists) {
        this.discourse = discourse;
        this.protagonists = protagonists;
        this.bodies = new BodyReferences(discourse, protagonists);
    }

    /** Begins a sentence. */
    void begin(Line line) {
        bodies.begin(line);
        before = here;
        here = line;
    }

    /** Whom a phrase names or refers to; empty where it cannot be told. */
    List<Participant> of(ActorMention m) {
        if (m.reference() == null) {
            return m.state() == null && m.name() == null && m.offices().isEmpty()
                    ? List.of()
                    : List.of(m.type() == Type.OFFICE ? holder(m) : Discourse.direct(m));
        }
        return switch (m.reference()) {
            case PERSON ->
                m.offices().contains("GOV")
                        ? discourse.before().stream().map(References::office).toList()
                        : m.offices().contains("GUEST")
                                ? guest()
                                : m.offices().contains("HOST") ? host() : last(m.start());
            case OFFICE -> office(m);
            case PEOPLE, OFFICES -> people(m);
            case BOTH_STATES -> bodiesOf(m, m.count() == 2 ? discourse.bothStates() : several(m.count()));
            case COUNTERPART -> counterpart(m);
            case STATE -> bodies.state(m);
            case THING -> bodies.thing(m);
        };
    }

    /** "The police forces of both countries": a body of each; a government is its state. */
    private static List<Participant> bodiesOf(ActorMention m, List<Participant> states) {
        String office = m.offices().isEmpty() ? null : m.offices().get(0);
        if (office == null || office.equals("GOV")) {
            return states;
        }
        return states.stream()
                .map(p -> p.office() == null && p.name() == null
                        ? new Participant(p.role(), null, office, m.offices(), p.state())
                        : p)
                .toList();
    }

    /** Whoever was named last, or did something last by his office alone. */
    private List<Participant> last(int pronoun) {
        Participant unnamed = protagonists.isAgreeing() ? null : discourse.unnamed();
        if (unnamed != null && !isNamedElsewhere(unnamed)) {
            return List.of(unnamed);
        }
        if (!protagonists.isAgreeing() && isStranger(discourse.recent())) {
            return List.of();
        }
        return Women.of(
                discourse.recent(),
                p -> protagonists.isAgreeing() || protagonists.isPerson(p.name()),
                pronoun < 0 ? null : discourse.here(),
                pronoun);
    }

    /** Whether somebody of no state and no name that is known was told of last. */
    private static boolean isStranger(List<Participant> recent) {
        Participant last = recent.isEmpty() ? null : recent.get(0);
        return last != null && last.state() == null && "".equals(last.name());
    }

    /** Whether the article names somebody of an office in the same state: he may be meant by it. */
    private boolean isNamedElsewhere(Participant unnamed) {
        return protagonists.everyone().stream()
                .anyMatch(p -> p.name() != null
                        && Objects.equals(p.state(), unnamed.state())
                        && holds(p.offices(), unnamed.offices()));
    }

    /** "The guest", "his visitor": who came on the visit told of last; else the other one of two who met. */
    private List<Participant> guest() {
        for (Participant p : discourse.pair()) {
            if (p.name() != null && !protagonists.isAgreeing() && discourse.isAway(p.as(Role.ACTOR))) {
                return List.of(p); // an invitation told of since has made no guest yet
            }
        }
        for (Participant p : discourse.acts().lastVisit()) {
            if (p.role() == Role.ACTOR && p.name() != null && (discourse.isAway(p) || !hasTraveller())) {
                return List.of(p);
            }
        }
        return otherOfPair();
    }

    /** Whether the one named last may be on a visit. */
    private boolean hasTraveller() {
        return discourse.recent().stream().limit(1).anyMatch(p -> Offices.isTraveller(p.office()));
    }

    /** "His host": who received the visitor, or holds the visitor's office in the state visited. */
    private List<Participant> host() {
        Participant guest = null;
        String state = null;
        for (Participant p : discourse.acts().lastVisit()) {
            if (p.role() == Role.RECIPIENT && p.name() != null) {
                return List.of(p);
            }
            guest = p.role() == Role.ACTOR && guest == null ? p : guest;
            state = p.role() == Role.RECIPIENT ? p.state() : state;
        }
        if (guest == null || state == null) {
            return otherOfPair();
        }
        for (Participant p : concat(discourse.recent(), protagonists.everyone())) {
            if (p.name() != null && state.equals(p.state()) && holds(p.offices(), guest.offices())) {
                return List.of(p);
            }
        }
        return guest.offices().isEmpty()
                ? otherOfPair()
                : List.of(new Participant(Role.ACTOR, null, guest.office(), guest.offices(), state));
    }

    private List<Participant> otherOfPair() {
        List<Participant> before = discourse.before(); // not the one whom this sentence names so
        List<Participant> last = before.isEmpty() ? last(-1) : before;
        for (Participant p : discourse.pair()) {
            if (p.name() != null
                    && !last.isEmpty()
                    && !p.name().equals(last.get(0).name())) {
                return List.of(p);
            }
        }
        return last;
    }

    /** "His office": the government as such, of the state of the one whose it is. */
    private static Participant office(Participant head) {
        return new Participant(Role.ACTOR, null, "GOV", List.of("GOV"), head.state());
    }

    /** "The three countries", "all sides": those who last did something together, else all states of an article of so many. */
    private List<Participant> several(int count) {
        if (count == 0 && protagonists.isAgreeing() && (isOfOthers(before) || isOfOthers(here))) {
            return List.of();
        }
        List<String> states = List.copyOf(discourse.together());
        List<String> focus = protagonists.focus();
        if (count > 0 && states.size() != count) {
            states = focus.size() == count ? focus : discourse.listed(count);
        }
        return states.isEmpty() && count == 0
                ? discourse.bothStates()
                : states.stream().map(s -> Participant.state(Role.ACTOR, s)).toList();
    }

    /** "Ibihugu byo mu Burengerazuba", the states in the west: whether a sentence tells of states that it does not name. */
    private static boolean isOfOthers(@Nullable Line line) {
        for (int t = 0; line != null && t + 2 < line.tokens.size(); t++) {
            int next = t + 2;
            String of = line.lexicon.signs.ofStates;
            String word = line.tokens.get(t + 1).norm();
            if (line.lexicon.occasions.members.contains(line.tokens.get(t).norm())
                    && word.startsWith(of)
                    && word.length() <= of.length() + 1
                    && line.actors.stream().noneMatch(a -> a.first() >= next && a.first() <= next + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "The Hungarian minister", "the Turkish President": the one whom the article names with this office and state. */
    private Participant holder(ActorMention m) {
        if (isOfField(m)) {
            return Discourse.direct(m); // named with his field, he has been found by it
        }
        Participant only = null;
        for (Participant p : protagonists.everyone()) {
            if (p.name() != null
                    && m.state() != null
                    && m.state().equals(p.state())
                    && holds(p.offices(), m.offices())
                    && !m.former()) {
                if (only != null && !Objects.equals(only.name(), p.name())) {
                    return Discourse.direct(m);
                }
                only = p;
            }
        }
        return only == null ? headOf(m) : only;
    }

    /** "The leader of Armenia": its head of government where the article names him and no head of state. */
    private Participant headOf(ActorMention m) {
        if (m.offices().contains("HOS") && m.state() != null && !m.former()) {
            for (Participant p : protagonists.everyone()) {
                if (p.name() != null
                        && m.state().equals(p.state())
                        && p.offices().contains("HOG")) {
                    return p;
                }
            }
        }
        return Discourse.direct(m);
    }

    private List<Participant> office(ActorMention m) {
        for (Participant p : concat(discourse.recent(), protagonists.everyone())) {
            boolean office = m.offices().isEmpty() || holds(p, m);
            boolean state = m.state() == null || m.state().equals(p.state()) || isPointing(m);
            if (office && state && p.name() != null) {
                return List.of(p);
            }
        }
        return m.state() != null && !m.offices().isEmpty() ? List.of(Discourse.direct(m)) : List.of();
    }

    /** Whether somebody holds the office of a mention; "the minister" is also a foreign one, "the trade minister" not. */
    private static boolean holds(Participant p, ActorMention m) {
        return isOfField(m) ? p.offices().contains("MIN") : holds(p.offices(), m.offices());
    }

    private static boolean isOfField(ActorMention m) {
        return m.offices().contains("MIN") && m.rule().contains(FIELDS);
    }

    /** The tables of the fields of ministers. */
    private static final String FIELDS = "portfolio";

    /** Whether one of some offices is among those of somebody. */
    static boolean holds(List<String> his, List<String> offices) {
        return offices.stream().anyMatch(his::contains)
                || offices.contains("MIN") && his.stream().anyMatch(MINISTERS::contains);
    }

    /** Whether "they", "the two leaders" may mean somebody with these offices. */
    public static boolean isLeading(List<String> offices) {
        String office = offices.isEmpty() ? null : offices.get(0);
        return office != null && !"CIV".equals(office) && !"COMPANY".equals(office);
    }

    /** "Uyu mukuru w'igihugu", this head of state: whom it points to tells the state, not where the article is at home. */
    private static boolean isPointing(ActorMention m) {
        return m.rule().contains("references.tsv") && m.rule().endsWith("state:home");
    }

    private List<Participant> people(ActorMention m) {
        boolean several = m.count() == 0 && m.reference() == ActorMention.Reference.OFFICES;
        if (several && discourse.hasTold(Kind.SUMMIT) && !bodies.gathered().isEmpty()) {
            return bodies.gathered(); // "the leaders", in a report on their summit
        }
        List<Participant> pair = discourse.pair();
        if (isOfMinisters(m)
                && pair.size() == 2
                && pair.stream().allMatch(p -> MINISTERS.contains(String.valueOf(p.office())))) {
            return pair; // "the two ministers", who met
        }
        List<Participant> ministers = isOfAnyField(m) ? people(MINISTERS) : List.of();
        if (ministers.size() == 2
                && Objects.equals(ministers.get(0).office(), ministers.get(1).office())) {
            return ministers; // "aba ba minisitiri", below two ministers of defence
        }
        List<Participant> leaders =
                m.reference() == ActorMention.Reference.OFFICES && m.offices().isEmpty() ? people(LEADERS) : List.of();
        return leaders.size() == 2 ? leaders : somebody(m);
    }

    /** The last two of two states who hold one of some offices: "the two leaders" are no spokesman and his president. */
    private List<Participant> people(List<String> offices) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : concat(discourse.pair(), concat(discourse.recent(), protagonists.everyone()))) {
            boolean other = out.isEmpty() || !Objects.equals(out.get(0).state(), p.state());
            if (p.name() != null && p.state() != null && out.size() < 2 && other && holds(p.offices(), offices)) {
                out.add(p);
            }
        }
        return out;
    }

    private List<Participant> somebody(ActorMention m) {
        List<Participant> out = new ArrayList<>();
        for (Participant p : concat(discourse.pair(), concat(discourse.recent(), protagonists.everyone()))) {
            boolean office = m.offices().isEmpty() || holds(p, m);
            boolean new_ = out.stream()
                    .noneMatch(q -> Objects.equals(q.state(), p.state()) || Objects.equals(q.name(), p.name()));
            boolean leads = p.office() != null && isLeading(List.of(p.office()));
            if (p.name() != null && p.state() != null && office && leads && new_) {
                out.add(p);
            }
            if (out.size() == 2) {
                return out;
            }
        }
        return m.reference() == ActorMention.Reference.OFFICES
                        && !m.offices().isEmpty()
                        && !m.offices().contains("AMB")
                ? ofBoth(m, out)
                : discourse.bothStates();
    }

    /** "Aba ba minisitiri": of a language that calls all ministers so; those of foreign affairs where no others are told of. */
    private boolean isOfAnyField(ActorMention m) {
        return protagonists.isAgreeing()
                && m.reference() == ActorMention.Reference.OFFICES
                && m.offices().equals(FOREIGN);
    }

    /** "The two ministers", of no field. */
    private boolean isOfMinisters(ActorMention m) {
        return !protagonists.isAgreeing() && m.offices().equals(List.of("MIN")) && !isOfField(m);
    }

    /** "The transport ministers of both countries": of each of the two states, by name where one is known. */
    private List<Participant> ofBoth(ActorMention m, List<Participant> known) {
        List<Participant> out = new ArrayList<>();
        for (Participant state : discourse.bothStates()) {
            List<String> offices = !isOfMinisters(m)
                    ? m.offices()
                    : known.isEmpty() ? FOREIGN : known.get(0).offices();
            Participant holder = new Participant(Role.ACTOR, null, offices.get(0), offices, state.state());
            for (Participant p : known) {
                if (Objects.equals(p.state(), state.state())) {
                    holder = p;
                }
            }
            out.add(holder);
        }
        return out;
    }

    private List<Participant> counterpart(ActorMention m) {
        if (m.name() != null || m.state() != null) {
            return List.of(Discourse.direct(m));
        }
        Participant self =
                discourse.recent().isEmpty() ? null : discourse.recent().get(0);
        if (self == null || self.office() == null) {
            return List.of();
        }
        for (Participant p : concat(discourse.recent(), protagonists.everyone())) {
            if (p.offices().contains(self.office()) && !Objects.equals(p.state(), self.state())) {
                return List.of(p);
            }
        }
        String partner = discourse.partnerOf(self.state());
        return partner == null
                ? List.of()
                : List.of(new Participant(Role.ACTOR, null, self.office(), List.of(self.office()), partner));
    }

    private static List<Participant> concat(List<Participant> a, List<Participant> b) {
        List<Participant> out = new ArrayList<>(a);
        out.addAll(b);
        return out;
    }
}
