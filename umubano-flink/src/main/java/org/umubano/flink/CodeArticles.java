package org.umubano.flink;

import java.io.IOException;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Opens a file, reads its articles and codes them. */
final class CodeArticles extends ProcessFunction<String, Packed> {

    private static final long serialVersionUID = 2;

    @Override
    public void processElement(String path, Context context, Collector<Packed> out) {
        Path file = new Path(path);
        // A place of one's own disk is named as the command line names it.
        String where =
                file.toUri().getScheme() == null || file.toUri().getScheme().equals("file")
                        ? file.toUri().getPath()
                        : path;
        Coding coding = new Coding(context, out);
        try (FSDataInputStream in = file.getFileSystem().open(file)) {
            coding.file(where, in);
        } catch (IOException e) {
            coding.reject(where, "cannot be read: " + e.getMessage());
        }
    }
}
