package org.umubano.coding.deed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.ActReader;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Quarrels of two states before a court that stands above them: "the World Court threw out Sudan's case against the Emirates",
 * "must pay Congo damages, the International Court of Justice ruled". Whatever the verb, the two states of such a sentence are
 * its parties. Where the court is who does something, it takes part with its organisation.
 */
public final class Lawsuits extends ActReader {

    /** How far behind its verb the court may stand that is asked. */
    private static final int NEAR = 3;

    private final List<Draft> made;

    public Lawsuits(Reading reading, Drafts drafts) {
        super(reading, drafts);
        this.made = drafts.made();
    }

    /** By this an article remembers that it has named such a court. */
    private static final String NAMED = "a court between states";

    /** Adds the quarrel of a line that names such a court, where nothing but what the court says is told in it. */
    @Override
    public void read() {
        TableNoun court = court();
        if (court == null) {
            proceedings();
            return;
        }
        discourse.acts().thing(NAMED, Integer.MAX_VALUE);
        asked(court);
        remember();
        int v = main(court);
        boolean decides = v >= 0 && isSubject(court, v);
        if (made.stream().anyMatch(d -> !isOfCourt(d) && !isAsked(d) && !(decides && isCase(d)))) {
            return;
        }
        Map<String, Participant> parties = parties();
        if (trigger(court).isWeak()) {
            if (!decides || isReason(v)) {
                return;
            }
            parties.keySet().retainAll(known());
        }
        String body = decides ? body(court) : null;
        if (parties.size() == 1 && decides) {
            others(parties, body != null);
        }
        if (parties.size() != 2 || v < 0 && line.number > 0) {
            return;
        }
        Status status = v < 0 ? ofHeadline() : statuses.of(v);
        int first = v < 0 ? 0 : line.verbs.get(v).first();
        boolean told = made.stream().anyMatch(d -> isAsked(d) && d.first == first);
        if (status != Status.HELD && status != Status.PLANNED && status != Status.ONGOING || told) {
            return;
        }
        made.removeIf(d -> !isAsked(d));
        Draft quarrel = quarrel(court, first, status, new ArrayList<>(parties.values()));
        if (body != null) {
            quarrel.participants.add(0, new Participant(Participant.Role.ACTOR, null, "JUD", List.of("JUD"), body));
        }
        made.add(quarrel);
        discourse.told(Kind.DISPUTE);
    }

    /** "Hearings took place in March", "the judgment is to be read on Monday": of the case before the court that was named. */
    private void proceedings() {
        boolean named = !lexicon.headFirst && discourse.acts().isThing(Set.of(NAMED), line.number);
        if (!named || !made.isEmpty() || line.verbs.isEmpty() || line.times.isEmpty()) {
            return;
        }
        VerbGroup verb = line.verbs.get(0);
        boolean told = false;
        for (int t = 0; t < Math.min(verb.first(), SUBJECT); t++) {
            told |= lexicon.occasions.proceedings.contains(line.tokens.get(t).norm());
        }
        Status status = told && verb.isFinite() && !verb.negated() ? statuses.of(0) : null;
        List<Participant> sides = discourse.acts().statesOf(Kind.DISPUTE);
        Trigger trigger = sides.size() == 2 ? word() : null;
        if (trigger != null && (status == Status.HELD || status == Status.PLANNED)) {
            Draft quarrel = new Draft(line, trigger, verb.first(), verb.last(), status);
            quarrel.add(sides.get(0).as(Participant.Role.ACTOR));
            quarrel.add(sides.get(1).as(Participant.Role.RECIPIENT));
            quarrel.topics.add("justice");
            quarrel.trace.put("participants", "the parties before the court that was named");
            made.add(quarrel);
        }
    }

    /** "Leaves for X to be there when the court rules on Y's claim against Z": the parties, where another act is told. */
    private void remember() {
        Map<String, Participant> parties = parties();
        made.stream()
                .filter(d -> d.kind == Kind.VISIT)
                .forEach(d -> d.participants.stream()
                        .filter(p -> p.role() == Participant.Role.RECIPIENT)
                        .forEach(p -> parties.remove(String.valueOf(p.state()))));
        String doer = made.isEmpty() ? null : made.get(0).participants.get(0).state();
        if (parties.size() == 1 && doer != null && discourse.isCountry(doer)) {
            parties.putIfAbsent(doer, Participant.state(Participant.Role.ACTOR, doer));
        }
        if (!lexicon.headFirst
                && parties.size() == 2
                && discourse.acts().statesOf(Kind.DISPUTE).isEmpty()) {
            discourse.sides(Kind.DISPUTE, new ArrayList<>(parties.values()));
        }
    }

