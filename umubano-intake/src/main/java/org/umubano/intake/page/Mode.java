package org.umubano.intake.page;

/** How content is read, by what is open (the insertion modes from the body on). */
enum Mode {
    BODY,
    TABLE,
    COLUMNS,
    TABLE_BODY,
    ROW,
    CELL,
    CAPTION,
    SELECT,
    NOSCRIPT,
    FOREIGN
}
