package org.umubano.flink;

import java.io.InputStream;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.umubano.article.Article;
import org.umubano.event.CodedArticle;
import org.umubano.event.Coder;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;

/** Opens a file, reads its articles and codes them. What cannot be read goes to {@link #REJECTED} with its reason. */
final class CodeArticles extends ProcessFunction<String, Packed> {

    private static final long serialVersionUID = 1;

    /** Key: where; bytes: a {@link Rejection}. */
    static final OutputTag<Packed> REJECTED = new OutputTag<>("rejected") {
        private static final long serialVersionUID = 1;
    };

    /** Some input that gave no article, and why. */
    record Rejection(String where, String reason) {}

    /** The tables, once for each process, however many tasks it runs. */
    private static final class Tables {
        static final Coder CODER = Coder.load();
    }

    @Override
    public void processElement(String path, Context context, Collector<Packed> out) {
        Path file = new Path(path);
        // A place of one's own disk is named as the command line names it.
        String where =
                file.toUri().getScheme() == null || file.toUri().getScheme().equals("file")
                        ? file.toUri().getPath()
                        : path;
        try (FSDataInputStream in = file.getFileSystem().open(file)) {
            new ArticleSource(InputStream.nullInputStream()).read(where, in, item -> take(item, context, out));
        } catch (java.io.IOException e) {
            reject(where, "cannot be read: " + e.getMessage(), context);
        }
    }

    private static void take(Item item, Context context, Collector<Packed> out) {
        if (item instanceof Item.Taken taken) {
            code(taken, context, out);
        } else if (item instanceof Item.Rejected rejected) {
            reject(rejected.where(), rejected.reason(), context);
        } else if (item instanceof Item.Unreadable unreadable) {
            reject(unreadable.where(), unreadable.reason(), context);
        }
    }

    private static void code(Item.Taken taken, Context context, Collector<Packed> out) {
        Article article = taken.article();
        CodedArticle coded;
        try {
            coded = Tables.CODER.code(article);
        } catch (RuntimeException | StackOverflowError e) {
            reject(taken.where(), "coding it failed: " + e, context);
            return;
        }
        out.collect(new Packed(article.id(), RecordBytes.write(Light.of(coded))));
    }

    private static void reject(String where, String reason, Context context) {
        context.output(REJECTED, new Packed(where, RecordBytes.write(new Rejection(where, reason))));
    }
}
