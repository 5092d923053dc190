package org.umubano.flink;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.connector.file.src.enumerate.FileEnumerator;
import org.apache.flink.connector.file.src.enumerate.NonSplittingRecursiveAllDirEnumerator;
import org.apache.flink.core.fs.Path;
import org.umubano.intake.ArticleSource;

/** The files that the command line would read: what is given by name, and of folders, as deep as they go, what the intake knows. */
record ChosenFiles(List<String> inputs) implements FileEnumerator.Provider {

    private static final long serialVersionUID = 1;

    ChosenFiles {
        inputs = List.copyOf(inputs);
    }

    @Override
    public FileEnumerator create() {
        Set<Path> given = new HashSet<>();
        inputs.forEach(input -> given.add(qualified(new Path(input))));
        ArticleSource source = new ArticleSource(InputStream.nullInputStream());
        return new NonSplittingRecursiveAllDirEnumerator(
                file -> source.isChosen(file.getName()) || given.contains(qualified(file)));
    }

    private static Path qualified(Path path) {
        try {
            return path.makeQualified(path.getFileSystem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
