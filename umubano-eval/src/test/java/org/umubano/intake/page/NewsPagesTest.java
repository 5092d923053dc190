package org.umubano.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.eval.bench.NewsCorpus;
import org.umubano.eval.bench.NewsPage;

/** Made-up news as pages: whether scanned or parsed, the article is the same, and so is what is coded of it. */
class NewsPagesTest {

    @Test
    void pagesGiveTheSameArticleEitherWay() {
        NewsCorpus corpus = new NewsCorpus(11);
        List<Article> news = new ArrayList<>(corpus.articles(0, 60_000));
        news.addAll(corpus.articles(1, 60_000));
        int scanned = 0;
        for (Article article : news) {
            String html = NewsPage.of(article);
            Tree tree = PageScanner.read(html);
            Page page = PageReader.read(PageReader.parsed(html), null);
            assertThat(PageReader.read(html, null)).isEqualTo(page);
            assertThat(page.published()).isEqualTo(article.published());
            assertThat(page.text()).doesNotContain("Reader").contains("News of the day");
            scanned += tree == null ? 0 : 1;
        }
        assertThat(scanned).isBetween(news.size() * 7 / 10, news.size() - 1);
    }
}
