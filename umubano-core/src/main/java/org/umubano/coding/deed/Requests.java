package org.umubano.coding.deed;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.ActReader;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.cast.StateRoles;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/**
 * Arrests that another state asked for: "was arrested in Nairobi at the request of the United States", "on a warrant issued by
 * France", "ku busabe bwa Amerika". The state that asks acts with the one that arrests, whoever is arrested.
 */
public final class Requests extends ActReader {

    /** How far behind the word for a request the one who makes it may stand: "a warrant issued by the US". */
    private static final int REACH = 5;

    private final List<Draft> made;

    public Requests(Reading reading, Drafts drafts) {
        super(reading, drafts);
        this.made = drafts.made();
    }

    /** Adds the state that asked for it to the arrest of a line; the arrest itself where both are known so. */
    @Override
    public void read() {
        boolean may = mayTell();
        String asker = may ? asker() : null;
        if (asker == null) {
            if (may && made.stream().noneMatch(d -> d.frame == Frame.DETAIN)) {
                wanted();
            }
            return;
        }
        for (Draft draft : made) {
            if (draft.frame == Frame.DETAIN || draft.subtype.equals("seizure")) {
                String doer = draft.participants.get(0).state();
                draft.participants.removeIf(
                        p -> p.role() == Role.RECIPIENT && p.name() == null && asker.equals(p.state()));
                if (!asker.equals(doer)) {
                    draft.participants.add(1, Participant.state(Role.ACTOR, asker));
                }
                return;
            }
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            Trigger trigger = trigger(line.verbs.get(v));
            if (trigger != null && draft(v, trigger, asker)) {
                return;
            }
        }
    }

    private boolean draft(int v, Trigger trigger, String asker) {
        VerbGroup verb = line.verbs.get(v);
        Status status = statuses.of(v);
        String doer = doer(v, asker);
        if (status == null || doer == null) {
            return false;
        }
        Draft draft = new Draft(line, trigger, verb.first(), verb.last(), status);
        draft.add(Participant.state(Role.ACTOR, doer));
        draft.add(Participant.state(Role.ACTOR, asker));
        for (Line.Actor actor : verb.passive() ? clauses.subjects(v) : clauses.bareAfter(v)) {
            for (Participant p : discourse.resolve(actor.mention())) {
                if (p.name() != null && p.state() != null && !p.state().equals(asker)) {
                    draft.add(new Participant(Role.RECIPIENT, p.name(), "CIV", List.of("CIV"), p.state()));
                } else if (actor.isAdjective()
                        && p.state() != null
                        && !p.state().equals(doer)) {
                    draft.add(Participant.state(Role.RECIPIENT, p.state()));
                }
            }
        }
        draft.topics.add("justice");
        draft.trace.put("participants", "frame DETAIN, at the request of another state");
        made.removeIf(d -> d.first >= verb.first() && d.first <= verb.last());
        made.add(draft);
        return true;
    }

    /** "Bandora was arrested at Oslo airport": in an article that tells that Norway hands him over, by Norway. */
    private void wanted() {
        String wants = discourse.acts().doneTo(Kind.COOPERATION);
        List<Participant> givers = discourse.acts().sidesOf(Kind.COOPERATION);
        String giver = givers.isEmpty() ? null : givers.get(0).state();
        for (int v = 0; giver != null && wants != null && v < line.verbs.size(); v++) {
            Trigger trigger = isArrest(v) ? trigger(line.verbs.get(v)) : null;
            Participant who = trigger == null ? null : onlyPerson(v);
            Status status = who == null ? null : statuses.of(v);
            if (trigger != null && who != null && status != null && giver.equals(doer(v, wants))) {
                VerbGroup verb = line.verbs.get(v);
                Draft draft = new Draft(line, trigger, verb.first(), verb.last(), status);
                draft.add(Participant.state(Role.ACTOR, giver));
                draft.add(new Participant(Role.RECIPIENT, who.name(), "CIV", List.of("CIV"), wants));
                draft.topics.add("justice");
                draft.trace.put("participants", "frame DETAIN, of one who is handed over");
                made.add(draft);
                return;
            }
        }
    }

