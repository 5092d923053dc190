package org.umubano.coding.sentence;

import java.util.Set;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.mention.ActorMention;

/**
 * What two actors right beside each other tell of one another: an office of its holder, a head of his government, a body of the state
 * abroad that it belongs to. Mostly they become one, as either half could else be read as a side of its own.
 */
final class Juxtapositions {

    private static final Set<String> MINISTRIES = Set.of("MFA", "MOD", "MIN");

    private Juxtapositions() {}

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
        line.actors.removeIf(a -> isChair(line, a));
    }

    /** "Umuryango wa Shanghai (SCO)": what stands in brackets right behind a body is that body, and no subject of its own. */
    static void bracketed(Line line) {
        for (int i = line.actors.size() - 1; i > 0; i--) {
            Line.Actor full = line.actors.get(i - 1);
            Line.Actor brief = line.actors.get(i);
            boolean within = brief.first() == full.last() + 2
                    && brief.last() + 1 < line.tokens.size()
                    && line.tokens.get(full.last() + 1).form().equals("(")
                    && line.tokens.get(brief.last() + 1).form().equals(")");
            if (!within || brief.mention().type() != ActorMention.Type.ORGANISATION) {
                continue;
            }
            boolean unknown = full.mention().type() == ActorMention.Type.ORGANISATION
                    && full.mention().state() == null;
            if (unknown) {
                line.actors.set(
                        i - 1, new Line.Actor(brief.mention(), full.first(), brief.last() + 1, full.relation()));
                line.actors.remove(i);
            } else {
                line.actors.set(i, new Line.Actor(brief.mention(), brief.first(), brief.last(), full.relation()));
            }
        }
    }

    /** "Yashyikirije X ubuyobozi bw'umuryango", handed X the chair of the organisation: a thing, and nobody of it. */
    private static boolean isChair(Line line, Line.Actor actor) {
        String of = actor.mention().state();
        return actor.mention().offices().contains("GOV")
                && of != null
                && !Countries.has(of)
                && line.marker(actor.first() - 1) == null
                && line.nouns.stream().anyMatch(n -> n.first() == actor.first() && n.last() < actor.last())
                && line.verbs.stream().anyMatch(v -> v.last() < actor.first())
                && line.verbAt(actor.last() + 1) == null;
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

    /** All of them that are of any language whose owners stand first. */
    static void settle(Line line) {
        apposed(line);
        owned(line);
        bodiesOf(line);
        administrations(line);
    }

    /** "Brazil's Lula", "the country's president, N.N.": the state before a name only tells whose he is. */
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
                    && (state.mention().state() == null
                            ? isItsOfficial(state.mention(), person.mention())
                            : state.mention().state().equals(person.mention().state()));
            if (his) {
                line.actors.set(i, new Line.Actor(person.mention(), state.first(), person.last(), state.relation()));
                line.actors.remove(i - 1);
            }
        }
    }

    private static boolean isItsOfficial(ActorMention country, ActorMention person) {
        return country.reference() == ActorMention.Reference.STATE
                && !person.offices().isEmpty()
                && person.state() != null
                && !person.rule().endsWith("state:home");
    }

    /** "The Red Cross Society of China": a body of no state that is known is of the one right behind it. */
    static void bodiesOf(Line line) {
        for (int i = 0; i + 1 < line.actors.size(); i++) {
            Line.Actor body = line.actors.get(i);
            Line.Actor state = line.actors.get(i + 1);
            ActorMention m = body.mention();
            boolean theirs = m.type() == ActorMention.Type.ORGANISATION
                    && m.name() != null
                    && m.state() == null
                    && m.reference() == null
                    && state.relation() == Relation.OF
                    && state.first() == body.last() + 2
                    && state.mention().type() == ActorMention.Type.STATE
                    && state.mention().state() != null
                    && !state.isAdjective();
            if (!theirs) {
                continue;
            }
            ActorMention owned = m.understood(state.mention().state(), m.offices(), m.rule());
            line.actors.set(i, new Line.Actor(owned, body.first(), body.last(), body.relation()));
        }
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
