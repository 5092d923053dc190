package org.umubano.flink;

import java.util.Comparator;
import org.umubano.article.Article;
import org.umubano.coreference.Fingerprint;
import org.umubano.event.CodedArticle;

/**
 * An article without its text, as it travels: its events, and the fingerprint by which its origin is told. Its events are
 * bytes within the bytes, so that steps which do not ask for them need not read them.
 *
 * @param version tells which of two articles of one id counts
 * @param article a {@link CodedArticle} whose text is empty; no bytes where it tells of no event
 * @param fingerprint empty where it tells of no event
 */
record Light(Version version, byte[] article, byte[] fingerprint) {

    private static final byte[] NOTHING = {};

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
                ? new Light(version, NOTHING, NOTHING)
                : new Light(
                        version,
                        RecordBytes.write(new CodedArticle(bare, coded.report(), coded.mentions(), coded.isRead())),
                        Fingerprint.of(coded));
    }

    boolean tells() {
        return article.length > 0;
    }

    /** Its events; only where it {@link #tells} of some. */
    CodedArticle coded() {
        return RecordBytes.read(article, CodedArticle.class);
    }
}
