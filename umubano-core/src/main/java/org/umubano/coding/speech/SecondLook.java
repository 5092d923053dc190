package org.umubano.coding.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.LikelyKinds;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.status.StatusReader;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * A second look at sentences of which the frames made nothing, though a trigger stands in them: mostly because one side is not
 * named there. "Moscow threatened to answer", "the secretary-general welcomed the accord": such a trigger counts where the
 * words of its sentence are those of its kind ({@link LikelyKinds}), with the sides that the sentence names and, where it names
 * one, the other side of the article. The likeliest trigger alone is taken, and only where an
 * article tells of an act without a doubt, or is but one sentence; there and in a long article the sentence must name both sides.
 * How sure it is in the end {@code Confidence} judges.
 */
public final class SecondLook {

    /** Likely enough to be judged further: of what is at this edge one in three is told, on stories that the weights were not fitted to. */
    private static final double LEAST = 0.16;

    /** The same where the sentence tells of another act without a doubt. */
    private static final double LEAST_MORE = 0.25;

    /** The same where a sentence of two states is all there is to read. */
    private static final double LEAST_ALONE = 0.7;

    /** The same of what one side says. */
    private static final double LEAST_SAID = 0.40;

    private static final String BY_WORDS_ALONE = "by its words alone: its grammar does not tell who did what to whom";

    /** So many sentences apart, what one speaker says is one statement. */
    private static final int GOES_ON = 2;

    /** What is said at home where nobody abroad is named or meant. */
    private static final Set<String> NEEDS_OTHER = Set.of("remark", "appeal");

    /** What is said to the other side even where a language leaves it to the context. */
    private static final Set<String> MEANS_OTHER =
            Set.of("denial", "threat", "thanks", "condolence", "congratulation", "refusal", "apology", "condemnation");

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final LikelyKinds kinds;
    private final OtherSide others;
    private final LikelyTriggers triggers;
    private final LikelySides sides;
    private final Set<Draft> made = Collections.newSetFromMap(new IdentityHashMap<>());

