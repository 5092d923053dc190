package org.umubano.coding.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.speech.Speech.Saying;
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

/**
 * Joins sayings to the acts they tell of, and makes statements of what officials say of another state where it tells of
 * no act: one communiqué, speech or quotation with one content is one statement.
 */
public final class Remarks {

    private static final Trigger REMARK =
            new Trigger(Kind.STATEMENT, "announcement", Frame.SAY, null, false, null, "an official's remark");

    /** Those whose office it is to speak of other states, beside leaders. */
    private static final Set<String> ABROAD = Set.of("MFA", "MOD", "AMB", "CDA", "GOV");

    /** The last sentence of the opening of a report. */
    private static final int LEAD = 7;

    private final EventLexicon lexicon;
    private final Speech speech;
    private final Discourse discourse;
    private final Sources sources;
    private final WordsSaid words;
    private final OtherSide others;
    private final NotSpokenOf notOf;
    private final Strangers strangers;
    private final Announcements announcements;
    private final LastBody lastBody;
    private @Nullable Participant lastSpeaker;
    private int lastParagraph = -1;

    public Remarks(EventLexicon lexicon, Speech speech, Discourse discourse) {
        this.lexicon = lexicon;
        this.speech = speech;
        this.discourse = discourse;
        this.sources = new Sources(lexicon, discourse);
        this.words = new WordsSaid(lexicon);
        this.others = new OtherSide(lexicon, discourse, words);
        this.notOf = new NotSpokenOf(lexicon);
        this.strangers = new Strangers(lexicon, discourse);
        this.lastBody = new LastBody(lexicon, discourse);
        this.announcements = new Announcements(lexicon, discourse, others);
    }

    public void read(Line line, ClauseReader clauses, List<Draft> drafts, List<Draft> before) {
        List<Saying> sayings = new ArrayList<>(speech.sayings(line, clauses, discourse));
        SaidVerbs.drop(line, sayings, drafts, lexicon);
        Saying framed = sources.saying(line);
        Saying source = framed != null && isHis(framed, line, sayings) ? null : framed;
        if (source != null && sayings.stream().noneMatch(s -> s.from() <= source.from() && s.verb() < 0)) {
            sayings.add(source);
        }
        int told = 0;
        for (Saying said : sayings) {
            Saying saying = lastBody.of(line, clauses, said);
            boolean agreeing =
                    saying.verb() >= 0 && line.verbs.get(saying.verb()).agreement() > 0;
            if (!agreeing && (isWithin(line, saying) || saying.verb() >= 0 && start(line, saying) < told)) {
                continue;
            }
            if (!agreeing
                    && (OtherSide.isOutlet(saying.speaker()) || discourse.text().isFormer(saying.speaker()))) {
                told = Math.max(told, saying.to()); // what else is said up to there is within what he says
                continue;
            }
            if (Strangers.isSpokenOf(line, clauses, saying.verb(), saying.speaker())) {
                strangers.spoke();
                lastSpeaker = null;
                lastBody.spoke(null, line);
                continue;
            }
            others.accused(line, saying, drafts);
            boolean tells = announcements.announce(line, saying, drafts, before);
            LeadSpeakers.speak(line, saying, before, discourse, lexicon);
            if (saying.speaker().name() != null && saying.verb() >= 0) {
                sources.spoke(line, saying.speaker());
            }
            discourse.remember(List.of(saying.speaker()), List.of(), true);
            if (tells && saying.verb() >= 0) {
                int at = line.verbs.get(saying.verb()).first();
                boolean toPress =
                        lexicon.headFirst && line.verbs.get(saying.verb()).object() > 2; // "yabitangarije abanyamakuru"
                drafts.removeIf(d -> d.kind == Kind.STATEMENT
                        && (d.subtype.equals("remark") || toPress && d.subtype.equals("press-conference"))
                        && d.first == at);
            }
            int at = saying.verb() < 0 ? -1 : line.verbs.get(saying.verb()).first();
            boolean covered = drafts.stream().anyMatch(d -> d.kind == Kind.STATEMENT && !isParted(line, d.first, at));
            covered |= drafts.stream().anyMatch(d -> d.first == at);
            boolean opens =
                    tells && line.hasQuote(0) && WordsSaid.isQuotation(line); // the acts are told beside what is quoted
            boolean promises = saying.verb() >= 0
                    && lexicon.promises.contains(line.verbs.get(saying.verb()).lemma());
            if ((!tells || opens || others.judges(line, saying)) && !covered && saying.verb() >= 0 && !promises) {
                remark(line, clauses, saying, drafts, before);
            }
            lastSpeaker = saying.speaker();
            lastParagraph = line.sentence.paragraph();
            lastBody.spoke(saying.speaker(), line);
        }
        if (strangers.speak(line, clauses, sayings)) {
            lastSpeaker = null;
            lastBody.spoke(null, line);
        }
        if (sayings.isEmpty() && !lexicon.headFirst) {
            lastBody.told(line, drafts);
        }
        Participant maker = lexicon.makes.isEmpty() ? null : LeadSpeakers.maker(line, clauses, discourse, lexicon);
        if (maker != null) {
            announcements.announceBefore(line, maker, before);
        }
        if (source != null && line.number <= LEAD) {
            Announcements.announceLead(line, source.speaker(), before);
        }
        if (sayings.isEmpty() && lastSpeaker != null && lastParagraph == line.sentence.paragraph()) {
            Participant speaker = lastSpeaker;
            drafts.stream()
                    .filter(d -> d.status == Status.PLANNED && d.kind != Kind.STATEMENT && d.announcedBy == null)
                    .forEach(d -> d.announcedBy = speaker);
        }
        if (sayings.isEmpty() && goesOn(line) && lastSpeaker != null) {
            remark(line, clauses, new Saying(lastSpeaker, -1, 0, line.tokens.size(), false), drafts, before);
        }
    }

