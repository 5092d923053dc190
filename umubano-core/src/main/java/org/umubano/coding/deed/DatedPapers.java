package org.umubano.coding.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.cast.Sides;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.time.RawTime;

/**
 * Papers that are named by when they were made: "under an agreement of May 2021", "the 2015 energy accord". Each was signed then,
 * between those whose it is said to be, else between the two sides of the article. A name, "the Treaty of 1960", is none of these.
 */
public final class DatedPapers {

    /** How far before its noun the year of a paper may stand, with what it is on between. */
    private static final int NEAR = 3;

    /** How far before its noun an adjective may tell whose a paper is. */
    private static final int OWN = 4;

    /** How far behind a paper may stand between whom it is. */
    private static final int BETWEEN = 8;

    /** The characters of a year. */
    private static final int YEAR = 4;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;

    public DatedPapers(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Adds the signature of each paper of the sentence that is named by its date. */
    public void read(List<Draft> drafts) {
        for (TableNoun noun : lexicon.headFirst || line.times.isEmpty() ? List.<TableNoun>of() : line.nouns) {
            RawTime named = lexicon.isOf(noun.key(), Kind.AGREEMENT) && !isModifier(noun) ? date(noun) : null;
            Trigger signed = named == null ? null : signing();
            List<Participant> sides = signed == null || isSigned(noun, drafts) ? List.of() : sides(noun);
            if (signed != null && sides.size() > 1) {
                Draft draft = new Draft(line, signed, noun.first(), noun.last(), Status.PAST);
                sides.forEach(draft::add);
                draft.namedBy = named;
                drafts.add(draft);
            }
        }
    }

    /** "The framework energy accord": a noun of another one is no paper by itself. */
    private boolean isModifier(TableNoun noun) {
        return line.nouns.stream()
                .anyMatch(n -> n.first() > noun.last()
                        && n.first() - noun.last() <= NEAR
                        && lexicon.isOf(n.key(), Kind.AGREEMENT)
                        && isPlain(noun.last() + 1, n.first()));
    }

    private @Nullable Trigger signing() {
        return lexicon.ofNoun(
                t -> t.kind() == Kind.AGREEMENT && t.subtype().equals("signed") && !lexicon.papered.contains(t));
    }

    /** The month or year right behind a noun in small letters, after "of", or the year before it; null for none. */
    private @Nullable RawTime date(TableNoun noun) {
        if (line.tokens.get(noun.last()).isCapitalised()) {
            return null;
        }
        for (RawTime raw : line.times) {
            int at = line.tokenAt(raw.start());
            int end = line.tokenAt(raw.end() - 1);
            boolean behind = at == noun.last() + 2 && line.marker(at - 1) == Relation.OF && endsInYear(end);
            boolean before = at == end
                    && endsInYear(end)
                    && noun.first() > at
                    && noun.first() - at <= NEAR
                    && line.marker(at - 1) == null
                    && isPlain(at + 1, noun.first());
            if (behind || before) {
                return raw;
            }
        }
        return null;
    }

    private boolean isPlain(int from, int to) {
        for (int t = from; t < to; t++) {
            if (!line.tokens.get(t).isWord() || line.marker(t) != null || line.verbAt(t) != null) {
                return false;
            }
        }
        return true;
    }

    private boolean endsInYear(int token) {
        String form = line.tokens.get(token).form();
        return form.length() == YEAR && form.chars().allMatch(Character::isDigit);
    }

    /** Whether the sentence tells of the signature itself. */
    private static boolean isSigned(TableNoun noun, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(d -> d.kind == Kind.AGREEMENT
                        && (d.subtype.equals("signed") || d.subtype.equals("to-be-signed"))
                        && d.first <= noun.last()
                        && noun.first() <= d.last);
    }

    private List<Participant> sides(TableNoun noun) {
        List<Participant> own = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            boolean adjective = actor.last() < noun.first()
                    && noun.first() - actor.last() <= OWN
                    && (actor.isAdjective()
                            || actor.relation() == Relation.BETWEEN
                            || actor.mention().rule().equals("joined"))
                    && isPlain(actor.last() + 1, noun.first());
            if (adjective && actor.mention().state() != null) {
                own.add(Participant.state(
                        Participant.Role.ACTOR, String.valueOf(actor.mention().state())));
            }
        }
        for (Line.Actor actor : clauses.between(noun.last() + 1, Math.min(line.tokens.size(), noun.last() + BETWEEN))) {
            boolean side = actor.relation() == Relation.BETWEEN || actor.relation() == Relation.WITH;
            if (side && line.noVerbBetween(noun.last() + 1, actor.first())) {
                discourse.resolve(actor.mention()).stream()
                        .filter(p -> p.state() != null)
                        .forEach(p -> own.add(Participant.state(Participant.Role.ACTOR, String.valueOf(p.state()))));
            }
        }
        Set<String> states = Participant.statesOf(own);
        if (states.size() == 1) {
            String home = states.iterator().next();
            String other = discourse.partnerOf(home);
            for (Line.Actor actor : line.actors) {
                String state = actor.mention().state();
                if (other == null && actor.last() < noun.first() && state != null && !state.equals(home)) {
                    other = state; // "X suspended the 2015 accord with Y"
                }
            }
            if (other != null) {
                own.add(Participant.state(Participant.Role.ACTOR, other));
            }
        }
        return Participant.statesOf(own).size() > 1
                ? Sides.asStates(own)
                : own.isEmpty() ? discourse.bothStates() : List.of();
    }
}