    public SecondLook(EventLexicon lexicon, Discourse discourse, LikelyKinds kinds) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.kinds = kinds;
        this.triggers = new LikelyTriggers(lexicon);
        this.sides = new LikelySides(lexicon, discourse);
        this.others = new OtherSide(lexicon, discourse, new WordsSaid(lexicon));
    }

    /** Adds the likeliest act of a line of which frames made nothing, where one is likely enough. */
    public void read(Line line, ClauseReader clauses, List<Draft> drafts, List<Draft> before) {
        boolean isAlone = discourse.text().isOneLine();
        boolean isHeadline = line.number == 0 && !isAlone;
        boolean isFar = (discourse.text().isLong() || isAlone)
                && line.actorStates().size() < 2; // whom it is to stands elsewhere
        boolean isTold = isAlone && !drafts.isEmpty();
        if (isHeadline || isFar || isTold || before.stream().anyMatch(d -> d.also.contains(line))) {
            return;
        }
        List<LikelyTriggers.Candidate> candidates = triggers.of(line, clauses, kinds);
        if (candidates.isEmpty()) {
            return;
        }
        Draft best = likeliest(line, clauses, candidates, drafts);
        if (best != null && !isToldOn(best, before)) {
            drafts.add(best);
            made.add(best);
        }
    }

    /** The likeliest act of a sentence of a kind that nothing in it tells of yet; null for none that is likely enough. */
    private @Nullable Draft likeliest(
            Line line, ClauseReader clauses, List<LikelyTriggers.Candidate> candidates, List<Draft> drafts) {
        StatusReader statuses = new StatusReader(lexicon, line, clauses);
        Draft best = null;
        boolean isAlone = discourse.text().isOneLine();
        double most = isAlone ? LEAST_ALONE : drafts.isEmpty() ? LEAST : LEAST_MORE;
        for (LikelyTriggers.Candidate candidate : candidates) {
            Kind kind = candidate.trigger().kind();
            double likely =
                    drafts.stream().anyMatch(d -> d.kind == kind || isOf(d, candidate)) ? 0 : kinds.of(line, kind);
            Draft draft = likely > most ? draft(line, clauses, statuses, candidate) : null;
            if (draft != null && likely > least(draft) && !(isAlone && !isWhole(draft))) {
                draft.trace.put(EventMention.BY_WORDS, BY_WORDS_ALONE);
                best = draft;
                most = likely;
            }
        }
        return best;
    }

    /** Whether both sides are known, and of a visit who is on it: "Rwanda visited Senegal" tells of no person. */
    private static boolean isWhole(Draft draft) {
        Participant first = draft.participants.get(0);
        return draft.states().size() > 1
                && (draft.kind != Kind.VISIT || first.name() != null || first.office() != null);
    }

    /** Whether the words of a meeting have told of a visit already: "met the guest at the airport". */
    private static boolean isOf(Draft d, LikelyTriggers.Candidate candidate) {
        return d.frame == Frame.RECEIVE
                && candidate.trigger().kind() == Kind.MEETING
                && d.first <= candidate.last()
                && candidate.first() <= d.last;
    }

    /** How likely the words must be: what a body of states says counts sooner than what one side says. */
    private double least(Draft draft) {
        String by = draft.participants.get(0).state();
        boolean said = draft.kind == Kind.STATEMENT && (by == null || Countries.has(by))
                || draft.subtype.equals("in-principle");
        return said ? LEAST_SAID : LEAST;
    }

    /** What was only likely goes where nothing that an article tells of is an act without a doubt. */
    public void drop(List<Draft> all) {
        if (!discourse.text().isOneLine()
                && all.stream()
                        .allMatch(d -> made.contains(d)
                                || d.kind == Kind.STATEMENT && d.states().size() < 2)) {
            all.removeAll(made);
        }
    }

    private @Nullable Draft draft(
            Line line, ClauseReader clauses, StatusReader statuses, LikelyTriggers.Candidate candidate) {
        Status status = status(line, statuses, candidate);
        boolean states = candidate.trigger().kind() == Kind.STATEMENT;
        boolean mayBe = !states || status == Status.HELD || status == Status.PAST;
        if (status == null || status == Status.DENIED || !mayBe) {
            return null;
        }
        if (status == Status.ONGOING && candidate.trigger().subtype().equals("established")) {
            status = Status.PAST; // "are celebrating the 60th anniversary of the establishment of relations"
        }
        boolean isSure = kinds.of(line, candidate.trigger().kind()) >= LikelyTriggers.SURE;
        Participant speaker = states ? speaker(line, clauses, candidate.verb()) : null;
        if (states && speaker == null && isSure) {
            speaker = anySpeaker(line, line.verbs.get(candidate.verb()));
        }
        speaker = speaker == null ? null : ofOther(line, clauses, candidate, speaker);
        List<Participant> who = List.of();
        if (speaker != null) {
            who = spoken(line, candidate, speaker);
        } else if (!states) {
            who = sides.of(line, clauses, candidate);
        }
        if (who.isEmpty() && !states && isSure) {
            who = discourse.bothStates();
        }
        boolean toNobody = lexicon.headFirst
                && candidate.trigger() == LikelyTriggers.REMARK
                && who.size() < 2
                && clauses.subjects(candidate.verb()).isEmpty(); // "Ati", he said
        if (who.isEmpty() || toNobody) {
            return null;
        }
        Draft draft = new Draft(line, candidate.trigger(), candidate.first(), candidate.last(), status);
        who.forEach(draft::add);
        if (lexicon.headFirst
                && NEEDS_OTHER.contains(draft.subtype)
                && draft.states().size() < 2) {
            return null; // the other side is neither named nor meant
        }
        if (states) {
            addMeant(draft);
        }
        boolean gathers = draft.kind == Kind.SUMMIT || draft.kind == Kind.MEETING;
        if (gathers && draft.participants.size() < 2 && !isPlaced(line, draft)) {
            return null; // "the meeting looked at Congo": what was talked of, and nobody who came
        }
        draft.speaker = speaker;
        draft.trace.put("participants", "those of the sentence, and the other side of the article");
        return draft;
    }

    /** The status of an act by its verb; of what a noun tells by what the verb says of it: "the flight was called off". */
    private static @Nullable Status status(Line line, StatusReader statuses, LikelyTriggers.Candidate candidate) {
        int v = candidate.verb();
        Status status = v < 0 ? Status.HELD : statuses.of(v);
        Status own = candidate.trigger().status();
        if (v >= 0 && own == null && !candidate.isVerb(line)) {
            Status ofNoun =
                    statuses.ofNoun(v, candidate.last() < line.verbs.get(v).first());
            return ofNoun == null ? status : ofNoun;
        }
        return own != null && status == Status.HELD ? own : status;
    }

    /** "Yahakanye ko", denied that: verbs that agree leave to the context to whom that is said. */
    private void addMeant(Draft draft) {
        boolean toOther = lexicon.headFirst && draft.states().size() == 1 && MEANS_OTHER.contains(draft.subtype);
        String partner = toOther ? discourse.partnerOf(draft.participants.get(0).state()) : null;
        if (partner != null) {
            draft.add(Participant.state(Role.RECIPIENT, partner));
        }
    }

    /** Whether a sentence says that it was in the one state that it names. */
    private static boolean isPlaced(Line line, Draft draft) {
        for (Line.Span span : line.spans) {
            if (span.relation() == Relation.IN
                    && draft.states().contains(String.valueOf(span.mention().code()))) {
                return true;
            }
        }
        return line.actors.stream()
                .anyMatch(a -> a.relation() == Relation.IN
                        && draft.states().contains(String.valueOf(a.mention().state())));
    }

    /** "He added that": what one speaker goes on to say is no other statement. */
    private static boolean isToldOn(Draft draft, List<Draft> before) {
        Participant by = draft.participants.get(0);
        for (Draft old : before) {
            Participant first = old.participants.get(0);
            if (draft.kind == Kind.STATEMENT
                    && old.kind == Kind.STATEMENT
                    && draft.line.number - old.line.number <= GOES_ON
                    && Objects.equals(first.name(), by.name())
                    && Objects.equals(first.state(), by.state())) {
                old.also.add(draft.line);
                return true;
            }
        }
        return false;
    }

    /** Who speaks, and to whom; nobody where a man of his own state alone is named beside him: that is said at home. */
    private List<Participant> spoken(Line line, LikelyTriggers.Candidate candidate, Participant speaker) {
        List<Participant> who = new ArrayList<>(List.of(others.asSide(speaker)));
        boolean atHome = false;
        int end = 0;
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            boolean named = state != null && !state.equals(speaker.state()) && !actor.isAdjective();
            boolean joined = actor.relation() == Relation.AND && actor.first() - end <= 2;
            if (who.size() > 1 && !(named && joined)) {
                return who;
            }
            if (named && state != null) {
                who.add(Participant.state(Role.RECIPIENT, state)); // "Rwanda and Congo": both of them
                end = actor.last();
            }
            atHome |= state != null
                    && actor.mention().type() == ActorMention.Type.PERSON
                    && actor.mention().name() != null
                    && !actor.mention().name().equals(speaker.name());
        }
        if (who.size() > 1) {
            return who;
        }
        if (atHome) {
            return List.of();
        }
        List<Participant> meant = sides.otherThan(Set.of(String.valueOf(speaker.state())));
        boolean toOne = meant.size() > 1 && candidate.trigger().subtype().equals("condolence"); // the mourners
        who.addAll(toOne ? meant.subList(0, 1) : meant);
        return who;
    }

    /** "Minisitiri w'Ubuzima yashimiye u Buyapani": a minister of whom nobody says whose he is does not thank his own state. */
    private Participant ofOther(
            Line line, ClauseReader clauses, LikelyTriggers.Candidate candidate, Participant speaker) {
        int v = candidate.verb();
        boolean toOwn = lexicon.headFirst
                && KINDLY.contains(candidate.trigger().subtype())
                && speaker.office() != null
                && speaker.name() == null
                && !line.verbs.get(v).passive()
                && clauses.bareAfter(v).stream()
                        .anyMatch(a -> a.mention().type() == ActorMention.Type.STATE
                                && a.mention().reference() == null
                                && Objects.equals(a.mention().state(), speaker.state()));
        String other = toOwn ? discourse.partnerOf(speaker.state()) : null;
        return other != null
                ? new Participant(speaker.role(), null, speaker.office(), speaker.offices(), other)
                : speaker;
    }

    private static final Set<String> KINDLY =
            Set.of("thanks", "praise", "congratulation", "condolence", "condemnation");

    /** The one subject of a verb, where it may speak for a state or body; null for nobody. */
    private @Nullable Participant speaker(Line line, ClauseReader clauses, int v) {
        VerbGroup verb = line.verbs.get(v);
        List<Participant> who = new ArrayList<>();
        for (Line.Actor actor : clauses.subjects(v)) {
            boolean spokenOf = lexicon.headFirst && line.quoted[actor.first()] && !line.quoted[verb.first()];
            who.addAll(spokenOf ? List.of() : discourse.resolve(actor.mention()));
        }
        if (who.isEmpty() && verb.agreement() == 1 && !clauses.hasOwnNoun(verb)) {
            who.addAll(discourse.meant().of(v, discourse.speaker()));
        }
        if (who.size() != 1 || Strangers.isSpokenOf(line, clauses, v, who.get(0))) {
            return null;
        }
        Participant p = who.get(0);
        return LikelySides.isSide(p) ? p : null;
    }

    /** Who may speak where the grammar tells nobody: the nearest one unmarked before the verb, else who spoke before. */
    private @Nullable Participant anySpeaker(Line line, VerbGroup verb) {
        for (int a = line.actors.size() - 1; a >= 0; a--) {
            Line.Actor actor = line.actors.get(a);
            if (actor.last() < verb.first() && actor.relation() == Relation.BARE && !actor.isAdjective()) {
                for (Participant p : discourse.resolve(actor.mention())) {
                    if (LikelySides.isSide(p)) {
                        return p;
                    }
                }
            }
        }
        List<Participant> before = discourse.speaker();
        return line.actors.isEmpty() && before.size() == 1 && LikelySides.isSide(before.get(0)) ? before.get(0) : null;
    }
}
