package org.umubano.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Participant.Role;
import org.umubano.event.Speech.Saying;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/**
 * Joins sayings to the acts they tell of, and makes statements of what officials say of another state where it tells of
 * no act: one communiqué, speech or quotation with one content is one statement.
 */
final class Remarks {

    private static final Trigger REMARK =
            new Trigger(Kind.STATEMENT, "announcement", Frame.SAY, null, false, null, "an official's remark");

    private static final Trigger ACCUSATION = new Trigger(
            Kind.STATEMENT, "accusation", Frame.SAY, null, false, null, "what the other side is said to have done");

    /** The noun class of what was told as a whole: "byatangajwe", it was announced. */
    private static final int THINGS = 8;

    /** The last sentence of the opening of a report. */
    private static final int LEAD = 7;

    private static final Set<String> OFFICIAL = Set.of("GOV", "MFA", "MOD", "MIN", "AMB");

    /** Leaders, whose words count where they are on the other side of the report. */
    private static final Set<String> LEADERS = Set.of("HOS", "HOG", "DHOG", "VP", "DMFA", "SG", "ENV", "ARMY", "LEG");

    /** Those whose doings are their state's. */
    private static final Set<String> DOERS = Set.of("GOV", "ARMY", "ARMED", "HOS", "HOG", "MFA", "MOD");

    private final EventLexicon lexicon;
    private final Speech speech;
    private final Discourse discourse;
    private final Sources sources;
    private final WordsSaid words;
    private @Nullable Participant lastSpeaker;
    private int lastParagraph = -1;

    Remarks(EventLexicon lexicon, Speech speech, Discourse discourse) {
        this.lexicon = lexicon;
        this.speech = speech;
        this.discourse = discourse;
        this.sources = new Sources(lexicon, discourse);
        this.words = new WordsSaid(lexicon);
    }

