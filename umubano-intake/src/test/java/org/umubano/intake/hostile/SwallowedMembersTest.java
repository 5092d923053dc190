package org.umubano.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;
import org.umubano.intake.warc.Archive;

/** One changed byte can make a gzip member swallow all that follows it; the members after it are read all the same. */
class SwallowedMembersTest {

    @TempDir
    private Path folder;

    @Test
    void onlyThePagesAroundTheByteAreLost() throws Exception {
        Archive archive = new Archive();
        for (int i = 0; i < 5; i++) {
            archive.page("https://a.example/" + i, "<html><p>The minister of number " + i + " came.</p></html>");
        }
        byte[] packed = archive.packed();
        Path file = folder.resolve("a.warc.gz");
        for (int at = 230; at < 260; at++) {
            for (int value : new int[] {4, 208, 0, 255, 8}) {
                byte[] changed = packed.clone();
                changed[at] = (byte) value;
                Files.write(file, changed);
                int[] pages = {0};
                new ArticleSource(InputStream.nullInputStream())
                        .read(List.of(file.toString()), item -> pages[0] += item instanceof Item.Taken ? 1 : 0);
                assertThat(pages[0]).as("byte %d set to %d", at, value).isGreaterThanOrEqualTo(3);
            }
        }
    }
}
