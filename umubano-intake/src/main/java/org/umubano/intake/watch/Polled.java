package org.umubano.intake.watch;

/**
 * What came of polling a feed.
 *
 * @param isAsked whether it was asked at all: after failures a feed is left alone for a while
 * @param error why it could not be read; empty where it could
 * @param items in the feed
 * @param fetched articles given to the sink
 * @param waiting items whose pages could not be fetched yet
 * @param rejected items given up
 */
public record Polled(boolean isAsked, String error, int items, int fetched, int waiting, int rejected) {

    static Polled notAsked(String error, int waiting) {
        return new Polled(false, error, 0, 0, waiting, 0);
    }
}
