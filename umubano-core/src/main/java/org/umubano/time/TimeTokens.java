package org.umubano.time;

import java.util.Arrays;

/** The words, numbers and marks of a sentence; a run of letters, a run of digits, or one other character each. */
final class TimeTokens {

    final String text;
    int count;
    int[] start = new int[32];
    int[] end = new int[32];
    /** Number of the word, or -1. */
    int[] word = new int[32];
    /** The number that digits stand for, or -1; numbers of more than eight digits are -1 too. */
    int[] number = new int[32];

    private TimeTokens(String text) {
        this.text = text;
    }

    static TimeTokens of(String text, int from, int to, TimeWords words) {
        TimeTokens tokens = new TimeTokens(text);
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            int next = after(text, i, to);
            if (!Character.isWhitespace(c) && c != '\u00a0') {
                tokens.add(i, next, words);
            }
            i = next;
        }
        return tokens;
    }

    /** The end of the token that begins at {@code i}. */
    static int after(String text, int i, int to) {
        char c = text.charAt(i);
        int next = i + 1;
        if (isDigit(c)) {
            while (next < to && isDigit(text.charAt(next))) {
                next++;
            }
        } else if (isLetter(c)) {
            while (next < to && isLetter(text.charAt(next))) {
                next++;
            }
        }
        return next;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    boolean isCapitalised(int token) {
        return Character.isUpperCase(text.charAt(start[token]));
    }

    int length(int token) {
        return end[token] - start[token];
    }

    boolean isGlued(int token) {
        return token > 0 && end[token - 1] == start[token];
    }

    private void add(int from, int to, TimeWords words) {
        if (count == start.length) {
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
            word = Arrays.copyOf(word, count * 2);
            number = Arrays.copyOf(number, count * 2);
        }
        start[count] = from;
        end[count] = to;
        word[count] = words.find(text, from, to);
        number[count] = -1;
        if (isDigit(text.charAt(from)) && to - from <= 8) {
            int value = 0;
            for (int i = from; i < to; i++) {
                value = value * 10 + (text.charAt(i) - '0');
            }
            number[count] = value;
        }
        count++;
    }
}
