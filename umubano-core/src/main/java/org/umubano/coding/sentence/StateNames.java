package org.umubano.coding.sentence;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;
import org.umubano.text.Folding;
import org.umubano.text.Token;

/**
 * What the name of a state or of its capital stands for, by the words right beside it: a government ("between Addis Ababa and
 * Cairo", "Zimbabwe-Rwanda"), a people, a mere attribute ("a Kigali court"), or only where something was or was written. A name by
 * itself does not tell, and not every state that is named is a side of the act.
 */
final class StateNames {

    /** How many tokens a dateline may have, with the agency and the day. */
    private static final int DATELINE = 12;

    /** How many tokens the state before the colon of a headline may have. */
    private static final int LABEL = 6;

    private StateNames() {}

    /** "A Kigali court": a city before a common noun stands for no government. */
    static ActorMention asWritten(Line line, EventLexicon lexicon, ActorMention m, int last) {
        Token next = last + 1 < line.tokens.size() ? line.tokens.get(last + 1) : null;
        if (next == null) {
            return m;
        }
        if (m.rule().equals("adjective") && isPeople(line, lexicon, m, last)) {
            return m.understood(m.state(), m.offices(), "people");
        }
        int at = next.start();
        boolean before = next.isWord()
                && !next.isCapitalised()
                && line.marker(last + 1) == null
                && line.verbAt(last + 1) == null
                && last > 0
                && line.marker(last) != Relation.OWNER;
        if (!m.rule().equals("metonymy")
                || !before
                || line.times.stream().anyMatch(t -> t.start() == at)
                || lexicon.isAdverb(next.norm())) {
            return m;
        }
        return m.understood(m.state(), m.offices(), "metonymy as adjective");
    }

    /** "The Kyrgyz had opened fire": an adjective with an article and without a noun is the people, who are their state. */
    private static boolean isPeople(Line line, EventLexicon lexicon, ActorMention m, int last) {
        int first = line.tokenAt(m.start());
        VerbGroup verb = line.verbAt(last + 1);
        return first > 0
                && lexicon.definites.contains(line.tokens.get(first - 1).norm())
                && verb != null
                && verb.isFinite();
    }

    /** The two states of "Zimbabwe-Rwanda commission", where nothing else is read there. */
    static void pairs(Line line, EventLexicon lexicon) {
        for (int t = 0; t < line.tokens.size(); t++) {
            String norm = line.tokens.get(t).norm();
            int cut = norm.indexOf('-');
            if (cut < 0) {
                continue;
            }
            String left = lexicon.stateWords.get(norm.substring(0, cut));
            String right = lexicon.stateWords.get(norm.substring(cut + 1));
            int at = t;
            if (left == null
                    || right == null
                    || left.equals(right)
                    || line.actors.stream()
                            .anyMatch(a -> a.first() <= at
                                    && at <= a.last()
                                    && a.mention().state() != null)) {
                continue;
            }
            line.actors.removeIf(a -> a.first() <= at && at <= a.last());
            for (String state : List.of(left, right)) {
                ActorMention mention = new ActorMention(
                        line.tokens.get(t).start(),
                        line.tokens.get(t).end(),
                        ActorMention.Type.STATE,
                        null,
                        line.tokens.get(t).end(),
                        line.tokens.get(t).end(),
                        List.of(),
                        state,
                        false,
                        1,
                        null,
                        "two states joined by a hyphen");
                line.actors.add(new Line.Actor(mention, t, t, Relation.BETWEEN));
            }
        }
        line.actors.sort(Comparator.comparingInt(Line.Actor::first));
    }

    /** "In Brussels, Belgium": the state of a town right before it is where that town is, and no one who takes part. */
    static void places(Line line, List<SpanMention> spans) {
        for (int i = 0; i < line.actors.size(); i++) {
            Line.Actor actor = line.actors.get(i);
            ActorMention m = actor.mention();
            int comma = actor.first() - 1;
            boolean bare =
                    m.type() == ActorMention.Type.STATE && actor.relation() == Relation.BARE && !actor.isAdjective();
            if (!bare || comma < 1 || !line.isComma(comma)) {
                continue;
            }
            for (SpanMention span : spans) {
                boolean town = span.type() == SpanMention.Type.PLACE
                        && span.end() == line.tokens.get(comma - 1).end()
                        && m.state() != null
                        && m.state().equals(span.code());
                if (town) {
                    line.actors.set(i, new Line.Actor(m, actor.first(), actor.last(), Relation.IN));
                }
            }
        }
    }

