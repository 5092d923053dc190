package org.umubano.coding.deed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.DeedWords;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/**
 * Goods of one state that pass through another again, or do so no more: "ibinyampeke bya Ukraine bizongera guca ku butaka bwa
 * Pologne", the grain of Ukraine will pass through Poland again, "amakamyo azatangira kuhaca", lorries will begin to pass there.
 * A border is opened to them, though no border is named. For languages whose nouns stand first.
 */
final class Freight extends HeadFirstAct {

    /** How far behind the goods the state may stand whose they are: "ibinyampeke n'ibindi biribwa bya Ukraine". */
    private static final int OWNER = 6;

    /** How far behind the verb the land may stand through which they pass. */
    private static final int LAND = 8;

    Freight(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Drafts what passes again in a line that tells of no border otherwise. */
    @Override
    public void read() {
        int goods = DeedWords.first(line.tokens, words.freight, 0, line.tokens.size());
        if (goods < 0 || drafts.made().stream().anyMatch(d -> d.kind == Kind.RELATIONS)) {
            return;
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.first() > goods && passes(v) && !line.quoted[verb.first()] && read(goods, v)) {
                return;
            }
        }
    }

    /** Whether a verb tells that something may pass again: "bizongera guca", "yongeye kwemererwa kwinjira". */
    private boolean passes(int v) {
        VerbGroup verb = line.verbs.get(v);
        String lemma = verb.lemma();
        if (!words.passages.contains(DeedWords.lastOf(lemma))) {
            return false;
        }
        if (begins(verb)) {
            return true;
        }
        if (lemma.indexOf(' ') > 0) {
            return opens(verb);
        }
        VerbGroup before = v == 0 ? null : line.verbs.get(v - 1);
        return before != null && verb.first() - before.last() <= OWNER && opens(before);
    }

    /** "Yongeye kwemerera", let again. */
    private boolean opens(VerbGroup verb) {
        return words.reopenings.contains(DeedWords.firstOf(verb.lemma()));
    }

    private boolean read(int goods, int v) {
        VerbGroup verb = line.verbs.get(v);
        String owner =
                country(goods + 1, Math.min(verb.first(), goods + OWNER + 1), a -> a.relation() != Relation.IN, null);
        String land = landOf(v, owner);
        boolean isBorder = verb.there() || land != null;
        boolean let = v > 0 && verb.mood() == VerbGroup.Mood.INFINITIVE && opens(line.verbs.get(v - 1));
        Status status = isBorder ? statuses.of(let ? v - 1 : v) : null;
        if (land == null && verb.there() && discourse.dyad().size() == 2) {
            return status != null
                    && draft(
                            verb,
                            status,
                            discourse.dyad().get(0),
                            discourse.dyad().get(1));
        }
        String other = land == null ? null : owner == null ? discourse.partnerOf(land) : owner;
        return status != null
                && land != null
                && other != null
                && !other.equals(land)
                && draft(verb, status, land, other);
    }

    private boolean draft(VerbGroup verb, Status status, String land, String owner) {
        if (status == Status.DENIED || status == Status.PROPOSED) {
            return false;
        }
        Trigger trigger = new Trigger(
                Kind.RELATIONS, "border-opened", Frame.BORDER, null, false, "transport", "goods that pass again");
        Draft draft = draft(trigger, verb, status, sides(land, owner));
        draft.topics.add("trade");
        draft.topics.add("transport");
        draft.another = true;
        drafts.tell(draft, "whose goods pass where");
        return true;
    }

    /** The land through which they pass: behind the verb, else of the state that lets them. */
    private @Nullable String landOf(int v, @Nullable String owner) {
        int last = line.verbs.get(v).last();
        String land = countryBehind(last, LAND, owner);
        if (land == null) {
            land = placed(last + 1, last + LAND + 1, s -> s.mention().type() == SpanMention.Type.PLACE, owner);
        }
        if (land != null) {
            return land;
        }
        List<Line.Actor> letting = v == 0 ? List.of() : clauses.subjects(v - 1);
        for (Line.Actor actor : letting) {
            String state = actor.mention().state();
            if (discourse.isCountry(state) && !String.valueOf(state).equals(owner)) {
                return state;
            }
        }
        return null;
    }
}
