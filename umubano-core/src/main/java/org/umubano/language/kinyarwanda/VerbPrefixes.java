package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.umubano.language.kinyarwanda.Sounds.Piece;
import org.umubano.language.kinyarwanda.Sounds.Slot;
import org.umubano.text.Table;

/** All verb prefixes up to the object markers, made from {@code concords.tsv} and {@code tenses.tsv}. */
final class VerbPrefixes {

    private static final double NEGATED = 0.3;
    /** -ta- is for relatives and participles. */
    private static final double NEGATED_INSIDE = 0.8;

    private static final double ALSO = 1.0;
    private static final double AUGMENTED = 0.2;
    private static final double IF = 2.0;
    /** An infinitive with its augment is a noun first of all. */
    private static final double NOMINAL = 3.0;

    /** One subject marker with all it can agree with. */
    private record Subject(
            String form,
            List<Concord> concords,
            boolean isRelative,
            String augment,
            List<Concord> augmented,
            double cost) {}

    private record Frame(
            Tense tense, String marker, StemForm.Ending ending, String negation, String gloss, double cost) {
        boolean allows(String negated) {
            return switch (negation) {
                case "any" -> true;
                case "none" -> negated.isEmpty();
                case "neg" -> negated.equals("nti") || negated.equals("ta");
                default -> negation.equals(negated);
            };
        }
    }

    private final Sounds sounds;
    private final Map<String, List<VerbPrefix>> byForm = new LinkedHashMap<>();

    private VerbPrefixes(Sounds sounds) {
        this.sounds = sounds;
    }

    static LetterTrie<VerbPrefix> build(Sounds sounds, Table concords, Table tenses) {
        VerbPrefixes all = new VerbPrefixes(sounds);
        List<Frame> frames = new ArrayList<>();
        for (Table.Row r : tenses.rows()) {
            frames.add(new Frame(
                    Tense.valueOf(r.get("tense")),
                    r.get("marker"),
                    StemForm.Ending.valueOf(r.get("final")),
                    r.get("negation"),
                    r.get("gloss"),
                    Double.parseDouble(r.get("cost"))));
        }
        for (Subject subject : subjects(concords)) {
            for (Frame frame : frames) {
                // the infinitive looks the same, as it does with "-za-"
                if (subject.concords().get(0) != Concord.C15
                        || frame.tense() != Tense.PRESENT && !frame.marker().equals("za")) {
                    all.finite(subject, frame);
                }
            }
        }
        all.infinitives();
        LetterTrie<VerbPrefix> trie = new LetterTrie<>();
        all.byForm.forEach((form, list) -> list.forEach(p -> trie.add(form, p)));
        return trie;
    }

    private static List<Subject> subjects(Table concords) {
        Map<String, Subject> byForm = new LinkedHashMap<>();
        for (Table.Row r : concords.rows()) {
            Concord c = Concord.valueOf(r.get("concord"));
            double cost = Double.parseDouble(r.get("cost"));
            boolean same = r.get("relative").equals(r.get("subject"));
            subject(byForm, r.get("subject"), c, false, same ? r.get("augment") : "", cost);
            if (!same) {
                subject(byForm, r.get("relative"), c, true, r.get("augment"), cost);
            }
        }
        return List.copyOf(byForm.values());
    }

    private static void subject(
            Map<String, Subject> byForm, String form, Concord c, boolean relative, String augment, double cost) {
        Subject old = byForm.get(form);
        List<Concord> own = augment.isEmpty() ? List.of() : List.of(c);
        if (old == null) {
            byForm.put(form, new Subject(form, List.of(c), relative, augment, own, cost));
        } else {
            byForm.put(
                    form,
                    new Subject(
                            form,
                            both(old.concords(), List.of(c)),
                            old.isRelative(),
                            old.augment().isEmpty() ? augment : old.augment(),
                            both(old.augmented(), own),
                            old.cost()));
        }
    }

    private static List<Concord> both(List<Concord> a, List<Concord> b) {
        List<Concord> out = new ArrayList<>(a);
        b.stream().filter(c -> !out.contains(c)).forEach(out::add);
        return out;
    }

    private void finite(Subject subject, Frame frame) {
        for (String negated : List.of("", "nti", "ta", "ni")) {
            if (frame.allows(negated)
                    && !(negated.equals("ni") && !frame.marker().isEmpty())) {
                for (boolean also : new boolean[] {false, true}) {
                    finite(subject, frame, negated, also);
                }
            }
        }
    }

    private void finite(Subject s, Frame f, String negated, boolean also) {
        boolean first = s.concords().get(0) == Concord.SG1;
        List<Piece> pieces = pieces(s, f, negated, also);
        List<Morph> morphs = morphs(s, f, negated, also);
        boolean negative = negated.equals("nti") || negated.equals("ta");
        boolean relative = s.isRelative() && !negated.equals("nti") && !negated.equals("ni");
        double cost = cost(s, f, negated, also);
        Tense tense = negated.equals("ni") && f.ending() == StemForm.Ending.A ? Tense.CONDITIONAL : f.tense();
        boolean nasal = first && f.marker().isEmpty() && !also && !negated.equals("ta");
        Polarity polarity = negative ? Polarity.NEGATIVE : Polarity.POSITIVE;
        VerbPrefix plain =
                new VerbPrefix(polarity, s.concords(), relative, tense, f.ending(), also, 0, 0, nasal, cost, morphs);
        put(pieces, "", plain);
        if (!s.augment().isEmpty()
                && !negated.equals("nti")
                && !negated.equals("ni")
                && f.ending() != StemForm.Ending.E) {
            List<Morph> augmented = new ArrayList<>(morphs);
            augmented.add(0, new Morph(s.augment(), "AUG"));
            put(
                    pieces,
                    s.augment(),
                    new VerbPrefix(
                            polarity,
                            s.augmented(),
                            true,
                            tense,
                            f.ending(),
                            also,
                            0,
                            0,
                            nasal,
                            cost + AUGMENTED,
                            augmented));
        }
    }

