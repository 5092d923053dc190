package org.umubano.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.language.Settings;
import org.umubano.mention.ActorMention.Type;
import org.umubano.text.Token;

/** Reads states, bodies of states, organisations and groups of people: "the Rwandan embassy", "Guverinoma y'u Rwanda". */
final class BodyReader {

    /** How the names of missions begin: a capital behind one of them is where it is, not whose it is. */
    private static final List<String> MISSIONS = Settings.of("en").list("missions-in-names");

    private final Lexicon lexicon;
    private final BodyOwners owners;

    BodyReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.owners = new BodyOwners(lexicon);
    }

    /** Adds what begins with a unit; returns the index after it, or the same where nothing does. */
    int read(String text, List<Token> tokens, List<Unit> units, int i, List<Draft> actors) {
        Unit unit = units.get(i);
        if (unit.is(Role.GATHERING)) {
            return i;
        }
        if (Aliases.isAlias(tokens, units, i, actors)) {
            return i + 1;
        }
        if (unit.is(Role.BODY) || unit.is(Role.GROUP)) {
            return bodyOrGroup(text, tokens, units, i, i, null, 1, actors);
        }
        if (unit.is(Role.COUNT)) {
            return counted(text, tokens, units, i, actors);
        }
        if (unit.is(Role.ORGANISATION) && isAgency(tokens, unit)) {
            return i + 1;
        }
        if (unit.is(Role.ORGANISATION)) {
            return organisation(text, tokens, units, i, actors);
        }
        if (unit.is(Role.DEMONYM)) {
            return adjective(text, tokens, units, i, actors);
        }
        if (unit.is(Role.PEOPLE)) {
            Draft draft = draft(Type.GROUP, tokens, units, i, i + 1, unit.get(Role.PEOPLE));
            draft.state = stateOf(unit);
            draft.offices.add("CIV");
            draft.count = 0;
            actors.add(draft);
            return i + 1;
        }
        if (unit.is(Role.STATE)) {
            return state(text, tokens, units, i, actors);
        }
        if (unit.is(Role.SEAT)) {
            return SeatReader.read(tokens, units, i, actors);
        }
        if (unit.nameType() != null) {
            return named(text, tokens, units, i, actors);
        }
        return i;
    }

    /** "The two ministers", "the three Kenyan ministers": a number, with what it counts right behind it. */
    private int counted(String text, List<Token> tokens, List<Unit> units, int i, List<Draft> actors) {
        Entry count = units.get(i).get(Role.COUNT);
        int j = i + 1;
        String state = null;
        if (j < units.size() && units.get(j).is(Role.DEMONYM)) {
            state = stateOf(units.get(j));
            j++;
        }
        boolean counts = j < units.size() && units.get(j).is(Role.GROUP);
        return counts ? bodyOrGroup(text, tokens, units, i, j, state, count == null ? 0 : count.count(), actors) : i;
    }

    /** "NAIROBI, Kenya (SNA) -": the news agency of a dateline, whatever else its letters stand for. */
    private static boolean isAgency(List<Token> tokens, Unit unit) {
        int from = unit.from() - 1;
        int to = unit.to();
        if (from < 1 || from > DATELINE || to + 1 >= tokens.size()) {
            return false;
        }
        String dash = tokens.get(to + 1).form();
        return tokens.get(from).form().equals("(")
                && tokens.get(to).form().equals(")")
                && (dash.equals("-") || dash.equals("--") || dash.equals("\u2013") || dash.equals("\u2014"));
    }

    /** The last token at which the agency of a dateline may stand. */
    private static final int DATELINE = 8;

    /** A draft from the beginning of one unit to that of another, by the rule of the entry that began it. */
    static Draft draft(Type type, List<Token> tokens, List<Unit> units, int from, int to, @Nullable Entry entry) {
        int start = tokens.get(units.get(from).from()).start();
        int end = tokens.get(units.get(to - 1).to() - 1).end();
        return new Draft(type, start, end, entry == null ? "name" : entry.rule());
    }

    static @Nullable String stateOf(Unit unit) {
        for (Entry entry : unit.entries()) {
            if (entry.state() != null) {
                return entry.state();
            }
        }
        return null;
    }

    static boolean is(List<Unit> units, int i, Role role) {
        return i >= 0 && i < units.size() && units.get(i).is(role);
    }

    // ---- states

    private int state(String text, List<Token> tokens, List<Unit> units, int i, List<Draft> actors) {
        Unit unit = units.get(i);
        Entry entry = unit.get(Role.STATE);
        if (entry == null || entry.weak() && !is(units, i - 1, Role.PREPOSITION)) {
            return i;
        }
        int j = i + 1;
        if (is(units, j, Role.POSSESSIVE)) {
            j++;
            while (is(units, j, Role.ACTING)) {
                j++;
            }
        }
        boolean beside = j > i + 1 || !lexicon.hasAugments(); // "muri Tonga abasirikare 51": not those of Tonga
        if (beside && (is(units, j, Role.BODY) || is(units, j, Role.GROUP))) {
            return bodyOrGroup(text, tokens, units, i, j, entry.code(), 0, actors);
        }
        Type type = lexicon.isMember(entry.code()) ? Type.STATE : Type.ORGANISATION;
        Draft draft = draft(type, tokens, units, i, i + 1, entry);
        draft.state = entry.code();
        if (type == Type.ORGANISATION) {
            draft.name = lexicon.nameOf(entry.code());
        }
        actors.add(draft);
        return i + 1;
    }

    private int adjective(String text, List<Token> tokens, List<Unit> units, int i, List<Draft> actors) {
        Unit unit = units.get(i);
        int j = i + 1;
        while (is(units, j, Role.ACTING)) {
            j++;
        }
        Entry body = is(units, j, Role.BODY) ? units.get(j).get(Role.BODY) : null;
        boolean nameless = body != null && body.name() == null; // "a Turkish company"
        if (is(units, j, Role.BODY) && !nameless || is(units, j, Role.GROUP)) {
            return bodyOrGroup(text, tokens, units, i, j, stateOf(unit), 0, actors);
        }
        Draft draft = draft(Type.STATE, tokens, units, i, i + 1, unit.get(Role.DEMONYM));
        draft.state = stateOf(unit);
        draft.rule = "adjective";
        actors.add(draft);
        return i + 1;
    }

    // ---- bodies and groups

    private boolean isMission(Entry body) {
        String name = body.name();
        if (name != null) {
            for (String mission : MISSIONS) {
                if (name.startsWith(mission)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int bodyOrGroup(
            String text,
            List<Token> tokens,
            List<Unit> units,
            int from,
            int at,
            @Nullable String state,
            int count,
            List<Draft> actors) {
        boolean body = units.get(at).is(Role.BODY);
        Entry entry = units.get(at).get(body ? Role.BODY : Role.GROUP);
        if (entry == null) {
            return from;
        }
        BodyOwners.Owner told = owners.of(units, from, behind(tokens, units, at, body), entry, state);
        int end = told.end();
        boolean open = told.state() == null && !told.own() && body && !isMission(entry);
        String owner = open ? BodyOwners.seatBehind(units, end) : told.state();
        if (owner == null && entry.weak() && !body && told.reference() == null) {
            return from;
        }
        Draft draft = draft(body ? Type.ORGANISATION : Type.GROUP, tokens, units, from, end, entry);
        draft.offices.add(entry.code());
        draft.state = owner;
        draft.count = body ? 1 : count == 1 ? 0 : count;
        draft.own = told.own() && owner == null;
        describe(draft, entry, body, told.reference());
        if (body && entry.name() == null) {
            return end;
        }
        actors.add(draft);
        return owner == null || end == at + 1 ? end : furtherOwners(tokens, units, draft, entry, end, actors);
    }

    /** What a body or group is called, and whether it may be one of home or of both states. */
    private static void describe(Draft draft, Entry entry, boolean body, ActorMention.@Nullable Reference reference) {
        draft.homely = body
                && entry.name() != null
                && (isOfGovernment(entry.code())
                        || entry.code().equals("ARMY")
                        || entry.code().equals("LEG"));
        if (body && draft.state == null) {
            draft.reference = ActorMention.Reference.THING;
        }
        if (reference != null) {
            draft.reference = reference;
            draft.count = 2;
            draft.homely = false;
        }
        draft.name = body && reference == null ? entry.name() : null;
    }

    /** The index behind a word for a body or group, with a number and "acting". */
    private int behind(List<Token> tokens, List<Unit> units, int at, boolean body) {
        int end = at + 1;
        boolean figure = !body
                && lexicon.hasAugments()
                && is(units, end + 1, Role.GENITIVE)
                && TitleReader.isFigure(tokens, units.get(end)); // "abasirikare 300 ba Kenya"
        if (!body && is(units, end, Role.COUNT) || figure) {
            end++;
        }
        while (is(units, end, Role.ACTING)) {
            end++;
        }
        return end;
    }

    /** "The leaders of Azerbaijan and Armenia", "the governments of A, B and C": those of each of them. */
    private int furtherOwners(
            List<Token> tokens, List<Unit> units, Draft first, Entry entry, int start, List<Draft> actors) {
        int end = start;
        int i = start;
        while (is(units, i, Role.COMMA) || is(units, i, Role.AND)) {
            boolean last = is(units, i, Role.AND);
            int j = i + 1;
            while (is(units, j, Role.AND) || is(units, j, Role.ARTICLE)) {
                last |= is(units, j, Role.AND);
                j++;
            }
            boolean goesOn = (is(units, j, Role.STATE) || owners.isGovernedFrom(units, j, entry))
                    && !is(units, j + 1, Role.POSSESSIVE)
                    && (last || is(units, j + 1, Role.COMMA) || is(units, j + 1, Role.AND));
            if (!goesOn) {
                return end;
            }
            Draft next = draft(first.type, tokens, units, j, j + 1, entry);
            next.offices.addAll(first.offices);
            next.state = stateOf(units.get(j));
            next.count = first.count;
            next.name = first.name;
            actors.add(next);
            end = j + 1;
            i = end;
            if (last) {
                break;
            }
        }
        return end;
    }

    /** Whether a body is a government or one of its ministries. */
    static boolean isOfGovernment(String office) {
        return switch (office) {
            case "GOV", "MFA", "MOD", "MIN" -> true;
            default -> false;
        };
    }

    private int organisation(String text, List<Token> tokens, List<Unit> units, int i, List<Draft> actors) {
        Entry entry = units.get(i).get(Role.ORGANISATION);
        int end = i + 1;
        Draft draft = draft(Type.ORGANISATION, tokens, units, i, end, entry);
        draft.nameStart = draft.start;
        draft.nameEnd = draft.end;
        if (entry != null) {
            draft.name = entry.name();
            draft.state = entry.state();
            draft.offices.add(entry.code());
        }
        draft.homely = false;
        actors.add(draft);
        if (entry != null && is(units, end, Role.GROUP)) {
            return Math.max(end, bodyOrGroup(text, tokens, units, end, end, entry.state(), 0, actors));
        }
        return end;
    }

    /** A proper name that its head noun, or its capitals, make a body. */
    private int named(String text, List<Token> tokens, List<Unit> units, int i, List<Draft> actors) {
        String type = units.get(i).nameType();
        if (type == null || type.equals("PLACE") || type.equals("NAMED") || type.equals("FIELD")) {
            return i;
        }
        Draft draft = draft(Type.ORGANISATION, tokens, units, i, i + 1, null);
        draft.name(text, draft.start, draft.end);
        if (!type.equals(Unit.ACRONYM)) {
            draft.offices.add(type);
        }
        draft.rule = type.equals(Unit.ACRONYM) ? "acronym" : "head";
        draft.homely = false;
        draft.state = type.equals("COMPANY") || type.equals("AGENCY") ? stateIn(tokens, units.get(i)) : null;
        actors.add(draft);
        return i + 1;
    }

    /** "Uganda Airlines", "Rwanda Development Board": the state with whose name the name of a body begins, or null. */
    private @Nullable String stateIn(List<Token> tokens, Unit unit) {
        List<Token> name = tokens.subList(unit.from(), unit.to());
        WordDictionary.Match<Entry> match = lexicon.dictionary().longestAt(name, 0);
        if (match == null || match.to() >= name.size()) {
            return ofPeople(name);
        }
        Unit first = Unit.of(match);
        Entry entry = first.get(Role.STATE) == null ? first.get(Role.DEMONYM) : first.get(Role.STATE);
        String state = entry == null ? null : entry.state() == null ? entry.code() : entry.state();
        return state != null && lexicon.isMember(state) ? state : ofPeople(name);
    }

    /** "Sosiyete y'Abashinwa", a company of Chinese: the state with whose people a name ends, or null. */
    private @Nullable String ofPeople(List<Token> name) {
        for (int t = 1; t < name.size(); t++) {
            WordDictionary.Match<Entry> match = lexicon.dictionary().longestAt(name, t);
            Entry people = match == null || match.to() < name.size()
                    ? null
                    : Unit.of(match).get(Role.PEOPLE);
            String state = people == null ? null : people.state() == null ? people.code() : people.state();
            if (state != null && lexicon.isMember(state)) {
                return state;
            }
        }
        return null;
    }
}
