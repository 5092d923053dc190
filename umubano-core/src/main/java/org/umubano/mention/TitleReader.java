package org.umubano.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Token;

/**
 * Reads an office and what hangs on it: "the then Kazakh Deputy Prime Minister and Minister of Foreign Affairs",
 * "Minisitiri w'Intebe wungirije akaba na Minisitiri w'Ububanyi n'Amahanga wa Kazakhstan".
 */
final class TitleReader {

    /** Offices that only a state has: a president of something else is no head of state. */
    private static final Set<String> OF_STATES = Set.of("HOS", "VP", "HOG", "DHOG", "MFA", "DMFA", "MOD", "MIN");

    private final Lexicon lexicon;

    TitleReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The title that begins with a unit, or null. */
    @Nullable
    Title at(List<Unit> units, List<Token> tokens, int start) {
        Title title = new Title();
        title.from = start;
        int i = start;
        boolean deputy = false;
        boolean more = true;
        while (more && i < units.size()) {
            Unit unit = units.get(i);
            if (isTitle(unit)) {
                break;
            } else if (unit.is(Role.DEPUTY)) {
                deputy = true;
            } else if (unit.is(Role.FORMER)) {
                title.former = true;
            } else if (unit.is(Role.STATE) || unit.is(Role.DEMONYM)) {
                title.states.add(codeOf(unit));
                if (i + 1 < units.size() && units.get(i + 1).is(Role.POSSESSIVE)) {
                    i++;
                } else if (i + 1 < units.size()
                        && units.get(i + 1).is(Role.AND)
                        && !title.states.isEmpty()
                        && isStateLike(units, i + 2)) {
                    i++;
                }
            } else if (unit.is(Role.COUNT)) {
                title.count = count(unit);
            } else if (unit.is(Role.REFERENCE) && isPossessive(unit)) {
                title.definite = true;
                title.own = true;
            } else if (!(unit.is(Role.ACTING) || unit.is(Role.ARTICLE) && i == start)) {
                more = false;
                i--;
            }
            i++;
        }
        if (i >= units.size() || !isTitle(units.get(i))) {
            return null;
        }
        if (!takeOffice(title, units.get(i), deputy)) {
            return null;
        }
        i++;
        title.to = i;
        suffix(title, units, tokens, i);
        title.bare = title.to - title.from == 1;
        if (title.weak && title.states.isEmpty()) {
            return null;
        }
        return title.offices.isEmpty() && !title.counterpart && !title.foreign ? null : title;
    }

    private static boolean isStateLike(List<Unit> units, int i) {
        return i < units.size() && (units.get(i).is(Role.STATE) || units.get(i).is(Role.DEMONYM));
    }

    private static boolean isPossessive(Unit unit) {
        Entry entry = unit.get(Role.REFERENCE);
        return entry != null
                && (entry.code().equals("PERSON")
                        || entry.code().equals("PEOPLE")
                        || entry.code().equals("THING"));
    }

    private static int count(Unit unit) {
        Entry entry = unit.get(Role.COUNT);
        return entry == null ? 0 : entry.count();
    }

    static boolean isTitle(Unit unit) {
        return unit.is(Role.OFFICE) || unit.is(Role.PLURAL) || isCounterpart(unit);
    }

    private static boolean isCounterpart(Unit unit) {
        Entry entry = unit.get(Role.REFERENCE);
        return entry != null && entry.code().equals("COUNTERPART");
    }

    private static String codeOf(Unit unit) {
        Entry entry = unit.get(Role.STATE);
        if (entry == null) {
            entry = unit.get(Role.DEMONYM);
        }
        return entry == null ? "" : entry.code();
    }

