package org.umubano.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Token;

/** Reads what follows an office: deputies, a second office, states, bodies, fields, where it is accredited. */
final class TitleTail {

    /** Offices that only a state has: a president of something else is no head of state. */
    private static final Set<String> OF_STATES = Set.of("HOS", "VP", "HOG", "DHOG", "MFA", "DMFA", "MOD", "MIN");

    private static final Set<String> OF_BODIES = Set.of("COMPANY", "NGO", "ARMED");
    private static final Set<String> MINISTERS = Set.of("MFA", "DMFA", "MOD", "MIN");
    private static final int FIELD_WORDS = 7;

    private final Lexicon lexicon;
    private final TitleReader titles;
    private final SecondOffice second;
    private final TitleHosts hosts;

    TitleTail(Lexicon lexicon, TitleReader titles) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.second = new SecondOffice(lexicon);
        this.hosts = new TitleHosts(lexicon);
    }

    void read(Title title, List<Unit> units, List<Token> tokens, int start) {
        int i = start;
        while (i < units.size()) {
            int next = one(title, units, tokens, i);
            if (next <= i) {
                return;
            }
            i = next;
            title.to = i;
        }
    }

    private static boolean is(List<Unit> units, int i, Role role) {
        return TitleReader.is(units, i, role);
    }

    /** Takes one thing that hangs on the title; returns the index after it, or the same where there is none. */
    private int one(Title title, List<Unit> units, List<Token> tokens, int i) {
        Unit unit = units.get(i);
        if (unit.is(Role.DEPUTY) && !title.offices.isEmpty()) {
            title.deputy = true;
            int last = title.offices.size() - 1;
            title.offices.set(last, lexicon.deputyOf(title.offices.get(last)));
            return i + 1;
        }
        if (unit.is(Role.COUNT) && title.plural) {
            title.count = TitleReader.count(unit);
            return i + 1;
        }
        if (title.plural && TitleReader.isFigure(tokens, unit) && is(units, i + 1, Role.GENITIVE)) {
            return i + 1; // "abadepite 12 ba Algérie"
        }
        if (unit.is(Role.ACTING)) {
            return i + 1;
        }
        if (unit.is(Role.OWN) && !title.counterpart && title.states.isEmpty()) {
            title.own = true;
            return i + 1;
        }
        int next = title.direct && i == title.to ? direct(title, units, i) : i;
        next = next > i ? next : dependsOn(title, units, tokens, i);
        next = next > i ? next : second.read(title, units, tokens, i);
        next = next > i ? next : charge(title, units, tokens, i);
        next = next > i || !lexicon.hasAugments() || !MINISTERS.containsAll(title.offices) || title.states.size() > 0
                ? next
                : fields(title, units, tokens, i);
        next = next > i ? next : hosts.read(title, units, tokens, i);
        if (next == i && unit.is(Role.GENITIVE) && !isBetween(title, units, i)) {
            next = genitive(title, units, tokens, i);
        }
        return next;
    }

    /** "Umuhuza w'u Rwanda na RDC", the mediator of two states: he is of none of them. */
    private static boolean isBetween(Title title, List<Unit> units, int i) {
        return title.offices.contains("ENV")
                && is(units, i + 1, Role.STATE)
                && is(units, i + 2, Role.AND)
                && is(units, i + 3, Role.STATE);
    }

    /** "uhagarariye u Rwanda", "uyobora Turukiya": a relative form takes the state without a genitive. */
    private static int direct(Title title, List<Unit> units, int i) {
        Unit unit = units.get(i);
        if (unit.is(Role.STATE) && title.states.isEmpty()) {
            title.states.add(TitleReader.codeOf(unit));
            return i + 1;
        }
        Entry body = unit.get(Role.ORGANISATION);
        if (body != null && !title.offices.contains("HOS")) {
            title.offices.clear();
            title.offices.add("AGENCY");
            ofBody(title, body);
            return i + 1;
        }
        return i;
    }

    /** "adviser to the President". */
    private int dependsOn(Title title, List<Unit> units, List<Token> tokens, int i) {
        boolean leads = is(units, i, Role.PREPOSITION) && !is(units, i, Role.GENITIVE) && !is(units, i, Role.AND);
        int j = i + 1;
        while (leads && is(units, j, Role.ARTICLE)) {
            j++;
        }
        return leads && is(units, j, Role.OFFICE) ? inner(title, units, tokens, j, i) : i;
    }

    /** What an adviser or director is in charge of: "on Special Operations", "ushinzwe Afurika". */
    private int charge(Title title, List<Unit> units, List<Token> tokens, int i) {
        if (title.plural) {
            return i;
        }
        if ("FIELD".equals(units.get(i).nameType())) {
            return i + 1;
        }
        if (!units.get(i).is(Role.CHARGE)) {
            return i;
        }
        int end = i;
        for (int j = i + 1; j < units.size() && j < i + FIELD_WORDS; j++) {
            Unit unit = units.get(j);
            if (unit.is(Role.OFFICE) || unit.is(Role.COMMA)) {
                break;
            }
            Entry portfolio = unit.get(Role.PORTFOLIO);
            if (portfolio != null && (title.offices.contains("DHOG") || title.offices.contains("MIN"))) {
                inCharge(title, portfolio.code());
                return fields(title, units, tokens, j + 1);
            }
            if (portfolio != null && title.offices.contains("DMFA")) {
                return fields(title, units, tokens, j + 1);
            }
            boolean capital = tokens.get(unit.from()).isCapitalised();
            if ((capital || unit.is(Role.TOPIC)) && !unit.isPersonal()) {
                end = j + 1;
            } else if (!unit.is(Role.GENITIVE) && !unit.is(Role.AND) && !unit.is(Role.ARTICLE)) {
                break;
            }
        }
        return end;
    }

    /** Further fields of a minister: "w'Ubucuruzi, Inganda n'Amakoperative"; the last is joined by "and". The index after them. */
    private static int fields(Title title, List<Unit> units, List<Token> tokens, int from) {
        int i = from;
        while (!title.plural && (is(units, i, Role.COMMA) || is(units, i, Role.AND)) && i + 1 < units.size()) {
            Unit field = units.get(i + 1);
            boolean last = units.get(i).is(Role.AND) || field.is(Role.PORTFOLIO) && isPair(field, tokens);
            boolean thing = field.is(Role.PORTFOLIO) || field.is(Role.TOPIC) || isThing(field, tokens);
            if (!thing || field.is(Role.STATE) || field.is(Role.OFFICE) || field.is(Role.PLURAL)) {
                return from;
            }
            if (last) {
                return i + 2;
            }
            i += 2;
        }
        return from;
    }

    /** "Siporo n'Umuco": two fields that the tables have as one. */
    private static boolean isPair(Unit unit, List<Token> tokens) {
        return tokens.subList(unit.from(), unit.to()).stream()
                .anyMatch(t -> t.norm().length() == 2 && t.norm().endsWith("'"));
    }

    private static boolean isThing(Unit unit, List<Token> tokens) {
        return tokens.get(unit.from()).isCapitalised() && !unit.isPersonal() && !unit.is(Role.ORGANISATION);
    }

    private void inCharge(Title title, String office) {
        boolean minister = title.offices.remove("MIN");
        title.add(minister && title.deputy ? lexicon.deputyOf(office) : office);
    }

    private int genitive(Title title, List<Unit> units, List<Token> tokens, int i) {
        int j = i + 1;
        while (is(units, j, Role.ARTICLE) || is(units, j, Role.ACTING)) {
            j++;
        }
        if (j >= units.size()) {
            return i;
        }
        Unit of = units.get(j);
        if (of.is(Role.STATE)) {
            Entry owned = is(units, j + 1, Role.POSSESSIVE) && is(units, j + 2, Role.BODY)
                    ? units.get(j + 2).get(Role.BODY)
                    : null;
            if (owned != null && owned.name() != null && title.states.isEmpty() && !title.plural) {
                title.states.add(TitleReader.codeOf(of)); // "the head of Rwanda's intelligence service"
                ofBody(title, owned);
                return j + 3;
            }
            return title.states.isEmpty() || title.plural ? states(title, units, j) : hosts.isOfBody(title) ? j + 1 : i;
        }
        Entry people = of.get(Role.DEMONYM);
        if (people != null && is(units, j + 1, Role.BODY) && title.states.isEmpty()) {
            title.states.add(people.state() == null ? people.code() : people.state()); // "of the Rwandan parliament"
            return j + 2;
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
        Entry body = of.get(Role.ORGANISATION);
        if (body != null) {
            ofBody(title, body);
            return j + 1;
        }
        return of.is(Role.BODY) ? j + 1 : ofOther(title, units, tokens, i, j);
    }

    private static int ofOther(Title title, List<Unit> units, List<Token> tokens, int none, int j) {
        Unit of = units.get(j);
        Entry collective = of.get(Role.COLLECTIVE);
        if (collective != null) {
            ofCollective(title, collective.code());
            return j + 1;
        }
        boolean minister = title.offices.contains("MIN") || title.offices.contains("DMFA");
        if (of.is(Role.SEAT) || of.is(Role.PLACE)) {
            Entry place = of.get(Role.PLACE) == null ? of.get(Role.SEAT) : of.get(Role.PLACE);
            if (title.offices.removeIf(o -> o.equals("HOS") || o.equals("HOG"))) {
                title.offices.add("LOCAL");
            }
            if (title.states.isEmpty() && place != null && place.state() != null) {
                title.states.add(place.state());
            }
            return j + 1;
        }
        if (of.nameType() != null) {
            if (!minister && !"FIELD".equals(of.nameType())) {
                ofName(title, of.nameType());
            }
            return j + 1;
        }
        boolean capital = tokens.get(of.from()).isCapitalised();
        if (minister && of.is(Role.PORTFOLIO)) {
            return j + 1;
        }
        return minister && capital ? portfolio(units, tokens, j) : none;
    }

    /** An office that depends on another: "envoy of the Secretary-General of the United Nations". */
    private int inner(Title title, List<Unit> units, List<Token> tokens, int at, int none) {
        boolean depends =
                title.offices.contains("ENV") || title.offices.contains("GOV") || title.offices.contains("CIV");
        Title other = depends ? titles.at(units, tokens, at) : null;
        if (other == null || other.plural) {
            return none;
        }
        title.inner = at;
        if (title.states.isEmpty()) {
            title.states.addAll(other.states);
        }
        return other.to;
    }

    /** A minister of things that the tables do not have: all capitalised words on to the next state or mark. */
    private static int portfolio(List<Unit> units, List<Token> tokens, int from) {
        int i = from;
        int end = from;
        while (i < units.size()) {
            Unit unit = units.get(i);
            boolean capital = tokens.get(unit.from()).isCapitalised();
            boolean small = unit.is(Role.AND) || unit.is(Role.GENITIVE) || unit.is(Role.JOINT);
            if (unit.is(Role.STATE) || unit.is(Role.OFFICE) || unit.isPersonal() && i > from || !capital && !small) {
                break;
            }
            i++;
            end = capital ? i : end;
        }
        return end;
    }

    /** The states of an office; of several offices a row of them, which "and" closes: "abadipolomate ba A, B ifunga" is of A alone. */
    private static int states(Title title, List<Unit> units, int start) {
        title.states.add(TitleReader.codeOf(units.get(start)));
        List<String> row = new ArrayList<>();
        int end = start + 1;
        int i = end;
        while (title.plural) {
            int j = i;
            boolean closed = false;
            while (is(units, j, Role.COMMA) || is(units, j, Role.AND) || j > i && is(units, j, Role.ARTICLE)) {
                closed |= is(units, j, Role.AND);
                j++;
            }
            if (j == i || !is(units, j, Role.STATE)) {
                break;
            }
            row.add(TitleReader.codeOf(units.get(j)));
            i = j + 1;
            if (closed) {
                title.states.addAll(row);
                row.clear();
                end = i;
            }
        }
        return end;
    }

    /** An office of a body: its head is no head of state. */
    static void ofBody(Title title, Entry body) {
        title.body = true;
        boolean headOf = title.offices.removeIf(OF_STATES::contains);
        if (title.offices.contains("GOV") && !body.code().equals("LEG")) {
            title.offices.remove("GOV");
            title.offices.add(BodyReader.isOfGovernment(body.code()) ? "GOV" : body.code());
        }
        headOf |= title.offices.remove("LOCAL"); // the governor of a bank
        if (headOf || title.offices.contains("AGENCY") || title.offices.contains("SG")) {
            boolean secretary = title.offices.contains("SG") && body.code().equals("AGENCY");
            title.offices.removeIf(o -> o.equals("AGENCY") || o.equals("SG"));
            String staff = BodyReader.isOfGovernment(body.code()) ? "GOV" : body.code();
            title.offices.add(secretary ? "SG" : staff);
        }
        if (title.states.isEmpty() && body.state() != null) {
            title.states.add(body.state());
        }
        title.foreign |= body.state() == null;
    }

    /** "President of Ferwafa", "Perezida wa Komite": of a body that no table knows. */
    private static void ofName(Title title, @Nullable String type) {
        boolean headOf = title.offices.removeIf(OF_STATES::contains);
        if (headOf) {
            title.foreign = true;
            boolean typed = type != null
                    && type.chars().allMatch(Character::isUpperCase)
                    && !Set.of(Unit.PERSONAL, Unit.ACRONYM, "NAMED", "PLACE").contains(type);
            title.offices.add(typed && type != null ? type : "CIV");
        } else if (type != null
                && OF_BODIES.contains(type)
                && title.offices.removeIf(o -> o.equals("AGENCY") || o.equals("SG"))) {
            title.offices.add(type);
        }
    }

    /** "President of that group", "Perezida w'iri shyaka": no head of state. */
    private static void ofCollective(Title title, String office) {
        boolean headOf = title.offices.removeIf(OF_STATES::contains) | title.offices.remove("AGENCY");
        if (headOf) {
            title.offices.add(office);
            title.foreign = !office.equals("ARMED");
        }
    }
}
