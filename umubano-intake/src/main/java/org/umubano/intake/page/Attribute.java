package org.umubano.intake.page;

/** The attributes that are read; all others of a page are passed over. */
enum Attribute {
    CLASS("class"),
    ID("id"),
    ROLE("role"),
    HIDDEN("hidden"),
    ARIA_HIDDEN("aria-hidden"),
    STYLE("style"),
    ITEMPROP("itemprop"),
    DATETIME("datetime"),
    CONTENT("content"),
    PROPERTY("property"),
    NAME("name"),
    HREF("href"),
    REL("rel"),
    TYPE("type"),
    PUBDATE("pubdate"),
    LANG("lang");

    private static final Attribute[] ALL = values();
    private static final int SLOTS = 64;
    private static final long[] KEYS = new long[SLOTS];
    private static final byte[] NUMBERS = new byte[SLOTS];

    static {
        for (Attribute a : ALL) {
            long key = 0;
            for (int i = 0; i < a.written.length(); i++) {
                key = Names.key(key, Names.code(a.written.charAt(i)));
            }
            int slot = slot(key);
            while (KEYS[slot] != 0) {
                slot = slot + 1 & SLOTS - 1;
            }
            KEYS[slot] = key;
            NUMBERS[slot] = (byte) a.ordinal();
        }
    }

    private final String written;

    Attribute(String written) {
        this.written = written;
    }

    /** The ordinal of the attribute with this key (see {@link Names#key}), or -1. */
    static int of(long key) {
        for (int slot = slot(key); KEYS[slot] != 0; slot = slot + 1 & SLOTS - 1) {
            if (KEYS[slot] == key) {
                return NUMBERS[slot];
            }
        }
        return -1;
    }

    /** The ordinal of the attribute of this name in lower case, or -1. */
    static int of(String name) {
        for (Attribute a : ALL) {
            if (a.written.equals(name)) {
                return a.ordinal();
            }
        }
        return -1;
    }

    private static int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 58);
    }
}
