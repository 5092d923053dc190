package org.umubano.dossier;

import java.util.List;
import java.util.Map;

/**
 * A dossier in words, without a layout yet.
 *
 * @param language BCP 47 tag of the words
 * @param summary what it rests on, in a few short pieces
 */
public record Page(String language, String title, String asOf, List<String> summary, List<Block> blocks) {

    public Page {
        summary = List.copyOf(summary);
        blocks = List.copyOf(blocks);
    }

    /** The page of a dossier. */
    public static Page of(Dossier dossier, Words words) {
        return of(dossier, words, Map.of());
    }

    /** @param names what to call articles (by id) whose outlet is not known: the files that they came from */
    public static Page of(Dossier dossier, Words words, Map<String, String> names) {
        return new Wording(dossier, words, names).page();
    }

    /** A part of the page; the code is the same in all languages. */
    public record Block(String code, String heading, List<Row> rows) {
        public Block {
            rows = List.copyOf(rows);
        }
    }

    /** What a block is made of. */
    public sealed interface Row {}

    /**
     * An event.
     *
     * @param tag what is to be known at a glance: planned, contradicts; or empty
     * @param marks of the articles
     * @param id by which {@code explain} finds it; long enough to be the only one
     */
    public record Item(String when, String what, String tag, Tone tone, List<String> marks, String id, List<Note> notes)
            implements Row {
        public Item {
            marks = List.copyOf(marks);
            notes = List.copyOf(notes);
        }
    }

    /** One field of an event; the tag is its verdict where that is worth saying. */
    public record Note(String label, String text, String tag, Tone tone) {}

    /** Something that is no event: an official, a sector, a source. */
    public record Fact(String label, String text) implements Row {}

    /** Values that stand against each other. */
    public record Comparison(String what, String field, String verdict, Tone tone, String id, List<Side> sides)
            implements Row {
        public Comparison {
            sides = List.copyOf(sides);
        }
    }

    /** One value with those who say it. */
    public record Side(String value, List<String> marks, List<Quote> quotes) {
        public Side {
            marks = List.copyOf(marks);
            quotes = List.copyOf(quotes);
        }
    }

    /** A sentence in its own language. */
    public record Quote(String mark, String language, String text) {}
}
