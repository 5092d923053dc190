package org.umubano.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.umubano.claim.Event;
import org.umubano.coreference.Acts;
import org.umubano.coreference.LinkReasons;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;

/** Why the reports of an event were joined. */
public final class Links {

    private static final int MOST = 12;

    private static final Acts ACTS = Acts.load();

    /** Two reports of one event, and what speaks for and against their being one. */
    public record Link(EventMention a, EventMention b, LinkReasons why) {}

    private final Records records;
    private final Map<String, Optional<CodedArticle>> coded = new HashMap<>();

    Links(Records records) {
        this.records = records;
    }

    /** Each report from another article against the first. */
    List<Link> of(Event e) {
        List<Link> out = new ArrayList<>();
        EventMention first = e.mentions().get(0);
        for (EventMention m : e.mentions().subList(1, e.mentions().size())) {
            Optional<CodedArticle> x = coded.computeIfAbsent(first.article(), records::coded);
            Optional<CodedArticle> y = coded.computeIfAbsent(m.article(), records::coded);
            if (out.size() < MOST && !m.article().equals(first.article()) && x.isPresent() && y.isPresent()) {
                out.add(new Link(first, m, LinkReasons.of(first, x.get(), m, y.get(), ACTS)));
            }
        }
        return out;
    }
}
