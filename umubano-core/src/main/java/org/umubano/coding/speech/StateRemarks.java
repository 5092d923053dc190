package org.umubano.coding.speech;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
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

/** Makes statements of what officials say of another state, by their words, their office and what the report is on. */
final class StateRemarks {

    private static final Trigger REMARK =
            new Trigger(Kind.STATEMENT, "announcement", Frame.SAY, null, false, null, "an official's remark");

    /** Those whose office it is to speak of other states, beside leaders. */
    private static final Set<String> ABROAD = Set.of("MFA", "MOD", "AMB", "CDA", "GOV");

    /** The subtype of what is said with no words of praise or blame. */
    private static final String PLAIN = "remark";

    private final EventLexicon lexicon;
    private final Speech speech;
    private final Discourse discourse;
    private final WordsSaid words;
    private final OtherSide others;
    private final NotSpokenOf notOf;

    StateRemarks(EventLexicon lexicon, Speech speech, Discourse discourse, WordsSaid words, OtherSide others) {
        this.lexicon = lexicon;
        this.speech = speech;
        this.discourse = discourse;
        this.words = words;
        this.others = others;
        this.notOf = new NotSpokenOf(lexicon);
    }

    /** What a remark is by its words, and on which state; null for what is not known. */
    private record Remark(@Nullable String tone, @Nullable String other) {}

    /** Adds what somebody says to the acts of its line, or its line to the statement that it goes on; neither for no remark. */
    void make(Said said) {
        String ofState = spokenOf(said);
        Remark read = mayRemark(said) ? read(said, ofState) : null;
        Remark remark = read == null ? null : settled(said, read);
        if (remark == null || ofState == null && isOfOwnActs(said, remark.tone())) {
            return;
        }
        String other = remark.other();
        String tone = remark.tone() == null ? PLAIN : remark.tone();
        if (other != null && (isFarOff(said, other) || tone.equals(PLAIN) && isConceded(said, other))) {
            return;
        }
        Draft told = new OneWord(discourse, others).of(said.line(), said.saying(), tone, other, said.before());
        if (told != null) {
            goOn(told, said.line());
        } else if (!isToOthers(said, tone, other)) {
            Draft draft = draft(said, tone, other);
            boolean agreed = WordsSaid.tellsOfAgreement(said.line(), lexicon);
            said.drafts().add(other != null && agreed ? agreement(draft, other) : draft);
        }
    }

