package org.umubano.app.web;

import org.jspecify.annotations.Nullable;

/** Why a request is not answered as asked. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    Problem(int status, @Nullable String why) {
        super(why, null, false, false);
        this.status = status;
    }

    static Problem notFound(String what) {
        return new Problem(404, what);
    }

    static Problem unreadable(String why) {
        return new Problem(400, why);
    }

    int status() {
        return status;
    }

    String why() {
        String m = getMessage();
        return m == null ? "" : m;
    }
}