    /** "DOUALA, Cameroon (AA) - ", "New York [US], May 4 (ANI): ": the state where a report was written is no side of it. */
    static void datelines(Line line) {
        for (int t = 2; t < Math.min(DATELINE, line.tokens.size()); t++) {
            String form = line.tokens.get(t).form();
            boolean dash = form.equals("-")
                    || form.equals("--")
                    || form.equals("\u2013")
                    || form.equals("\u2014")
                    || form.equals("|");
            if (dash || form.equals(":")) {
                int end = t;
                if (line.noVerbBetween(0, end)) {
                    line.actors.removeIf(a -> a.last() < end
                            && a.first() >= 2
                            && a.mention().type() == ActorMention.Type.STATE
                            && (dash && line.isComma(a.first() - 1)
                                    || line.tokens.get(a.first() - 1).form().equals("[")));
                }
                return;
            }
        }
    }

    /** "Vanuatu: Ibihugu byohereje ubutabazi", Vanuatu, states send relief: the state before the colon of a headline is where. */
    static void labels(Line line) {
        int colon = 1;
        while (colon < Math.min(LABEL, line.tokens.size())
                && !line.tokens.get(colon).form().equals(":")) {
            colon++;
        }
        boolean isOpen = line.number == 0
                && colon < Math.min(LABEL, line.tokens.size())
                && !line.verbs.isEmpty()
                && line.verbs.get(0).first() > colon + 1;
        for (int i = 0; isOpen && i < line.actors.size(); i++) {
            Line.Actor actor = line.actors.get(i);
            if (actor.last() == colon - 1
                    && actor.first() <= 1
                    && actor.relation() == Relation.BARE
                    && actor.mention().type() == ActorMention.Type.STATE) {
                line.actors.set(i, new Line.Actor(actor.mention(), actor.first(), actor.last(), Relation.IN));
            }
        }
    }

    /** "Talks between Addis Ababa and Cairo", "a pact struck by Nairobi": capitals that are parties stand for their states. */
    static void capitals(Line line, EventLexicon lexicon) {
        int joined = -1;
        for (Line.Span span : line.spans) {
            String name = span.mention().type() == SpanMention.Type.PLACE
                    ? span.mention().name()
                    : null;
            String state = name == null ? null : seat(line, span, name, lexicon);
            boolean next = joined >= 0 && span.first() == joined + 2 && line.marker(joined + 1) == Relation.AND;
            Relation before = next ? Relation.AND : line.marker(span.first() - 1);
            before = before == null && isAccorded(line, span, lexicon) ? Relation.ACCORD : before;
            boolean party = next
                    || before == Relation.BETWEEN
                    || before == Relation.BY
                    || before == Relation.WITH
                    || before == Relation.AGAINST
                    || before == Relation.ACCORD;
            boolean doer = state != null && !party && isFrontedDoer(line, span);
            boolean spoken = state != null && before == null && isSpokenTo(line, span, lexicon);
            before = doer || spoken ? Relation.BARE : before;
            boolean phrase = (party || spoken) && endsPhrase(line, span.last() + 1);
            if (state == null || before == null || !doer && !phrase) {
                continue;
            }
            boolean known = line.actors.stream().anyMatch(a -> a.first() <= span.last() && span.first() <= a.last());
            joined = doer ? joined : span.last();
            if (!known) {
                int end = span.mention().end();
                ActorMention mention = new ActorMention(
                        span.mention().start(),
                        end,
                        ActorMention.Type.STATE,
                        null,
                        end,
                        end,
                        List.of(),
                        state,
                        false,
                        1,
                        null,
                        "metonymy");
                line.actors.add(new Line.Actor(mention, span.first(), span.last(), before));
            }
        }
        line.actors.sort(Comparator.comparingInt(Line.Actor::first));
    }