    /**
     * "Misiri ivuga ko urugomero rwa Etiyopiya ruyibangamiye", Egypt says that Ethiopia's dam threatens it: the state that a
     * government speaks of; null for none.
     */
    private @Nullable String spokenOf(Said said) {
        Line line = said.line();
        Participant speaker = said.speaker();
        String home = speaker.state();
        boolean isState =
                speaker.name() != null && speaker.name().equals(lexicon.world.government(String.valueOf(home)));
        if (!isState || !said.drafts().isEmpty() || words.isOnSport(line)) {
            return null;
        }
        VerbGroup verb = said.verb();
        boolean named = verb != null
                && line.actors.stream()
                        .anyMatch(a -> a.last() < verb.first()
                                && a.relation() == Relation.BARE
                                && Objects.equals(a.mention().state(), home));
        if (verb == null || !named || verb.agreement() == 0 || verb.passive() || verb.negated()) {
            return null;
        }
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            boolean told =
                    actor.first() > verb.last() && actor.last() < said.saying().to();
            if (told && state != null && !state.equals(home)) {
                boolean doer = actor.mention().reference() == null
                        && (actor.relation() == Relation.BARE || actor.relation() == Relation.OF);
                return doer && actor.mention().type() == ActorMention.Type.STATE ? state : null;
            }
        }
        return null;
    }

    /** Whether who speaks does so for a state, by himself, and not with an act that is the news. */
    private boolean mayRemark(Said said) {
        Participant speaker = said.speaker();
        boolean privately = lexicon.headFirst && OtherSide.isOutlet(speaker); // a bishop, an artist, a paper
        if (privately || speaker.state() == null || speaker.office() == null && !isBody(said)) {
            return false;
        }
        if (said.saying().isJoint()) {
            return false; // what both say together is no remark of one on the other
        }
        VerbGroup verb = said.verb();
        return verb == null
                || !words.isNothing(said.line(), verb)
                        && !isReasonOfAct(verb, said.drafts())
                        && !isInTalks(verb, speaker, said.drafts())
                        && !isOneOfThem(said, verb);
    }

    private boolean isBody(Said said) {
        return !lexicon.headFirst && said.verb() != null && others.isBody(said.line(), said.saying());
    }

    /** "Closed its border, claiming that": the act is the news. */
    private static boolean isReasonOfAct(VerbGroup verb, List<Draft> drafts) {
        return verb.agreement() == 0
                && verb.mood() == VerbGroup.Mood.PARTICIPLE
                && drafts.stream().anyMatch(d -> d.kind != Kind.STATEMENT && d.first < verb.first());
    }

    /** "Yavuganye na X kuri telefone, amubwira ko", spoke to X by telephone, telling him: what was said there is that talk. */
    private static boolean isInTalks(VerbGroup verb, Participant speaker, List<Draft> drafts) {
        boolean isToHim = verb.agreement() == 1 && (verb.object() == 1 || verb.object() == 2) && !verb.relative();
        return isToHim
                && drafts.stream()
                        .anyMatch(d -> (d.kind == Kind.CALL || d.kind == Kind.MEETING)
                                && d.first < verb.first()
                                && d.states().contains(String.valueOf(speaker.state())));
    }

    /** "They promised": one of those named before is not all of them. */
    private boolean isOneOfThem(Said said, VerbGroup verb) {
        String name = said.speaker().name();
        return verb.agreement() == 2
                && discourse.isPerson(name)
                && said.line().actors.stream()
                        .noneMatch(a -> Objects.equals(a.mention().name(), name));
    }

    /** What a remark is by what its sentence tells; null where it is none. */
    private @Nullable Remark read(Said said, @Nullable String ofState) {
        Line line = said.line();
        Speech.Saying saying = said.saying();
        String tone = speech.tone(line, 0, line.tokens.size());
        String other = others.addressed(line, saying, said.own());
        if (isBody(said) && !OtherSide.isPointed(line, saying, other, speech.tone(line, saying.from(), saying.to()))) {
            return null;
        }
        if (tone == null) {
            String subject = others.subjectOf(line, said.clauses(), saying, said.speaker());
            other = subject == null ? other : subject;
            tone = subject == null ? null : PLAIN;
        }
        if (ofState != null) {
            other = ofState;
            tone = tone == null ? PLAIN : tone;
        }
        return new Remark(tone, other);
    }

    /** What a remark is by who makes it in what report; null where it is none. */
    private @Nullable Remark settled(Said said, Remark read) {
        String tone = read.tone();
        String other = read.other();
        if (counts(said)) {
            other = other == null ? anyOther(said.own()) : other;
            tone = tone == null && other != null ? PLAIN : tone;
        }
        if (tone == null && said.verb() != null && (isOrganisation(said) || isSpokesman(said.speaker()))) {
            return new Remark("announcement", null);
        }
        boolean known = other != null
                && (tone != null || others.isOnAnother(said.line(), said.saying(), said.own(), said.before()));
        return known ? new Remark(tone, other) : null;
    }

    /** Whether whatever somebody says is a remark on the other side of the report, by who he is and how he is quoted. */
    private boolean counts(Said said) {
        Line line = said.line();
        boolean leads = !words.isOnSport(line) // asked of every line, which it remembers
                && WordsSaid.hasContent(line, said.saying())
                && OtherSide.isLeader(said.speaker());
        return isQuoted(said)
                || speaks(said, leads)
                || isOnTold(said)
                || said.drafts().isEmpty() && others.isPlainRemark(line, said.clauses(), said.saying());
    }

    /** Whether somebody who is one, or a body of state, contends something or is quoted, where verbs do not agree. */
    private boolean isQuoted(Said said) {
        VerbGroup verb = said.verb();
        return verb != null
                && verb.agreement() == 0
                && (lexicon.contends.contains(verb.lemma()) || WordsSaid.isQuotation(said.line()))
                && (OtherSide.isOfficial(said.speaker())
                        || discourse.isPerson(said.speaker().name()))
                && discourse.hasTwoSides();
    }

    /** Whether an official, or a leader whose words are told, speaks by name, or a state for its part, where verbs agree. */
    private boolean speaks(Said said, boolean leads) {
        boolean named = discourse.isPerson(said.speaker().name()) && (OtherSide.isOfficial(said.speaker()) || leads);
        return isActive(said) && named || isContrasted(said);
    }

    private boolean isActive(Said said) {
        VerbGroup verb = said.verb();
        return verb != null && verb.agreement() > 0 && !verb.passive() && discourse.hasTwoSides();
    }

    private boolean isContrasted(Said said) {
        return isActive(said) && words.isContrasted(said.line(), said.saying(), said.clauses());
    }

    private boolean isOnTold(Said said) {
        return said.verb() != null
                && discourse.hasTwoSides()
                && discourse.isPerson(said.speaker().name())
                && (OtherSide.isOfficial(said.speaker()) || OtherSide.isLeader(said.speaker()))
                && words.isOnTold(said.line(), said.saying(), said.before());
    }

    private @Nullable String anyOther(String own) {
        return discourse.others(Set.of(own)).stream()
                .map(Participant::state)
                .findFirst()
                .orElse(null);
    }

    private boolean isOrganisation(Said said) {
        return lexicon.world.government(said.own()) == null && said.speaker().name() != null && discourse.hasTwoSides();
    }

    private boolean isSpokesman(Participant speaker) {
        return discourse.isPerson(speaker.name()) && "GOV".equals(speaker.office()) && discourse.hasTwoSides();
    }

    /** What a body puts out is its acts, told elsewhere, where verbs agree. */
    private boolean isOfOwnActs(Said said, @Nullable String tone) {
        return said.agrees()
                && !isContrasted(said)
                && !discourse.isPerson(said.speaker().name())
                && (tone == null || tone.equals("praise"));
    }

    /** Whether a remark is to a state that its sentence does not name, and to which nothing else in the report points. */
    private boolean isFarOff(Said said, String other) {
        if (isNamed(said.line(), other)) {
            return false;
        }
        if (said.line().number == 0 && !lexicon.headFirst) {
            return true; // a headline tells to whom it is said, or the lines below do
        }
        if (!said.agrees()) {
            return !discourse.text().isOfBoth(said.own(), other);
        }
        boolean aside = !OtherSide.isLeader(said.speaker())
                && !ABROAD.contains(String.valueOf(said.speaker().office()));
        return !discourse.mayMean(other) // a long report names many states, and this one far off
                || aside && isByTheWay(said, other);
    }

    private static boolean isNamed(Line line, String state) {
        return line.actors.stream()
                .anyMatch(a -> state.equals(a.mention().state()) && !OtherSide.isGuessed(line, a.mention()));
    }

    /** Whether nothing was told of a state beside the speaker's: a report on something else that names it by the way. */
    private static boolean isByTheWay(Said said, String other) {
        for (List<Draft> told : List.of(said.before(), said.drafts())) {
            for (Draft draft : told) {
                Set<String> states = draft.states();
                if (states.contains(other) && states.contains(said.own())) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isConceded(Said said, String other) {
        return notOf.isConceded(said.line(), said.saying(), other);
    }

    /** Whether a remark is to those of the speaker's own state, or to an outlet of the other. */
    private boolean isToOthers(Said said, String tone, @Nullable String other) {
        return said.agrees() && tone.equals(PLAIN) && notOf.isToOwnPeople(said.line(), said.saying())
                || other != null && notOf.isOnlyOutlet(said.line(), other);
    }

    private static void goOn(Draft told, Line line) {
        if (!told.also.contains(line) && told.line != line) {
            told.also.add(line);
        }
    }

    private Draft draft(Said said, String tone, @Nullable String other) {
        Line line = said.line();
        Participant speaker = said.speaker();
        VerbGroup verb = said.verb();
        int at = verb == null ? 0 : verb.first();
        Draft draft = new Draft(line, REMARK, at, at, Status.HELD);
        draft.subtype = tone;
        draft.add(others.asSide(speaker));
        if (other != null) {
            draft.add(tone.equals("thanks") ? others.thanked(line, other) : Participant.state(Role.RECIPIENT, other));
        }
        draft.speaker = speaker;
        draft.announcedBy = isSpokesman(speaker) ? speaker : draft.announcedBy;
        for (Line.Span span : line.spans) {
            if (span.mention().type() == SpanMention.Type.TOPIC
                    && span.mention().code() != null) {
                draft.topics.add(span.mention().code());
            }
        }
        return draft;
    }

    /** "Our countries have agreed to remove barriers," N.N. said: what the two sides agreed on, which he announces. */
    private static Draft agreement(Draft remark, String other) {
        Draft out = remark.as(Kind.AGREEMENT, "in-principle", Frame.AGREE);
        String own = remark.participants.get(0).state();
        if (own == null || own.equals(other)) {
            return remark;
        }
        out.participants.clear();
        out.add(Participant.state(Role.ACTOR, own));
        out.add(Participant.state(Role.ACTOR, other));
        out.announcedBy = remark.speaker;
        return out;
    }
}
