package org.umubano.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Token;

/** Reads where somebody holds an office, behind a preposition: "ambassador to Kenya", "the permanent secretary at MINEMA". */
final class TitleHosts {

    private static final Set<String> OF_GOVERNMENT = Set.of("GOV", "DMFA", "AGENCY");

    private final Lexicon lexicon;

    TitleHosts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes where; returns the index after it, or the same where nothing is told. */
    int read(Title title, List<Unit> units, List<Token> tokens, int i) {
        Unit unit = units.get(i);
        Entry seat = ofLegislature(title, units, i);
        if (seat != null) {
            title.states.add(seat.code()); // "lawmakers in Nairobi"
            return i + 2;
        }
        if (!unit.is(Role.PREPOSITION) || unit.is(Role.GENITIVE) || unit.is(Role.AND) || title.plural) {
            return i;
        }
        int j = i + 1;
        while (TitleReader.is(units, j, Role.ARTICLE)) {
            j++;
        }
        if (j >= units.size()) {
            return i;
        }
        Unit at = units.get(j);
        boolean sent = title.offices.contains("AMB") || title.offices.contains("CDA") || title.offices.contains("ENV");
        if (!sent && at.is(Role.STATE) && isGoal(tokens.get(unit.from()))) {
            return i; // "sent its foreign minister to Kenya": the way, and no post
        }
        Entry reference = at.get(Role.REFERENCE);
        boolean thatState = reference != null && reference.code().equals("STATE");
        if (title.offices.contains("ENV")
                && TitleReader.is(units, j + 1, Role.AND)
                && TitleReader.is(units, j + 2, Role.STATE)) {
            return i; // "the mediator between X and Y"
        }
        if (at.is(Role.STATE)
                || sent && (at.is(Role.ORGANISATION) || at.is(Role.SEAT) || at.is(Role.PLACE) || thatState)) {
            if (sent) {
                title.hosted = true;
                title.host = at.is(Role.STATE) ? TitleReader.codeOf(at) : title.host;
            } else if (title.states.isEmpty() && !title.counterpart) {
                title.states.add(TitleReader.codeOf(at));
            } else if (!isOfBody(title)) {
                return i;
            }
            return j + 1;
        }
        return worksFor(title, at) ? j + 1 : i;
    }

    /** The state or town behind several of a legislature; null for others. */
    private static @Nullable Entry ofLegislature(Title title, List<Unit> units, int i) {
        boolean may = title.plural
                && title.offices.contains("LEG")
                && title.states.isEmpty()
                && units.get(i).is(Role.PLACE_SIGN);
        Unit seat = units.get(Math.min(i + 1, units.size() - 1));
        return !may ? null : seat.get(Role.STATE) == null ? seat.get(Role.SEAT) : seat.get(Role.STATE);
    }

    /** Whether a title is that of somebody at a body of state or an agency, which tells more of him. */
    private boolean worksFor(Title title, Unit at) {
        Entry body = at.get(Role.BODY);
        if (body != null && body.name() != null && !title.offices.isEmpty() && !title.counterpart) {
            if (BodyReader.isOfGovernment(body.code()) && title.offices.remove("AGENCY")) {
                title.offices.add("GOV");
            }
            return true;
        }
        Entry agency = at.get(Role.ORGANISATION);
        boolean open = title.states.isEmpty() && !title.offices.isEmpty();
        if (agency != null
                && agency.state() != null
                && open
                && lexicon.hasAugments()
                && !title.counterpart
                && OF_GOVERNMENT.contains(title.offices.get(0))) {
            title.states.add(agency.state()); // "Umunyamabanga Uhoraho muri MINEMA", the permanent secretary at MINEMA
            return true;
        }
        return false;
    }

    /** "ambassador to Russia" is where, not whose; "Minisitiri w'Ubuzima muri Zimbabwe" is whose. */
    private boolean isGoal(Token word) {
        return !lexicon.hasAugments() && word.norm().equals("to");
    }

    /** "The head of the World Bank in Rwanda": where he works for it. */
    boolean isOfBody(Title title) {
        boolean body = title.body || !title.states.isEmpty() && !lexicon.isMember(title.states.get(0));
        return body && !title.plural && !title.counterpart;
    }
}
