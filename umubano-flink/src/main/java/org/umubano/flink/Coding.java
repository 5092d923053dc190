package org.umubano.flink;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.umubano.article.Article;
import org.umubano.coding.Coder;
import org.umubano.coding.CodingFault;
import org.umubano.event.CodedArticle;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;
import org.umubano.intake.JsonLinesFormat;

/** Reads articles from bytes and codes them. What cannot be read or coded goes to {@link #REJECTED} with its reason. */
final class Coding {

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

    private final ProcessFunction<?, Packed>.Context context;
    private final Collector<Packed> out;

    Coding(ProcessFunction<?, Packed>.Context context, Collector<Packed> out) {
        this.context = context;
        this.out = out;
    }

    /** Reads whatever the intake knows. */
    void file(String where, InputStream in) {
        new ArticleSource(InputStream.nullInputStream()).read(where, in, this::take);
    }

    /** Reads lines as news-please writes them; one in most messages. */
    void lines(String where, byte[] lines) {
        try {
            new JsonLinesFormat().read(where, new BufferedInputStream(new ByteArrayInputStream(lines)), this::take);
        } catch (IOException e) {
            reject(where, "cannot be read: " + e.getMessage());
        }
    }

    void reject(String where, String reason) {
        context.output(REJECTED, new Packed(where, RecordBytes.write(new Rejection(where, reason))));
    }

    private void take(Item item) {
        if (item instanceof Item.Taken taken) {
            code(taken.where(), taken.article());
        } else if (item instanceof Item.Rejected rejected) {
            reject(rejected.where(), rejected.reason());
        } else if (item instanceof Item.Unreadable unreadable) {
            reject(unreadable.where(), unreadable.reason());
        }
    }

    private void code(String where, Article article) {
        CodedArticle coded;
        try {
            coded = Tables.CODER.code(article);
        } catch (RuntimeException | StackOverflowError e) {
            reject(where, "coding it failed: " + CodingFault.of(e));
            return;
        }
        out.collect(new Packed(article.id(), RecordBytes.write(Light.of(coded))));
    }
}
