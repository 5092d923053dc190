package org.umubano.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention;
import org.umubano.mention.ActorMention.Type;

/** What stands anywhere in an article, before and behind the sentence that is read. Asked only where a rare word calls for it. */
final class WholeText {

    private final List<Line> lines;

    WholeText(List<Line> lines) {
        this.lines = lines;
    }

    /** Whether the article is one sentence, so that no report tells what its headline does. */
    boolean isOneLine() {
        return lines.size() == 1;
    }

    /** Whether one of some verbs stands anywhere in the article. */
    boolean hasVerb(Set<String> lemmas) {
        for (Line line : lines) {
            for (int v = 0; v < line.verbs.size(); v++) {
                if (lemmas.contains(line.verbs.get(v).lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many sentences back a person may be named whom a pronoun means. */
    private static final int BACK = 2;

    /** The person named last in the sentences before a line, whoever he is; null for none. */
    @Nullable
    ActorMention lastPerson(Line line) {
        ActorMention last = null;
        for (Line before : lines) {
            for (Line.Actor actor : before.number < line.number && line.number - before.number <= BACK
                    ? before.actors
                    : List.<Line.Actor>of()) {
                boolean named =
                        actor.mention().type() == Type.PERSON && actor.mention().name() != null;
                last = named ? actor.mention() : last;
            }
        }
        return last;
    }

    /** Whether a word that opens a sentence is a name: it stands with a capital letter inside another one too. */
    boolean isName(String form) {
        for (Line line : lines) {
            for (int t = 1; t < line.tokens.size(); t++) {
                if (line.tokens.get(t).form().equals(form) && (line.tokens.get(t - 1).isWord() || line.isComma(t - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of some words stands anywhere in the article. */
    boolean hasWord(Set<String> words) {
        for (Line line : lines) {
            for (int t = 0; t < line.tokens.size(); t++) {
                if (words.contains(line.tokens.get(t).norm())) {
                    return true;
                }
            }
        }
        return false;
    }
}
