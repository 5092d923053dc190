package org.umubano.flink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.claim.Linker;
import org.umubano.coreference.Origins;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;

/** Links one region; needs nothing but the region. */
final class LinkRegion extends RichMapFunction<Packed, Packed> {

    private static final long serialVersionUID = 2;

    /** After all days. */
    private static final int NEVER = 10_000_000;

    @SuppressWarnings("NullAway.Init") // set by open
    private transient Linker linker;

    /**
     * An event with what its place in the order of all is known by.
     *
     * @param day of publication of its first report, in days since 1970, or {@link #NEVER}
     */
    record Dated(int day, Event event) {}

    /** The events of one region; none, and closed, where they are to be forgotten. */
    record Linked(List<Dated> events, boolean isClosed) {}

    @Override
    public void open(OpenContext context) {
        linker = new Linker();
    }

    @Override
    public Packed map(Packed packed) {
        Region region = RecordBytes.read(packed.bytes, Region.class);
        return new Packed(region.id(), RecordBytes.write(new Linked(events(region), region.isClosed())));
    }

    private List<Dated> events(Region region) {
        Map<String, Integer> days = new HashMap<>();
        Origins.Texts texts = new Origins.Texts();
        List<CodedArticle> articles = new ArrayList<>();
        for (byte[] bytes : region.articles()) {
            Light light = RecordBytes.read(bytes, Light.class);
            CodedArticle article = light.coded();
            articles.add(article);
            texts.put(article, light.fingerprint());
            PartialDate published = article.report().published();
            days.put(
                    article.article().id(),
                    published == null || isInferred(article)
                            ? NEVER
                            : (int) published.first().toEpochDay());
        }
        List<Dated> events = new ArrayList<>();
        for (Event event : linker.part(articles, texts, region.roots())) {
            events.add(new Dated(days.getOrDefault(event.mentions().get(0).article(), NEVER), event));
        }
        return events;
    }

    /** A date of publication that was only inferred does not count in the order of mentions, here as in the linker. */
    private static boolean isInferred(CodedArticle article) {
        return article.report().publishedHow() == ArticleReport.PublishedHow.INFERRED;
    }
}
