package org.umubano.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Quarrels of two states before a court that stands above them: "the World Court threw out Sudan's case against the Emirates",
 * "must pay Congo damages, the International Court of Justice ruled". Whatever the verb, the two states of such a sentence are
 * its parties.
 */
final class Lawsuits {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final StatusReader statuses;
    private final List<Draft> drafts;

    Lawsuits(Reading reading, List<Draft> drafts) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.statuses = reading.statuses();
        this.drafts = drafts;
    }

    /** Adds the quarrel of a line that names such a court, where nothing but what the court says is told in it. */
    void read() {
        Trigger trigger = court();
        if (trigger == null || drafts.stream().anyMatch(d -> !isOfCourt(d))) {
            return;
        }
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
        int v = main();
        if (parties.size() != 2 || v < 0 && line.number > 0) {
            return;
        }
        Status status = v < 0 ? Status.HELD : statuses.of(v);
        if (status != Status.HELD && status != Status.PLANNED && status != Status.ONGOING) {
            return;
        }
        drafts.clear();
        List<Participant> two = new ArrayList<>(parties.values());
        int first = v < 0 ? 0 : line.verbs.get(v).first();
        Draft quarrel = new Draft(line, trigger, first, first, status);
        quarrel.add(two.get(0));
        quarrel.add(two.get(1).as(Participant.Role.RECIPIENT));
        quarrel.topics.add("justice");
        quarrel.trace.put("participants", "the two states of a sentence on a court between states");
        drafts.add(quarrel);
        discourse.told(Kind.DISPUTE);
    }

    /** The trigger of the court that the line names outside of quotations; null for none. */
    private @Nullable Trigger court() {
        for (Line.Noun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            if (triggers != null && triggers.get(0).frame() == Frame.COURT && !line.quoted[noun.first()]) {
                return triggers.get(0);
            }
        }
        return null;
    }

    /** What a court says or refuses is told as the quarrel that it settles. */
    private static boolean isOfCourt(Draft draft) {
        boolean word = draft.kind == Kind.STATEMENT;
        Participant speaker = draft.participants.get(0);
        return word && "AGENCY".equals(speaker.office()) && "UN".equals(speaker.state())
                || word && (draft.subtype.equals("refusal") || draft.subtype.equals("accusation"))
                || draft.kind == Kind.AGREEMENT && draft.subtype.equals("in-principle");
    }

    /** The last verb that tells something; -1 for none. */
    private int main() {
        for (int v = line.verbs.size() - 1; v >= 0; v--) {
            VerbGroup verb = line.verbs.get(v);
            boolean tells = verb.isFinite() && !verb.negated() && !line.quoted[verb.first()];
            Status status = tells ? statuses.of(v) : null;
            if (status != null) {
                return v;
            }
        }
        return -1;
    }
}
