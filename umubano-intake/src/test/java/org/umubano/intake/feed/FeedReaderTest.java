package org.umubano.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.umubano.article.PartialDate;

class FeedReaderTest {

    private static Feed read(String xml) throws FeedException {
        return FeedReader.read(xml.getBytes(StandardCharsets.UTF_8), null, "https://news.example/feed/");
    }

    @Test
    void rssItemsComeWithTheirContentAndTheDayAsWritten() throws FeedException {
        Feed feed = read("""

                <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Example &amp; Co</title><language>en</language>
                <item><title>Ministers &ldquo;meet&rdquo; & talk</title><link>/world/1</link><guid isPermaLink="false">g1</guid>
                <dc:creator>A. Writer</dc:creator><pubDate>Tue, 27 May 2025 23:30:00 -0500</pubDate>
                <description>Short.</description><content:encoded><![CDATA[<p>One &amp; only.</p><p>Two.</p>]]></content:encoded></item>
                <item><title>Second</title><guid>https://news.example/world/2</guid><description>&lt;b&gt;Only&lt;/b&gt; a summary.</description></item>
                </channel></rss>
                """);
        assertThat(feed.title()).isEqualTo("The Example & Co");
        FeedItem one = feed.items().get(0);
        assertThat(one.title()).isEqualTo("Ministers “meet” & talk");
        assertThat(one.address()).isEqualTo("https://news.example/world/1");
        assertThat(one.key()).isEqualTo("g1");
        assertThat(one.published()).isEqualTo(PartialDate.parse("2025-05-27"));
        assertThat(one.byline()).isEqualTo("A. Writer");
        assertThat(one.paragraphs()).containsExactly("One & only.", "Two.");
        assertThat(one.isWhole()).isTrue();
        FeedItem two = feed.items().get(1);
        assertThat(two.address()).isEqualTo("https://news.example/world/2");
        assertThat(two.paragraphs()).containsExactly("Only a summary.");
        assertThat(two.isWhole()).isFalse();
    }

    @Test
    void atomIsReadToo() throws FeedException {
        Feed feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Ministry</title><id>urn:x</id><updated>2025-05-28T00:00:00Z</updated>
                <entry><id>urn:1</id><title type="html">A &lt;i&gt;visit&lt;/i&gt;</title><link rel="alternate" href="https://gov.example/1"/>
                <author><name>Press</name></author><published>2025-05-27T23:00:00-05:00</published><updated>2025-05-29T00:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First.</p><p>Second.</p></div></content></entry></feed>
                """);
        FeedItem item = feed.items().get(0);
        assertThat(item.title()).isEqualTo("A visit");
        assertThat(item.address()).isEqualTo("https://gov.example/1");
        assertThat(item.published()).isEqualTo(PartialDate.parse("2025-05-27"));
        assertThat(item.paragraphs()).containsExactly("First.", "Second.");
    }

    @Test
    void rdfIsReadToo() throws FeedException {
        Feed feed = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://a.example"><title>T</title><link>https://a.example</link><description>d</description></channel>
                <item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link><description>Words.</description><dc:date>2025-05-27</dc:date></item></rdf:RDF>
                """);
        assertThat(feed.items()).hasSize(1);
        assertThat(feed.items().get(0).published()).isEqualTo(PartialDate.parse("2025-05-27"));
    }

    @Test
    void aDoctypeIsRefusedAndWhatIsNoFeedIsSaid() {
        assertThatThrownBy(() ->
                        read("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'b'>]><rss><channel>&a;</channel></rss>"))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> read("<!doctype html><html></html>")).hasMessageContaining("web page");
        assertThatThrownBy(() -> read("<rss version='2.0'><channel><item>")).hasMessageContaining("damaged");
        assertThatThrownBy(() -> read("<urlset><url/></urlset>")).hasMessageContaining("no RSS or Atom");
        assertThatThrownBy(() -> read("")).isInstanceOf(FeedException.class);
    }
}
