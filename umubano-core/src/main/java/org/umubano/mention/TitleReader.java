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

    /** Roles of what a title can begin with. */
    static final long STARTERS = Unit.bits(
            Role.OFFICE,
            Role.PLURAL,
            Role.REFERENCE,
            Role.DEPUTY,
            Role.FORMER,
            Role.STATE,
            Role.DEMONYM,
            Role.ORGANISATION,
            Role.COUNT,
            Role.ACTING,
            Role.ARTICLE,
            Role.SEAT);

    /** Offices that a capital has for its state: "Nairobi's envoy", but not "Nairobi's governor". */
    private static final Set<String> OFFICES_OF_SEAT =
            Set.of("HOS", "HOG", "DHOG", "MFA", "DMFA", "MOD", "AMB", "CDA", "ENV");

    private final Lexicon lexicon;
    private final TitleTail tail;

    TitleReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tail = new TitleTail(lexicon, this);
    }

    /** The title that begins with a unit, or null. */
    @Nullable
    Title at(List<Unit> units, List<Token> tokens, int start) {
        Title title = new Title();
        title.from = start;
        int i = start;
        boolean deputy = false;
        boolean seat = false;
        while (i < units.size() && !isTitle(units.get(i))) {
            Unit unit = units.get(i);
            if (unit.is(Role.DEPUTY)) {
                deputy = true;
            } else if (unit.is(Role.FORMER)) {
                title.former = true;
            } else if (isStateLike(units, i)) {
                if (lexicon.hasAugments() && unit.is(Role.STATE) || is(units, i - 1, Role.BODY_SIGN)) {
                    return null; // "mu Rwanda Perezida Kagame", in Rwanda President Kagame: two phrases
                }
                title.states.add(codeOf(unit));
                boolean joined = is(units, i + 1, Role.AND) && isStateLike(units, i + 2);
                i += is(units, i + 1, Role.POSSESSIVE) || joined ? 1 : 0;
            } else if (i == start && unit.is(Role.SEAT) && is(units, i + 1, Role.POSSESSIVE)) {
                title.states.add(seat(unit));
                seat = true;
                i++;
            } else if (unit.is(Role.ORGANISATION) && is(units, i + 1, Role.OFFICE)) {
                title.attribute = unit.get(Role.ORGANISATION);
            } else if (unit.is(Role.COUNT)) {
                title.count = count(unit);
            } else if (isPossessive(unit)) {
                title.definite = true;
                title.same = lexicon.hasAugments() && i == start; // possessives follow their noun there
                title.own = true;
            } else if (!unit.is(Role.ACTING) && !(unit.is(Role.ARTICLE) && i == start)) {
                return null;
            }
            i++;
        }
        Title read = i >= units.size() ? null : titled(title, units, tokens, i, deputy);
        return read == null || !seat || OFFICES_OF_SEAT.containsAll(read.offices) ? read : null;
    }

    /** The title with the first meaning of its office whose conditions hold. */
    private @Nullable Title titled(Title prefix, List<Unit> units, List<Token> tokens, int at, boolean deputy) {
        Unit unit = units.get(at);
        boolean office = false;
        for (Entry entry : unit.entries()) {
            if (entry.role() == Role.OFFICE) {
                office = true;
                Title title = prefix.copy();
                takeOffice(title, entry, deputy);
                title.to = at + 1;
                tail.read(title, units, tokens, at + 1);
                headOfBody(title);
                Title done = finished(title, entry);
                if (done != null) {
                    return done;
                }
            }
        }
        if (office) {
            return null;
        }
        takePlural(prefix, unit);
        prefix.to = at + 1;
        tail.read(prefix, units, tokens, at + 1);
        return finished(prefix, null);
    }

    /** "World Bank President", "president of the European Council": no head of state. */
    private void headOfBody(Title title) {
        boolean body = !title.plural && !title.states.isEmpty() && !lexicon.isMember(title.states.get(0));
        if (body && (title.offices.remove("HOS") || title.offices.remove("HOG"))) {
            title.offices.add("SG");
        }
    }

    private static @Nullable Title finished(Title title, @Nullable Entry entry) {
        title.bare = title.to - title.from == 1;
        boolean lacksState = title.weak && title.states.isEmpty() && !title.body;
        boolean lacksHost = entry != null && entry.needs("host") && !title.hosted;
        boolean empty = title.offices.isEmpty() && !title.counterpart && !title.foreign;
        return lacksState || lacksHost || empty ? null : title;
    }

    private void takeOffice(Title title, Entry entry, boolean deputy) {
        title.rule = entry.rule();
        title.weak = entry.weak();
        title.direct = entry.needs("direct");
        title.former |= entry.needs("former");
        title.needsName = entry.needs("name");
        title.own |= entry.needs("own");
        if (entry.always() != null) {
            title.states.add(entry.always());
        }
        title.deputy = deputy;
        title.offices.add(deputy ? lexicon.deputyOf(entry.code()) : entry.code());
        if (title.attribute != null) {
            TitleTail.ofBody(title, title.attribute);
        }
    }

    private static void takePlural(Title title, Unit unit) {
        Entry entry = unit.get(Role.PLURAL);
        if (entry != null) {
            title.plural = true;
            title.portfolio = entry.isOfField();
            title.count = title.count == 1 ? 0 : title.count;
            title.offices.add(entry.code());
        } else {
            entry = unit.get(Role.REFERENCE);
            title.counterpart = entry != null;
            title.weak = entry != null && entry.weak();
            title.needsName = title.weak;
            title.direct = title.weak;
            title.plural = entry != null && entry.count() != 1;
        }
        title.rule = entry == null ? "" : entry.rule();
    }

    static boolean is(List<Unit> units, int i, Role role) {
        return i >= 0 && i < units.size() && units.get(i).is(role);
    }

    private static boolean isStateLike(List<Unit> units, int i) {
        return is(units, i, Role.STATE) || is(units, i, Role.DEMONYM);
    }

    private static boolean isPossessive(Unit unit) {
        Entry entry = unit.get(Role.REFERENCE);
        return entry != null
                && entry.name() == null // "mu biro bye", in his office
                && (entry.code().equals("PERSON")
                        || entry.code().equals("PEOPLE")
                        || entry.code().equals("THING"));
    }

    /** The state whose seat a unit is. */
    private static String seat(Unit unit) {
        Entry entry = unit.get(Role.SEAT);
        String state = entry == null ? null : entry.state();
        return state == null ? "" : state;
    }

    /** Whether a unit is a number in figures. */
    static boolean isFigure(List<Token> tokens, Unit unit) {
        String form = tokens.get(unit.from()).form();
        return unit.to() == unit.from() + 1 && Character.isDigit(form.charAt(0));
    }

    static int count(Unit unit) {
        Entry entry = unit.get(Role.COUNT);
        return entry == null ? 0 : entry.count();
    }

    static boolean isTitle(Unit unit) {
        Entry reference = unit.get(Role.REFERENCE);
        return unit.is(Role.OFFICE)
                || unit.is(Role.PLURAL)
                || reference != null && reference.code().equals("COUNTERPART");
    }

    static String codeOf(Unit unit) {
        Entry entry = unit.get(Role.STATE);
        if (entry == null) {
            entry = unit.get(Role.DEMONYM);
        }
        return entry == null ? "" : entry.code();
    }

    /**
     * "President Tebogo, the ambassador of Cuba, N.N.": another office between commas before a name is of who is named next.
     * Where titles stand before names ("Jenerali A, Minisitiri w'Ingabo, B na ..."), so is every one, unless that name has its own behind it.
     */
    boolean isOfNext(Draft draft, Title title, SentenceUnits sentence) {
        int next = title.to + 1;
        if (!sentence.is(title.to, Role.COMMA)) {
            return false;
        }
        boolean another = !draft.offices.isEmpty() && title.offices.stream().noneMatch(draft.offices::contains);
        boolean ofAnother = draft.state != null && !draft.state.equals(title.state());
        boolean plain = next < sentence.size()
                && sentence.isName(next)
                && !sentence.get(next).initial();
        if (plain && title.state() != null && (another || ofAnother)) {
            return true;
        }
        if (!lexicon.hasAugments() || title.former || title.offices.isEmpty()) {
            return false;
        }
        int name = next;
        while (sentence.is(name, Role.HONORIFIC) || sentence.is(name, Role.RANK)) {
            name++;
        }
        boolean full = name < sentence.size()
                && sentence.isName(name)
                && (name > next || sentence.get(name).to() - sentence.get(name).from() > 1);
        return full && !hasOwn(sentence, name + 1) && !Officials.world().mayHold(draft.words, title.offices);
    }

    /** Whether what is said behind a name is an office of his. */
    private boolean hasOwn(SentenceUnits sentence, int i) {
        boolean comma = sentence.is(i, Role.COMMA);
        return comma && i + 1 < sentence.size() && at(sentence.units(), sentence.tokens(), i + 1) != null;
    }
}
