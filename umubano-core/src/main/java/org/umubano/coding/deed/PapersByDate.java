package org.umubano.coding.deed;

import java.util.ArrayList;
import java.util.List;
import org.umubano.coding.cast.ActReader;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.mention.ActorMention;

/**
 * Agreements of which a sentence tells only by their date: "amasezerano yo mu 2018", the agreement of 2018, "nyuma
 * y'amasezerano yo mu Gushyingo 2024". They were signed then, between those who are named with them, else the two sides of
 * the article.
 */
public final class PapersByDate extends ActReader {

    /** How many tokens may stand between the paper and its date: what it is about. */
    private static final int REACH = 8;

    public PapersByDate(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Drafts the agreements that only their dates tell of. */
    @Override
    public void read() {
        Trigger trigger = lexicon.dated.trigger();
        if (trigger == null || line.times.isEmpty()) {
            return;
        }
        for (TableNoun noun : line.nouns) {
            int at = lexicon.dated.papers().contains(noun.key()) && !taken.has(noun) ? date(noun) : -1;
            if (at >= 0 && !line.quoted[noun.first()]) {
                draft(trigger, noun, at);
            }
        }
    }

    /** Where the time stands that a paper is of; -1 for none. */
    private int date(TableNoun noun) {
        for (int t = noun.last() + 1; t < Math.min(line.tokens.size() - 2, noun.last() + REACH); t++) {
            if (line.isComma(t) || line.verbAt(t) != null || line.hasQuote(t)) {
                return -1;
            }
            boolean of = lexicon.dated.ofs().contains(line.tokens.get(t).norm())
                    && (line.marker(t + 1) == Relation.IN || line.marker(t + 1) == Relation.ON);
            if (of && line.timeTokens(t + 1, t + 3) > 0) {
                return t + 1;
            }
        }
        return -1;
    }

    private void draft(Trigger trigger, TableNoun noun, int date) {
        List<Participant> sides = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            boolean owns = actor.first() > noun.last()
                    && actor.last() < date
                    && m.type() == ActorMention.Type.STATE
                    && m.state() != null;
            if (owns) {
                sides.add(Participant.state(Participant.Role.ACTOR, String.valueOf(m.state())));
            }
        }
        if (Participant.statesOf(sides).size() < 2) {
            sides.clear();
            discourse.bothStates().forEach(p -> {
                if (p.state() != null) {
                    sides.add(Participant.state(Participant.Role.ACTOR, p.state()));
                }
            });
        }
        if (Participant.statesOf(sides).size() != 2) {
            return;
        }
        Draft draft = new Draft(line, trigger, noun.first(), noun.last(), Status.HELD);
        draft.byDate = true;
        sides.forEach(draft::add);
        draft.trace.put("participants", "those of the paper of a date");
        drafts.add(draft);
        taken.take(noun);
    }
}
