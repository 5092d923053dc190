package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.umubano.claim.Verdict;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of options that have codes in the contract: as they are written there, for reading, help and completion. */
final class Coded {

    private Coded() {}

    private static <T> T read(String typed, T[] all, Function<T, String> code, String what) {
        List<String> codes = new ArrayList<>();
        for (T one : all) {
            if (code.apply(one).equals(typed.strip().toLowerCase(Locale.ROOT))) {
                return one;
            }
            codes.add(code.apply(one));
        }
        throw new TypeConversionException("'" + typed + "' is no " + what + "; there are " + String.join(", ", codes));
    }

    private static <T> Iterator<String> codes(T[] all, Function<T, String> code) {
        return List.of(all).stream().map(code).iterator();
    }

    /** {@code --kind}. */
    static final class Kinds implements ITypeConverter<Kind>, Iterable<String> {
        @Override
        public Kind convert(String typed) {
            return read(typed, Kind.values(), Kind::code, "kind");
        }

        @Override
        public Iterator<String> iterator() {
            return codes(Kind.values(), Kind::code);
        }
    }

    /** {@code --status}. */
    static final class Statuses implements ITypeConverter<Status>, Iterable<String> {
        @Override
        public Status convert(String typed) {
            return read(typed, Status.values(), Status::code, "status");
        }

        @Override
        public Iterator<String> iterator() {
            return codes(Status.values(), Status::code);
        }
    }

    /** {@code --verdict}: those that events are chosen by. */
    static final class Verdicts implements ITypeConverter<Verdict>, Iterable<String> {
        private static final Verdict[] CHOSEN = {Verdict.DIFFERS, Verdict.CONTRADICTS};

        @Override
        public Verdict convert(String typed) {
            return read(typed, CHOSEN, Verdict::code, "verdict by which events are chosen");
        }

        @Override
        public Iterator<String> iterator() {
            return codes(CHOSEN, Verdict::code);
        }
    }
}
