package org.umubano.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.evaluation.GoldSet;

/** What programs that fit weights to stories share: the parts in which stories are left out, and where the weights go. */
final class Fitting {

    /** In so many parts stories are left out in turn. */
    static final int PARTS = 5;

    private Fitting() {}

    /** The part of a story, by its name alone. */
    static int part(String story) {
        return Math.floorMod(story.hashCode(), PARTS);
    }

    /** The story of an article; one that is of none stands by itself. */
    static String story(GoldSet.GoldArticle article) {
        return article.story().isEmpty() ? article.id() : article.story();
    }

    /** Takes {@code --write TABLE} out of the arguments; null where it is not given. */
    static @Nullable Path table(List<String> arguments) {
        int write = arguments.indexOf("--write");
        if (write < 0) {
            return null;
        }
        Path table = Path.of(arguments.remove(write + 1));
        arguments.remove(write);
        return table;
    }

    /** Takes an option and its list out of the arguments; empty where it is not given. */
    static Set<String> option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        if (at < 0) {
            return Set.of();
        }
        arguments.remove(at);
        return new TreeSet<>(List.of(arguments.remove(at).split(",")));
    }
}
