package org.umubano.coding.sentence;

import java.util.List;
import java.util.function.IntFunction;
import org.umubano.coding.sentence.Line.Actor;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/** Whom "they" means in the sentence itself: those who do together what is told over it. */
final class They {

    private They() {}

    /** "X and Y announced that they would sign, and met": the subjects of the verb before "they", where they are several. */
    static List<Actor> meant(Line line, int v, List<Actor> found, IntFunction<List<Actor>> subjects) {
        Actor they = found.size() == 1 ? found.get(0) : null;
        if (they == null || line.lexicon.headFirst) {
            return found;
        }
        boolean points = they.first() == they.last() && they.mention().reference() == ActorMention.Reference.PEOPLE;
        for (int u = v - 1; u >= 0 && points; u--) {
            VerbGroup over = line.verbs.get(u);
            if (over.isFinite() && over.last() < they.first()) {
                List<Actor> several = subjects.apply(u);
                boolean named = several.size() > 1
                        && several.stream().noneMatch(a -> a.mention().reference() != null);
                return named ? several : found;
            }
        }
        return found;
    }
}
