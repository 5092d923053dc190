package org.umubano.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.umubano.intake.warc.ArchiveReader;
import org.umubano.intake.warc.ArchivedPage;

/** Web archives: each page with status 200 is an article; what else an archive holds is counted and left. */
public final class WarcFormat implements Format {

    /** After so many damaged records the rest is only counted. */
    private static final int MOST_TOLD = 20;

    @Override
    public Set<String> endings() {
        return Set.of(".warc");
    }

    @Override
    public boolean accepts(String name, byte[] head) {
        return ArchiveReader.isArchive(head) || name.toLowerCase(Locale.ROOT).endsWith(".warc");
    }

    /** An archive has each record packed by itself: unpacked as one, a broken record would lose all after it. */
    @Override
    public boolean takesPacked(String name, byte[] head) {
        return ArchiveReader.isArchive(head) || name.toLowerCase(Locale.ROOT).endsWith(".warc");
    }

    @Override
    public void read(String where, InputStream in, Consumer<Item> sink) throws IOException {
        int[] told = {0};
        ArchiveReader.Counts counts = ArchiveReader.read(in, new ArchiveReader.Listener() {
            @Override
            public void page(ArchivedPage page) {
                sink.accept(HtmlFormat.item(where + "#" + page.number(), page.html(), page.charset(), page.address()));
            }

            @Override
            public void damaged(int record, String reason) {
                if (told[0] < MOST_TOLD) {
                    sink.accept(new Item.Rejected(where + "#" + record, reason));
                }
                told[0]++;
            }
        });
        if (told[0] > MOST_TOLD) {
            sink.accept(new Item.Rejected(where, "has " + (told[0] - MOST_TOLD) + " more damaged records"));
        }
        if (counts.records() == 0) {
            sink.accept(new Item.Rejected(where, "has no records; give a WARC file"));
        } else if (counts.pages() == 0 || counts.others() > 0) {
            sink.accept(new Item.Remark(
                    where,
                    counts.records() + " records, " + counts.pages() + " pages, " + counts.others()
                            + " other responses left (no HTML, or not with status 200)"));
        }
    }
}