    /** "X called the accord just; Y told the ceremony": whether a semicolon parts what two say. */
    private static boolean isParted(Line line, int first, int at) {
        for (int t = Math.max(0, first); t < at; t++) {
            if (line.tokens.get(t).form().equals(";")) {
                return true;
            }
        }
        return false;
    }

    private static int start(Line line, Saying saying) {
        return line.verbs.get(saying.verb()).first();
    }

    /** "'He sat down and said so,' an aide recalled": a verb of saying inside a quotation is part of what its speaker says. */
    private static boolean isWithin(Line line, Saying saying) {
        int at = saying.verb() < 0 ? 0 : start(line, saying);
        return at > 0 && line.quoted[at] && line.quoted[at - 1];
    }

    /** "In a statement, the ministry said": the statement is of who speaks. */
    private boolean isHis(Saying framed, Line line, List<Saying> sayings) {
        return !lexicon.headFirst
                && line.marker(0) == Relation.IN
                && sayings.stream()
                        .anyMatch(s -> s.verb() >= 0 && line.verbs.get(s.verb()).first() > framed.from());
    }

    /** A sentence inside a quotation, in the paragraph of its speaker. */
    private boolean goesOn(Line line) {
        int words = 0;
        for (int t = 0; t < line.tokens.size(); t++) {
            words += line.quoted[t] ? 1 : 0;
        }
        int apart = line.sentence.paragraph() - lastParagraph;
        return (apart == 0 || apart == 1 && line.hasQuote(0)) && words * 2 > line.tokens.size();
    }

