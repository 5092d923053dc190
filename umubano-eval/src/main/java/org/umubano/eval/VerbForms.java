package org.umubano.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.language.kinyarwanda.Analysis;
import org.umubano.language.kinyarwanda.Concord;
import org.umubano.language.kinyarwanda.Glosser;
import org.umubano.language.kinyarwanda.KinyarwandaAnalyser;
import org.umubano.language.kinyarwanda.VerbAnalysis;
import org.umubano.text.Segmenter;
import org.umubano.text.Sentence;
import org.umubano.text.Table;
import org.umubano.text.Token;

/**
 * Compares the first reading of each hand-checked verb form with what the table says: lemma, polarity, tense, voice,
 * relative, object marker, clitic, "also", and subject. Of the word alone the subject is right if it is among those that
 * the marker can stand for; in its sentence it must be that one.
 */
final class VerbForms {

    static final String TABLE = "sets/verbs_rw.tsv";

    private VerbForms() {}

    static void measure(KinyarwandaAnalyser analyser, boolean misses) {
        Segmenter segmenter = Segmenter.of("rw");
        Glosser glosser = new Glosser(analyser);
        int alone = 0;
        int inContext = 0;
        List<String> failed = new ArrayList<>();
        List<Table.Row> rows = Table.load(TABLE).rows();
        for (Table.Row row : rows) {
            List<Analysis> all = analyser.analyse(row.get("form"));
            String wrong = wrong(all.isEmpty() ? null : all.get(0), row, false);
            String wrongThere = wrong(chosen(segmenter, glosser, row), row, true);
            alone += wrong.isEmpty() ? 1 : 0;
            inContext += wrongThere.isEmpty() ? 1 : 0;
            if (!wrong.isEmpty() || !wrongThere.isEmpty()) {
                failed.add("form " + row.get("form") + ": alone [" + wrong + "] in context [" + wrongThere + "]");
            }
        }
        System.out.printf(
                Locale.ROOT,
                "hand-checked verb forms %d: right first reading alone %.1f %%, in its sentence %.1f %%%n",
                rows.size(),
                100.0 * alone / rows.size(),
                100.0 * inContext / rows.size());
        if (misses) {
            failed.forEach(System.out::println);
        }
    }

    private static @Nullable Analysis chosen(Segmenter segmenter, Glosser glosser, Table.Row row) {
        for (Sentence sentence : segmenter.segment(row.get("context"))) {
            List<@Nullable Analysis> readings = glosser.read(sentence.tokens());
            for (int i = 0; i < readings.size(); i++) {
                Token token = sentence.tokens().get(i);
                if (token.norm().equals(row.get("form").toLowerCase(Locale.ROOT))) {
                    return readings.get(i);
                }
            }
        }
        return null;
    }

    /** What differs from the table, empty where nothing does. */
    private static String wrong(@Nullable Analysis a, Table.Row row, boolean exactSubject) {
        if (!(a instanceof VerbAnalysis v)) {
            return a == null ? "no reading" : "no verb";
        }
        Map<String, String> want = new TreeMap<>();
        for (String f : row.list("features")) {
            want.put(f.substring(0, f.indexOf('=')), f.substring(f.indexOf('=') + 1));
        }
        List<String> out = new ArrayList<>();
        check("lemma", row.get("lemma"), v.lemma(), out);
        check("tense", want.getOrDefault("Tense", ""), v.tense().name(), out);
        check("polarity", want.getOrDefault("Polarity", ""), v.isNegative() ? "Neg" : "Pos", out);
        check("voice", want.getOrDefault("Voice", ""), v.passive() ? "Pass" : "Act", out);
        check("relative", want.getOrDefault("Relative", "No"), v.isRelative() ? "Yes" : "No", out);
        check("also", want.getOrDefault("Also", "No"), v.also() ? "Yes" : "No", out);
        check("clitic", want.getOrDefault("Clitic", ""), v.clitic(), out);
        check(
                "object",
                want.getOrDefault("Object", ""),
                v.objects().isEmpty() ? "" : label(v.objects().get(0)),
                out);
        if (want.containsKey("Applicative")) {
            check("applicative", "true", Boolean.toString(v.applicative()), out);
        }
        if (want.containsKey("Reciprocal")) {
            check("reciprocal", "true", Boolean.toString(v.reciprocal()), out);
        }
        String subject = want.getOrDefault("Subject", "0");
        boolean among = v.subjects().stream().anyMatch(c -> label(c).equals(subject));
        if (!among || exactSubject && !label(v.subject()).equals(subject)) {
            out.add("subject " + label(v.subject()) + " for " + subject);
        }
        return String.join(", ", out);
    }

    private static void check(String what, String wanted, String got, List<String> out) {
        for (String w : wanted.split("\\|")) {
            if (w.strip().equals(got)) {
                return;
            }
        }
        out.add(what + " " + got + " for " + wanted);
    }

    /** Persons are PL1 in the table, 1PL in glosses. */
    private static String label(Concord c) {
        return c.isPerson() ? c.name() : c.label();
    }
}