    private boolean takeOffice(Title title, Unit unit, boolean deputy) {
        Entry entry = unit.get(Role.OFFICE);
        if (entry == null) {
            entry = unit.get(Role.PLURAL);
            title.plural |= entry != null;
            if (entry != null && title.count == 1) {
                title.count = 0;
            }
        }
        if (entry == null) {
            entry = unit.get(Role.REFERENCE);
            title.counterpart = entry != null;
            title.plural |= entry != null && entry.count() != 1;
            title.rule = entry == null ? "" : entry.rule();
            return entry != null;
        }
        title.rule = entry.rule();
        title.weak = entry.weak();
        title.former |= Entry.FORMER.equals(entry.name());
        String code = deputy ? lexicon.deputyOf(entry.code()) : entry.code();
        if (!title.offices.contains(code)) {
            title.offices.add(code);
        }
        return true;
    }

    // ---- what follows the office

    private void suffix(Title title, List<Unit> units, List<Token> tokens, int start) {
        int i = start;
        while (i < units.size()) {
            int next = oneSuffix(title, units, tokens, i);
            if (next <= i) {
                return;
            }
            i = next;
            title.to = i;
        }
    }

    /** Takes one thing that hangs on the title; returns the index after it, or the same where there is none. */
    private int oneSuffix(Title title, List<Unit> units, List<Token> tokens, int i) {
        Unit unit = units.get(i);
        if (unit.is(Role.DEPUTY) && !title.offices.isEmpty()) {
            int last = title.offices.size() - 1;
            title.offices.set(last, lexicon.deputyOf(title.offices.get(last)));
            return i + 1;
        }
        if (unit.is(Role.COUNT) && title.plural) {
            title.count = count(unit);
            return i + 1;
        }
        if (unit.is(Role.ACTING)) {
            return i + 1;
        }
        if (unit.is(Role.OWN) && !title.counterpart && title.states.isEmpty()) {
            title.own = true;
            return i + 1;
        }
        if (unit.is(Role.PREPOSITION)
                && !unit.is(Role.GENITIVE)
                && i + 1 < units.size()
                && units.get(i + 1).is(Role.OFFICE)) {
            return inner(title, units, tokens, i + 1, i);
        }
        if (unit.is(Role.STATE)
                && !unit.is(Role.GENITIVE)
                && title.states.isEmpty()
                && directlyTakesState(title, units, i)) {
            title.states.add(codeOf(unit));
            return i + 1;
        }
        int second = secondOffice(title, units, tokens, i);
        if (second > i) {
            return second;
        }
        int charge = charge(title, units, tokens, i);
        if (charge > i) {
            return charge;
        }
        int host = host(title, units, i);
        if (host > i) {
            return host;
        }
        if (unit.is(Role.GENITIVE)) {
            return genitive(title, units, tokens, i);
        }
        return i;
    }

    /** "uhagarariye u Rwanda": a relative form takes the state without a genitive. */
    private static boolean directlyTakesState(Title title, List<Unit> units, int i) {
        return i > 0 && units.get(i - 1).is(Role.OFFICE) && title.offices.contains("AMB");
    }

    /** "... and Minister of Foreign Affairs", "akaba na Minisitiri": one person, two offices. */
    private int secondOffice(Title title, List<Unit> units, List<Token> tokens, int i) {
        if (title.plural || title.offices.isEmpty()) {
            return i;
        }
        Unit unit = units.get(i);
        int j = i + 1;
        boolean also = unit.is(Role.ALSO);
        if (!also && unit.is(Role.COMMA) && j < units.size() && units.get(j).is(Role.ALSO)) {
            also = true;
            j++;
        }
        if (!also && !unit.is(Role.AND)) {
            return i;
        }
        if (also && j < units.size() && units.get(j).is(Role.AND)) {
            j++;
        }
        boolean deputy = false;
        while (j < units.size()
                && (units.get(j).is(Role.DEPUTY) || also && units.get(j).is(Role.ARTICLE))) {
            deputy |= units.get(j).is(Role.DEPUTY);
            j++;
        }
        if (j >= units.size() || !units.get(j).is(Role.OFFICE)) {
            return i;
        }
        Entry entry = units.get(j).get(Role.OFFICE);
        if (entry == null) {
            return i;
        }
        String code = deputy ? lexicon.deputyOf(entry.code()) : entry.code();
        if (!also && !goTogether(title.offices.get(0), code)) {
            return i;
        }
        if (!title.offices.contains(code)) {
            title.offices.add(code.equals("MFA") ? 0 : title.offices.size(), code);
        }
        return j + 1;
    }

