package org.umubano.app.cli;

import org.umubano.dossier.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A language that dossiers are written in. */
final class OutputLanguage implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        if (value.isEmpty() || !value.chars().allMatch(c -> c >= 'a' && c <= 'z') || !Words.exists(value)) {
            throw new TypeConversionException("nothing is written in '" + value + "', only in en and rw");
        }
        return value;
    }
}
