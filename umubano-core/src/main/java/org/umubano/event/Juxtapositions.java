package org.umubano.event;

import java.util.Comparator;
import java.util.List;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;
import org.umubano.text.Folding;
import org.umubano.text.Token;

/** What the words right beside an actor make of it: "a Kigali court", "Zimbabwe-Rwanda", the office of a state abroad. */
final class Juxtapositions {

    /** How many tokens a dateline may have, with the agency and the day. */
    private static final int DATELINE = 12;

    private static final java.util.Set<String> MINISTRIES = java.util.Set.of("MFA", "MOD", "MIN");

    private Juxtapositions() {}

    /** "A Kigali court": a city before a common noun stands for no government. */
    static ActorMention asWritten(Line line, EventLexicon lexicon, ActorMention m, int last) {
        Token next = last + 1 < line.tokens.size() ? line.tokens.get(last + 1) : null;
        if (next == null) {
            return m;
        }
        if (m.rule().equals("adjective") && isPeople(line, lexicon, m, last)) {
            return as(m, "people");
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
        return as(m, "metonymy as adjective");
    }

    private static ActorMention as(ActorMention m, String rule) {
        return new ActorMention(
                m.start(),
                m.end(),
                m.type(),
                m.name(),
                m.nameStart(),
                m.nameEnd(),
                m.offices(),
                m.state(),
                m.former(),
                m.count(),
                m.reference(),
                rule);
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

    /** A pronoun that only takes up the name before it or stresses the subject: "Kagame we azahaba", "na bo bajya". */
    static void dropEchoes(Line line) {
        line.actors.removeIf(a -> {
            boolean pronoun = a.first() == a.last()
                    && a.mention().reference() != null
                    && line.tokens.get(a.first()).form().length() <= 3;
            boolean also = line.marker(a.first() - 1) == Relation.AND;
            boolean afterName =
                    line.actors.stream().anyMatch(b -> b.last() == a.first() - 1 || also && b.last() == a.first() - 2);
            return pronoun && (afterName || also && line.verbAt(a.last() + 1) != null);
        });
        for (int i = line.actors.size() - 2; i >= 0; i--) {
            Line.Actor title = line.actors.get(i);
            Line.Actor holder = line.actors.get(i + 1);
            if (isTitleOf(title, holder)) {
                line.actors.set(i, new Line.Actor(holder.mention(), title.first(), holder.last(), title.relation()));
                line.actors.remove(i + 1);
            }
        }
    }

    /** "Umuyobozi w'Ikirenga w'iki gihugu Emir N.N.": an office that refers back, and right behind it who holds it. */
    private static boolean isTitleOf(Line.Actor title, Line.Actor holder) {
        ActorMention office = title.mention();
        ActorMention m = holder.mention();
        return office.type() == ActorMention.Type.OFFICE
                && office.reference() == ActorMention.Reference.OFFICE
                && m.type() == ActorMention.Type.PERSON
                && m.name() != null
                && holder.first() == title.last() + 1
                && !office.offices().isEmpty()
                && m.offices().containsAll(office.offices());
    }

    /** "Ibiro by'Umukuru w'Igihugu muri Tanzania": the body is of the state right after it, not of the article's own. */
    static void bodiesAbroad(Line line, EventLexicon lexicon) {
        for (int i = 0; i + 1 < line.actors.size(); i++) {
            ActorMention m = line.actors.get(i).mention();
            Line.Actor next = line.actors.get(i + 1);
            String where = next.mention().state();
            boolean here = next.mention().type() == ActorMention.Type.STATE
                    && next.relation() == Relation.IN
                    && next.first() - line.actors.get(i).last() == 2;
            String government = here && where != null ? lexicon.world.government(where) : null;
            if (government == null
                    || m.name() == null
                    || m.type() != ActorMention.Type.ORGANISATION
                    || !m.rule().endsWith("state:home")) {
                continue;
            }
            int of = m.name().lastIndexOf(" of ");
            String name =
                    of < 0 ? m.name() : m.name().substring(0, of) + government.substring(government.indexOf(" of "));
            ActorMention abroad = new ActorMention(
                    m.start(),
                    m.end(),
                    m.type(),
                    name,
                    m.nameStart(),
                    m.nameEnd(),
                    m.offices(),
                    next.mention().state(),
                    m.former(),
                    m.count(),
                    m.reference(),
                    m.rule() + " abroad");
            line.actors.set(
                    i,
                    new Line.Actor(
                            abroad,
                            line.actors.get(i).first(),
                            line.actors.get(i).last(),
                            line.actors.get(i).relation()));
        }
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

    /**
     * "Uganda's permanent secretary, Ministry of Foreign Affairs, N.N.", "Ministry of Foreign Affairs N.N.": whose office is
     * told only by the body beside the name.
     */
    static void apposed(Line line) {
        for (int i = 1; i < line.actors.size(); i++) {
            Line.Actor person = line.actors.get(i);
            Line.Actor body = line.actors.get(i - 1);
            ActorMention m = person.mention();
            int gap = person.first() - body.last();
            boolean open = m.type() == ActorMention.Type.PERSON
                    && m.reference() == null
                    && m.offices().isEmpty()
                    && m.state() == null;
            boolean beside = gap == 1 || gap == 2 && line.isComma(person.first() - 1);
            boolean ofState = body.mention().type() == ActorMention.Type.ORGANISATION
                    && body.mention().state() != null
                    && body.mention().offices().stream().anyMatch(MINISTRIES::contains);
            if (!open || !beside || !ofState) {
                continue;
            }
            Line.Actor office = i < 2 ? null : line.actors.get(i - 2);
            boolean titled = office != null
                    && office.mention().type() == ActorMention.Type.OFFICE
                    && office.mention().name() == null
                    && office.mention().state() != null
                    && body.first() - office.last() == 2
                    && line.isComma(body.first() - 1);
            if (!titled && gap == 2) {
                continue;
            }
            ActorMention of = titled && office != null ? office.mention() : body.mention();
            ActorMention named = new ActorMention(
                    of.start(),
                    m.end(),
                    m.type(),
                    m.name(),
                    m.nameStart(),
                    m.nameEnd(),
                    of.offices(),
                    of.state(),
                    m.former(),
                    1,
                    null,
                    m.rule() + " beside its body");
            Line.Actor first = titled && office != null ? office : body;
            line.actors.set(i, new Line.Actor(named, first.first(), person.last(), first.relation()));
            line.actors.remove(body);
            if (titled) {
                line.actors.remove(office);
            }
            i = Math.max(0, i - 2);
        }
    }

    /** "Brazil's Lula": the state before a name only tells whose he is. */
    /** "The Trump administration", "Ruto's government": the government of his state, and not he. */
    static void administrations(Line line) {
        for (int i = line.actors.size() - 1; i > 0; i--) {
            Line.Actor body = line.actors.get(i);
            Line.Actor head = line.actors.get(i - 1);
            ActorMention b = body.mention();
            ActorMention h = head.mention();
            boolean next = body.first() == head.last() + 1
                    || body.first() == head.last() + 2 && line.marker(head.last() + 1) == Relation.OWNER;
            boolean his = next
                    && h.type() == ActorMention.Type.PERSON
                    && h.name() != null
                    && h.state() != null
                    && (h.offices().contains("HOS") || h.offices().contains("HOG"))
                    && b.type() == ActorMention.Type.ORGANISATION
                    && b.reference() == ActorMention.Reference.THING
                    && b.offices().contains("GOV");
            if (his) {
                ActorMention government = new ActorMention(
                        h.start(),
                        b.end(),
                        b.type(),
                        null,
                        b.end(),
                        b.end(),
                        b.offices(),
                        h.state(),
                        false,
                        1,
                        null,
                        b.rule() + " of its head");
                line.actors.set(i, new Line.Actor(government, head.first(), body.last(), head.relation()));
                line.actors.remove(i - 1);
            }
        }
    }

    static void owned(Line line) {
        for (int i = line.actors.size() - 1; i > 0; i--) {
            Line.Actor person = line.actors.get(i);
            Line.Actor state = line.actors.get(i - 1);
            boolean his = person.mention().type() == ActorMention.Type.PERSON
                    && person.mention().name() != null
                    && state.mention().type() == ActorMention.Type.STATE
                    && !state.isAdjective()
                    && person.first() == state.last() + 2
                    && line.marker(state.last() + 1) == Relation.OWNER
                    && state.mention().state() != null
                    && state.mention().state().equals(person.mention().state());
            if (his) {
                line.actors.set(i, new Line.Actor(person.mention(), state.first(), person.last(), state.relation()));
                line.actors.remove(i - 1);
            }
        }
    }

    /** "DOUALA, Cameroon (AA) - ": the state in which a report was written is no side of what it tells. */
    static void datelines(Line line) {
        for (int t = 2; t < Math.min(DATELINE, line.tokens.size()); t++) {
            String form = line.tokens.get(t).form();
            boolean dash = form.equals("-")
                    || form.equals("--")
                    || form.equals("\u2013")
                    || form.equals("\u2014")
                    || form.equals("|");
            if (dash) {
                int end = t;
                if (line.noVerbBetween(0, end)) {
                    line.actors.removeIf(a -> a.last() < end
                            && a.first() >= 2
                            && a.mention().type() == ActorMention.Type.STATE
                            && (line.isComma(a.first() - 1)
                                    || line.tokens.get(a.first() - 1).form().equals("[")));
                }
                return;
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
            String state = name == null ? null : lexicon.seats.get(Folding.fold(name));
            boolean next = joined >= 0 && span.first() == joined + 2 && line.marker(joined + 1) == Relation.AND;
            Relation before = next ? Relation.AND : line.marker(span.first() - 1);
            before = before == null && isAccorded(line, span, lexicon) ? Relation.ACCORD : before;
            boolean party = next
                    || before == Relation.BETWEEN
                    || before == Relation.BY
                    || before == Relation.WITH
                    || before == Relation.AGAINST
                    || before == Relation.ACCORD;
            if (state == null || before == null || !party || !endsPhrase(line, span.last() + 1)) {
                continue;
            }
            boolean known = line.actors.stream().anyMatch(a -> a.first() <= span.last() && span.first() <= a.last());
            joined = span.last();
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

    /** "The two countries' ministers": the ministers of both, as in "the ministers of the two countries". */
    static void ofBoth(Line line) {
        for (int i = 0; i + 1 < line.actors.size(); i++) {
            Line.Actor both = line.actors.get(i);
            Line.Actor next = line.actors.get(i + 1);
            ActorMention m = next.mention();
            boolean theirs = both.mention().reference() == ActorMention.Reference.BOTH_STATES
                    && m.type() == ActorMention.Type.GROUP
                    && m.reference() == null
                    && !m.offices().isEmpty()
                    && next.first() - both.last() <= 2
                    && (next.first() - both.last() == 1 || line.marker(next.first() - 1) == Relation.OWNER);
            if (!theirs) {
                continue;
            }
            ActorMention officers = new ActorMention(
                    both.mention().start(),
                    m.end(),
                    m.type(),
                    null,
                    m.nameStart(),
                    m.nameEnd(),
                    m.offices(),
                    null,
                    m.former(),
                    m.count(),
                    ActorMention.Reference.OFFICES,
                    m.rule());
            line.actors.set(i, new Line.Actor(officers, both.first(), next.last(), both.relation()));
            line.actors.remove(i + 1);
        }
    }
}
