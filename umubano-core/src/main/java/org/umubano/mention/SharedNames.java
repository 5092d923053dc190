package org.umubano.mention;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.umubano.text.Table;

/**
 * Two states that are called by one name, {@code world/shared_names.tsv}: "Congo" is the one that the article speaks of, where
 * it names Brazzaville or the Republic of the Congo and nothing that is of the other state alone.
 */
public final class SharedNames {

    /** @param sure words that are of the usual state alone */
    private record Shared(String usual, String other, List<String> sure) {}

    private static final List<Shared> ALL = Table.load("world/shared_names.tsv").rows().stream()
            .map(r -> new Shared(r.get("usual"), r.get("other"), r.list("sure")))
            .toList();

    private static final Map<String, String> OTHERS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Shared::usual, Shared::other));

    private SharedNames() {}

    /** The states that are called by the name of another one, by the code of that one. */
    public static Map<String, String> others() {
        return OTHERS;
    }

    /** Gives the mentions of an article to the other state, where the article speaks of that one only. */
    static void read(String text, PhraseReader.Scene scene, int year) {
        for (Shared shared : ALL) {
            if (names(scene, shared.other) && !isOfUsual(text, scene, shared, year)) {
                scene.actors.stream().filter(a -> shared.usual.equals(a.state)).forEach(a -> a.state = shared.other);
            }
        }
    }

    private static boolean names(PhraseReader.Scene scene, String state) {
        return scene.actors.stream().anyMatch(a -> state.equals(a.state))
                || scene.spans.stream().anyMatch(s -> isPlaceOf(s, state));
    }

    private static boolean isPlaceOf(SpanMention span, String state) {
        return span.type() == SpanMention.Type.PLACE && state.equals(span.code());
    }

    /** Whether a place, an official or a word of the article is of the usual state for sure. */
    private static boolean isOfUsual(String text, PhraseReader.Scene scene, Shared shared, int year) {
        for (SpanMention span : scene.spans) {
            if (isPlaceOf(span, shared.usual)) {
                return true;
            }
        }
        for (Draft actor : scene.actors) {
            String name = actor.name;
            if (name != null
                    && actor.type == ActorMention.Type.PERSON
                    && Officials.world().find(name, year).stream()
                            .anyMatch(t -> Objects.equals(t.state(), shared.usual))) {
                return true;
            }
            if (shared.usual.equals(actor.state)) {
                String said = text.substring(actor.start, actor.end);
                if (shared.sure.stream().anyMatch(said::contains)) {
                    return true;
                }
            }
        }
        return false;
    }
}
