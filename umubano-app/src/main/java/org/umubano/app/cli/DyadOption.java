package org.umubano.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Two states that a command is about alone. */
public final class DyadOption {

    @Option(
            names = "--dyad",
            paramLabel = "A-B",
            converter = Converter.class,
            description = "Only of these two states: RWA-KAZ, in either order.")
    @Nullable
    String dyad;

    /** Whether something of these pairs is wanted. */
    boolean lets(List<String> dyads) {
        return dyad == null || dyads.contains(dyad);
    }

    /** Two states by code or name. */
    static final class Converter implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            int dash = value.indexOf('-');
            if (dash < 0) {
                throw new TypeConversionException("'" + value + "' is no pair of states; write it as RWA-KAZ");
            }
            States states = new States();
            String a = states.convert(value.substring(0, dash));
            String b = states.convert(value.substring(dash + 1));
            if (a.equals(b)) {
                throw new TypeConversionException("a pair needs two different states, not " + a + " twice");
            }
            return a.compareTo(b) < 0 ? a + '-' + b : b + '-' + a;
        }
    }
}
