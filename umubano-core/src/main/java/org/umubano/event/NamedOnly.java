package org.umubano.event;

import java.util.List;
import java.util.Objects;
import org.umubano.language.VerbGroup;

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
                || isOfBody(d)
                || words.isAlleged(d)
                || isMarch(d)
                || words.isLeave(d)
                || isFreedByArmed(d));
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
    private static boolean isOfBody(Draft d) {
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
                        .anyMatch(n -> n.first() == next && !n.key().equals(String.valueOf(actor.mention().name())));
            }
        }
        return false;
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
        return d.subtype.equals("ratified")
                && !Grounds.named(d.line).containsAll(d.states())
                && d.line.nouns.stream().noneMatch(n -> lexicon.isOf(n.key(), Kind.AGREEMENT));
    }

    /** "Gunmen released a reporter of the broadcaster": those who work for a firm are freed as private people. */
    private static boolean isFreedByArmed(Draft d) {
        return d.subtype.equals("release")
                && "ARMED".equals(d.participants.get(0).office())
                && d.participants.stream()
                        .filter(p -> p.role() == Participant.Role.RECIPIENT)
                        .allMatch(p -> "COMPANY".equals(p.office()) || "CIV".equals(p.office()));
    }
}
