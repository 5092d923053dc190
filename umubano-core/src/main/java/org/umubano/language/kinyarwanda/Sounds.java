package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Table;

/**
 * Joins prefixes as the language does: vowels merge or turn into glides ({@code lang/rw/sounds.tsv}), Dahl's law voices k
 * and t before a syllable that begins voiceless, the n of the first person follows its neighbour.
 */
final class Sounds {

    /** Where a piece stands, as far as it changes its sound. */
    enum Slot {
        /** a vowel alone turns into a glide before a vowel */
        SUBJECT,
        /** i before a vowel is iy */
        REFLEXIVE,
        /** a drops before a vowel */
        OTHER
    }

    /** A piece to be joined. */
    record Piece(String form, Slot slot) {}

    private record Glide(List<String> front, List<String> back) {}

    private final Map<String, Glide> glides = new HashMap<>();

    Sounds(Table table) {
        for (Table.Row row : table.rows()) {
            glides.put(
                    row.get("kind") + " " + row.get("ending"),
                    new Glide(row.list("before_aei"), row.list("before_ou")));
        }
    }

    /**
     * All spellings of the pieces in a row before an onset; empty where they cannot stand there.
     *
     * @param stemFollows whether the onset is that of the stem: only a stem voices the prefix next to it (gukora, but
     *     kutavuga, kukubona, kikaba)
     */
    List<String> join(List<Piece> pieces, int onset, boolean stemFollows) {
        List<String> out = List.of("");
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.form().isEmpty()) {
                continue;
            }
            List<String> longer = new ArrayList<>(2);
            for (String tail : out) {
                before(piece, tail, onset, stemFollows, longer);
            }
            out = longer;
        }
        return out;
    }

    private void before(Piece piece, String tail, int onset, boolean stemFollows, List<String> out) {
        int next = tail.isEmpty() ? onset : Onset.of(tail.charAt(0));
        if (piece.form().equals("n")) {
            nasal(tail, next, out);
        } else if ((next & Onset.ANY_VOWEL) != 0) {
            beforeVowel(piece, tail, next, out);
        } else {
            out.add(stemFollows && tail.isEmpty() ? dahl(piece.form(), next) : piece.form() + tail);
        }
    }

    private static void nasal(String tail, int next, List<String> out) {
        if (next == Onset.LIQUID) {
            if (!tail.isEmpty()) {
                out.add("nd" + tail.substring(1));
            }
        } else if ((next & (Onset.VOICED_LABIAL | Onset.VOICELESS_LABIAL)) != 0) {
            out.add("m" + tail);
        } else if (next != Onset.BREATH && next != Onset.NASAL) {
            out.add("n" + tail);
        }
    }

    private void beforeVowel(Piece piece, String tail, int next, List<String> out) {
        String form = piece.form();
        if (form.length() == 1) {
            String kind = switch (piece.slot()) {
                case SUBJECT -> "whole ";
                case REFLEXIVE -> "reflexive ";
                case OTHER -> "drop ";
            };
            add(glides.get(kind + form), "", tail, next, out);
        } else if (form.endsWith("a")) {
            out.add(form.substring(0, form.length() - 1) + tail);
        } else {
            int cut = form.length() - 2;
            add(glides.get("syllable " + form.substring(cut)), form.substring(0, cut), tail, next, out);
        }
    }

    private static void add(@Nullable Glide glide, String head, String tail, int next, List<String> out) {
        if (glide == null) {
            out.add(head + tail);
            return;
        }
        for (String g : next == Onset.FRONT_VOWEL ? glide.front() : glide.back()) {
            out.add(head + g + tail);
        }
    }

    /** k to g and t to d in the last syllable before a voiceless onset; not after a nasal (nti-). */
    private static String dahl(String form, int next) {
        int k = form.length() - 2;
        if ((next & Onset.ANY_VOICELESS) == 0 || k < 0 || k > 0 && !Onset.isVowel(form.charAt(k - 1))) {
            return form;
        }
        char c = form.charAt(k);
        if (c != 'k' && c != 't') {
            return form;
        }
        return form.substring(0, k) + (c == 'k' ? 'g' : 'd') + form.substring(k + 1);
    }
}
