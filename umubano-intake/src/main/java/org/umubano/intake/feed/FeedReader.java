package org.umubano.intake.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.intake.page.PageCharset;
import org.umubano.intake.page.PageReader;
import org.umubano.intake.page.PageTooLargeException;
import org.umubano.intake.page.PublicationDate;

/** Reads feeds. */
public final class FeedReader {

    /** The most bytes of a feed. */
    public static final int MOST_BYTES = 8_000_000;

    private static final int MOST_TAGS = 200_000;

    /** Feeds are a few elements deep; XHTML in Atom some more. The parser's time grows with the square of the depth. */
    private static final String MOST_DEPTH = "256";

    private static final List<String> DATES = List.of("pubDate", "published", "issued", "date", "updated", "modified");

    private FeedReader() {}

    /** Whether the beginning of a document looks like a feed's. */
    public static boolean isFeed(String head) {
        String begin = head.toLowerCase(Locale.ROOT);
        return begin.stripLeading().startsWith("<")
                && (begin.contains("<rss") || begin.contains("<feed") || begin.contains("<rdf:rdf"));
    }

    /**
     * Reads a feed.
     *
     * @param charset as the HTTP header gives it, or null
     * @param address where it comes from, against which addresses are resolved, or null
     * @throws FeedException where it is none, is damaged or is refused
     */
    public static Feed read(byte[] bytes, @Nullable String charset, @Nullable String address) throws FeedException {
        if (bytes.length > MOST_BYTES) {
            throw new FeedException("is too large for a feed (more than " + MOST_BYTES + " bytes)");
        }
        String xml = PageCharset.decode(bytes, charset);
        refuse(xml);
        try {
            Document document = builder().build(new StringReader(withoutDeclaration(MendedXml.of(xml))));
            List<Element> elements = new ArrayList<>();
            for (Element e : document.getRootElement().getDescendants(Filters.element())) {
                if (e.getName().equals("item") || e.getName().equals("entry")) {
                    elements.add(e);
                }
            }
            return feed(built(document), elements, address);
        } catch (JDOMException | IOException e) {
            throw new FeedException("is a damaged feed (" + firstLine(e) + ")");
        } catch (com.rometools.rome.io.FeedException | IllegalArgumentException e) {
            throw new FeedException("is no RSS or Atom feed (" + firstLine(e) + ")");
        } catch (StackOverflowError e) {
            throw new FeedException("is nested too deeply for a feed");
        }
    }

    private static SyndFeed built(Document document) throws com.rometools.rome.io.FeedException {
        try {
            return new SyndFeedInput(false, Locale.ROOT).build(document);
        } catch (NullPointerException | IndexOutOfBoundsException | ClassCastException e) {
            // The library expects parts that a feed need not have, such as a channel.
            throw new com.rometools.rome.io.FeedException("it lacks what makes a feed", e);
        }
    }

    private static void refuse(String xml) throws FeedException {
        String upper = xml.substring(0, Math.min(xml.length(), 100_000)).toUpperCase(Locale.ROOT);
        if (upper.contains("<!DOCTYPE") || upper.contains("<!ENTITY")) {
            boolean isPage = upper.contains("<!DOCTYPE HTML");
            throw new FeedException(
                    isPage ? "is a web page, not a feed" : "has a DOCTYPE, which is refused: no feed needs one");
        }
        int tags = 0;
        for (int i = xml.indexOf('<'); i >= 0; i = xml.indexOf('<', i + 1)) {
            tags++;
        }
        if (tags > MOST_TAGS) {
            throw new FeedException("has too many tags for a feed (" + tags + ")");
        }
    }

    private static SAXBuilder builder() {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        builder.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", MOST_DEPTH);
        builder.setExpandEntities(false);
        return builder;
    }

    /** The text is decoded already; what the declaration says of its charset, or of XML 1.1, would only mislead. */
    private static String withoutDeclaration(String xml) {
        int end = xml.startsWith("<?xml") ? xml.indexOf("?>") : -1;
        return end < 0 ? xml : xml.substring(end + 2).stripLeading();
    }

