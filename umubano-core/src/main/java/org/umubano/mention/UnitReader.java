package org.umubano.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.WordDictionary.Match;
import org.umubano.text.Token;

/**
 * Cuts a sentence into {@link Unit}s: the longest phrases of the tables, names made of capitalised words, and compounds
 * that a head noun closes or opens ("Trans-Caspian International Transport Route", "Ihuriro Mpuzamahanga rya Astana").
 */
final class UnitReader {

    private static final long TITLES = Unit.bits(Role.OFFICE, Role.PLURAL, Role.BODY);
    /** What an office ends with, and what stands between it and a name. */
    private static final long TITLED = Unit.bits(Role.OFFICE, Role.PORTFOLIO, Role.RANK, Role.HONORIFIC);

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final Phrases phrases;
    private final NameReader names;

    private UnitReader(Lexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.phrases = new Phrases(lexicon, tokens);
        this.names = new NameReader(lexicon, tokens, phrases);
    }

    /** The units of a sentence, in order, without gaps. */
    static List<Unit> read(Lexicon lexicon, List<Token> tokens) {
        return new UnitReader(lexicon, tokens).read();
    }

    private List<Unit> read() {
        List<Unit> out = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            Unit unit = unitAt(i, out);
            out.add(unit);
            i = unit.to();
        }
        return out;
    }

    private Unit unitAt(int i, List<Unit> before) {
        Token token = tokens.get(i);
        Unit phrase = phrases.at(i);
        if (i > 0 && !before.isEmpty() && before.get(before.size() - 1).is(Role.STRIPS)) {
            Match<Entry> stripped = lexicon.stripped().longestAt(tokens, i);
            phrase = stripped != null && (phrase == null || stripped.to() > phrase.to()) ? Unit.of(stripped) : phrase;
        }
        if (!token.isWord()) {
            return phrase == null ? Unit.word(i) : phrase;
        }
        if (phrase != null && phrase.is(Role.HEAD_FIRST)) {
            Unit compound = openedBy(phrase);
            if (compound != null) {
                return compound;
            }
        }
        if (!token.isCapitalised() && !(phrase == null && NameReader.isArabicSurname(token))) {
            return phrase == null ? Unit.word(i) : phrase;
        }
        phrase = isGivenName(phrase, before) || isNamesake(phrase, before) || isSurname(phrase, before) ? null : phrase;
        if (phrase != null && phrase.is(Role.PORTFOLIO) && isSecond(before)) {
            return phrase;
        }
        Unit compound = closedByHead(i, phrase);
        if (compound != null && (phrase == null || compound.to() > phrase.to())) {
            return compound;
        }
        Unit name = names.at(i, phrase, before);
        if (name != null && (phrase == null || name.to() > phrase.to() || phrase.isOnly(NameReader.HARMLESS))) {
            return name;
        }
        return phrase == null ? Unit.word(i) : phrase;
    }

    /** "Minister of Defence and Foreign Trade N.N.": right behind an office and its "and" no name begins with a field. */
    private static boolean isSecond(List<Unit> before) {
        int n = before.size();
        return n > 1 && before.get(n - 1).is(Role.AND) && before.get(n - 2).is(Role.OFFICE);
    }

    /** "Foreign Minister Amir N.N.": a word for a ruler right behind another office is a given name. */
    private static boolean isGivenName(@Nullable Unit phrase, List<Unit> before) {
        Entry office = phrase == null ? null : phrase.get(Role.OFFICE);
        return office != null
                && office.needs("given")
                && !before.isEmpty()
                && before.get(before.size() - 1).isAny(TITLED);
    }

    /** "Vice Premier He Lifeng": a capitalised pronoun right behind an office and before another name. */
    private boolean isSurname(@Nullable Unit phrase, List<Unit> before) {
        return phrase != null
                && phrase.is(Role.REFERENCE)
                && phrase.to() == phrase.from() + 1
                && !before.isEmpty()
                && before.get(before.size() - 1).isAny(TITLED)
                && capitalFollows(phrase.to());
    }

    /** "President Mahama": a place right behind an office that one of that name holds. */
    private boolean isNamesake(@Nullable Unit phrase, List<Unit> before) {
        return phrase != null
                && phrase.isOnly(Unit.bits(Role.PLACE))
                && phrase.to() == phrase.from() + 1
                && !before.isEmpty()
                && before.get(before.size() - 1).is(Role.OFFICE)
                && Officials.world().mayKnow(tokens.get(phrase.from()).form());
    }

    // ---- compounds

    /** A run of capitalised words that ends in a capitalised head noun. */
    private @Nullable Unit closedByHead(int start, @Nullable Unit first) {
        if (first != null && (first.is(Role.OPENER) || first.is(Role.ARTICLE) || isTitle(first))) {
            return null;
        }
        int end = -1;
        String type = null;
        int i = start;
        int last = start;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            Unit found = phrases.at(i);
            Unit unit = found == null ? Unit.word(i) : found;
            boolean capital = token.isCapitalised();
            if (!capital && !Character.isDigit(token.form().charAt(0))) {
                boolean ofState = first != null && first.is(Role.STATE) && i == first.to() && unit.is(Role.CHARGE);
                boolean joins = unit.is(Role.JOINT)
                        && end < 0
                        && i - last <= 1
                        && !ofState // "the navy of Burundi on Lake Tanganyika"
                        && capitalFollows(unit.to());
                if (!joins) {
                    break;
                }
            } else {
                if (isTitle(unit) && i > start && !unit.is(Role.HEAD_LAST)
                        || unit.is(Role.HONORIFIC)
                        || unit.is(Role.RANK)) {
                    break;
                }
                Entry head = unit.get(Role.HEAD_LAST);
                if (head != null && isOfNext(head, unit, start, first)) {
                    break;
                }
                if (head != null && i > start) {
                    end = unit.to();
                    type = head.code();
                }
                last = unit.to();
            }
            i = unit.to();
        }
        return end < 0 || type == null ? null : Unit.name(start, end, type, false);
    }

    /** "Peter Hansen and Development Minister N.N.": the field of the next one, behind "and" and a name, ends no name. */
    private boolean isOfNext(Entry head, Unit field, int start, @Nullable Unit first) {
        Unit next = field.to() < tokens.size() ? phrases.at(field.to()) : null;
        boolean name = first == null || first.is(Role.GIVEN_NAME);
        return name
                && head.code().equals("FIELD")
                && field.from() > start + 1
                && isJoint(field.from() - 1)
                && next != null
                && isTitle(next);
    }

    private static boolean isTitle(Unit unit) {
        return unit.isAny(TITLES);
    }

    private boolean capitalFollows(int i) {
        return i < tokens.size() && tokens.get(i).isCapitalised();
    }

    /** A head noun, a genitive, and capitalised words. */
    private @Nullable Unit openedBy(Unit head) {
        Entry entry = head.get(Role.HEAD_FIRST);
        boolean place = entry != null && entry.code().equals("PLACE") && endsInGenitive(head);
        if (entry == null || place || head.entries().size() > 1 && isTitle(head)) {
            return null;
        }
        boolean capital = tokens.get(head.from()).isCapitalised();
        boolean open = capital || entry.code().equals("NAMED") || entry.code().equals("ARMED");
        int i = head.to();
        if (i < tokens.size() && open && tokens.get(i).isWord() && !isGenitive(i) && genitiveFollows(i)) {
            i++;
        }
        boolean closed = endsInGenitive(head);
        if (!closed && (i >= tokens.size() || !isGenitive(i) || !open)) {
            return null;
        }
        if (!closed) {
            i++;
        }
        boolean named = capital
                && i + 1 < tokens.size()
                && phrases.is(i, Role.ARTICLE)
                && tokens.get(i + 1).isCapitalised(); // "the Order of the Niger"
        i += named ? 1 : 0;
        int end = capitalRun(i, capital);
        if (!named && entry.code().equals("NAMED") && isOfStates(i, end)) {
            return null; // "komisiyo ihuriweho ya Kenya na Ghana", the joint commission of Kenya and Ghana: whose it is
        }
        return end <= i ? null : Unit.name(head.from(), end, entry.code(), false);
    }

    /** Whether nothing but names of states, and what joins them, stands between two tokens. */
    private boolean isOfStates(int from, int end) {
        boolean any = false;
        for (int t = from; t < end; ) {
            Unit unit = phrases.at(t);
            if (unit == null || !unit.is(Role.STATE) && !unit.is(Role.AND) && !unit.is(Role.ARTICLE)) {
                return false;
            }
            any |= unit.is(Role.STATE);
            t = unit.to();
        }
        return any;
    }

    private boolean endsInGenitive(Unit head) {
        return head.to() - head.from() > 1 && isGenitive(head.to() - 1);
    }

    private boolean genitiveFollows(int i) {
        return i + 1 < tokens.size() && isGenitive(i + 1);
    }

    private boolean isGenitive(int i) {
        return phrases.is(i, Role.GENITIVE);
    }

    /** The end of a run of capitalised words, over small words between them where the head noun is capitalised too. */
    private int capitalRun(int start, boolean joints) {
        int end = start;
        int i = start;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (token.isCapitalised()
                    || i > start
                            && Character.isDigit(token.form().charAt(0))
                            && token.form().length() == 4) {
                i++;
                end = i;
            } else if (i + 1 < tokens.size()
                    && tokens.get(i + 1).isCapitalised()
                    && (i == start && token.norm().length() == 1 || joints && (isGenitive(i) || isJoint(i)))) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isJoint(int i) {
        return phrases.is(i, Role.JOINT);
    }
}
