package org.umubano.app.cli;

import org.umubano.app.cli.Paragraphs.Piece;
import org.umubano.claim.Event;
import org.umubano.dossier.EventWords;
import org.umubano.dossier.Tone;

/** An event in one line of a list: {@code daa226fb  28–29 May 2025  Paul Kagame visited Astana, Kazakhstan}. */
final class EventLine {

    /** Characters of an id that a list shows; fewer do on the command line. */
    private static final int ID = 8;

    private EventLine() {}

    static void print(Event event, EventWords said, Paragraphs out) {
        out.print(
                0,
                "",
                2,
                new Piece(Tone.STRONG, id(event.id())),
                Piece.of(said.dates(event.from(), event.to())),
                Piece.of(said.event(event)));
    }

    /** The beginning of an id, as lists show it. */
    static String id(String id) {
        return id.substring(0, Math.min(ID, id.length()));
    }

    /** The dates of an event and what it is. */
    static String said(Event event, EventWords said) {
        return said.dates(event.from(), event.to()) + "  " + said.event(event);
    }
}
