package org.umubano.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.WordDictionary.Match;
import org.umubano.text.Token;

/**
 * Cuts a sentence into {@link Unit}s: the longest phrases of the tables, names made of capitalised words, and compounds
 * that a head noun closes or opens ("Trans-Caspian International Transport Route", "Ihuriro Mpuzamahanga rya Astana").
 */
final class UnitReader {

    /** Meanings that do not keep a capitalised word out of a person's name. */
    private static final Set<Role> HARMLESS = EnumSet.of(
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

    private final Lexicon lexicon;
    private final WordDictionary<Entry> dictionary;

    UnitReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.dictionary = lexicon.dictionary();
    }

    /** The units of a sentence, in order, without gaps. */
    List<Unit> read(List<Token> tokens) {
        List<Unit> out = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            Unit unit = unitAt(tokens, i, out);
            out.add(unit);
            i = unit.to();
        }
        return out;
    }

    private Unit unitAt(List<Token> tokens, int i, List<Unit> before) {
        Token token = tokens.get(i);
        Match<Entry> match = dictionary.longestAt(tokens, i);
        if (i > 0 && !before.isEmpty() && before.get(before.size() - 1).is(Role.STRIPS)) {
            Match<Entry> stripped = lexicon.stripped().longestAt(tokens, i);
            match = stripped != null && (match == null || stripped.to() > match.to()) ? stripped : match;
        }
        Unit phrase = match == null ? null : Unit.of(match);
        if (!Character.isLetterOrDigit(token.form().charAt(0))) {
            return phrase == null ? Unit.word(i) : phrase;
        }
        if (phrase != null && phrase.is(Role.HEAD_FIRST)) {
            Unit compound = openedBy(tokens, phrase);
            if (compound != null) {
                return compound;
            }
        }
        if (!token.isCapitalised()) {
            return phrase == null ? Unit.word(i) : phrase;
        }
        Unit compound = closedByHead(tokens, i, phrase);
        if (compound != null && (phrase == null || compound.to() > phrase.to())) {
            return compound;
        }
        Unit name = nameAt(tokens, i, phrase, before);
        if (name != null && (phrase == null || name.to() > phrase.to() || harmless(phrase))) {
            return name;
        }
        return phrase == null ? Unit.word(i) : phrase;
    }

    private static boolean harmless(Unit unit) {
        for (Entry entry : unit.entries()) {
            if (!HARMLESS.contains(entry.role())) {
                return false;
            }
        }
        return true;
    }

    // ---- compounds

    /** A run of capitalised words that ends in a capitalised head noun. */
    private @Nullable Unit closedByHead(List<Token> tokens, int start, @Nullable Unit first) {
        if (first != null && (first.is(Role.OPENER) || first.is(Role.ARTICLE) || isTitle(first))) {
            return null;
        }
        int end = -1;
        String type = null;
        int i = start;
        int last = start;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            Match<Entry> match = dictionary.longestAt(tokens, i);
            Unit unit = match == null ? Unit.word(i) : Unit.of(match);
            boolean capital = token.isCapitalised();
            if (!capital && !Character.isDigit(token.form().charAt(0))) {
                boolean joins = unit.is(Role.JOINT) && end < 0 && i - last <= 1 && capitalFollows(tokens, unit.to());
                if (!joins) {
                    break;
                }
            } else {
                if (isTitle(unit) && i > start && !unit.is(Role.HEAD_LAST) || unit.is(Role.HONORIFIC) || unit.is(Role.RANK)) {
                    break;
                }
                Entry head = unit.get(Role.HEAD_LAST);
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

    private static boolean isTitle(Unit unit) {
        return unit.is(Role.OFFICE) || unit.is(Role.PLURAL) || unit.is(Role.BODY);
    }

    private static boolean capitalFollows(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).isCapitalised();
    }

    /** A head noun, a genitive, and capitalised words. */
    private @Nullable Unit openedBy(List<Token> tokens, Unit head) {
        Entry entry = head.get(Role.HEAD_FIRST);
        boolean place = entry != null && entry.code().equals("PLACE") && endsInGenitive(tokens, head);
        if (entry == null || place || head.entries().size() > 1 && isTitle(head)) {
            return null;
        }
        boolean capital = tokens.get(head.from()).isCapitalised();
        boolean open = capital || entry.code().equals("NAMED") || entry.code().equals("ARMED");
        int i = head.to();
        if (i < tokens.size()
                && open
                && tokens.get(i).isWord()
                && !isGenitive(tokens, i)
                && genitiveFollows(tokens, i)) {
            i++;
        }
        boolean closed = endsInGenitive(tokens, head);
        if (!closed && (i >= tokens.size() || !isGenitive(tokens, i) || !open)) {
            return null;
        }
        if (!closed) {
            i++;
        }
        int end = capitalRun(tokens, i, capital);
        return end <= i ? null : Unit.name(head.from(), end, entry.code(), false);
    }

    private boolean endsInGenitive(List<Token> tokens, Unit head) {
        return head.to() - head.from() > 1 && isGenitive(tokens, head.to() - 1);
    }

    private boolean genitiveFollows(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && isGenitive(tokens, i + 1);
    }

    private boolean isGenitive(List<Token> tokens, int i) {
        Match<Entry> match = dictionary.longestAt(tokens, i);
        return match != null && Unit.of(match).is(Role.GENITIVE);
    }

    /** The end of a run of capitalised words, over small words between them where the head noun is capitalised too. */
    private int capitalRun(List<Token> tokens, int start, boolean joints) {
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
                    && (i == start && token.norm().length() == 1
                            || joints && (isGenitive(tokens, i) || isJoint(tokens, i)))) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isJoint(List<Token> tokens, int i) {
        Match<Entry> match = dictionary.longestAt(tokens, i);
        return match != null && Unit.of(match).is(Role.JOINT);
    }

    // ---- names

    private @Nullable Unit nameAt(List<Token> tokens, int start, @Nullable Unit phrase, List<Unit> before) {
        boolean head = isSentenceHead(tokens, start);
        if (head && phrase != null && phrase.is(Role.OPENER)) {
            return null;
        }
        if (!isNameToken(tokens, start, true)
                || head && lexicon.looksLikeNoun(tokens.get(start).norm())) {
            return null;
        }
        int end = start + 1;
        int i = end;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (isNameToken(tokens, i, false)) {
                i++;
                end = i;
            } else if (isInitialStop(tokens, i)) {
                i++;
            } else if (isParticle(tokens, i) && i + 1 < tokens.size() && isNameToken(tokens, i + 1, false)) {
                i++;
            } else if (isBrokenLetter(tokens, i)) {
                i += 2;
                end = i;
            } else {
                break;
            }
        }
        boolean single = end - start == 1;
        String form = tokens.get(start).form();
        if (single
                && phrase != null
                && (phrase.is(Role.TOPIC)
                        || phrase.is(Role.HEAD_FIRST)
                        || phrase.is(Role.HEAD_LAST)
                        || phrase.is(Role.PORTFOLIO)
                        || phrase.is(Role.INSTRUMENT)
                        || phrase.is(Role.COUNT)
                        || phrase.is(Role.OPENER)
                        || phrase.is(Role.REFERENCE))) {
            return null;
        }
        boolean acronym = single && WordDictionary.isUpper(form) && form.length() <= 8
                || !single && isClubLike(tokens, start);
        Entry typed = single || !before.isEmpty() ? typeOf(before) : null;
        if (typed != null && (acronym || !head)) {
            return Unit.name(start, end, typed.code(), false);
        }
        if (!acronym && !before.isEmpty() && !hasGivenName(tokens, start, end)) {
            Unit last = before.get(before.size() - 1);
            if (last.is(Role.PLACE_SIGN)) {
                return Unit.name(start, end, "PLACE", false);
            }
            acronym = last.is(Role.BODY_SIGN);
        }
        return Unit.name(start, end, acronym ? Unit.ACRONYM : Unit.PERSONAL, single && head);
    }

    /** Two to four capitals before a name are no one's given name: "FC Dila", "AS Vita". */
    private boolean isClubLike(List<Token> tokens, int start) {
        String form = tokens.get(start).form();
        return form.length() >= 2
                && form.length() <= 4
                && WordDictionary.isUpper(form)
                && form.indexOf('.') < 0
                && !WordDictionary.isUpper(tokens.get(start + 1).form())
                && !hasGivenName(tokens, start + 1, start + 2);
    }

    private boolean hasGivenName(List<Token> tokens, int start, int end) {
        for (int i = start; i < end; i++) {
            Match<Entry> match = dictionary.longestAt(tokens, i);
            if (match != null && Unit.of(match).is(Role.GIVEN_NAME)) {
                return true;
            }
        }
        return false;
    }

    /** The head noun right before a name: "sosiyete Samruk". */
    private static @Nullable Entry typeOf(List<Unit> before) {
        return before.isEmpty() ? null : before.get(before.size() - 1).get(Role.HEAD_FIRST);
    }

    private boolean isNameToken(List<Token> tokens, int i, boolean first) {
        Token token = tokens.get(i);
        if (!token.isCapitalised()) {
            return false;
        }
        if (token.form().length() == 1 && first && !isInitialStop(tokens, i + 1)) {
            return false;
        }
        if (i + 1 < tokens.size() && isBrokenLetter(tokens, i + 1)) {
            return true;
        }
        Match<Entry> match = dictionary.longestAt(tokens, i);
        if (match == null) {
            return !first || !lexicon.looksLikeNoun(token.norm()) || nextIsGivenName(tokens, i);
        }
        Unit unit = Unit.of(match);
        if (harmless(unit)) {
            return !first || !unit.is(Role.REFERENCE);
        }
        if (unit.to() - unit.from() > 1) {
            return false;
        }
        boolean personal = lexicon.isPersonal(token.norm());
        if (personal) {
            return first ? i + 1 < tokens.size() && isNameToken(tokens, i + 1, false) : true;
        }
        return false;
    }

    private boolean nextIsGivenName(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size() || !tokens.get(i + 1).isCapitalised()) {
            return false;
        }
        Match<Entry> match = dictionary.longestAt(tokens, i + 1);
        return match != null && Unit.of(match).is(Role.GIVEN_NAME);
    }

    /** The point after an initial inside a name: "Frederick M. Shava". */
    private static boolean isInitialStop(List<Token> tokens, int i) {
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

    private boolean isParticle(List<Token> tokens, int i) {
        Match<Entry> match = dictionary.longestAt(tokens, i);
        return match != null && match.to() == i + 1 && Unit.of(match).is(Role.PARTICLE);
    }

    /** A letter that an encoding lost, inside a word: {@code Gen?iana}. */
    private static boolean isBrokenLetter(List<Token> tokens, int i) {
        return tokens.get(i).form().equals("?")
                && i > 0
                && i + 1 < tokens.size()
                && tokens.get(i + 1).start() == tokens.get(i).end()
                && Character.isLowerCase(tokens.get(i + 1).form().charAt(0));
    }

    private static boolean isSentenceHead(List<Token> tokens, int i) {
        if (i == 0) {
            return true;
        }
        char c = tokens.get(i - 1).form().charAt(0);
        return !Character.isLetterOrDigit(c) && c != ',' && c != '(' && c != '.' && c != '-' && c != '/' && c != '&'
                || i == 1 && !Character.isLetterOrDigit(c);
    }
}