    void read(Line line, ClauseReader clauses, List<Draft> drafts, List<Draft> before) {
        List<Saying> sayings = new ArrayList<>(speech.sayings(line, clauses, discourse));
        Saying source = sources.saying(line);
        if (source != null && sayings.stream().noneMatch(s -> s.from() <= source.from() && s.verb() < 0)) {
            sayings.add(source);
        }
        for (Saying saying : sayings) {
            boolean agreeing =
                    saying.verb() >= 0 && line.verbs.get(saying.verb()).agreement() > 0;
            if (!agreeing && isOutlet(saying.speaker())) {
                continue;
            }
            accused(line, saying, drafts);
            boolean tells = announce(line, saying, drafts, before);
            if (saying.speaker().name() != null && saying.verb() >= 0) {
                sources.spoke(line, saying.speaker());
            }
            discourse.remember(List.of(saying.speaker()), List.of());
            if (tells && saying.verb() >= 0) {
                int at = line.verbs.get(saying.verb()).first();
                drafts.removeIf(d -> d.kind == Kind.STATEMENT && d.subtype.equals("remark") && d.first == at);
            }
            boolean covered = drafts.stream().anyMatch(d -> d.kind == Kind.STATEMENT);
            int at = saying.verb() < 0 ? -1 : line.verbs.get(saying.verb()).first();
            covered |= drafts.stream().anyMatch(d -> d.first == at);
            boolean opens =
                    tells && line.hasQuote(0) && WordsSaid.isQuotation(line); // the acts are told beside what is quoted
            boolean promises = saying.verb() >= 0
                    && lexicon.promises.contains(line.verbs.get(saying.verb()).lemma());
            if ((!tells || opens) && !covered && saying.verb() >= 0 && !promises) {
                remark(line, clauses, saying, drafts, before);
            }
            lastSpeaker = saying.speaker();
            lastParagraph = line.sentence.paragraph();
        }
        if (source != null && line.number <= LEAD) {
            announceLead(line, source.speaker(), before);
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

    /** What a state did that its authority puts out a statement on, in the opening of a report, is announced by that authority. */
    private static void announceLead(Line line, Participant speaker, List<Draft> before) {
        for (Draft lead : before) {
            boolean own = Objects.equals(lead.participants.get(0).state(), speaker.state());
            if (lead.line.number <= 2
                    && lead.kind == Kind.RELATIONS
                    && own
                    && lead.announcedBy == null
                    && lead.status != Status.PAST) {
                lead.announce(speaker, line, "whose statement the report tells of");
            }
        }
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

    private static boolean isOutlet(Participant speaker) {
        return "COMPANY".equals(speaker.office()) || "CIV".equals(speaker.office());
    }

    /** "Dushanbe said the Kyrgyz had opened fire on it": what the other side is said to have done to one's own is an accusation. */
    private void accused(Line line, Saying saying, List<Draft> drafts) {
        String own = saying.speaker().state();
        boolean fronted = saying.verb() >= 0
                && saying.from() > 0
                && own != null
                && line.verbs.get(saying.verb()).agreement() == 0;
        for (int i = 0; fronted && i < drafts.size(); i++) {
            Draft act = drafts.get(i);
            boolean inside = act.first >= saying.from() && act.first < saying.to();
            VerbGroup verb = line.verbAt(act.first);
            boolean alleged = inside
                    && act.kind == Kind.FORCE
                    && act.frame == Frame.ATTACK
                    && verb != null
                    && verb.tense() == VerbGroup.Tense.PAST_PERFECT
                    && own != null
                    && !own.equals(act.participants.get(0).state())
                    && act.states().contains(own);
            if (alleged) {
                Draft accusation = new Draft(line, ACCUSATION, act.first, act.first, Status.HELD);
                accusation.add(asSide(saying.speaker()));
                accusation.add(act.participants.get(0).as(Role.RECIPIENT));
                drafts.set(i, accusation);
            }
        }
    }

    /** Gives the acts that are said, or that "the visit", "the deployment" in what is said means, their announcer. */
    private boolean announce(Line line, Saying saying, List<Draft> drafts, List<Draft> before) {
        boolean tells = false;
        for (Draft draft : drafts) {
            boolean inside = draft.first >= contentOf(line, saying) && draft.first < saying.to();
            if (draft.kind == Kind.STATEMENT && inside) {
                ownState(draft, saying.speaker());
            }
            if (draft.kind != Kind.STATEMENT && (inside || saying.verb() < 0)) {
                tells = true;
                if (draft.announcedBy == null) {
                    draft.announce(saying.speaker(), line, "who says it");
                }
                if (draft.frame == Frame.SHELTER
                        && "AGENCY".equals(saying.speaker().office())) {
                    Participant agency = saying.speaker(); // the agency that looks after those who fled
                    draft.add(new Participant(Role.ACTOR, null, "AGENCY", agency.offices(), agency.state()));
                }
            }
        }
        if (tells) {
            boolean opens = saying.verb() >= 0
                    && line.verbs.get(saying.verb()).first() == 0
                    && line.verbs.get(saying.verb()).passive()
                    && line.verbs.get(saying.verb()).agreement() == THINGS;
            if (opens) {
                announceBefore(line, saying, before); // "Byatangajwe na Perezidansi, inahamagaza ..."
            }
            pointed(line, saying, before);
            return true;
        }
        boolean pointing = saying.verb() >= 0
                && line.verbs.get(saying.verb()).first() == 1
                && line.verbs.get(saying.verb()).passive()
                && lexicon.demonstratives.contains(line.tokens.get(0).norm());
        if (pointing) {
            return announceBefore(line, saying, before); // "This was announced by X"
        }
        if (saying.verb() >= 0
                && line.verbs.get(saying.verb()).agreement() > 0
                && line.verbs.get(saying.verb()).passive()
                && line.verbs.get(saying.verb()).first() <= 3) {
            drafts.stream()
                    .filter(d -> d.kind != Kind.STATEMENT && d.announcedBy == null)
                    .forEach(d -> d.announcedBy = saying.speaker());
            return announceBefore(line, saying, before);
        }
        Draft lead = before.isEmpty() ? null : before.get(0);
        boolean ofAll = saying.isAnnouncement() || saying.from() == 0 && line.number == 1;
        if (ofAll
                && drafts.stream().allMatch(d -> d.kind == Kind.STATEMENT)
                && lead != null
                && lead.announcedBy == null
                && line.number - lead.line.number <= 1
                && lead.kind != Kind.STATEMENT
                && lead.states().contains(String.valueOf(saying.speaker().state()))) {
            lead.announce(saying.speaker(), line, "who announces what the headline says");
            return true;
        }
        return pointed(line, saying, before);
    }

    /** "Told visiting minister X that ...": where what is told begins, after those to whom it is. */
    private static int contentOf(Line line, Saying saying) {
        if (saying.verb() < 0
                || saying.from() == 0
                || line.verbs.get(saying.verb()).agreement() > 0) {
            return saying.from();
        }
        for (int t = saying.from(); t < saying.to() && line.verbAt(t) == null; t++) {
            if (line.marker(t) == Relation.THAT) {
                return t + 1;
            }
        }
        return saying.from();
    }

    /** "The ministry said that this visit ...": who speaks of an act told before; whether he announces it. */
    private boolean pointed(Line line, Saying saying, List<Draft> before) {
        for (Line.Noun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            boolean definite = noun.first() > 0
                    && lexicon.definites.contains(
                            line.tokens.get(noun.first() - 1).norm());
            if (triggers == null || !definite || noun.first() < saying.from() || noun.last() >= saying.to()) {
                continue;
            }
            for (Draft old : before) {
                if (old.kind == triggers.get(0).kind()
                        && old.announcedBy == null
                        && old.status != Status.PAST
                        && line.number - old.line.number <= 3) {
                    old.announce(saying.speaker(), line, "who speaks of it");
                    return saying.isAnnouncement();
                }
            }
        }
        return false;
    }

    /** "Byatangajwe na X", it was announced by X: what was told right before. */
    private static boolean announceBefore(Line line, Saying saying, List<Draft> before) {
        boolean tells = false;
        for (Draft old : before) {
            boolean near =
                    line.number - old.line.number <= 2 || old.also.stream().anyMatch(l -> line.number - l.number <= 1);
            if (near && old.kind != Kind.STATEMENT && old.status != Status.PAST && old.announcedBy == null) {
                old.announce(saying.speaker(), line, "announced in the next sentence");
                tells = true;
            }
        }
        return tells;
    }

    /** "The president said that Rwanda values ...": the statement is of the one who says it. */
    private void ownState(Draft draft, Participant speaker) {
        Participant first = draft.participants.get(0);
        if (speaker.name() != null
                && first.name() == null
                && first.office() == null
                && Objects.equals(first.state(), speaker.state())) {
            draft.participants.set(0, asSide(speaker));
        }
    }

    /** Whether somebody speaks of another state by name, in a report of what is between them. */
    private boolean isOnAnother(Line line, Saying saying, String own, List<Draft> before) {
        if (saying.verb() < 0
                || line.verbs.get(saying.verb()).agreement() == 0
                        && (saying.isAnnouncement() || !isNamed(line, saying) || !discourse.hasTwoSides())) {
            return false;
        }
        for (Line.Actor actor : line.actors) {
            if (actor.first() < saying.from() || actor.last() >= saying.to()) {
                continue;
            }
            for (Participant p : discourse.resolve(actor.mention())) {
                boolean other = p.state() != null && !p.state().equals(own);
                if (other
                        && before.stream()
                                .anyMatch(d -> d.states().contains(p.state())
                                        && d.states().contains(own))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A government that speaks is its state, a ministry or agency that does has its office and no name. */
    private Participant asSide(Participant speaker) {
        if (discourse.isPerson(speaker.name()) || speaker.state() == null) {
            return speaker.as(Role.ACTOR);
        }
        String government = lexicon.government(speaker.state());
        return "GOV".equals(speaker.office()) && Objects.equals(government, speaker.name())
                ? Participant.state(Role.ACTOR, speaker.state())
                : new Participant(Role.ACTOR, null, speaker.office(), speaker.offices(), speaker.state());
    }

    /** Whether a body speaks for a state: its government, a ministry, its army. */
    private static boolean isOfficial(Participant speaker) {
        return OFFICIAL.contains(String.valueOf(speaker.office()));
    }

    /** Whether the speaker is one person, named before the verb of saying or meant by "he" or "she" there. */
    private boolean isNamed(Line line, Saying saying) {
        String name = saying.speaker().name();
        return name != null
                && discourse.isPerson(name)
                && line.actors.stream()
                        .anyMatch(a -> a.mention().reference() == ActorMention.Reference.PERSON
                                || name.equals(a.mention().name())
                                || a.mention().type() == ActorMention.Type.OFFICE);
    }

    private static boolean isReasonOfAct(Line line, int verb, List<Draft> drafts) {
        VerbGroup v = line.verbs.get(verb);
        return v.agreement() == 0
                && v.mood() == VerbGroup.Mood.PARTICIPLE
                && drafts.stream().anyMatch(d -> d.kind != Kind.STATEMENT && d.first < v.first());
    }

    private void remark(Line line, ClauseReader clauses, Saying saying, List<Draft> drafts, List<Draft> before) {
        Participant speaker = saying.speaker();
        if (speaker.state() == null || speaker.office() == null || saying.isJoint()) {
            return; // what both say together is no remark of one on the other
        }
        if (saying.verb() >= 0 && isReasonOfAct(line, saying.verb(), drafts)) {
            return; // "closed its border, claiming that": the act is the news
        }
        if (saying.verb() >= 0
                && line.verbs.get(saying.verb()).agreement() == 2
                && discourse.isPerson(speaker.name())
                && line.actors.stream()
                        .noneMatch(a -> Objects.equals(a.mention().name(), speaker.name()))) {
            return; // "they promised": one of those named before is not all of them
        }
        String tone = speech.tone(line, 0, line.tokens.size());
        String other = addressed(line, saying, speaker.state());
        if (tone == null) {
            String subject = subjectOf(line, clauses, saying, speaker);
            other = subject == null ? other : subject;
            tone = subject == null ? null : "remark";
        }
        boolean isOrganisation =
                lexicon.government(speaker.state()) == null && speaker.name() != null && discourse.hasTwoSides();
        boolean isSpokesman =
                discourse.isPerson(speaker.name()) && "GOV".equals(speaker.office()) && discourse.hasTwoSides();
        boolean contends = saying.verb() >= 0
                && lexicon.contends.contains(line.verbs.get(saying.verb()).lemma());
        boolean quotes = saying.verb() >= 0
                && line.verbs.get(saying.verb()).agreement() == 0
                && (contends || WordsSaid.isQuotation(line))
                && (isOfficial(speaker) || discourse.isPerson(speaker.name()))
                && discourse.hasTwoSides();
        boolean agrees = saying.verb() >= 0
                && line.verbs.get(saying.verb()).agreement() > 0
                && !line.verbs.get(saying.verb()).passive()
                && discourse.hasTwoSides();
        boolean leads = !words.isOnSport(line)
                && WordsSaid.hasContent(line, saying)
                && LEADERS.contains(String.valueOf(speaker.office()));
        boolean contrasts = agrees && words.isContrasted(line, saying, clauses);
        boolean speaks = agrees && (discourse.isPerson(speaker.name()) && (isOfficial(speaker) || leads) || contrasts);
        quotes |= speaks;
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
        } else if (other == null || tone == null && !isOnAnother(line, saying, speaker.state(), before)) {
            return;
        }
        boolean agreeing = saying.verb() >= 0 && line.verbs.get(saying.verb()).agreement() > 0;
        if (agreeing && !contrasts && !discourse.isPerson(speaker.name()) && (tone == null || tone.equals("praise"))) {
            return; // what a body puts out is its acts, told elsewhere
        }
        tone = tone == null ? "remark" : tone;
        for (Draft old : before) {
            if (old.kind == Kind.STATEMENT
                    && Objects.equals(
                            old.participants.get(0).name(), asSide(speaker).name())
                    && (speaker.name() == null
                            || discourse.isPerson(speaker.name())
                            || Objects.equals(old.participants.get(0).state(), speaker.state()))
                    && (old.subtype.equals(tone)
                            || tone.equals("announcement")
                            || tone.equals("remark") && line.number - old.line.number <= 4
                            || (saying.verb() < 0 || agreeing) && line.number - old.line.number <= 2)) {
                if (!old.also.contains(line) && old.line != line) {
                    old.also.add(line);
                }
                return;
            }
        }
        int at = saying.verb() < 0 ? 0 : line.verbs.get(saying.verb()).first();
        Draft draft = new Draft(line, REMARK, at, at, Status.HELD);
        draft.subtype = tone;
        draft.add(asSide(speaker));
        if (other != null) {
            draft.add(tone.equals("thanks") ? thanked(line, other) : Participant.state(Role.RECIPIENT, other));
        }
        draft.speaker = speaker;
        draft.announcedBy = isSpokesman ? speaker : draft.announcedBy;
        for (Line.Span span : line.spans) {
            if (span.mention().type() == SpanMention.Type.TOPIC
                    && span.mention().code() != null) {
                draft.topics.add(span.mention().code());
            }
        }
        drafts.add(draft);
    }

    /** "The minister said that Kenya had never paid": what an official says another state is or does is a remark on it. */
    private @Nullable String subjectOf(Line line, ClauseReader clauses, Saying saying, Participant speaker) {
        boolean speaks = saying.verb() >= 0
                && line.verbs.get(saying.verb()).agreement() == 0
                && discourse.hasTwoSides()
                && (isOfficial(speaker) || LEADERS.contains(String.valueOf(speaker.office())))
                && !words.isOnSport(line);
        for (int v = 0; speaks && v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (v == saying.verb() || verb.first() < saying.from() || verb.last() >= saying.to() || !verb.isFinite()) {
                continue;
            }
            for (Line.Actor actor : clauses.subjects(v)) {
                String state = actor.mention().state();
                boolean other = state != null
                        && actor.mention().reference() == null
                        && !actor.isAdjective()
                        && !state.equals(speaker.state())
                        && actor.first() >= saying.from()
                        && line.marker(actor.first() - 1) != Relation.WHO
                        && (actor.mention().type() == ActorMention.Type.STATE
                                || actor.mention().offices().stream().anyMatch(DOERS::contains));
                if (other) {
                    return state;
                }
            }
            return null;
        }
        return null;
    }

    /** The other state that a remark is about: named in it, or meant by "both countries", "our relations". */
    /** Who is thanked: somebody of the other state whom the words name, else that state. */
    private Participant thanked(Line line, String state) {
        for (Line.Actor actor : line.actors) {
            for (Participant p : discourse.resolve(actor.mention())) {
                if (p.name() != null && state.equals(p.state())) {
                    return p.as(Role.RECIPIENT);
                }
            }
        }
        return Participant.state(Role.RECIPIENT, state);
    }

    private @Nullable String addressed(Line line, Saying saying, String own) {
        List<Participant> named = new ArrayList<>();
        List<String> places = new ArrayList<>(); // "told reporters in Malabo, Equatorial Guinea"
        for (Line.Actor actor : line.actors) {
            if (actor.first() < saying.from() || actor.last() >= saying.to()) {
                continue;
            }
            boolean place = actor.relation() == Relation.IN && actor.mention().type() == ActorMention.Type.STATE;
            for (Participant p : discourse.resolve(actor.mention())) {
                if (!place) {
                    named.add(p);
                } else if (p.state() != null && !p.state().equals(own)) {
                    places.add(p.state());
                }
            }
        }
        for (Participant p : named) {
            if (p.state() != null && !p.state().equals(own) && p.state().length() == 3 && !isOutlet(p)) {
                return p.state();
            }
        }
        String partner = discourse.partnerOf(own);
        return partner == null && !places.isEmpty() ? places.get(0) : partner;
    }
}