    private static Feed feed(SyndFeed feed, List<Element> elements, @Nullable String address) {
        List<FeedItem> items = new ArrayList<>();
        List<SyndEntry> entries = feed.getEntries();
        boolean isAligned = entries.size() == elements.size();
        for (int i = 0; i < entries.size(); i++) {
            FeedItem item = item(entries.get(i), isAligned ? elements.get(i) : null, address);
            if (item != null) {
                items.add(item);
            }
        }
        return new Feed(line(feed.getTitle()), line(feed.getLanguage()), items);
    }

    private static @Nullable FeedItem item(SyndEntry entry, @Nullable Element element, @Nullable String feedAddress) {
        String title = line(entry.getTitle());
        String address = absolute(link(entry, element), feedAddress);
        List<String> content = List.of();
        for (SyndContent c : entry.getContents()) {
            List<String> paragraphs = paragraphs(c.getValue());
            content = length(paragraphs) > length(content) ? paragraphs : content;
        }
        List<String> summary = entry.getDescription() == null
                ? List.of()
                : paragraphs(entry.getDescription().getValue());
        boolean isWhole = length(content) > length(summary);
        String guid = element == null ? null : line(text(element, "guid", "id"));
        String key = guid != null ? guid : address != null ? address : title;
        if (key == null) {
            return null;
        }
        return new FeedItem(
                key, address, title, byline(entry), published(entry, element), isWhole ? content : summary, isWhole);
    }

    private static @Nullable String link(SyndEntry entry, @Nullable Element element) {
        String link = line(entry.getLink());
        if (link != null || element == null) {
            return link;
        }
        // A guid is an address unless it says that it is none (RSS 2.0).
        Element guid = element.getChild("guid");
        boolean isLink = guid != null && !"false".equals(guid.getAttributeValue("isPermaLink"));
        String text = isLink ? line(guid.getText()) : null;
        return text != null && text.startsWith("http") ? text : null;
    }

    private static @Nullable String absolute(@Nullable String link, @Nullable String base) {
        if (link == null) {
            return null;
        }
        try {
            URI uri = URI.create(link.replace(" ", "%20"));
            URI out = base == null || uri.isAbsolute() ? uri : URI.create(base).resolve(uri);
            String scheme = out.getScheme();
            return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme) ? out.toString() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String byline(SyndEntry entry) {
        List<String> names = new ArrayList<>();
        for (SyndPerson person : entry.getAuthors()) {
            String name = line(person.getName());
            if (name != null && !names.contains(name)) {
                names.add(name);
            }
        }
        return names.isEmpty() ? line(entry.getAuthor()) : String.join(", ", names);
    }

    /** As written, where it can be found; the parser's date has lost its zone, so it is the day in UTC. */
    private static @Nullable PartialDate published(SyndEntry entry, @Nullable Element element) {
        if (element != null) {
            for (String name : DATES) {
                PartialDate date = PublicationDate.parse(text(element, name));
                if (date != null) {
                    return date;
                }
            }
        }
        return entry.getPublishedDate() == null
                ? null
                : PublicationDate.parse(entry.getPublishedDate().toInstant().toString());
    }

    private static @Nullable String text(Element item, String... names) {
        for (String name : names) {
            for (Element child : item.getChildren()) {
                if (child.getName().equals(name) && !child.getTextTrim().isEmpty()) {
                    return child.getTextTrim();
                }
            }
        }
        return null;
    }

    private static List<String> paragraphs(@Nullable String html) {
        try {
            return html == null || html.isBlank() ? List.of() : PageReader.paragraphs(html);
        } catch (PageTooLargeException e) {
            return List.of();
        }
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    /** One line of plain text: titles come with tags and entities too. */
    private static @Nullable String line(@Nullable String s) {
        List<String> lines = s == null || s.length() > 10_000 ? List.of() : paragraphs(s);
        String joined = String.join(" ", lines).strip();
        return joined.isEmpty() ? null : joined;
    }

    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
