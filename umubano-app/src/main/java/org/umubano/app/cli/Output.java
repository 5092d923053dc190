package org.umubano.app.cli;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A stream of this process that keeps why it could not be written; UTF-8 whatever the locale. */
final class Output extends PrintStream {

    private final Kept kept;

    Output(FileOutputStream to) {
        this(new Kept(to));
    }

    private Output(Kept kept) {
        super(kept, false, StandardCharsets.UTF_8);
        this.kept = kept;
    }

    @Nullable
    IOException fault() {
        return kept.fault;
    }

    private static final class Kept extends FilterOutputStream {

        private volatile @Nullable IOException fault;

        Kept(OutputStream to) {
            super(to);
        }

        @Override
        public void write(int b) throws IOException {
            try {
                out.write(b);
            } catch (IOException e) {
                fault = e;
                throw e;
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                fault = e;
                throw e;
            }
        }
    }
}
