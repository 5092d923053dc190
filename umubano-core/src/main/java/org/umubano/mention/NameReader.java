package org.umubano.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Token;

/** Reads runs of capitalised words of a sentence as names, and says what their surroundings make of them. */
final class NameReader {

    /** Meanings that do not keep a capitalised word out of a person's name. */
    static final long HARMLESS = Unit.bits(
            Role.GIVEN_NAME,
            Role.HEAD_LAST,
            Role.HEAD_FIRST,
            Role.TOPIC,
            Role.INSTRUMENT,
            Role.OPENER,
            Role.PARTICLE,
            Role.COUNT,
            Role.PORTFOLIO,
            Role.REFERENCE);

    private static final long COMMON = Unit.bits(
            Role.TOPIC,
            Role.HEAD_FIRST,
            Role.HEAD_LAST,
            Role.PORTFOLIO,
            Role.INSTRUMENT,
            Role.COUNT,
            Role.OPENER,
            Role.REFERENCE);

    private static final long PLACES = Unit.bits(Role.PLACE);
    private static final long SURNAMES = Unit.bits(Role.REGION, Role.ORGANISATION, Role.PLACE);
    /** What stands right before a name, whatever that looks like. */
    private static final long TITLES = Unit.bits(Role.OFFICE, Role.HONORIFIC, Role.RANK);

    /** What is written as initials are. */
    private static final long DOTTED = Unit.bits(Role.STATE, Role.HONORIFIC);

    /** What a surname may also be, after a title: "Governor Kenneth Lusaka". */
    private static final long LANDS = Unit.bits(Role.STATE, Role.SEAT);

    private static final int LONGEST_ACRONYM = 8;

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final Phrases phrases;

