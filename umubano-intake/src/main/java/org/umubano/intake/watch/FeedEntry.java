package org.umubano.intake.watch;

/**
 * One feed of the registry. What is not known is empty.
 *
 * @param address of the feed
 * @param outlet who publishes it, as articles shall name it
 * @param language BCP 47 tag
 * @param kind newspaper, agency, ministry, ...
 * @param tried the day on which {@code feeds check} has read it, or {@code no}
 * @param note for people
 */
public record FeedEntry(String address, String outlet, String language, String kind, String tried, String note) {

    public static final String NOT_TRIED = "no";

    /** The same, tried last on a day. */
    public FeedEntry withTried(String day) {
        return new FeedEntry(address, outlet, language, kind, day, note);
    }
}
