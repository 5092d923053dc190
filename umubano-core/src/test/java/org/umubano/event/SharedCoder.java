package org.umubano.event;

/** The coder that all tests of the core share: it is safe for threads, and its tables take some seconds and megabytes. */
public final class SharedCoder {

    public static final Coder CODER = Coder.load();

    private SharedCoder() {}
}