    /** Whether one person often holds both offices, so that "A and B" names one. */
    private static boolean goTogether(String first, String second) {
        return switch (first) {
            case "HOG", "DHOG" -> Set.of("MFA", "MOD", "MIN").contains(second);
            case "MIN", "MFA", "MOD" ->
                Set.of("MIN", "DHOG", "JUD", "GOV", "MOD").contains(second);
            case "ENV" -> Set.of("ARMY", "ENV", "AMB", "SG").contains(second);
            case "AMB" -> second.equals("AMB") || second.equals("ENV");
            case "ARMY" -> second.equals("ARMY") || second.equals("ENV");
            case "AGENCY", "SG" -> Set.of("AGENCY", "SG", "ENV", "COMPANY").contains(second);
            case "COMPANY" -> Set.of("COMPANY", "AGENCY").contains(second);
            default -> false;
        };
    }

    /** What an adviser or director is in charge of: "on Special Operations", "ushinzwe Afurika". */
    private static int charge(Title title, List<Unit> units, List<Token> tokens, int i) {
        if (!units.get(i).is(Role.CHARGE) || title.plural) {
            return i;
        }
        int end = i;
        for (int j = i + 1; j < units.size() && j < i + 7; j++) {
            Unit unit = units.get(j);
            if (unit.is(Role.OFFICE) || unit.is(Role.COMMA)) {
                break;
            }
            boolean capital = tokens.get(unit.from()).isCapitalised();
            if (capital || unit.is(Role.TOPIC)) {
                end = j + 1;
            } else if (!unit.is(Role.GENITIVE) && !unit.is(Role.AND) && !unit.is(Role.ARTICLE)) {
                break;
            }
        }
        return end;
    }

    /** "ambassador to Russia", "muri Zimbabwe", "mu Rwanda": where, which is not whose. */
    private static int host(Title title, List<Unit> units, int i) {
        if (!(title.offices.contains("AMB") || title.offices.contains("CDA") || title.offices.contains("ENV"))
                || !units.get(i).is(Role.PREPOSITION)
                || units.get(i).is(Role.GENITIVE)
                || units.get(i).is(Role.AND)) {
            return i;
        }
        int j = i + 1;
        while (j < units.size() && units.get(j).is(Role.ARTICLE)) {
            j++;
        }
        return j < units.size() && (units.get(j).is(Role.STATE) || units.get(j).is(Role.ORGANISATION)) ? j + 1 : i;
    }

    private int genitive(Title title, List<Unit> units, List<Token> tokens, int i) {
        int j = i + 1;
        while (j < units.size()
                && (units.get(j).is(Role.ARTICLE) || units.get(j).is(Role.ACTING))) {
            j++;
        }
        if (j >= units.size()) {
            return i;
        }
        Unit of = units.get(j);
        if (of.is(Role.STATE)) {
            return title.states.isEmpty() || title.plural ? states(title, units, j) : i;
        }
        Entry reference = of.get(Role.REFERENCE);
        if (reference != null
                && (reference.code().equals("STATE") || reference.code().equals("BOTH_STATES"))) {
            title.stateReference = ActorMention.Reference.valueOf(reference.code());
            title.definite = true;
            return j + 1;
        }
        if (of.is(Role.OFFICE)) {
            return inner(title, units, tokens, j, i);
        }
        if (of.is(Role.BODY)) {
            return j + 1;
        }
        if (of.is(Role.ORGANISATION)) {
            return ofBody(title, of.get(Role.ORGANISATION), j);
        }
        if (of.is(Role.SEAT) || of.is(Role.PLACE)) {
            Entry place = of.get(Role.PLACE) == null ? of.get(Role.SEAT) : of.get(Role.PLACE);
            if (title.states.isEmpty() && place != null && place.state() != null && !isHeadOfState(title)) {
                title.states.add(place.state());
            }
            return j + 1;
        }
        if (of.nameType() != null) {
            return ofName(title, of, j);
        }
        boolean portfolio =
                title.offices.contains("MIN") && tokens.get(of.from()).isCapitalised() && !of.is(Role.OFFICE);
        return portfolio ? portfolio(units, tokens, j) : i;
    }

