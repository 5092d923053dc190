package org.umubano.coding.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Who signed a paper for whom, in a language whose verbs agree: "ku ruhande rw’u Rwanda yasinywe na N.N., naho ku rwa Barbados
 * asinywa na M.M.", "u Budage bwari buhagarariwe na N.N.". Each is the signer of the state that stands before his verb, else of
 * his own, of which the agreement names nobody yet.
 */
public final class SideSigners {

    /** How many sentences an agreement may lie back. */
    private static final int BACK = 2;

    private SideSigners() {}

    /** Adds those whom a sentence names to the agreement that it or one of the two before tells of. */
    public static void read(Line line, EventLexicon lexicon, Discourse discourse, List<Draft> drafts, List<Draft> all) {
        Draft paper = lexicon.headFirst
                ? drafts.stream().filter(Signers::isPaper).findFirst().orElse(null)
                : null;
        for (int i = all.size() - 1; lexicon.headFirst && i >= 0 && paper == null; i--) {
            Draft told = all.get(i);
            int lines = line.number - told.line.number;
            paper = lines <= BACK && Signers.isPaper(told) ? told : null;
        }
        for (int v = 0; paper != null && v < line.verbs.size(); v++) {
            if (signs(line.verbs.get(v), lexicon)) {
                signer(line, discourse, v, paper, drafts);
            }
        }
    }

    /** "Yasinywe na", was signed by, "buhagarariwe na", is represented by; "hasinye N.N.", there signed N.N. */
    private static boolean signs(VerbGroup verb, EventLexicon lexicon) {
        boolean represents = lexicon.represents.contains(verb.lemma()) && verb.passive();
        boolean signs = (verb.passive() || verb.agreement() == THERE)
                && lexicon.mayTell(verb, t -> t.kind() == Kind.AGREEMENT && t.frame() == Frame.SIGN);
        return represents || signs;
    }

    /** The noun class of verbs that place their subject behind them. */
    private static final int THERE = 16;

    private static void signer(Line line, Discourse discourse, int v, Draft paper, List<Draft> drafts) {
        VerbGroup verb = line.verbs.get(v);
        int next = v + 1 < line.verbs.size() ? line.verbs.get(v + 1).first() : line.tokens.size();
        int from = v == 0 ? 0 : line.verbs.get(v - 1).last() + 1;
        Line.Actor side = sideBefore(line, from, verb.first());
        boolean body = side != null && side.mention().type() != ActorMention.Type.STATE;
        for (Line.Actor actor : body ? List.<Line.Actor>of() : line.actors) {
            boolean named = actor.first() > verb.last()
                    && actor.last() < next
                    && isMarked(line, actor, verb)
                    && actor.mention().type() == ActorMention.Type.PERSON
                    && actor.mention().name() != null;
            List<Participant> who = named ? discourse.resolve(actor.mention()) : List.of();
            if (who.size() == 1) {
                String state =
                        side == null ? who.get(0).state() : side.mention().state();
                boolean open = state != null
                        && paper.participants.stream().anyMatch(p -> state.equals(p.state()) && p.name() == null);
                if (side != null && state != null) {
                    drafts.stream().filter(Signers::isPaper).forEach(d -> isOf(d, who.get(0), state));
                }
                if (open && state != null) {
                    Signers.put(paper, who.get(0), state);
                    paper.signers.add(
                            who.get(0).name() == null ? "" : who.get(0).name());
                }
                return;
            }
        }
    }

    /** Whoever signs for a side is of it, and not of the state of who is named before him. */
    private static void isOf(Draft paper, Participant signer, String state) {
        paper.participants.replaceAll(p -> p.name() != null && p.name().equals(signer.name())
                ? new Participant(p.role(), p.name(), p.office(), p.offices(), state)
                : p);
    }

    /** "Na N.N.", by N.N., not far behind a passive; right behind a verb that places its subject there. */
    private static boolean isMarked(Line line, Line.Actor actor, VerbGroup verb) {
        int gap = actor.first() - verb.last();
        Relation marker = line.marker(actor.first() - 1);
        boolean by = actor.relation() == Relation.BY
                || marker == Relation.BY
                || marker == Relation.WITH
                || marker == Relation.AND;
        return verb.passive() ? by && gap <= FAR && !line.hasComma(verb.last(), actor.first()) : gap == 1;
    }

    /** How far behind a passive its doer may stand, with a place between. */
    private static final int FAR = 6;

    /** The state or body named last between two tokens; null for none. */
    private static Line.@Nullable Actor sideBefore(Line line, int from, int to) {
        Line.Actor side = null;
        for (Line.Actor actor : line.actors) {
            ActorMention.Type type = actor.mention().type();
            boolean named = type == ActorMention.Type.STATE || type == ActorMention.Type.ORGANISATION;
            side = named && actor.first() >= from && actor.last() < to ? actor : side;
        }
        return side;
    }
}
