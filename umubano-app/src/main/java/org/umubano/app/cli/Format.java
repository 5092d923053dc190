package org.umubano.app.cli;

/** What a dossier is written as. */
enum Format {
    text,
    json,
    md,
    html
}
