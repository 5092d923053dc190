package org.umubano.dossier;

/** How much weight a piece of a page has; what it looks like is left to the renderer. */
public enum Tone {
    PLAIN,
    HEADING,
    STRONG,
    /** Something to note: planned, differs. */
    NOTE,
    /** Something wrong: contradicts, no later report. */
    ALARM,
    QUIET
}