    /** How far in its subject the word for the proceedings may stand. */
    private static final int SUBJECT = 5;

    private @Nullable Trigger word() {
        return lexicon.ofNoun(t -> t.frame() == Frame.COURT);
    }

    /** "African Court to hear the case": what a headline says is to come; any other without a verb tells of what was. */
    private Status ofHeadline() {
        boolean toCome = !line.verbs.isEmpty() && statuses.of(0) == Status.PLANNED;
        return toCome ? Status.PLANNED : Status.HELD;
    }

    /** "Judges granted the measures, which Guyana had requested": what a party asks of the court is its quarrel with the other. */
    private void asked(TableNoun court) {
        for (Draft draft : List.copyOf(made)) {
            String party = draft.participants.get(0).state();
            Map<String, Participant> sides = new LinkedHashMap<>();
            if (draft.subtype.equals("appeal")
                    && party != null
                    && discourse.isCountry(party)
                    && isAsked(court, draft)) {
                sides.put(party, Participant.state(Participant.Role.ACTOR, party));
                others(sides, false);
                if (sides.size() != 2 && !lexicon.headFirst && court.first() < draft.first) {
                    sides.putAll(parties());
                }
            }
            if (sides.size() == 2) {
                made.remove(draft);
                made.add(quarrel(court, draft.first, draft.status, new ArrayList<>(sides.values())));
                discourse.told(Kind.DISPUTE);
            }
        }
    }

    /** Whether it is the court that is asked: right behind the verb, or who grants before it what was asked. */
    private boolean isAsked(TableNoun court, Draft appeal) {
        int gap = court.first() - appeal.last;
        if (gap > 0) {
            return gap <= NEAR;
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            int last = line.verbs.get(v).last();
            boolean goes = !lexicon.headFirst && last < court.first() && court.first() - last <= NEAR + 1;
            if (last < appeal.first && (isSubject(court, v) || goes)) {
                return true; // "Guyana went to the court, asking it to declare"
            }
        }
        return false;
    }

    private static boolean isAsked(Draft draft) {
        return draft.frame == Frame.COURT;
    }

    private Draft quarrel(TableNoun court, int first, Status status, List<Participant> two) {
        Draft quarrel = new Draft(line, trigger(court), first, first, status);
        quarrel.add(two.get(0));
        quarrel.add(two.get(1).as(Participant.Role.RECIPIENT));
        quarrel.topics.add("justice");
        quarrel.trace.put("participants", "the two states of a sentence on a court between states");
        discourse.sides(Kind.DISPUTE, quarrel.participants);
        return quarrel;
    }

    /** The states that the line names, other than as a place. */
    private Map<String, Participant> parties() {
        Map<String, Participant> parties = new LinkedHashMap<>();
        for (Line.Actor actor : line.actors) {
            boolean place = actor.relation() == Relation.IN && actor.mention().type() == ActorMention.Type.STATE;
            for (Participant p : place ? List.<Participant>of() : discourse.resolve(actor.mention())) {
                boolean state = actor.mention().type() == ActorMention.Type.STATE
                        || actor.mention().reference() == ActorMention.Reference.STATE;
                if (state && p.state() != null && discourse.isCountry(p.state())) {
                    parties.putIfAbsent(p.state(), Participant.state(Participant.Role.ACTOR, p.state()));
                }
            }
        }
        return parties;
    }

    /** The parties of the quarrel that the article told of last. */
    private Set<String> known() {
        Set<String> known = new LinkedHashSet<>();
        discourse.acts().sidesOf(Kind.DISPUTE).forEach(p -> known.add(String.valueOf(p.state())));
        String second = discourse.acts().doneTo(Kind.DISPUTE);
        if (second != null) {
            known.add(second);
        }
        return known;
    }

    /** Adds the other party: of the quarrel that was told of, else, of a court that is named, the other state of the article. */
    private void others(Map<String, Participant> parties, boolean isNamed) {
        Set<String> known = known();
        String party = parties.keySet().iterator().next();
        if (known.contains(party)) {
            known.forEach(s -> parties.putIfAbsent(s, Participant.state(Participant.Role.ACTOR, s)));
        } else if (isNamed && known.isEmpty()) {
            String other = discourse.partnerOf(party);
            if (other != null && discourse.isCountry(other)) {
                parties.put(other, Participant.state(Participant.Role.ACTOR, other));
            }
        }
    }

