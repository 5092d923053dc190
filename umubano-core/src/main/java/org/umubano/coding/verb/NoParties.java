package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;

/** Those who stand around a verb and have no part in what it reports: who helped, who sent a message, who was talked about. */
final class NoParties {

    /** How far a preposition and the noun or name under it may be apart: "during an official visit". */
    private static final int WHERE = 4;

    private final EventLexicon lexicon;
    private final Line line;

    NoParties(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
    }

    /** "A and B discussed the dispute between X and Y": two others between whom something is that is talked about. */
    Cast withoutMatters(int v, @Nullable TableNoun companion, Cast cast) {
        boolean both = Participant.statesOf(cast.subjects()).size() > 1
                || !cast.subjects().isEmpty()
                        && cast.with(Relation.WITH).stream().anyMatch(Cast::isPerson);
        int from = line.verbs.get(v).last() + 1;
        int between = from;
        while (between < line.tokens.size() && line.marker(between) != Relation.BETWEEN) {
            between++;
        }
        boolean talks = companion != null && between <= companion.last() + 1;
        if (lexicon.headFirst || !both || talks || between == from || cast.isPassive()) {
            return cast;
        }
        List<Cast.Marked> others = new ArrayList<>();
        boolean of = false;
        for (Cast.Marked m : cast.others()) {
            of = m.relation() == Relation.BETWEEN || of && m.relation() == Relation.AND;
            if (!of) {
                others.add(m);
            }
        }
        return new Cast(cast.subjects(), others, cast.spans(), false);
    }

    /** "Was announced during a visit by X": X came there, and announced nothing. */
    List<Line.Actor> withoutGuests(VerbGroup verb, List<Line.Actor> after) {
        if (!verb.passive() || lexicon.headFirst || after.stream().noneMatch(a -> a.relation() == Relation.BY)) {
            return after;
        }
        List<Line.Actor> out = new ArrayList<>(after);
        for (TableNoun noun : line.nouns) {
            int by = noun.last() + 1;
            boolean occasion = noun.first() > verb.last()
                    && line.marker(by) == Relation.BY
                    && isAt(noun)
                    && (lexicon.isOf(noun.key(), Kind.VISIT) || lexicon.isOf(noun.key(), Kind.MEETING));
            if (occasion) {
                out.removeIf(a -> a.relation() == Relation.BY && a.first() > by && a.first() - by <= WHERE);
            }
        }
        return out;
    }

    /** "A na B basinye amasezerano ku bufatanye na C", A and B signed with the help of C: who helps two others signs nothing. */
    List<Line.Actor> withoutHelpers(List<Line.Actor> subjects, List<Line.Actor> after) {
        if (subjects.size() == 1) {
            return after;
        }
        List<Line.Actor> out = new ArrayList<>();
        boolean helps = false;
        for (Line.Actor actor : after) {
            int before = actor.first() - 2;
            boolean led = before >= 0
                    && lexicon.helps.contains(line.tokens.get(before).norm());
            helps = led || helps && actor.relation() == Relation.AND;
            if (!helps) {
                out.add(actor);
            }
        }
        return out;
    }

    /** "Amushyikiriza ubutumwa bwa Perezida N.N.", handed him a message of President N.N.: who wrote it was not there. */
    List<Line.Actor> withoutSender(
            VerbGroup verb, VerbTriggers.Choice choice, List<Line.Actor> subjects, List<Line.Actor> after) {
        TableNoun message = choice.companion();
        if (message == null || choice.trigger().frame() != Frame.MEET || !lexicon.headFirst) {
            return after;
        }
        List<Line.Actor> there = after.stream()
                .filter(a -> a.first() > message.last() || a.last() < message.first())
                .toList();
        boolean alone = verb.passive()
                && !subjects.isEmpty()
                && there.stream().allMatch(a -> a.mention().state() == null);
        return alone ? after : there; // "was handed a message of his counterpart": of the other side
    }

    private boolean isAt(TableNoun noun) {
        for (int t = noun.first() - 1; t >= 0 && noun.first() - t <= WHERE; t--) {
            if (line.marker(t) != null) {
                return line.marker(t) == Relation.DURING || line.marker(t) == Relation.IN;
            }
        }
        return false;
    }
}
