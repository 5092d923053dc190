package org.umubano.coding.speech;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.speech.Speech.Saying;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/** Who announces the acts that a sentence, or one right before it, tells of: whoever says them. */
public final class Announcements {

    /** The noun class of what was told as a whole: "byatangajwe", it was announced. */
    private static final int THINGS = 8;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final OtherSide others;

    Announcements(EventLexicon lexicon, Discourse discourse, OtherSide others) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.others = others;
    }

    /** What a state did that its authority puts out a statement on, in the opening of a report, is announced by that authority. */
    static void announceLead(Line line, Participant speaker, List<Draft> before) {
        for (Draft lead : before) {
            boolean own = Objects.equals(lead.participants.get(0).state(), speaker.state());
            if (lead.line.number <= 2 && lead.kind == Kind.RELATIONS && own && lead.status != Status.PAST) {
                Participant known = lead.announcedBy;
                if (known == null) {
                    lead.announce(speaker, line, "whose statement the report tells of");
                } else if (Objects.equals(known.state(), speaker.state())
                        && lead.line != line
                        && !lead.also.contains(line)) {
                    lead.also.add(line); // the statement of a government that announced it
                }
            }
        }
    }

    /** Gives the acts that are said, or that "the visit", "the deployment" in what is said means, their announcer. */
    boolean announce(Line line, Saying saying, List<Draft> drafts, List<Draft> before) {
        VerbGroup verb = saying.verb() < 0 ? null : line.verbs.get(saying.verb());
        if (announceHere(line, saying, drafts)) {
            if (verb != null && verb.first() == 0 && verb.passive() && verb.agreement() == THINGS) {
                announceBefore(line, saying.speaker(), before); // "Byatangajwe na Perezidansi, inahamagaza ..."
            }
            pointed(line, saying, before);
            return true;
        }
        if (verb != null
                && verb.first() == 1
                && verb.passive()
                && lexicon.demonstratives.contains(line.tokens.get(0).norm())) {
            return announceBefore(line, saying.speaker(), before); // "This was announced by X"
        }
        if (verb != null && verb.agreement() > 0 && verb.passive() && verb.first() <= 3) {
            drafts.stream()
                    .filter(d -> d.kind != Kind.STATEMENT && d.announcedBy == null)
                    .forEach(d -> d.announcedBy = saying.speaker());
            return announceBefore(line, saying.speaker(), before);
        }
        return isToldSo(line, saying) && announceBefore(line, saying.speaker(), before)
                || announceHeadline(line, saying, drafts, before)
                || pointed(line, saying, before)
                || isOfDeed(line, saying, before);
    }

    /** Gives their announcer to acts told in what is said; false where it tells of none. */
    private boolean announceHere(Line line, Saying saying, List<Draft> drafts) {
        boolean tells = false;
        for (Draft draft : drafts) {
            boolean inside = draft.first >= contentOf(line, saying) && draft.first < saying.to();
            if (draft.kind == Kind.STATEMENT) {
                if (inside) {
                    ownState(draft, saying.speaker());
                }
                continue;
            }
            if (!inside && saying.verb() >= 0) {
                continue;
            }
            tells = true;
            if (draft.announcedBy == null) {
                draft.announce(
                        saying.isJoint() ? joint(saying.speaker(), draft) : saying.speaker(), line, "who says it");
            }
            if (draft.frame == Frame.SHELTER && "AGENCY".equals(saying.speaker().office())) {
                Participant agency = saying.speaker(); // the agency that looks after those who fled
                draft.add(new Participant(Role.ACTOR, null, "AGENCY", agency.offices(), agency.state()));
            }
        }
        return tells;
    }

    /** Gives its announcer to what the headline tells, where the sentence after it says only who said so. */
    private boolean announceHeadline(Line line, Saying saying, List<Draft> drafts, List<Draft> before) {
        Draft lead = before.isEmpty() ? null : before.get(0);
        boolean ofAll = saying.isAnnouncement() || saying.from() == 0 && line.number == 1;
        if (lead == null
                || !ofAll
                || drafts.stream().anyMatch(d -> d.kind != Kind.STATEMENT)
                || lead.announcedBy != null
                || line.number - lead.line.number > 1
                || lead.kind == Kind.STATEMENT
                || !isOf(lead, saying.speaker().state())) {
            return false;
        }
        lead.announce(saying.speaker(), line, "who announces what the headline says");
        return true;
    }

    /** "X ni we wabitangaje", X is the one who announced it: what was told right before. */
    private boolean isToldSo(Line line, Saying saying) {
        VerbGroup verb = saying.verb() < 0 ? null : line.verbs.get(saying.verb());
        return verb != null
                && lexicon.headFirst
                && !verb.passive()
                && verb.object() == THINGS
                && lexicon.governors.get(verb.lemma()) == Effect.ANNOUNCE;
    }

    /** "The minister said he had taken the decision after": who speaks of what his state did right before announces it. */
    private boolean isOfDeed(Line line, Saying saying, List<Draft> before) {
        for (int t = saying.from() + 1; saying.verb() >= 0 && t < saying.to(); t++) {
            boolean deed = lexicon.deeds.contains(line.tokens.get(t).norm())
                    && lexicon.definites.contains(line.tokens.get(t - 1).norm());
            for (int i = before.size() - 1; deed && i >= 0; i--) {
                Draft old = before.get(i);
                if (old.status != Status.PAST
                        && LeadSpeakers.isOpen(old, saying.speaker(), discourse, lexicon)
                        && (old.kind == Kind.RELATIONS || old.kind == Kind.MISSION || old.kind == Kind.FORCE)
                        && Objects.equals(
                                old.participants.get(0).state(),
                                saying.speaker().state())
                        && isRightBefore(old, line)) {
                    old.announce(saying.speaker(), line, "who says why it was done");
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isRightBefore(Draft old, Line line) {
        return line.number - old.line.number <= 2 || old.also.stream().anyMatch(l -> line.number - l.number <= 1);
    }

    /** Whether a state takes part in an act; where one side acts upon the other, as that which acts. */
    public static boolean isOf(Draft act, @Nullable String state) {
        boolean oneSided = act.kind == Kind.RELATIONS || act.kind == Kind.FORCE;
        for (Participant p : act.participants) {
            if (state != null && state.equals(p.state()) && !(oneSided && p.role() == Role.RECIPIENT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an act was done to a state, which speaks of it but does not announce it. */
    private static boolean isOfOtherSide(Draft act, @Nullable String state) {
        boolean oneSided = act.kind == Kind.RELATIONS || act.kind == Kind.FORCE || act.kind == Kind.DISPUTE;
        return oneSided && state != null && act.states().contains(state) && !isOf(act, state)
                || act.kind == Kind.RELATIONS
                        && state != null
                        && act.states().size() == 2
                        && act.states().contains(state)
                        && !state.equals(act.participants.get(0).state());
    }

    /** "The two sides said in a joint statement": both governments. */
    private Participant joint(Participant first, Draft draft) {
        List<String> states = List.copyOf(draft.states());
        String name = discourse.isPerson(first.name()) || states.size() != 2 ? null : lexicon.world.governments(states);
        return name == null ? first : new Participant(Role.ACTOR, name, "GOV", List.of("GOV"), null);
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
        for (TableNoun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            boolean definite = noun.first() > 0
                    && lexicon.definites.contains(
                            line.tokens.get(noun.first() - 1).norm());
            if (triggers == null || !definite || noun.first() < saying.from() || noun.last() >= saying.to()) {
                continue;
            }
            for (Draft old : before) {
                if (old.kind == triggers.get(0).kind()
                        && LeadSpeakers.isOpen(old, saying.speaker(), discourse, lexicon)
                        && (lexicon.headFirst
                                || !isOfOtherSide(old, saying.speaker().state()))
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
    boolean announceBefore(Line line, Participant speaker, List<Draft> before) {
        boolean tells = false;
        for (Draft old : before) {
            if (isRightBefore(old, line)
                    && old.kind != Kind.STATEMENT
                    && old.status != Status.PAST
                    && LeadSpeakers.isOpen(old, speaker, discourse, lexicon)) {
                old.spokenFor = old.announcedBy != null;
                old.announce(speaker, line, "announced in the next sentence");
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
                && (first.office() == null || first.office().equals("ARMY") && discourse.isPerson(speaker.name()))
                && Objects.equals(first.state(), speaker.state())) {
            draft.participants.set(0, others.asSide(speaker));
        }
    }
}