    NameReader(Lexicon lexicon, List<Token> tokens, Phrases phrases) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.phrases = phrases;
    }

    @Nullable
    Unit at(int start, @Nullable Unit phrase, List<Unit> before) {
        boolean head = isSentenceHead(start);
        if (!mayBegin(start, head, phrase, before)) {
            return null;
        }
        int end = endOf(start, before);
        boolean phrased = phrase != null && phrase.to() - phrase.from() > 1 && !phrase.is(Role.GIVEN_NAME);
        if (head && phrase != null && phrased && end <= phrase.to()) {
            return null; // "Ku Kibuga cy'Indege", at the airport: capitals of a phrase of common words
        }
        boolean single = end - start == 1;
        String form = tokens.get(start).form();
        if (single && phrase != null && phrase.isAny(COMMON)) {
            return null;
        }
        boolean model = single && form.indexOf('-') > 0 && Character.isDigit(form.charAt(form.length() - 1));
        return model && phrase == null ? null : typed(start, end, head, before); // "F-16"
    }

    /** Whether a name may begin at a token. */
    private boolean mayBegin(int start, boolean head, @Nullable Unit phrase, List<Unit> before) {
        if (head && phrase != null && phrase.is(Role.OPENER)) {
            return false;
        }
        boolean opens = lexicon.hasAugments()
                && phrase != null
                && phrase.is(Role.OPENER)
                && !phrase.is(Role.GIVEN_NAME)
                && phrase.to() == start + 1;
        if (opens && isNameAfter(start)) {
            return false; // "ku wa Kane Ndayishimiye", on Thursday Ndayishimiye
        }
        if (head && isVerbBeforeNoun(start)) {
            return false;
        }
        Unit place = phrase == null ? phrases.at(start) : null;
        boolean namesake = place != null && place.isOnly(Unit.bits(Role.PLACE)); // whoever calls knows that it is none
        boolean titled = !before.isEmpty()
                && phrases.at(start) == null
                && tokens.get(start).isCapitalised()
                && before.get(before.size() - 1)
                        .isAny(TITLES); // "Minisitiri Uwamariya": no noun, though it looks like one
        return (titled || namesake || isNameToken(start, true))
                && !(head && lexicon.shapes().isNoun(tokens.get(start).norm()));
    }

    /** The token behind the last of a name that begins at one. */
    private int endOf(int start, List<Unit> before) {
        int end = start + 1;
        int i = end;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (isNumeral(token)) {
                return i + 1; // the number of a monarch ends his name
            } else if (isNameToken(i, false) || isSurname(start, i, before) || isArabicSurname(token)) {
                i++;
                end = i;
            } else if (isInitialStop(i) || isInnerTitle(i)) {
                i++;
            } else if (isParticle(i) && i + 1 < tokens.size() && isNameToken(i + 1, false)) {
                i++;
            } else if (isParticle(i) && i + 2 < tokens.size() && isParticle(i + 1) && isNameToken(i + 2, false)) {
                i += 2; // "von der Leyen"
            } else if (isElided(i) || isBrokenLetter(i)) {
                i += 2; // "Sassou N'Guesso"
                end = i;
            } else {
                break;
            }
        }
        return end;
    }

    /** A name as that of a person, a place or a body, by what stands before it and how it is written. */
    private Unit typed(int start, int end, boolean head, List<Unit> before) {
        boolean single = end - start == 1;
        String form = tokens.get(start).form();
        boolean acronym = single && WordDictionary.isUpper(form) && form.length() <= LONGEST_ACRONYM
                || !single
                        && isClubLike(start)
                        && (before.isEmpty() || !before.get(before.size() - 1).isAny(TITLES));
        Entry type = single || !before.isEmpty() ? typeOf(before) : null;
        if (type != null && (acronym || !head)) {
            return Unit.name(start, end, type.code(), false);
        }
        if (!acronym && !before.isEmpty() && !hasGivenName(start, end)) {
            Unit last = before.get(before.size() - 1);
            if (last.is(Role.PLACE_SIGN)) {
                return Unit.name(start, end, "PLACE", false);
            }
            acronym = last.is(Role.BODY_SIGN);
        }
        return Unit.name(start, end, acronym ? Unit.ACRONYM : Unit.PERSONAL, single && head);
    }

    private boolean isNameAfter(int start) {
        return start + 1 < tokens.size()
                && (isNameToken(start + 1, true)
                        || tokens.get(start + 1).isCapitalised() && phrases.is(start + 1, Role.STATE));
    }

    /** "Yanasuye Urwibutso", visited the Memorial too, "Yunamiye Marcus Garvey": no name, though both have a capital. */
    private boolean isVerbBeforeNoun(int start) {
        return start + 1 < tokens.size()
                && tokens.get(start + 1).isCapitalised()
                && (lexicon.shapes().isNoun(tokens.get(start + 1).norm())
                        || lexicon.shapes().isPast(tokens.get(start).norm()) && isNameToken(start + 1, true))
                && phrases.at(start) == null
                && !phrases.is(start + 1, Role.GIVEN_NAME)
                && lexicon.shapes().isVerb(tokens.get(start).norm());
    }

    /** Two to four capitals before a name are no one's given name: "FC Dila", "AS Vita". */
    private boolean isClubLike(int start) {
        String form = tokens.get(start).form();
        return form.length() >= 2
                && form.length() <= 4
                && WordDictionary.isUpper(form)
                && form.indexOf('.') < 0
                && !Officials.world().mayKnow(form + " " + tokens.get(start + 1).form()) // "JD Vance"
                && !WordDictionary.isUpper(tokens.get(start + 1).form())
                && !hasGivenName(start + 1, start + 2);
    }

    private boolean hasGivenName(int start, int end) {
        for (int i = start; i < end; i++) {
            if (phrases.is(i, Role.GIVEN_NAME)) {
                return true;
            }
        }
        return false;
    }

    /** The head noun right before a name: "sosiyete Samruk". */
    private static @Nullable Entry typeOf(List<Unit> before) {
        return before.isEmpty() ? null : before.get(before.size() - 1).get(Role.HEAD_FIRST);
    }

    private boolean isNameToken(int i, boolean first) {
        Token token = tokens.get(i);
        if (!token.isCapitalised()) {
            return first && isArabicSurname(token); // "Perezida el-Sisi"
        }
        if (token.form().length() == 1 && first && !isInitialStop(i + 1)) {
            return false;
        }
        if (i + 1 < tokens.size() && isBrokenLetter(i + 1)) {
            return true;
        }
        Unit unit = phrases.at(i);
        if (isInitialStop(i + 1)) {
            boolean whole = unit != null && unit.isAny(DOTTED) && unit.to() > i + 1;
            return !whole; // "Henry A. Kissinger": no article; "U.S. Urges Sudan", "H.E. Paul Kagame": no initials
        }
        if (unit == null) {
            return !first || !lexicon.shapes().isNoun(token.norm()) || nextIsGivenName(i);
        }
        if (unit.isOnly(HARMLESS)) {
            return !first || !unit.is(Role.REFERENCE) || isBetweenCapitals(i);
        }
        if (unit.to() - unit.from() > 1) {
            return false;
        }
        boolean personal = lexicon.isPersonal(token.norm());
        if (personal) {
            return first ? i + 1 < tokens.size() && isNameToken(i + 1, false) : true;
        }
        return false;
    }

    /** "Vice Premier He Lifeng". */
    private boolean isBetweenCapitals(int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).isCapitalised()
                && tokens.get(i).isCapitalised()
                && tokens.get(i + 1).isCapitalised()
                && !isSentenceHead(i);
    }

    private boolean nextIsGivenName(int i) {
        if (i + 1 >= tokens.size() || !tokens.get(i + 1).isCapitalised()) {
            return false;
        }
        return phrases.is(i + 1, Role.GIVEN_NAME);
    }

    /** A word that is also a region or a body, right after a given name: "Guy Afrika", "Kayikwamba Wagner". */
    private boolean isSurname(int start, int i, List<Unit> before) {
        Unit unit = phrases.at(i);
        boolean titled = !before.isEmpty() && before.get(before.size() - 1).isAny(TITLES);
        boolean single = unit != null
                && unit.to() == i + 1
                && (unit.isOnly(SURNAMES) || titled && unit.isAny(LANDS)) // "Prime Minister Luis Montenegro"
                && tokens.get(i).isCapitalised();
        if (unit == null || !single || WordDictionary.isUpper(tokens.get(i).form())) {
            return false;
        }
        return phrases.is(start, Role.GIVEN_NAME)
                || i == start + 1 && titled && unit.isOnly(PLACES)
                || isOfficial(start, i);
    }

    /** "January Makamba": a town in itself, but an official has that name. */
    private boolean isOfficial(int start, int i) {
        return i == start + 1
                && Officials.world()
                        .mayKnow(tokens.get(start).form() + " " + tokens.get(i).form());
    }

    /** The number of a monarch: "Abdullah II". */
    private static boolean isNumeral(Token token) {
        String form = token.form();
        for (int i = 0; i < form.length(); i++) {
            if ("IVX".indexOf(form.charAt(i)) < 0) {
                return false;
            }
        }
        return form.length() > 1 || form.equals("V") || form.equals("X");
    }

    /** "al-Sharaa", "el-Sisi". */
    static boolean isArabicSurname(Token token) {
        String form = token.form();
        return form.length() > 4
                && form.charAt(2) == '-'
                && Character.isUpperCase(form.charAt(3))
                && Character.isLowerCase(form.charAt(0));
    }

    /** The point after an initial inside a name: "Frederick M. Shava". */
    private boolean isInitialStop(int i) {
        if (i >= tokens.size() || i == 0 || !tokens.get(i).form().equals(".")) {
            return false;
        }
        Token before = tokens.get(i - 1);
        boolean initial = before.form().length() == 1
                || before.form().length() == 3 && before.form().charAt(1) == '.';
        return initial
                && before.isCapitalised()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isCapitalised();
    }

    /** A title of address that is part of a name: "Hassan Sheikh Mohamud". */
    private boolean isInnerTitle(int i) {
        Unit phrase = phrases.at(i);
        return phrase != null
                && phrase.to() == i + 1
                && phrase.isOnly(Unit.bits(Role.HONORIFIC))
                && tokens.get(i).isCapitalised()
                && i + 1 < tokens.size()
                && isNameToken(i + 1, false);
    }

    private boolean isParticle(int i) {
        Unit phrase = phrases.at(i);
        return phrase != null && phrase.to() == i + 1 && phrase.is(Role.PARTICLE);
    }

    /** A capital letter with an apostrophe, and the rest of the name right behind it. */
    private boolean isElided(int i) {
        String form = tokens.get(i).form();
        return form.length() == 2
                && Character.isUpperCase(form.charAt(0))
                && !Character.isLetterOrDigit(form.charAt(1))
                && form.charAt(1) != '.'
                && i + 1 < tokens.size()
                && tokens.get(i + 1).start() == tokens.get(i).end()
                && tokens.get(i + 1).isCapitalised();
    }

    /** A letter that an encoding lost, inside a word: {@code Gen?iana}. */
    private boolean isBrokenLetter(int i) {
        return tokens.get(i).form().equals("?")
                && i > 0
                && i + 1 < tokens.size()
                && tokens.get(i + 1).start() == tokens.get(i).end()
                && Character.isLowerCase(tokens.get(i + 1).form().charAt(0));
    }

    private boolean isSentenceHead(int i) {
        if (i == 0) {
            return true;
        }
        char c = tokens.get(i - 1).form().charAt(0);
        return !Character.isLetterOrDigit(c) && c != ',' && c != '(' && c != '.' && c != '-' && c != '/' && c != '&'
                || i == 1 && !Character.isLetterOrDigit(c);
    }
}
