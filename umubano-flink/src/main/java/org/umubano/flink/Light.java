package org.umubano.flink;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.coreference.Fingerprint;
import org.umubano.event.CodedArticle;

/**
 * An article without its text, as it travels: its events, and the fingerprint by which its origin is told.
 *
 * @param version tells which of two articles of one id counts
 * @param article null where it tells of no event; its text is empty
 * @param fingerprint empty where it tells of no event
 */
record Light(Version version, @Nullable CodedArticle article, byte[] fingerprint) {

    /**
     * The order of the versions of one article, as the intake has it.
     *
     * @param published as given by the source; empty where unknown
     * @param hash of the text
     * @param rest what else is known of it
     */
    record Version(String published, String hash, String rest) {
        static final Comparator<Version> ORDER = Comparator.comparing(Version::published)
                .thenComparing(Version::hash)
                .thenComparing(Version::rest);
    }

    static Light of(CodedArticle coded) {
        Article a = coded.article();
        Article bare = new Article(a.id(), a.url(), a.outlet(), a.byline(), a.title(), a.published(), a.language(), "");
        String published = a.published() == null ? "" : a.published().toString();
        Version version = new Version(published, coded.report().hash(), bare.toString());
        return coded.mentions().isEmpty()
                ? new Light(version, null, new byte[0])
                : new Light(
                        version,
                        new CodedArticle(bare, coded.report(), coded.mentions(), coded.isRead()),
                        Fingerprint.of(coded));
    }
}
