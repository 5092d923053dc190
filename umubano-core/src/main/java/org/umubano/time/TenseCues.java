package org.umubano.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.umubano.text.Table;

/**
 * Which way a sentence looks, from a few words and endings of {@code time_tense.tsv}: for where no verb has been analysed.
 * A coder that knows the verb passes its tense to {@link TimeTagger#resolve} instead.
 */
public final class TenseCues {

    private record Cue(String where, String form, Direction direction) {}

    private static final int SHORTEST_WITH_ENDING = 4;

    private final List<Cue> cues;

    private TenseCues(List<Cue> cues) {
        this.cues = List.copyOf(cues);
    }

    /** The cues of a language; none where it has no table. */
    public static TenseCues of(String language) {
        List<Cue> cues = new ArrayList<>();
        String name = "lang/" + language + "/time_tense.tsv";
        if (Table.exists(name)) {
            for (Table.Row row : Table.load(name).rows()) {
                cues.add(new Cue(row.get("where"), row.get("form"), Direction.valueOf(row.get("direction"))));
            }
        }
        return new TenseCues(cues);
    }

    /** The direction of the first cue, in the order of the table, that the sentence has. */
    public Direction direction(String sentence) {
        List<String> words = words(sentence);
        String padded = " " + String.join(" ", words) + " ";
        for (Cue cue : cues) {
            boolean has = switch (cue.where) {
                case "words" -> padded.contains(" " + cue.form + " ");
                case "shape" -> words.stream().anyMatch(w -> hasShape(w, cue.form));
                case "starts" -> words.stream().anyMatch(w -> isLong(w, cue) && w.startsWith(cue.form));
                default -> words.stream().anyMatch(w -> isLong(w, cue) && w.endsWith(cue.form));
            };
            if (has) {
                return cue.direction;
            }
        }
        return Direction.UNKNOWN;
    }

    private static boolean hasShape(String word, String shape) {
        int star = shape.indexOf('*');
        return word.length() > shape.length()
                && word.startsWith(shape.substring(0, star))
                && word.endsWith(shape.substring(star + 1));
    }

    private static boolean isLong(String word, Cue cue) {
        return word.length() >= cue.form.length() + 2 && word.length() >= SHORTEST_WITH_ENDING;
    }

    private static List<String> words(String sentence) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < sentence.length(); ) {
            int next = TimeTokens.after(sentence, i, sentence.length());
            // Names tell no tense: Kazakhstan is no verb.
            boolean isName = Character.isUpperCase(sentence.charAt(i)) && !out.isEmpty();
            if (Character.isLetter(sentence.charAt(i)) && !isName) {
                out.add(sentence.substring(i, next).toLowerCase(Locale.ROOT));
            }
            i = next;
        }
        return out;
    }
}