    /** "The judges found that": what a judgment that was told of rests on. */
    private boolean isReason(int v) {
        int next = line.verbs.get(v).last() + 1;
        return next < line.tokens.size() && line.marker(next) == Relation.THAT;
    }

    /** The body to which the court belongs; null where that is not known. */
    private @Nullable String body(TableNoun court) {
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            if (actor.first() <= court.last()
                    && actor.last() >= court.first()
                    && state != null
                    && !discourse.isCountry(state)) {
                return state;
            }
        }
        return null;
    }

    private Trigger trigger(TableNoun court) {
        return triggers(court).get(0);
    }

    /** What a noun tells, or a court that ends it: "before the african court". */
    private List<Trigger> triggers(TableNoun noun) {
        List<Trigger> own = lexicon.nouns.getOrDefault(noun.key(), List.of());
        int at = own.isEmpty() && !lexicon.headFirst ? noun.key().indexOf(' ') : -1;
        for (; at >= 0; at = noun.key().indexOf(' ', at + 1)) {
            List<Trigger> last = lexicon.nouns.getOrDefault(noun.key().substring(at + 1), List.of());
            if (!last.isEmpty() && last.get(0).frame() == Frame.COURT) {
                return last;
            }
        }
        return own;
    }

    /** "Yatanze ikirego irega X", lodged a suit that accuses X: the charge is that of the suit. */
    public static void withoutCharges(List<Draft> made) {
        made.removeIf(d -> d.subtype.equals("accusation")
                && made.stream()
                        .anyMatch(q -> q.kind == Kind.DISPUTE
                                && q.topics.contains("justice")
                                && q.states().equals(d.states())));
    }

    /**
     * The court that the line names outside of quotations, by its name or, once it was named, as "the court"; null for none.
     */
    private @Nullable TableNoun court() {
        boolean named = discourse.acts().isThing(Set.of(NAMED), line.number);
        for (TableNoun noun : line.nouns) {
            List<Trigger> triggers = triggers(noun);
            boolean court = !triggers.isEmpty() && triggers.get(0).frame() == Frame.COURT && !line.quoted[noun.first()];
            if (court && (!triggers.get(0).isWeak() || named && isKnown(noun))) {
                return noun;
            }
        }
        return null;
    }

    /** "The court", "judges in The Hague", not "a court in Lagos". */
    private boolean isKnown(TableNoun noun) {
        return noun.first() == 0
                || lexicon.headFirst
                || lexicon.definites.contains(line.tokens.get(noun.first() - 1).norm());
    }

    private boolean isSubject(TableNoun court, int v) {
        VerbGroup verb = line.verbs.get(v);
        return court.last() < verb.first() && !verb.passive() && line.noVerbBetween(court.last() + 1, verb.first());
    }

    /** "Ordered X to stop, in a case [brought] by Y": said of the case that the court decides. */
    private boolean isCase(Draft draft) {
        VerbGroup verb = line.verbAt(draft.first);
        return draft.kind == Kind.DISPUTE
                && draft.subtype.equals("quarrel")
                && verb != null
                && verb.mood() == VerbGroup.Mood.PARTICIPLE;
    }

    /** What a court says or refuses is told as the quarrel that it settles. */
    private static boolean isOfCourt(Draft draft) {
        boolean word = draft.kind == Kind.STATEMENT;
        Participant speaker = draft.participants.get(0);
        return word && "AGENCY".equals(speaker.office()) && "UN".equals(speaker.state())
                || word && (draft.subtype.equals("refusal") || draft.subtype.equals("accusation"))
                || draft.kind == Kind.AGREEMENT && draft.subtype.equals("in-principle");
    }

    /** The verb of the court, else the last one that tells something; -1 for none. */
    private int main(TableNoun court) {
        int last = -1;
        for (int v = line.verbs.size() - 1; v >= 0; v--) {
            VerbGroup verb = line.verbs.get(v);
            boolean tells = verb.isFinite() && !verb.negated() && !line.quoted[verb.first()];
            if (tells && statuses.of(v) != null) {
                if (isSubject(court, v)) {
                    return v;
                }
                last = last < 0 ? v : last;
            }
        }
        return last;
    }
}
