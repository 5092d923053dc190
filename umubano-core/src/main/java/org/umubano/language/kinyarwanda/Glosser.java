package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Token;

/**
 * Makes interlinear glosses by the Leipzig rules, so that a reader without Kinyarwanda can check a sentence:
 *
 * <pre>
 * Bagiranye              ibiganiro    i   Astana
 * ba-a-gir-an-ye         i-bi-ganiro  i   Astana
 * SM2-PST-have-RECP-PFV  AUG-8-talk   at  Astana
 * </pre>
 *
 * <p>Labels: AUG augment, SM and OM subject and object marker with noun class or person, REFL reflexive, NEG negation,
 * PST past, FUT future, DJ disjoint, CONS consecutive, COND conditional, PERS still, INF infinitive, APPL applicative, CAUS
 * causative, RECP reciprocal, STAT stative, PASS passive, PFV perfective, IPFV imperfective, FV final vowel, SBJV
 * subjunctive, LOC locative clitic, COP copula; a bare number is a noun class.
 */
public final class Glosser {

    private final InContext context;

    public Glosser(KinyarwandaAnalyser analyser) {
        this.context = new InContext(analyser);
    }

    /** The readings that fit the sentence, one for each of its tokens; null where nothing is known of a token. */
    public List<@Nullable Analysis> read(List<Token> tokens) {
        return context.choose(tokens);
    }

    /** The tokens of one sentence with the readings that fit it. */
    public List<AnalysedToken> gloss(List<Token> tokens) {
        List<AnalysedToken> out = new ArrayList<>(tokens.size());
        List<@Nullable Analysis> readings = read(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            Analysis a = readings.get(i);
            if (a == null) {
                out.add(unread(t));
            } else if (a instanceof NounAnalysis n && n.isProper() && !n.known()) {
                out.add(new AnalysedToken(
                        t.start(), t.end(), t.form(), t.form(), "PROPN", new TreeMap<>(), t.form(), t.form()));
            } else {
                out.add(new AnalysedToken(
                        t.start(),
                        t.end(),
                        t.form(),
                        a.lemma(),
                        Features.pos(a),
                        Features.of(a),
                        join(a.morphs(), true),
                        sense(a, i == 0 ? null : readings.get(i - 1))));
            }
        }
        return out;
    }

    /** The gloss; of a word with three senses ("and, with, by") the second after a verb, the third after a passive. */
    private static String sense(Analysis a, @Nullable Analysis before) {
        if (a instanceof OtherAnalysis o && before instanceof VerbAnalysis v) {
            int first = o.gloss().indexOf(',');
            int second = o.gloss().indexOf(',', first + 1);
            if (second > 0) {
                return (v.passive()
                                ? o.gloss().substring(second + 1)
                                : o.gloss().substring(first + 1, second))
                        .strip();
            }
        }
        return join(a.morphs(), false);
    }

    /** Three aligned lines: forms, pieces, glosses. Words are parted by two blanks. */
    public static List<String> lines(List<AnalysedToken> tokens) {
        StringBuilder forms = new StringBuilder();
        StringBuilder pieces = new StringBuilder();
        StringBuilder glosses = new StringBuilder();
        for (AnalysedToken t : tokens) {
            int width = Math.max(
                            t.form().length(),
                            Math.max(t.segments().length(), t.gloss().length()))
                    + 2;
            pad(forms, t.form(), width);
            pad(pieces, t.segments(), width);
            pad(glosses, t.gloss(), width);
        }
        return List.of(
                forms.toString().stripTrailing(),
                pieces.toString().stripTrailing(),
                glosses.toString().stripTrailing());
    }

    private static void pad(StringBuilder line, String word, int width) {
        line.append(word).append(" ".repeat(width - word.length()));
    }

    private static AnalysedToken unread(Token t) {
        char c = t.form().charAt(0);
        String pos = Character.isDigit(c)
                ? "NUM"
                : Character.isUpperCase(c) ? "PROPN" : Character.isLetter(c) ? "X" : isSymbol(c) ? "SYM" : "PUNCT";
        return new AnalysedToken(t.start(), t.end(), t.form(), t.form(), pos, new TreeMap<>(), t.form(), t.form());
    }

    private static boolean isSymbol(char c) {
        return switch (Character.getType(c)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> c == '%';
        };
    }

    private static String join(List<Morph> morphs, boolean forms) {
        StringBuilder out = new StringBuilder();
        for (Morph m : morphs) {
            out.append(out.length() == 0 ? "" : "-").append(forms ? m.form() : m.gloss());
        }
        return out.toString();
    }
}
