package org.umubano.coding.deed;

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
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Work that people of two states in uniform or in the service of their states do together, whatever it is: "police of A and B will
 * jointly guard the border", "detectives of A and B have been chasing smugglers together", "policemen of A serve beside their
 * colleagues of B". And bodies of which a sentence tells without their sides, set up by those who met: "a committee of the three
 * ministries was set up".
 */
public final class JointWork extends ActReader {

    private static final Set<String> SERVING = Set.of("AGENCY", "ARMY");

    /** How far behind an adjective the word for those who serve may stand: "Austrian and Hungarian [detectives]". */
    private static final int NEAR = 3;

    public JointWork(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Drafts such work, where nothing else of the sentence tells of an act but words said. */
    @Override
    public void read() {
        if (lexicon.headFirst || drafts.made().stream().anyMatch(d -> d.kind == Kind.COOPERATION)) {
            return;
        }
        boolean free = drafts.made().stream().allMatch(d -> d.kind == Kind.STATEMENT || d.kind == Kind.SUMMIT);
        for (int v = 0; v < line.verbs.size(); v++) {
            if (free && together(v) || setUp(v)) {
                return;
            }
        }
    }

    private boolean together(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.passive() || verb.negated() || line.quoted[verb.first()] || !verb.isFinite()) {
            return false;
        }
        int end = clauses.end(v);
        int mark = mark(verb, end);
        if (mark < 0 || isBlow(verb)) {
            return false;
        }
        Map<String, Participant> who = serving(clauses.start(v), verb.first());
        if (!who.isEmpty()
                && who.size() < 2
                && lexicon.occasions.beside.contains(line.tokens.get(mark).norm())) {
            serving(mark + 1, end).forEach(who::putIfAbsent);
        }
        Status status = who.size() < 2 ? null : statuses.of(v);
        if (status != Status.HELD && status != Status.PLANNED && status != Status.ONGOING) {
            return false;
        }
        Draft draft = new Draft(line, programme(), verb.first(), verb.last(), status);
        who.values().forEach(draft::add);
        draft.trace.put("participants", "those who work together");
        drafts.made().add(draft);
        discourse.told(Kind.COOPERATION);
        discourse.sides(Kind.COOPERATION, draft.participants);
        return true;
    }

    private static Trigger programme() {
        return new Trigger(Kind.COOPERATION, "programme", Frame.COOP, null, false, "security", "work done together");
    }

    private boolean isBlow(VerbGroup verb) {
        return lexicon.verbs.getOrDefault(verb.lemma(), List.of()).stream()
                .anyMatch(r ->
                        r.with().isEmpty() && r.trigger() != null && r.trigger().frame() == Frame.ATTACK);
    }

    /** The token of "jointly", "together" or "beside" in a clause; -1 for none. */
    private int mark(VerbGroup verb, int end) {
        for (int t = verb.first(); t < end; t++) {
            String word = line.tokens.get(t).norm();
            if (lexicon.occasions.jointly.contains(word) || lexicon.occasions.beside.contains(word)) {
                return t;
            }
        }
        return -1;
    }

    /** Those of different states between two tokens who serve in a force or are told by a word for one. */
    private Map<String, Participant> serving(int from, int to) {
        Map<String, Participant> out = new LinkedHashMap<>();
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            if (actor.first() < from || actor.first() >= to || state == null || !discourse.isCountry(state)) {
                continue;
            }
            String office = office(actor, to);
            if (office != null) {
                out.putIfAbsent(state, new Participant(Role.ACTOR, null, office, List.of(office), state));
            }
        }
        return out;
    }

    private @Nullable String office(Line.Actor actor, int to) {
        List<String> offices = actor.mention().offices();
        if (!offices.isEmpty()) {
            return SERVING.contains(offices.get(0)) ? offices.get(0) : null;
        }
        for (int t = actor.last() + 1; actor.isAdjective() && t < Math.min(to, actor.last() + 2 + 2 * NEAR); t++) {
            if (lexicon.occasions.serving.contains(line.tokens.get(t).norm())) {
                return "AGENCY";
            }
        }
        return null;
    }

    /** "A committee of the three foreign ministries was set up": by those who met, where no state is named with it. */
    private boolean setUp(int v) {
        VerbGroup verb = line.verbs.get(v);
        VerbTrigger row =
                verb.passive() && verb.isFinite() && !verb.negated() ? lexicon.row(line.companions(), verb) : null;
        Trigger trigger = row == null ? null : row.trigger();
        Status status = trigger == null || !trigger.subtype().equals("joint-body") ? null : statuses.of(v);
        if (trigger == null
                || status != Status.HELD && status != Status.PLANNED
                || line.actors.stream().anyMatch(a -> a.mention().state() != null)) {
            return false;
        }
        Set<String> sides = new LinkedHashSet<>();
        for (Kind kind : List.of(Kind.SUMMIT, Kind.MEETING)) {
            List<Participant> met = discourse.acts().statesOf(kind);
            if (sides.isEmpty() && met.size() > 1 && met.size() <= FEW) {
                met.forEach(p -> sides.add(String.valueOf(p.state())));
            }
        }
        if (sides.size() < 2) {
            return false;
        }
        Draft draft = new Draft(line, trigger, verb.first(), verb.last(), status);
        sides.forEach(s -> draft.add(Participant.state(Role.ACTOR, s)));
        draft.trace.put("participants", "those who met");
        drafts.made().add(draft);
        return true;
    }

    /** More than so many set up no body of all of them. */
    private static final int FEW = 5;
}
