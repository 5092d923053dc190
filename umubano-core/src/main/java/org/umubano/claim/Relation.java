package org.umubano.claim;

/** How two values of one field stand to each other, the gravest last. */
enum Relation {
    /** The same, in other words or spelling. */
    EQUAL,
    /** One is the other, told more exactly. */
    REFINES,
    /** The later report has overtaken the earlier one. */
    SUPERSEDES,
    /** Not the same, and both may hold. */
    DIFFERS,
    /** They exclude each other. */
    CONTRADICTS
}
