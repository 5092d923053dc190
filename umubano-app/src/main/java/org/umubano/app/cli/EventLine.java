package org.umubano.app.cli;

import org.umubano.claim.Event;
import org.umubano.dossier.EventWords;
import org.umubano.dossier.Paint;
import org.umubano.dossier.Tone;

/** An event in one line of a list: {@code daa226fb  28–29 May 2025  Paul Kagame visited Astana, Kazakhstan}. */
final class EventLine {

    /** Characters of an id that a list shows; fewer do on the command line. */
    private static final int ID = 8;

    private EventLine() {}

    static String of(Event event, EventWords said, Paint paint) {
        return paint.paint(Tone.STRONG, event.id().substring(0, ID)) + "  " + said.dates(event.from(), event.to())
                + "  " + said.event(event);
    }
}
