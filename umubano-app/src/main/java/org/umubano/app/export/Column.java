package org.umubano.app.export;

/** A column of a sheet: its name, and what its cells hold where they are not empty. */
record Column(String name, Type type) {

    /** {@code TEXT} any value; {@code INTEGER} and {@code NUMBER} a Number; {@code DATE} a LocalDate. */
    enum Type {
        TEXT,
        INTEGER,
        NUMBER,
        DATE
    }

    static Column text(String name) {
        return new Column(name, Type.TEXT);
    }

    static Column integer(String name) {
        return new Column(name, Type.INTEGER);
    }

    static Column number(String name) {
        return new Column(name, Type.NUMBER);
    }

    static Column date(String name) {
        return new Column(name, Type.DATE);
    }
}
