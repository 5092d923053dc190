package org.umubano.store;

import java.net.URI;
import java.net.URISyntaxException;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;

/**
 * An article of a file that tells neither its outlet nor its address is kept under the name of its file, as the address
 * {@code file:NAME} without its folders: a name that people know, where the hash of a text says nothing. Id and key of the
 * article stay as they are, so that a file with another name is still the same article.
 */
final class FileNames {

    private FileNames() {}

    /** @param where the article was read from: a path, perhaps with the number of a line */
    static CodedArticle kept(CodedArticle coded, String where) {
        ArticleReport r = coded.report();
        int slash = Math.max(where.lastIndexOf('/'), where.lastIndexOf('\\'));
        String name = where.substring(slash + 1);
        if (r.url() != null || r.outlet() != null || name.indexOf('.') <= 0) {
            return coded;
        }
        try {
            String url = new URI("file", name, null).toASCIIString();
            return new CodedArticle(
                    coded.article(), r.with(url, r.byline(), r.title()), coded.mentions(), coded.isRead());
        } catch (URISyntaxException e) {
            return coded;
        }
    }
}
