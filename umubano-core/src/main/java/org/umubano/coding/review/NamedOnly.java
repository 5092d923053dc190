package org.umubano.coding.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/**
 * Acts that a sentence only names: what there is "no reason for", talks of an organisation that somebody leaves, alleged deeds, a
 * march from one town of a land to another, and leave that an authority gives at home.
 */
final class NamedOnly {

    /** How far before a noun "no reason for" may stand. */
    private static final int NEAR = 4;

    private final EventLexicon lexicon;

    private NamedOnly(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes such acts out of those of one sentence. */
    static void drop(EventLexicon lexicon, List<Draft> drafts) {
        NamedOnly words = new NamedOnly(lexicon);
        drafts.removeIf(d -> words.isNeedless(d)
                || words.isOfBody(d)
                || words.isAlleged(d)
                || isMarch(d)
                || words.isLeave(d)
                || isFreedByArmed(d)
                || isAtOther(d)
                || words.isLeft(d)
                || words.isHopedFor(d)
                || words.isOnTopic(d)
                || words.isOfLaw(d));
        drafts.forEach(d -> withVisitor(d, drafts));
        drafts.forEach(NamedOnly::ahead);
    }

    /** "Sees no reason for the summit", "no need for talks". */
    private boolean isNeedless(Draft d) {
        if (d.line.verbAt(d.first) != null) {
            return false;
        }
        for (int t = d.first - 2; t >= Math.max(0, d.first - NEAR - 1); t--) {
            if (lexicon.home.none.contains(d.line.tokens.get(t).norm())
                    && lexicon.home.needs.contains(d.line.tokens.get(t + 1).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Walked away from the Arab League talks": who leaves talks of an organisation stays in it. */
    private boolean isOfBody(Draft d) {
        if (d.frame != Frame.JOIN) {
            return false;
        }
        for (Line.Actor actor : d.line.actors) {
            int next = actor.last() + 1;
            boolean body = actor.first() > d.first
                    && d.participants.stream()
                            .anyMatch(p -> p.state() != null
                                    && !Countries.has(p.state())
                                    && p.state().equals(actor.mention().state()));
            if (body && next < d.line.tokens.size()) {
                return d.line.nouns.stream()
                        .anyMatch(n -> n.first() == next
                                && (lexicon.isOf(n.key(), Kind.MEETING) || lexicon.isOf(n.key(), Kind.SUMMIT)));
            }
        }
        return false;
    }

    /** "Walked away from peace talks": who leaves talks does not hold them. */
    private boolean isLeft(Draft d) {
        boolean from = false;
        for (int t = d.first - 1; t >= 0 && isHeld(d) && d.line.verbAt(d.first) == null; t--) {
            VerbGroup verb = d.line.verbAt(t);
            if (verb != null) {
                return from && lexicon.staysAway.contains(verb.lemma());
            }
            if (d.line.isComma(t)) {
                return false;
            }
            from |= d.line.marker(t) == Relation.FROM;
        }
        return false;
    }

    /** "In the hope of reviving the talks": what somebody hopes for is not planned. */
    private boolean isHopedFor(Draft d) {
        for (int t = d.first - 1; d.line.verbAt(d.first) == null && t >= Math.max(0, d.first - HOPE); t--) {
            if (d.line.isComma(t)) {
                return false;
            }
            if (lexicon.home.hopes.contains(d.line.tokens.get(t).norm())) {
                return d.line.marker(t + 1) == Relation.OF;
            }
        }
        return false;
    }

    /** How far behind "hopes of" what is hoped for may stand. */
    private static final int HOPE = 8;

    /** "Worried over six-party talks about Myanmar": whom talks are about holds none; nor are talks of one state any. */
    private boolean isOnTopic(Draft d) {
        if (d.kind != Kind.MEETING || d.line.verbAt(d.first) != null) {
            return false;
        }
        int before = d.participants.size();
        d.participants.removeIf(p -> p.name() == null && isTopic(d, p.state()));
        return d.participants.size() < before && d.states().size() < 2;
    }

    private static boolean isTopic(Draft d, @Nullable String state) {
        boolean named = false;
        for (Line.Actor a : d.line.actors) {
            if (state != null && state.equals(a.mention().state())) {
                boolean on = a.first() > d.last && a.relation() == Relation.ON && a.first() - d.last <= NEAR;
                if (!on && !named) {
                    return false;
                }
                named = true;
            }
        }
        return named;
    }

    /** "The law that bans scarves went into effect": a law binds at home. */
    private boolean isOfLaw(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null || !d.subtype.equals("in-force")) {
            return false;
        }
        for (int t = 0; t < verb.first(); t++) {
            boolean paper = isPaper(d.line, t);
            if (paper || lexicon.home.laws.contains(d.line.tokens.get(t).norm())) {
                return !paper && !isPaper(d.line, t + 1); // "a tariff deal"
            }
        }
        return false;
    }

    private boolean isPaper(Line line, int token) {
        return !lexicon.home.laws.contains(line.tokens.get(token).norm())
                && line.nouns.stream().anyMatch(n -> n.last() == token && lexicon.isOf(n.key(), Kind.AGREEMENT));
    }

    /** "Will visit Japan, China and Korea for talks": the talks of a journey are those of who travels with each host. */
    private static void withVisitor(Draft d, List<Draft> drafts) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (d.kind != Kind.MEETING || verb != null && verb.mood() != VerbGroup.Mood.PARTICIPLE) {
            return;
        }
        for (Draft visit : drafts) {
            Participant guest = visit.participants.get(0);
            boolean course = visit.kind == Kind.VISIT
                    && visit.line == d.line
                    && visit.first < d.first
                    && guest.name() != null
                    && guest.state() != null
                    && !d.states().contains(guest.state())
                    && visit.participants.size() > 1
                    && d.states().contains(visit.participants.get(1).state());
            if (course) {
                d.participants.add(0, guest);
            }
        }
    }

    /** "On the eve of a high-profile visit of the council to X": what stands behind that word is still to come. */
    private static void ahead(Draft d) {
        boolean done = d.status == Status.HELD && d.line.verbAt(d.first) == null;
        for (int t = d.first - 1; done && t >= Math.max(0, d.first - HOPE - 2); t--) {
            if (d.line.isComma(t) || d.line.verbAt(t) != null) {
                return;
            }
            if (d.line.marker(t) == Relation.AHEAD) {
                d.status = Status.PLANNED;
                return;
            }
        }
    }

    private static boolean isHeld(Draft d) {
        return d.kind == Kind.MEETING && d.status != Status.CANCELLED;
    }

    /** "The troops' alleged abuse": a participle before a noun accuses nobody. */
    private boolean isAlleged(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null || !d.subtype.equals("accusation") || verb.first() == 0 || verb.first() != verb.last()) {
            return false;
        }
        int before = verb.first() - 1;
        int next = verb.last() + 1;
        boolean apart = d.line.marker(before) != null
                || !d.line.tokens.get(before).isWord()
                || lexicon.articles.contains(d.line.tokens.get(before).norm());
        return apart
                && !d.line.isComma(before)
                && !d.line.hasQuote(before)
                && next < d.line.tokens.size()
                && d.line.tokens.get(next).isWord()
                && d.line.marker(next) == null
                && d.line.actors.stream().noneMatch(a -> a.first() == next)
                && !lexicon.articles.contains(d.line.tokens.get(next).norm());
    }

    /** "Left their base in the south of X, heading toward its capital": troops that stay in the land are not withdrawn. */
    private static boolean isMarch(Draft d) {
        if (d.frame != Frame.DEPLOY || !d.subtype.equals("withdrawal") || d.participants.size() < 2) {
            return false;
        }
        String land = d.participants.get(1).state();
        return d.line.spans.stream()
                .anyMatch(s -> s.first() > d.first
                        && s.relation() == Relation.TO
                        && Objects.equals(land, s.mention().code()));
    }

    /** "The government gave the go-ahead for the plant": leave given at home is the approval of no accord. */
    private boolean isLeave(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        return d.subtype.equals("ratified")
                && verb != null
                && lexicon.home.grants.contains(verb.lemma())
                && !d.line.states().containsAll(d.states())
                && d.line.nouns.stream().noneMatch(n -> n.first() > d.last && lexicon.isOf(n.key(), Kind.AGREEMENT));
    }

    /** "Gunmen released a reporter of the broadcaster": those who work for a firm are freed as private people. */
    private static boolean isFreedByArmed(Draft d) {
        return d.subtype.equals("release")
                && "ARMED".equals(d.participants.get(0).office())
                && d.participants.stream()
                        .filter(p -> p.role() == Participant.Role.RECIPIENT)
                        .allMatch(p -> "COMPANY".equals(p.office()) || "CIV".equals(p.office()));
    }

    /** "A plan of X to build homes in Y sent officials of Z scrambling": what is built in a third land is nothing to Z. */
    private static boolean isAtOther(Draft d) {
        if (d.kind != Kind.COOPERATION || d.frame != Frame.PROJECT) {
            return false;
        }
        boolean elsewhere = d.line.spans.stream()
                .anyMatch(s -> s.mention().type() == SpanMention.Type.PLACE
                        && s.first() > d.first
                        && s.relation() == Relation.IN
                        && s.mention().code() != null
                        && !d.states().contains(s.mention().code()));
        return elsewhere
                && d.participants.stream()
                        .filter(p -> p.role() == Participant.Role.RECIPIENT)
                        .allMatch(p -> d.line.actors.stream()
                                .filter(a ->
                                        Objects.equals(p.state(), a.mention().state()))
                                .allMatch(a -> a.isAdjective() || a.relation() == Relation.BARE));
    }
}
