package org.umubano.coding.verb;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.SpanMention;
import org.umubano.time.CalendarExpression;
import org.umubano.time.RawTime;
import org.umubano.time.Unit;

/**
 * Verbs of reports by which a Kinyarwanda sentence only says what its news is about or whose it is: the ban that was lifted, the
 * agreements that are to be kept, the press to whom it was told.
 */
final class MerelyMeant {

    /** How far behind its verb what is kept may begin: "gushyira mu bikorwa amasezerano". */
    private static final int NEAR = 3;

    /** The class of people. */
    private static final int PEOPLE = 2;

    private static final Set<String> HINDRANCES =
            Set.of("counter-measures", "sanctions", "border-closed", "severed", "suspended");

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;

    MerelyMeant(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Whether a verb only says what another verb of its sentence is told of. */
    boolean is(int v, Trigger trigger, @Nullable TableNoun companion) {
        return lexicon.headFirst
                && (trigger.subtype().equals("press-conference") && clauses.isAccording(v)
                        || isLifted(v, trigger)
                        || isNotForYears(v)
                        || isOfCrowd(v, trigger)
                        || companion != null && isKept(v, trigger, companion));
    }

    /** "Yari amaze imyaka itanu adasura X", had not visited X for five years: how long something had not been, and no refusal. */
    private boolean isNotForYears(int v) {
        VerbGroup verb = line.verbs.get(v);
        String form = line.tokens.get(verb.first()).norm();
        if (!verb.negated() || lexicon.mainDenials.stream().anyMatch(form::startsWith)) {
            return false;
        }
        for (RawTime time : line.times) {
            boolean before = time.end() <= line.tokens.get(verb.first()).start()
                    && (v == 0
                            || time.end()
                                    > line.tokens
                                            .get(line.verbs.get(v - 1).last())
                                            .start());
            if (before && isLong(time.meaning())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLong(CalendarExpression meaning) {
        return meaning instanceof CalendarExpression.Duration
                || meaning instanceof CalendarExpression.Relative ago
                        && ago.count() != 0
                        && ago.unit().compareTo(Unit.WEEK) >= 0;
    }

    /** "Yakuyeho icyemezo cyo guhagarika ingendo", it lifted the decision to suspend flights. */
    private boolean isLifted(int v, Trigger trigger) {
        return v > 0
                && HINDRANCES.contains(trigger.subtype())
                && line.verbs.get(v).mood() == Mood.INFINITIVE
                && tells(line.verbs.get(v - 1), "sanctions-lifted");
    }

    /** "Bemeranyije kubahiriza amasezerano byasinyanye", they agreed to keep what they had signed, and no day is told. */
    private boolean isKept(int v, Trigger trigger, TableNoun paper) {
        VerbGroup verb = line.verbs.get(v);
        if (trigger.frame() != Frame.SIGN || verb.agreement() == 0 || v < 2 || paper.last() >= verb.first()) {
            return false;
        }
        VerbGroup keeping = line.verbs.get(v - 1);
        int gap = paper.first() - keeping.last();
        return keeping.mood() == Mood.INFINITIVE
                && gap > 0
                && gap <= NEAR
                && tells(line.verbs.get(v - 2), "in-principle")
                && line.timeTokens(verb.last() + 1, line.tokens.size()) == 0;
    }

    /** "Bamwe bakozanyaho na polisi", some clashed with the police: people of no state, where no two are told of. */
    private boolean isOfCrowd(int v, Trigger trigger) {
        boolean with = line.marker(line.verbs.get(v).last() + 1) == Relation.AND;
        boolean clashes = trigger.frame() == Frame.PROTEST || trigger.frame() == Frame.ATTACK && with;
        return clashes
                && !line.verbs.get(v).passive()
                && line.verbs.get(v).agreement() == PEOPLE
                && clauses.subjects(v).isEmpty()
                && line.spans.stream().noneMatch(s -> s.mention().type() == SpanMention.Type.PLACE)
                && line.actors.stream()
                                .map(a -> a.mention().state())
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        < 2;
    }

    private boolean tells(VerbGroup verb, String subtype) {
        return lexicon.mayTell(verb, t -> t.subtype().equals(subtype));
    }
}
