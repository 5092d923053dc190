package org.umubano.time;

/**
 * An expression of time as found, not yet resolved.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last character
 * @param rule the line of the table of patterns that made it
 */
public record RawTime(int start, int end, CalendarExpression meaning, String rule) {}