    private static boolean isReasonOfAct(Line line, int verb, List<Draft> drafts) {
        VerbGroup v = line.verbs.get(verb);
        return v.agreement() == 0
                && v.mood() == VerbGroup.Mood.PARTICIPLE
                && drafts.stream().anyMatch(d -> d.kind != Kind.STATEMENT && d.first < v.first());
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

    /**
     * Whether a remark is to a state that its sentence does not name, and of which nothing was told beside the speaker's: a
     * report on something else that names that state by the way.
     */
    private boolean isByTheWay(Line line, Participant speaker, String other, List<Draft> drafts, List<Draft> before) {
        if (isNamed(line, other)) {
            return false;
        }
        for (List<Draft> told : List.of(before, drafts)) {
            for (Draft draft : told) {
                Set<String> states = draft.states();
                if (states.contains(other) && states.contains(String.valueOf(speaker.state()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isNamed(Line line, String state) {
        return line.actors.stream()
                .anyMatch(a -> state.equals(a.mention().state()) && !OtherSide.isGuessed(line, a.mention()));
    }

    /** "Misiri ivuga ko urugomero rwa Etiyopiya ruyibangamiye", Egypt says that Ethiopia's dam threatens it: the state spoken of. */
    private static @Nullable String spokenOf(Line line, Saying saying) {
        VerbGroup verb = saying.verb() < 0 ? null : line.verbs.get(saying.verb());
        String home = saying.speaker().state();
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
            boolean told = actor.first() > verb.last() && actor.last() < saying.to();
            if (told && state != null && !state.equals(home)) {
                boolean doer = actor.mention().reference() == null
                        && (actor.relation() == Relation.BARE || actor.relation() == Relation.OF);
                return doer && actor.mention().type() == ActorMention.Type.STATE ? state : null;
            }
        }
        return null;
    }

    private void remark(Line line, ClauseReader clauses, Saying saying, List<Draft> drafts, List<Draft> before) {
        Participant speaker = saying.speaker();
        boolean isState = speaker.name() != null
                && speaker.name().equals(lexicon.world.government(String.valueOf(speaker.state())));
        String ofState = isState && drafts.isEmpty() && !words.isOnSport(line) ? spokenOf(line, saying) : null;
        boolean isBody = !lexicon.headFirst && saying.verb() >= 0 && others.isBody(line, saying);
        boolean privately = lexicon.headFirst && OtherSide.isOutlet(speaker); // a bishop, an artist, a paper
        if (privately || speaker.state() == null || speaker.office() == null && !isBody || saying.isJoint()) {
            return; // what both say together is no remark of one on the other
        }
        if (saying.verb() >= 0 && words.isNothing(line, line.verbs.get(saying.verb()))) {
            return;
        }
        if (saying.verb() >= 0 && isReasonOfAct(line, saying.verb(), drafts)) {
            return; // "closed its border, claiming that": the act is the news
        }
        if (saying.verb() >= 0 && isInTalks(line.verbs.get(saying.verb()), speaker, drafts)) {
            return;
        }
        if (saying.verb() >= 0
                && line.verbs.get(saying.verb()).agreement() == 2
                && discourse.isPerson(speaker.name())
                && line.actors.stream()
                        .noneMatch(a -> Objects.equals(a.mention().name(), speaker.name()))) {
            return; // "they promised": one of those named before is not all of them
        }
        String tone = speech.tone(line, 0, line.tokens.size());
        String other = others.addressed(line, saying, speaker.state());
        if (isBody && !OtherSide.isPointed(line, saying, other, speech.tone(line, saying.from(), saying.to()))) {
            return;
        }
        if (tone == null) {
            String subject = others.subjectOf(line, clauses, saying, speaker);
            other = subject == null ? other : subject;
            tone = subject == null ? null : "remark";
        }
        if (ofState != null) {
            other = ofState;
            tone = tone == null ? "remark" : tone;
        }
        boolean isOrganisation =
                lexicon.world.government(speaker.state()) == null && speaker.name() != null && discourse.hasTwoSides();
        boolean isSpokesman =
                discourse.isPerson(speaker.name()) && "GOV".equals(speaker.office()) && discourse.hasTwoSides();
        boolean contends = saying.verb() >= 0
                && lexicon.contends.contains(line.verbs.get(saying.verb()).lemma());
        boolean quotes = saying.verb() >= 0
                && line.verbs.get(saying.verb()).agreement() == 0
                && (contends || WordsSaid.isQuotation(line))
                && (OtherSide.isOfficial(speaker) || discourse.isPerson(speaker.name()))
                && discourse.hasTwoSides();
        boolean agrees = saying.verb() >= 0
                && line.verbs.get(saying.verb()).agreement() > 0
                && !line.verbs.get(saying.verb()).passive()
                && discourse.hasTwoSides();
        boolean leads = !words.isOnSport(line) && WordsSaid.hasContent(line, saying) && OtherSide.isLeader(speaker);
        boolean contrasts = agrees && words.isContrasted(line, saying, clauses);
        boolean speaks =
                agrees && (discourse.isPerson(speaker.name()) && (OtherSide.isOfficial(speaker) || leads) || contrasts);
        quotes |= speaks
                || saying.verb() >= 0
                        && discourse.hasTwoSides()
                        && discourse.isPerson(speaker.name())
                        && (OtherSide.isOfficial(speaker) || OtherSide.isLeader(speaker))
                        && words.isOnTold(line, saying, before);
        quotes |= drafts.isEmpty() && others.isPlainRemark(line, clauses, saying);
        if (quotes && other == null) {
            other = discourse.others(Set.of(speaker.state())).stream()
                    .map(Participant::state)
                    .findFirst()
                    .orElse(null);
        }
        if (quotes && tone == null && other != null) {
            tone = "remark";
        }
        if (tone == null && saying.verb() >= 0 && (isOrganisation || isSpokesman)) {
            tone = "announcement";
            other = null;
        } else if (other == null || tone == null && !others.isOnAnother(line, saying, speaker.state(), before)) {
            return;
        }
        boolean agreeing = saying.verb() >= 0 && line.verbs.get(saying.verb()).agreement() > 0;
        if (agreeing
                && !contrasts
                && ofState == null
                && !discourse.isPerson(speaker.name())
                && (tone == null || tone.equals("praise"))) {
            return; // what a body puts out is its acts, told elsewhere
        }
        if (line.number == 0 && !lexicon.headFirst && other != null && !isNamed(line, other)) {
            return; // a headline tells to whom it is said, or the lines below do
        }
        if (!agreeing
                && other != null
                && !isNamed(line, other)
                && !discourse.text().isOfBoth(speaker.state(), other)) {
            return;
        }
        if (agreeing && other != null && !isNamed(line, other) && !discourse.mayMean(other)) {
            return; // a long report names many states, and this one far off
        }
        boolean aside = !OtherSide.isLeader(speaker) && !ABROAD.contains(String.valueOf(speaker.office()));
        if (agreeing && aside && other != null && isByTheWay(line, speaker, other, drafts, before)) {
            return;
        }
        tone = tone == null ? "remark" : tone;
        if (other != null && tone.equals("remark") && notOf.isConceded(line, saying, other)) {
            return;
        }
        Draft told = new OneWord(discourse, others).of(line, saying, tone, other, before);
        if (told != null) {
            if (!told.also.contains(line) && told.line != line) {
                told.also.add(line);
            }
            return;
        }
        if (agreeing && tone.equals("remark") && notOf.isToOwnPeople(line, saying)
                || other != null && notOf.isOnlyOutlet(line, other)) {
            return;
        }
        int at = saying.verb() < 0 ? 0 : line.verbs.get(saying.verb()).first();
        Draft draft = new Draft(line, REMARK, at, at, Status.HELD);
        draft.subtype = tone;
        draft.add(others.asSide(speaker));
        if (other != null) {
            draft.add(tone.equals("thanks") ? others.thanked(line, other) : Participant.state(Role.RECIPIENT, other));
        }
        draft.speaker = speaker;
        draft.announcedBy = isSpokesman ? speaker : draft.announcedBy;
        for (Line.Span span : line.spans) {
            if (span.mention().type() == SpanMention.Type.TOPIC
                    && span.mention().code() != null) {
                draft.topics.add(span.mention().code());
            }
        }
        drafts.add(other != null && WordsSaid.tellsOfAgreement(line, lexicon) ? agreement(draft, other) : draft);
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
