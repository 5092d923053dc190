package org.umubano.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the sentences that the language detector is trained on and measured with. */
final class DetectorText {

    /** A sentence and the language it is in. */
    record Sample(String language, String text) {}

    private DetectorText() {}

    /** One sentence a line; empty lines and lines with # are left out. */
    static List<String> lines(String resource) throws IOException {
        InputStream in = DetectorText.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("no " + resource + " on the class path");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        }
    }

    /** English and Kinyarwanda segments of a TMX file. */
    static List<Sample> tmx(Path file) throws IOException {
        List<Sample> out = new ArrayList<>();
        String text = Files.readString(file);
        int at = 0;
        while ((at = text.indexOf("<tuv xml:lang=\"", at)) >= 0) {
            String language = text.substring(at + 15, text.indexOf('"', at + 15));
            int from = text.indexOf("<seg>", at) + 5;
            int to = text.indexOf("</seg>", from);
            out.add(new Sample(language, plain(text.substring(from, to))));
            at = to;
        }
        return out;
    }

    /** The paragraphs of a declaration of human rights in XML. */
    static List<String> declaration(Path file) throws IOException {
        List<String> out = new ArrayList<>();
        String text = Files.readString(file);
        int at = 0;
        while ((at = text.indexOf("<para>", at)) >= 0) {
            int to = text.indexOf("</para>", at);
            out.add(plain(text.substring(at + 6, to)).strip());
            at = to;
        }
        return out;
    }

    private static String plain(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    /** The records of a comma-separated file with quoted cells, the first line among them. */
    static List<List<String>> csv(Path file) throws IOException {
        String text = Files.readString(file);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (c != '"' || doubled) {
                    cell.append(c);
                    i += doubled ? 1 : 0;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