    /** An office that depends on another: "envoy of the Secretary-General of the United Nations". */
    private int inner(Title title, List<Unit> units, List<Token> tokens, int at, int none) {
        boolean depends =
                title.offices.contains("ENV") || title.offices.contains("GOV") || title.offices.contains("CIV");
        Title other = depends ? at(units, tokens, at) : null;
        if (other == null || other.plural) {
            return none;
        }
        title.inner = at;
        if (title.states.isEmpty()) {
            title.states.addAll(other.states);
        }
        return other.to;
    }

    private static boolean isHeadOfState(Title title) {
        return title.offices.contains("HOS") || title.offices.contains("HOG");
    }

    /** A minister of things that the tables do not have: all capitalised words on to the next state or mark. */
    private static int portfolio(List<Unit> units, List<Token> tokens, int from) {
        int i = from;
        int end = from;
        while (i < units.size()) {
            Unit unit = units.get(i);
            boolean capital = tokens.get(unit.from()).isCapitalised();
            if (unit.is(Role.STATE)
                    || unit.is(Role.OFFICE)
                    || unit.isPersonal() && i > from
                    || !capital && !unit.is(Role.AND) && !unit.is(Role.GENITIVE) && !unit.is(Role.JOINT)) {
                break;
            }
            i++;
            end = capital ? i : end;
        }
        return end;
    }

    private static int states(Title title, List<Unit> units, int start) {
        int i = start;
        title.states.add(codeOf(units.get(i)));
        i++;
        while (title.plural && i + 1 < units.size()) {
            int j = i;
            while (j < units.size()
                    && (units.get(j).is(Role.COMMA)
                            || units.get(j).is(Role.AND)
                            || units.get(j).is(Role.ARTICLE) && j > i)) {
                j++;
            }
            if (j == i || j >= units.size() || !units.get(j).is(Role.STATE)) {
                break;
            }
            title.states.add(codeOf(units.get(j)));
            i = j + 1;
        }
        return i;
    }

    private int ofBody(Title title, @Nullable Entry body, int at) {
        if (body == null) {
            return at;
        }
        boolean headOf = title.offices.removeIf(OF_STATES::contains);
        if (headOf || title.offices.contains("AGENCY") || title.offices.contains("SG")) {
            title.offices.removeIf(o -> o.equals("AGENCY") || o.equals("SG"));
            title.offices.add(body.code().equals("GOV") ? "GOV" : body.code());
        }
        if (title.states.isEmpty() && body.state() != null) {
            title.states.add(body.state());
        }
        title.foreign |= headOf && title.offices.isEmpty();
        return at + 1;
    }

    /** "President of Ferwafa", "Perezida wa Komite": of a body that no table knows. */
    private static int ofName(Title title, Unit of, int at) {
        String type = of.nameType();
        boolean person = Unit.PERSONAL.equals(type);
        boolean headOf = title.offices.removeIf(OF_STATES::contains);
        if (headOf) {
            title.foreign = true;
            if (type != null
                    && !person
                    && !type.equals(Unit.ACRONYM)
                    && !type.equals("NAMED")
                    && !type.equals("PLACE")) {
                title.offices.add(type);
            } else {
                title.offices.add("CIV");
            }
        } else if ((title.offices.contains("AGENCY") || title.offices.contains("SG"))
                && type != null
                && Set.of("COMPANY", "NGO", "ARMED").contains(type)) {
            title.offices.removeIf(o -> o.equals("AGENCY") || o.equals("SG"));
            title.offices.add(type);
        }
        return at + 1;
    }
}
