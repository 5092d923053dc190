package org.umubano.mention;

import java.util.List;
import org.umubano.mention.ActorMention.Type;
import org.umubano.text.Token;

/** Reads the states that hyphens join into one word: "Kazakh-Rwandan", "Zimbabwe-Rwanda"; not "the Iran-backed militia". */
final class HyphenatedStates {

    private static final long WHOLE = Unit.bits(Role.STATE, Role.SEAT);

    private final Lexicon lexicon;

    HyphenatedStates(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds each state that a unit names as a part of a word with hyphens. */
    void read(List<Token> tokens, Unit unit, List<Draft> actors) {
        if (unit.isAny(WHOLE)) {
            return;
        }
        for (int i = unit.from(); i < unit.to(); i++) {
            Token token = tokens.get(i);
            if (!token.isCapitalised() || token.form().indexOf('-') < 0) {
                continue;
            }
            String form = token.norm();
            if (isName(token) || lexicon.isBacked(form.substring(form.lastIndexOf('-') + 1))) {
                continue;
            }
            int from = 0;
            for (int j = 0; j <= token.form().length(); j++) {
                char c = j == token.form().length() ? '-' : token.form().charAt(j);
                if (c == '-') {
                    part(token, from, j, actors);
                    from = j + 1;
                }
            }
        }
    }

    /** "Al-Sudani": a family name with its article, and nothing of the Sudan. */
    private boolean isName(Token token) {
        List<Token> first =
                lexicon.tokenize(token.form().substring(0, token.form().indexOf('-')));
        WordDictionary.Match<Entry> match =
                first.isEmpty() ? null : lexicon.dictionary().longestAt(first, 0);
        return match != null && match.to() == first.size() && Unit.of(match).is(Role.PARTICLE);
    }

    private void part(Token token, int from, int to, List<Draft> actors) {
        if (from >= to) {
            return;
        }
        List<Token> word = lexicon.tokenize(token.form().substring(from, to));
        WordDictionary.Match<Entry> match =
                word.isEmpty() ? null : lexicon.dictionary().longestAt(word, 0);
        if (match == null || match.to() != word.size()) {
            return;
        }
        Unit unit = Unit.of(match);
        Entry entry = unit.get(Role.STATE) == null ? unit.get(Role.DEMONYM) : unit.get(Role.STATE);
        if (entry != null) {
            Draft draft = new Draft(Type.STATE, token.start() + from, token.start() + to, "joined");
            draft.state = entry.code();
            actors.add(draft);
        }
    }
}
