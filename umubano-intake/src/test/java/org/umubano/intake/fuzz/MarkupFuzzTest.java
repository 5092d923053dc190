package org.umubano.intake.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;
import org.umubano.intake.feed.FeedException;
import org.umubano.intake.feed.FeedReader;
import org.umubano.intake.page.Page;
import org.umubano.intake.page.PageReader;
import org.umubano.intake.page.PageTooLargeException;

/**
 * Pages, feeds and archives of whatever bytes: articles or a reason, never an exception. Without more, the inputs kept under
 * {@code resources/.../MarkupFuzzTestInputs} are replayed; {@code JAZZER_FUZZ=1 mvn test -Dtest='MarkupFuzzTest#html'} looks
 * for new ones and keeps what fails there.
 */
class MarkupFuzzTest {

    private static List<Item> read(byte[] bytes) {
        List<Item> out = new ArrayList<>();
        new ArticleSource(new ByteArrayInputStream(bytes)).read(List.of("-"), out::add);
        assertThat(out).isNotEmpty();
        return out;
    }

    @FuzzTest(maxDuration = "2m")
    void html(byte[] bytes) throws IOException {
        read(bytes);
        try {
            Page page = PageReader.read(bytes, null, "https://a.example/1");
            assertThat(page.text()).doesNotContain("\u0000");
        } catch (PageTooLargeException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @FuzzTest(maxDuration = "2m")
    void feed(byte[] bytes) throws IOException {
        read(bytes);
        try {
            FeedReader.read(bytes, null, "https://a.example/rss")
                    .items()
                    .forEach(i -> assertThat(i.key()).isNotBlank());
        } catch (FeedException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @FuzzTest(maxDuration = "2m")
    void warc(byte[] bytes) {
        // Told apart by its first bytes: with them, anything is read as an archive.
        byte[] archive = new byte[bytes.length + 10];
        System.arraycopy(new byte[] {'W', 'A', 'R', 'C', '/', '1', '.', '0', '\r', '\n'}, 0, archive, 0, 10);
        System.arraycopy(bytes, 0, archive, 10, bytes.length);
        read(archive);
        read(bytes);
    }
}
