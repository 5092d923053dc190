package org.umubano.intake.hostile;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * One hostile input and what has to come of it.
 *
 * @param name of the file
 * @param bytes made when asked for, for some are large
 * @param articles how many are read of it at least
 * @param most how many are read of it at most
 * @param said part of the reason why something of it was rejected; empty where nothing need be, "-" where nothing may be
 */
record Hostile(String name, Supplier<byte[]> bytes, int articles, int most, String said) {

    /** Read, and nothing said. */
    static Hostile read(String name, String content) {
        return new Hostile(name, () -> content.getBytes(StandardCharsets.UTF_8), 1, 1, "-");
    }

    static Hostile read(String name, Supplier<byte[]> bytes) {
        return new Hostile(name, bytes, 1, 1, "-");
    }

    /** Rejected with this reason, and nothing read. */
    static Hostile rejected(String name, String said, String content) {
        return new Hostile(name, () -> content.getBytes(StandardCharsets.UTF_8), 0, 0, said);
    }

    static Hostile rejected(String name, String said, Supplier<byte[]> bytes) {
        return new Hostile(name, bytes, 0, 0, said);
    }

    /** Read or rejected: either is right, as long as the run goes on. */
    static Hostile survived(String name, Supplier<byte[]> bytes) {
        return new Hostile(name, bytes, 0, Integer.MAX_VALUE, "");
    }

    static byte[] utf8(String s) {
        return s.getBytes(StandardCharsets.UTF_8);
    }
}
