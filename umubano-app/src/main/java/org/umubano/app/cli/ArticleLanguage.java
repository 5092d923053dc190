package org.umubano.app.cli;

import org.umubano.analysis.TextAnalyser;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A language that articles are read in. */
final class ArticleLanguage implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
        if (!TextAnalyser.reads(value)) {
            throw new TypeConversionException("articles in '" + value + "' are not read, only those in en and rw");
        }
        return value;
    }
}