    /**
     * "Bamako in turn suspended", "Washington, which paid for the camp, delivered", "Tehran 'welcomed' it": a capital that opens a
     * sentence is its subject where nothing but a few small words, a quotation mark or a relative clause parts it from the verb.
     */
    private static boolean isFrontedDoer(Line line, Line.Span span) {
        int next = span.last() + 1;
        if (span.first() > 0 && !line.tokens.get(span.first() - 1).form().equals(";")
                || next + 1 >= line.tokens.size()) {
            return false;
        }
        if (line.isComma(next)) {
            return line.marker(next + 1) == Relation.WHO;
        }
        if (line.hasQuote(next)) {
            VerbGroup quoted = line.verbAt(next + 1);
            return quoted != null && quoted.isFinite();
        }
        for (int t = next; t < Math.min(line.tokens.size(), next + APART); t++) {
            VerbGroup verb = line.verbAt(t);
            if (verb != null) {
                return verb.isFinite() && !verb.passive();
            }
            int at = t;
            if (!line.tokens.get(t).isWord()
                    || line.actors.stream()
                            .anyMatch(a -> a.first() <= at
                                    && at <= a.last()
                                    && a.mention().state() != null)
                    || line.spans.stream().anyMatch(s -> s.first() <= at && at <= s.last())) {
                return false;
            }
        }
        return false;
    }

    /** "Their summit in the Astana format", "the Normandy format": a town by which talks are called is not where they are. */
    static boolean ofSeries(Line line, EventLexicon lexicon, SpanMention mention, int last) {
        return mention.type() == SpanMention.Type.PLACE
                && last + 1 < line.tokens.size()
                && !line.tokens.get(last + 1).isCapitalised()
                && lexicon.series.contains(line.tokens.get(last + 1).norm());
    }

    /** "Accused Moscow of", "urging Kigali to": right after a verb of what is said of somebody. */
    private static boolean isSpokenTo(Line line, Line.Span span, EventLexicon lexicon) {
        VerbGroup verb = line.verbAt(span.first() - 1);
        return verb != null && !verb.passive() && lexicon.mayTell(verb, t -> t.kind() == Kind.STATEMENT);
    }

    /** How many tokens from a capital its verb may stand: "in turn", "for its part", "on Monday". */
    private static final int APART = 5;

    /** The state whose seat a place is, by its name or as the text calls it ("Varsovie"); null for another town. */
    private static @Nullable String seat(Line line, Line.Span span, String name, EventLexicon lexicon) {
        String state = lexicon.seats.get(Folding.fold(name));
        return state != null || span.first() != span.last()
                ? state
                : lexicon.seats.get(line.tokens.get(span.first()).norm());
    }

    /** "According to the Kremlin". */
    private static boolean isAccorded(Line line, Line.Span span, EventLexicon lexicon) {
        int article = span.first() - 1;
        return article > 0
                && lexicon.definites.contains(line.tokens.get(article).norm())
                && line.marker(article - 1) == Relation.ACCORD;
    }

    /** Whether no noun follows to which what stands before could belong: "by Nairobi on", against "by Nairobi police". */
    private static boolean endsPhrase(Line line, int token) {
        return token >= line.tokens.size()
                || !line.tokens.get(token).isWord()
                || line.marker(token) != null && line.marker(token) != Relation.OWNER
                || line.verbAt(token) != null
                || line.timeTokens(token, token + 1) > 0;
    }

    /** What names nobody who does anything: the money of a state, and "on board". */
    static boolean isNobody(Line line, EventLexicon lexicon, ActorMention mention, int first, int last) {
        boolean bare = !lexicon.headFirst
                && mention.reference() == ActorMention.Reference.THING
                && mention.type() == ActorMention.Type.ORGANISATION
                && first == last
                && line.marker(first - 1) == Relation.ON
                && !line.tokens.get(first).isCapitalised();
        return bare || isOfCurrency(line, lexicon, mention, first, last);
    }

    /** "Amafaranga y'u Rwanda", "US dollars": whose the money is, and nobody who does anything. */
    private static boolean isOfCurrency(Line line, EventLexicon lexicon, ActorMention mention, int first, int last) {
        if (mention.type() != ActorMention.Type.STATE || lexicon.currencies.isEmpty()) {
            return false;
        }
        int noun = lexicon.headFirst ? first - 2 : last + 1;
        boolean joined = !lexicon.headFirst || first > 1 && line.marker(first - 1) == Relation.OF;
        return joined
                && noun >= 0
                && noun < line.tokens.size()
                && lexicon.currencies.contains(line.tokens.get(noun).norm());
    }
}
