package org.umubano.coding.story;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.mention.ActorMention;
import org.umubano.mention.ActorMention.Type;

/**
 * What the article has spoken of so far: the people last named, the two who last met, whoever was the subject last. Names
 * inside quotations are not remembered: "he" after a quotation is its speaker, not a man named in it.
 *
 * <p>Who the article is about as a whole is with {@link Protagonists}, the people last named with {@link LastNamed}, the acts
 * told of with {@link ActMemory}, who last acted together with {@link Partners}, the last subjects by noun class with {@link
 * LastSubjects}, the bodies named with {@link NamedBodies}, and what "he" or "both sides" mean with {@link References}; this
 * class is the one way in to all of them.
 */
public final class Discourse {

    private final Protagonists protagonists;
    private final ActMemory acts = new ActMemory();
    private final References references;
    private final Partners partners;
    private final LastSubjects subjects;
    private final NamedBodies bodies = new NamedBodies();
    private final ListedStates lists = new ListedStates();

    private final LastNamed named;
    private List<Participant> before = List.of();
    private final Meant meant = new Meant();
    /** The sentence that is read. */
    private @Nullable Line here;

    private final WholeText text;
    private @Nullable String gatherer;
    private boolean isGathererSought;

    public Discourse(List<Line> lines) {
        this.text = new WholeText(lines);
        this.protagonists = new Protagonists(lines);
        this.references = new References(this, protagonists);
        this.partners = new Partners(protagonists);
        this.subjects = new LastSubjects(protagonists);
        this.named = new LastNamed(protagonists);
    }

    /** All sentences of the article, those not yet read too. */
    public WholeText text() {
        return text;
    }

    /** Whom a phrase names or refers to; empty where it cannot be told. */
    public List<Participant> resolve(ActorMention m) {
        List<Participant> who = references.of(m);
        return acts.hasOpen() ? who.stream().map(acts::known).toList() : who;
    }

    /** The people named so far, the last first. */
    List<Participant> recent() {
        return named.people();
    }

    /** How many were named since somebody was. */
    public int rank(Participant p) {
        return named.rank(p);
    }

    /** The two who last met, signed or talked; empty before. */
    public List<Participant> pair() {
        return partners.pair();
    }

    /** The state last named beside a subject. */
    @Nullable
    String lastState() {
        return named.state();
    }

    /** The state that was last the subject as such. */
    @Nullable
    public String lastDoer() {
        return subjects.doer();
    }

    /** The state that the article sets against another: the last one named, else the most mentioned. */
    @Nullable
    public String partnerOf(@Nullable String state) {
        String partner = partners.partnerOf(state);
        return partner == null || isAgreeing() || text.mayMean(here, partner) ? partner : null;
    }

    /** Whether the sentence that is read may mean a state that it does not name: one just named, or one the article is about. */
    public boolean mayMean(String state) {
        return text.mayMean(here, state);
    }

    /**
     * Remembers the main people of a sentence, its subject first.
     *
     * @param isOne whether the subject is one person or body
     */
    public void remember(List<Participant> subjects, List<Participant> others, boolean isOne) {
        named.remember(subjects, others);
        this.subjects.told(subjects, isOne);
    }

    /** Who was the subject last by his office alone, and nobody since: "Uganda's president said that he". */
    @Nullable
    public Participant unnamed() {
        return subjects.unnamed();
    }

    /** Remembers the named subject of a verb by its noun class: "iryo tangazo rya Minisiteri rivuga ... Rishinja". */
    public void agreed(int agreement, List<Participant> who) {
        subjects.agreed(agreement, who);
    }

    /** Who was named last before the sentence that is read: whose "his office" in it is. */
    List<Participant> before() {
        return before;
    }

    /** The outlet or company named last. */
    List<Participant> outlet() {
        return bodies.outlet();
    }

    /** Begins a line: remembers the bodies that it names, and who was named last before it. */
    public void bodies(Line line) {
        here = line;
        meant.begin();
        references.begin(line);
        acts.begin(line);
        before = named.last();
        bodies.read(line);
        lists.read(line);
    }

    /** So many states that the article has named side by side; empty for none. */
    List<String> listed(int count) {
        return lists.of(count);
    }

    /** The sentence that is read. */
    @Nullable
    public Line here() {
        return here;
    }

    /** A body as it is called where it speaks, or null. */
    @Nullable
    public Participant bodyOf(Participant p) {
        return bodies.of(p);
    }

    /** Whom a pronoun of class 1 or 2 in a verb means beside its subjects: the last other person, the other two who met. */
    public List<Participant> other(List<Participant> subjects, int nounClass) {
        if (nounClass == 2) {
            return pair().stream().anyMatch(p -> LastNamed.isAmong(p, subjects)) ? List.of() : pair();
        }
        return named.besides(subjects);
    }

    /** The last person of another state. */
    public List<Participant> otherThan(@Nullable String state) {
        return named.otherThan(state);
    }

    /** Remembers who speaks as the one meant by "he", of whatever state or of none. */
    public void spoke(Participant who) {
        named.push(who);
        subjects.person();
    }

    /** Whom a verb without a named subject agrees with: class 1 the last person, class 2 those who met, class 8 both states. */
    public List<Participant> unnamed(int agreement) {
        return switch (agreement) {
            case 1 -> speaker();
            case 2 -> pair().isEmpty() ? subjects.of(2, List.of()) : pair();
            case 8, 10 -> subjects.of(agreement, bothStates());
            case 9 -> subjects.body().isEmpty() ? subjects.of(9, List.of()) : subjects.body();
            default -> subjects.of(agreement, List.of());
        };
    }