    private static double cost(Subject s, Frame f, String negated, boolean also) {
        return s.cost()
                + f.cost()
                + (negated.equals("ta") ? NEGATED_INSIDE : negated.equals("nti") ? NEGATED : 0)
                + (also ? ALSO : 0)
                + (negated.equals("ni") ? IF : 0);
    }

    /** The word for "not" or "if" before the subject; empty for none. */
    private static String opening(Subject s, String negated) {
        boolean first = s.concords().get(0) == Concord.SG1;
        return negated.equals("nti") && first ? "si" : negated.equals("nti") || negated.equals("ni") ? negated : "";
    }

    /** The letters of a prefix, piece by piece. */
    private static List<Piece> pieces(Subject s, Frame f, String negated, boolean also) {
        List<Piece> pieces = new ArrayList<>();
        String opening = opening(s, negated);
        if (!opening.isEmpty()) {
            pieces.add(new Piece(opening, Slot.OTHER));
        }
        pieces.add(new Piece(s.form(), Slot.SUBJECT));
        if (negated.equals("ta")) {
            pieces.add(new Piece("ta", Slot.OTHER));
        }
        if (!f.marker().isEmpty()) {
            pieces.add(new Piece(f.marker(), Slot.OTHER));
        }
        if (also) {
            pieces.add(new Piece("na", Slot.OTHER));
        }
        return pieces;
    }

    /** What the pieces of a prefix mean. */
    private static List<Morph> morphs(Subject s, Frame f, String negated, boolean also) {
        List<Morph> morphs = new ArrayList<>();
        String opening = opening(s, negated);
        if (!opening.isEmpty()) {
            morphs.add(new Morph(opening, negated.equals("ni") ? "if" : "NEG"));
        }
        morphs.add(new Morph(s.form(), "SM" + s.concords().get(0).label() + (s.isRelative() ? ".REL" : "")));
        if (negated.equals("ta")) {
            morphs.add(new Morph("ta", "NEG"));
        }
        if (!f.marker().isEmpty()) {
            morphs.add(new Morph(f.marker(), f.gloss()));
        }
        if (also) {
            morphs.add(new Morph("na", "also"));
        }
        return morphs;
    }

    private void infinitives() {
        for (String negated : List.of("", "ta")) {
            for (boolean also : new boolean[] {false, true}) {
                infinitive(negated, false, also);
                infinitive(negated, true, also);
            }
        }
        VerbPrefix bare = new VerbPrefix(
                Polarity.POSITIVE,
                List.of(Concord.NONE),
                false,
                Tense.IMPERATIVE,
                StemForm.Ending.A,
                false,
                -1,
                0,
                false,
                3.0,
                List.of());
        byForm.computeIfAbsent("", k -> new ArrayList<>()).add(bare);
    }

    /** "Guha", to give, "kuzaha", to give some day. */
    private void infinitive(String negated, boolean yetToBe, boolean also) {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece("ku", Slot.OTHER)));
        List<Morph> morphs = new ArrayList<>(List.of(new Morph("ku", "INF")));
        if (!negated.isEmpty()) {
            pieces.add(new Piece("ta", Slot.OTHER));
            morphs.add(new Morph("ta", "NEG"));
        }
        if (yetToBe) {
            pieces.add(new Piece("za", Slot.OTHER));
            morphs.add(new Morph("za", "FUT"));
        }
        if (also) {
            pieces.add(new Piece("na", Slot.OTHER));
            morphs.add(new Morph("na", "also"));
        }
        VerbPrefix p = new VerbPrefix(
                negated.isEmpty() ? Polarity.POSITIVE : Polarity.NEGATIVE,
                List.of(Concord.NONE),
                false,
                Tense.INFINITIVE,
                StemForm.Ending.A,
                also,
                0,
                0,
                false,
                negated.isEmpty() && !yetToBe && !also ? 0 : 0.5,
                morphs);
        put(pieces, "", p);
        put(
                pieces,
                "u",
                new VerbPrefix(
                        p.polarity(),
                        p.subjects(),
                        false,
                        p.tense(),
                        p.ending(),
                        also,
                        0,
                        0,
                        false,
                        p.cost() + NOMINAL,
                        p.morphs()));
    }

    /** Adds the prefix in all its spellings; an augment only before a spelling that begins with a consonant. */
    private void put(List<Piece> pieces, String augment, VerbPrefix prefix) {
        Map<String, int[]> onsets = new LinkedHashMap<>();
        for (int onset : Onset.ALL) {
            for (int k = 0; k < 2; k++) {
                for (String form : sounds.join(pieces, onset, k == 0)) {
                    if (augment.isEmpty() || !form.isEmpty() && !Onset.isVowel(form.charAt(0))) {
                        onsets.computeIfAbsent(augment + form, f -> new int[2])[k] |= onset;
                    }
                }
            }
        }
        onsets.forEach((form, set) -> merge(form, prefix.before(set[0], set[1])));
    }

    private void merge(String form, VerbPrefix p) {
        List<VerbPrefix> list = byForm.computeIfAbsent(form, k -> new ArrayList<>());
        for (int i = 0; i < list.size(); i++) {
            VerbPrefix old = list.get(i);
            if (old.sameReading(p) && old.sameOnsets(p)) {
                list.set(i, old.or(p));
                return;
            }
        }
        list.add(p);
    }
}
