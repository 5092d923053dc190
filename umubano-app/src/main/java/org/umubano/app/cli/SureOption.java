package org.umubano.app.cli;

import org.umubano.claim.Event;
import org.umubano.event.EventMention;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How sure the reading must be of what is written. */
public final class SureOption {

    @Option(
            names = "--sure",
            paramLabel = "SHARE",
            converter = Share.class,
            description =
                    "Only what is read with this confidence at least, from 0 to 1 (of an event the highest of its "
                            + "reports): 0.8 leaves out two fifths of what is false, and a sixth of what is right.")
    double least;

    boolean lets(Event e) {
        return e.confidence() >= least;
    }

    boolean lets(EventMention m) {
        return m.confidence() >= least;
    }

    /** A number from 0 to 1. */
    static final class Share implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            double share;
            try {
                share = Double.parseDouble(value);
            } catch (NumberFormatException e) {
                share = -1;
            }
            if (!(share >= 0 && share <= 1)) {
                throw new TypeConversionException("'" + value + "' is no number from 0 to 1");
            }
            return share;
        }
    }
}
