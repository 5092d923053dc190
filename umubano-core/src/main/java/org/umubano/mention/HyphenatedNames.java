package org.umubano.mention;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention.Type;
import org.umubano.text.Sentence;
import org.umubano.text.Token;

/**
 * Reads the two people whom a hyphen joins into one word: "the Carney-Modi sit-down". Each part must be the surname of
 * somebody whom the article names, or of an official of about then, and the two must be two people: "Nandi-Ndaitwah" is one.
 */
final class HyphenatedNames {

    /** A surname is at least so long. */
    private static final int SHORT = 2;

    private HyphenatedNames() {}

    /** Whether a sentence may have such a word whose parts the records know. */
    static boolean mayRead(String text, Sentence sentence) {
        int first = text.indexOf('-', sentence.start());
        if (first < 0 || first >= sentence.end()) {
            return false;
        }
        for (Token token : sentence.tokens()) {
            String form = token.form();
            int hyphen = form.indexOf('-');
            if (isPair(form, hyphen)
                    && Officials.world().mayKnow(form.substring(0, hyphen))
                    && Officials.world().mayKnow(form.substring(hyphen + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPair(String form, int hyphen) {
        return hyphen >= SHORT
                && form.length() - hyphen - 1 >= SHORT
                && form.indexOf('-', hyphen + 1) < 0
                && Character.isUpperCase(form.charAt(0))
                && Character.isUpperCase(form.charAt(hyphen + 1));
    }

    /** Puts two people for each such word. */
    static void read(String text, List<Sentence> sentences, PhraseReader.Scene scene, int year) {
        int next = text.indexOf('-');
        for (int i = 0; i < sentences.size() && next >= 0; i++) {
            if (next >= sentences.get(i).end()) {
                continue;
            }
            next = text.indexOf('-', sentences.get(i).end());
            List<Token> tokens = sentences.get(i).tokens();
            for (int t = 0; t < tokens.size(); t++) {
                String form = tokens.get(t).form();
                int hyphen = form.indexOf('-');
                if (isPair(form, hyphen) && isAlone(tokens, t)) {
                    read(text, tokens.get(t), hyphen, i, scene, year);
                }
            }
        }
    }

    /** Whether the words beside are in small letters: a word of a longer name is none of two people. */
    private static boolean isAlone(List<Token> tokens, int t) {
        boolean before = t < 2 || !tokens.get(t - 1).isCapitalised();
        return before && t + 1 < tokens.size() && tokens.get(t + 1).isWord() && !isName(tokens.get(t + 1));
    }

    private static boolean isName(Token token) {
        return token.isCapitalised()
                && token.form().length() > 1
                && Character.isLowerCase(token.form().charAt(1));
    }

    private static void read(String text, Token token, int hyphen, int sentence, PhraseReader.Scene scene, int year) {
        String first = bearer(token.form().substring(0, hyphen), scene.actors, year);
        String second = bearer(token.form().substring(hyphen + 1), scene.actors, year);
        if (first == null || second == null || first.equals(second)) {
            return;
        }
        int end = token.start() + token.form().length();
        Draft own = null;
        for (Iterator<Draft> it = scene.actors.iterator(); it.hasNext(); ) {
            Draft draft = it.next();
            if (draft.start <= token.start() && draft.end >= end) {
                own = draft;
                if (draft.start < token.start() || draft.end > end) {
                    return; // a part of something longer
                }
                it.remove();
            }
        }
        scene.spans.removeIf(s -> s.start() == token.start() && s.end() == end);
        int at = own == null ? scene.actors.size() : 0;
        while (at < scene.actors.size() && scene.actors.get(at).start < token.start()) {
            at++;
        }
        scene.actors.add(at, person(text, token.start() + hyphen + 1, end, sentence));
        scene.actors.add(at, person(text, token.start(), token.start() + hyphen, sentence));
    }

    /** The full name of the one whose surname a word is; null where nobody is known by it. */
    private static @Nullable String bearer(String word, List<Draft> actors, int year) {
        for (Draft actor : actors) {
            String name = actor.type == Type.PERSON ? actor.name : null;
            if (name != null && name.length() > word.length() + 1 && name.endsWith(" " + word)) {
                return word;
            }
        }
        List<Officials.Term> terms = Officials.world().find(word, year);
        return terms.isEmpty() ? null : terms.get(0).name();
    }

    private static Draft person(String text, int start, int end, int sentence) {
        Draft out = new Draft(Type.PERSON, start, end, "hyphen");
        out.name(text, start, end);
        out.sentence = sentence;
        out.evident = true;
        return out;
    }
}
