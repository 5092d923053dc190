package org.umubano.app.web;

import java.time.Duration;
import org.umubano.intake.CanonicalAddress;
import org.umubano.intake.HtmlFormat;
import org.umubano.intake.Item;
import org.umubano.intake.fetch.Answer;
import org.umubano.intake.fetch.Conditions;
import org.umubano.intake.fetch.FetchSettings;
import org.umubano.intake.fetch.Fetcher;
import org.umubano.intake.fetch.Pace;

/**
 * Fetches an article that somebody names by its address. The fetcher goes by robots.txt, waits between two requests to one
 * host, and asks no address inside one's own network.
 */
public final class Addresses {

    private final Fetcher fetcher;

    public Addresses(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** As a person who looks at one page: the pause between two requests is short. */
    public static Addresses standard() {
        String contact = System.getenv("UMUBANO_CONTACT");
        FetchSettings settings =
                FetchSettings.standard(contact == null ? "" : contact).withDelay(Duration.ofSeconds(1));
        return new Addresses(new Fetcher(settings, Pace.ofSystem()));
    }

    /** The article there, or why there is none. */
    Item read(String address) {
        if (View.link(address) == null) {
            return new Item.Rejected(address, "is no address of the web (http://, https://)");
        }
        try {
            Answer answer = fetcher.get(address, Conditions.NONE);
            if (answer instanceof Answer.Fetched page) {
                boolean isHtml = page.type().isEmpty() || page.type().contains("html");
                return isHtml
                        ? HtmlFormat.item(
                                page.address(), page.body(), page.charset(), CanonicalAddress.of(page.address()))
                        : new Item.Rejected(address, "is no page but " + page.type());
            }
            if (answer instanceof Answer.Refused refused) {
                return new Item.Rejected(address, refused.reason());
            }
            return new Item.Rejected(address, answer instanceof Answer.Failed f ? f.reason() : "it has not changed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Item.Rejected(address, "it was interrupted");
        }
    }
}