    /** Whether somebody is seized by the verb alone, or with the word right behind it: "picked up". */
    private boolean isArrest(int v) {
        VerbGroup verb = line.verbs.get(v);
        int next = verb.last() + 1;
        String word = next < line.tokens.size() ? line.tokens.get(next).norm() : "";
        return verb.passive()
                && lexicon.verbs.getOrDefault(verb.lemma(), List.of()).stream()
                        .anyMatch(t -> t.trigger() != null
                                && t.trigger().frame() == Frame.DETAIN
                                && (t.with().isEmpty() || t.with().contains(word)));
    }

    /** The one private person of whom a verb tells; null for nobody. */
    private @Nullable Participant onlyPerson(int v) {
        Participant only = null;
        for (Line.Actor actor : clauses.subjects(v)) {
            for (Participant p : discourse.resolve(actor.mention())) {
                boolean named = p.name() != null && !StateRoles.travels(p.office());
                if (!named || only != null) {
                    return null;
                }
                only = p;
            }
        }
        return only;
    }

    /** Whether the sentence tells of a seizure at all, by an act found or by a verb. */
    private boolean mayTell() {
        for (Draft draft : made) {
            if (draft.frame == Frame.DETAIN || draft.subtype.equals("seizure")) {
                return true;
            }
        }
        for (VerbGroup verb : line.verbs) {
            if (lexicon.rows.isFramed(verb, Frame.DETAIN)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Trigger trigger(VerbGroup verb) {
        return line.quoted[verb.last()] || verb.negated() ? null : lexicon.triggerOf(verb, Frame.DETAIN);
    }

    /** The state at whose request something is done; null for none. */
    private @Nullable String asker() {
        for (int t = 1; t < line.tokens.size(); t++) {
            if (!lexicon.requests.contains(line.tokens.get(t).norm())) {
                continue;
            }
            for (Line.Span span : line.spans) { // "at Washington's request"
                String seat = span.mention().code();
                boolean of =
                        span.first() == t + 2 && line.marker(t + 1) == Relation.OF; // "at the request of Washington"
                if (seat != null && (of || span.last() == t - 2 && line.marker(t - 1) == Relation.OWNER)) {
                    return seat;
                }
            }
            for (Line.Actor actor : line.actors) {
                String state = actor.mention().state();
                boolean owner = actor.last() == t - 1 && actor.isAdjective()
                        || actor.last() == t - 2 && line.marker(t - 1) == Relation.OWNER;
                boolean behind = actor.first() > t
                        && actor.first() - t <= REACH
                        && (line.marker(actor.first() - 1) != null || line.marker(actor.first() - 2) != null)
                        && actor.relation() != Relation.TO
                        && actor.relation() != Relation.IN;
                if (state != null && discourse.isCountry(state) && (owner || behind)) {
                    return state;
                }
            }
        }
        return null;
    }

    /** The state that arrests: the subject, else where it is done. */
    private @Nullable String doer(int v, String asker) {
        VerbGroup verb = line.verbs.get(v);
        for (Line.Actor actor : verb.passive() ? clauses.after(v) : clauses.subjects(v)) {
            String state = actor.mention().state();
            boolean may = verb.passive()
                    ? actor.relation() == Relation.BY || actor.relation() == Relation.IN
                    : !actor.isAdjective() || actor.mention().offices().contains("AGENCY");
            if (may && state != null && !state.equals(asker) && discourse.isCountry(state)) {
                return state;
            }
        }
        for (Line.Span span : line.spans) {
            String code = span.mention().code();
            boolean there = span.mention().type() == SpanMention.Type.PLACE
                    && span.relation() != Relation.TO
                    && span.relation() != Relation.FROM;
            if (there && code != null && code.length() == 3 && !Objects.equals(code, asker)) {
                return code;
            }
        }
        return handedOver(asker);
    }

    /** Who handed him to the one that asks, as the article has told, has arrested him; else the other state of the article. */
    private @Nullable String handedOver(String asker) {
        boolean told = asker.equals(discourse.acts().doneTo(Kind.COOPERATION));
        for (Participant p : told ? discourse.acts().sidesOf(Kind.COOPERATION) : List.<Participant>of()) {
            if (p.state() != null && !p.state().equals(asker)) {
                return p.state();
            }
        }
        return discourse.partnerOf(asker);
    }
}