    /** The last person, where the form of a verb tells that it is of one. */
    public List<Participant> person() {
        return named.last();
    }

    /** Whom the verbs of the sentence mean. */
    public Meant meant() {
        return meant;
    }

    /** Whoever was the subject last, where a verb names none. */
    public List<Participant> speaker() {
        return !subjects.body().isEmpty() ? subjects.body() : named.last();
    }

    /** Remembers who met, signed or talked: "they", "the two", "both sides". */
    public void met(List<Participant> participants) {
        partners.met(participants);
    }

    /**
     * Whom somebody of some states speaks of who names nobody: the other side of an article of two, else, of a third state,
     * both of them.
     */
    public List<Participant> others(Set<String> own) {
        return text.meant(here, partners.others(own));
    }

    /** The states that last did something together; empty where verbs name their subjects by their form. */
    public Set<String> group() {
        return partners.group();
    }

    /** Remembers three states or more that did something side by side: "these countries". */
    public void acted(List<Participant> participants) {
        partners.acted(participants);
    }

    /** The states that last did something together, whatever the language. */
    public Set<String> together() {
        return partners.together();
    }

    /** The organisation of states that the article names most; null where verbs agree. */
    @Nullable
    public String organisation() {
        return isAgreeing() ? null : body();
    }

    /** The organisation whose gatherings or leaders the article tells of; null where verbs agree. */
    @Nullable
    public String gatherer() {
        if (!isGathererSought) {
            gatherer = isAgreeing() ? null : text.gatherer(protagonists.organisations());
            isGathererSought = true;
        }
        return gatherer;
    }

    /** The organisation of states that the article names most, whatever the language; null for none. */
    @Nullable
    public String body() {
        return protagonists.organisations().isEmpty()
                ? null
                : protagonists.organisations().get(0);
    }

    /** The two who last met, or the two main states, where none of them is of the states given. */
    public List<Participant> pairOther(Set<String> not) {
        return partners.pairOther(not);
    }

    /** Whether a code is of a state of the world rather than of an organisation. */
    public boolean isCountry(@Nullable String code) {
        return code != null && Countries.has(code);
    }

    /** The state that a marker for a place in a verb stands for: "yahageze", where the subject is of another state. */
    @Nullable
    public String there(@Nullable String home) {
        String partner = partnerOf(home);
        String last = named.state();
        return partner != null ? partner : last != null && !last.equals(home) ? last : null;
    }

    /** The two sides last named together, else the two main states, as states. */
    public List<Participant> bothStates() {
        List<Participant> both = partners.bothStates();
        return isAgreeing() ? both : text.meant(here, both);
    }

    /** The participant that a phrase names by itself. Bodies of state take part as their state, by their office. */
    public static Participant direct(ActorMention m) {
        String office = m.offices().isEmpty() ? null : m.offices().get(0);
        boolean nameless = m.type() == Type.STATE
                || m.type() == Type.GROUP
                || m.type() == Type.ORGANISATION && m.state() != null && !Countries.has(m.state())
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

    /** Whether the article has two sides at least; without them, nothing is filled in that a sentence leaves unsaid. */
    public boolean hasTwoSides() {
        return protagonists.hasTwoSides();
    }

    /** Whether verbs name their subjects by their form. */
    public boolean isAgreeing() {
        return protagonists.isAgreeing();
    }

    /** Whether a name is that of a person, not of a body. */
    public boolean isPerson(@Nullable String name) {
        return protagonists.isPerson(name);
    }

    /** Whether anyone with an office of state, or a body of state, is in the article at all. */
    public boolean hasOfficial() {
        return protagonists.hasOfficial();
    }

    /** Whether anyone acts for a state at all. */
    boolean hasSide() {
        return protagonists.hasSide();
    }

    /** The two states that the article is mostly about, or fewer. */
    public List<String> dyad() {
        return protagonists.dyad();
    }

    /** Remembers whose guest somebody was. */
    public void visited(List<Participant> participants, boolean isAway) {
        acts.visited(participants, isAway);
    }

    /** Whether somebody has set out on a visit that the article tells of. */
    public boolean isAway(Participant visitor) {
        return acts.isAway(visitor);
    }

    /** The state that one of these visited in this article, other than their own; null for none. */
    @Nullable
    public String hostOf(List<Participant> people) {
        return acts.hostOf(people);
    }

    /** The state that the article names most; null for none. */
    @Nullable
    public String mainState() {
        return protagonists.focus().isEmpty() ? null : protagonists.focus().get(0);
    }

    /** Remembers that an act of a kind was told of. */
    public void told(Kind kind) {
        acts.told(kind);
    }

    /** Whether "the deployment", "the agreement" can mean one that was told of before. */
    public boolean hasTold(Kind kind) {
        return acts.hasTold(kind);
    }

    /** Remembers the states of an act. */
    public void sides(Kind kind, List<Participant> participants) {
        acts.sides(kind, participants);
        if (kind == Kind.DISPUTE) {
            mediated(participants);
        }
    }

    /** Remembers who mediates between two. */
    public void mediated(List<Participant> participants) {
        partners.mediated(participants);
    }

    /** The acts told of so far. */
    public ActMemory acts() {
        return acts;
    }
}
