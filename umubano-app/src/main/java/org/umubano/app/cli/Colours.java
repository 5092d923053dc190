package org.umubano.app.cli;

import org.umubano.dossier.Paint;
import org.umubano.dossier.Tone;

/** Few colours of a terminal, readable on light and on dark ground. */
final class Colours {

    private static final String END = "\u001b[0m";

    private Colours() {}

    static Paint paint(boolean isColoured) {
        return isColoured ? Colours::paint : Paint.NONE;
    }

    private static String paint(Tone tone, String text) {
        if (text.isBlank()) {
            return text;
        }
        return switch (tone) {
            case PLAIN -> text;
            case HEADING -> "\u001b[1;36m" + text + END;
            case STRONG -> "\u001b[1m" + text + END;
            case NOTE -> "\u001b[33m" + text + END;
            case ALARM -> "\u001b[1;31m" + text + END;
            case QUIET -> "\u001b[2m" + text + END;
        };
    }
}
