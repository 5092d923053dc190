package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.language.kinyarwanda.StemForm.Ending;
import org.umubano.language.kinyarwanda.StemForm.Verb;
import org.umubano.text.Table;

/**
 * All endings of all stems of {@code lang/rw/verbs.tsv}: finals, passives, and the extensions that are formed freely and
 * not listed.
 */
final class StemForms {

    private static final double PER_FREQUENCY = 0.35;
    private static final double FORMED = 1.6;
    private static final double PASSIVE = 0.1;
    private static final double PRESENT_AS_PAST = 0.6;

    /** An extension that any verb can take. */
    private record Extension(String name, int set, double cost) {}

    private static final List<Extension> FREE = List.of(
            new Extension("APPL", StemForm.APPLICATIVE, 0),
            new Extension("CAUS", StemForm.CAUSATIVE, 0.2),
            new Extension("CAUS.Y", StemForm.CAUSATIVE, 0.2),
            new Extension("RECP", StemForm.RECIPROCAL, 0.2),
            new Extension("STAT", StemForm.STATIVE, 0.6),
            new Extension("APPL RECP", StemForm.APPLICATIVE | StemForm.RECIPROCAL, 0.8),
            new Extension("CAUS APPL", StemForm.CAUSATIVE | StemForm.APPLICATIVE, 0.8),
            new Extension("RECP APPL", StemForm.RECIPROCAL | StemForm.APPLICATIVE, 0.8),
            new Extension("CAUS RECP", StemForm.CAUSATIVE | StemForm.RECIPROCAL, 0.8));

    /** Forms of a listed verb and of what is formed of it, by and large. */
    private static final int FORMS = 90;

    private final StemTable forms;
    private final Map<String, String> glosses = new LinkedHashMap<>();

    private StemForms(int verbs) {
        forms = new StemTable(verbs * FORMS);
    }

    /** Every stem form by its spelling. */
    static StemTable of(Table verbs) {
        StemForms all = new StemForms(verbs.rows().size());
        Set<String> listed = new LinkedHashSet<>();
        for (Table.Row row : verbs.rows()) {
            all.glosses.putIfAbsent(row.get("stem"), shortGloss(row.get("gloss")));
            if (row.get("clitic").isEmpty()) {
                listed.add(row.get("stem"));
            }
        }
        List<Verb> read = new ArrayList<>();
        for (Table.Row row : verbs.rows()) {
            Verb verb = all.read(row);
            all.add(verb);
            if (!verb.defective() && verb.clitic().isEmpty()) {
                read.add(verb);
            }
        }
        for (Verb verb : read) {
            for (Extension e : FREE) {
                String stem = Extensions.extend(verb.stem(), e.name());
                if (stem != null && listed.add(stem)) {
                    all.add(form(verb, e, stem));
                }
            }
        }
        return all.forms;
    }

    /** Extensions are shown as pieces where the meaning is that of the pieces; hagararira is represent, not stop for. */
    private Verb read(Table.Row row) {
        String stem = row.get("stem");
        String base = row.get("base").isEmpty() ? stem : row.get("base");
        boolean defective = row.get("infinitive").startsWith("-");
        String[] exts =
                row.get("ext").isEmpty() ? new String[0] : row.get("ext").split(" ");
        String gloss = shortGloss(row.get("gloss"));
        String baseGloss = glosses.getOrDefault(base, gloss);
        boolean divided = exts.length > 0 && row.get("gloss").contains(baseGloss);
        List<Morph> root = new ArrayList<>();
        root.add(new Morph(defective ? stem : Extensions.root(divided ? base : stem), divided ? baseGloss : gloss));
        int set = 0;
        for (String e : exts) {
            if (divided) {
                root.add(Extensions.morph(e, base));
            }
            set |= Extensions.set(e);
        }
        return new Verb(
                row.get("infinitive"),
                stem,
                row.get("clitic"),
                row.get("perfective"),
                row.list("passive"),
                row.get("gloss"),
                base,
                set,
                defective,
                -PER_FREQUENCY * row.number("freq"),
                root);
    }

    private static Verb form(Verb verb, Extension e, String stem) {
        List<Morph> root = new ArrayList<>(verb.root());
        for (String part : e.name().split(" ")) {
            root.add(Extensions.morph(part, verb.stem()));
        }
        return new Verb(
                Extensions.infinitive(stem),
                stem,
                "",
                Extensions.perfective(stem),
                List.of(),
                verb.gloss(),
                verb.base(),
                verb.extensions() | e.set(),
                false,
                FORMED + e.cost() + verb.cost() / 2,
                root);
    }

    private void add(Verb v) {
        String root = Extensions.root(v.stem());
        if (v.defective()) {
            defective(v);
            return;
        }
        put(v, v.stem(), Ending.A, false, 0);
        put(v, root + "e", Ending.E, false, 0);
        put(v, root + "aga", Ending.AGA, false, 0);
        for (String p : Extensions.variants(v.perfective())) {
            put(v, p, Ending.YE, false, 0);
            for (String q : Extensions.passives(p)) {
                put(v, q, Ending.YE, true, PASSIVE);
            }
        }
        if (!v.passive().isEmpty()) {
            String p = v.passive().get(0);
            passive(v, p.substring(0, p.length() - 1));
            put(v, v.passive().get(1), Ending.YE, true, PASSIVE);
        } else if (!root.endsWith("w") && !root.isEmpty() && !Onset.isVowel(root.charAt(root.length() - 1))) {
            passive(v, root + "w");
        }
    }

    /** A defective verb is a present that serves as past too (-ri, -fite), or else a perfect (-shinzwe, -gamije). */
    private void defective(Verb v) {
        boolean perfect = !v.perfective().isEmpty();
        if (!perfect) {
            put(v, v.stem(), Ending.A, false, 0);
        }
        put(v, v.stem(), Ending.YE, false, perfect ? 0 : PRESENT_AS_PAST);
        for (String q : perfect ? Extensions.passives(v.stem()) : List.<String>of()) {
            put(v, q, Ending.YE, true, PASSIVE);
        }
    }

    private void passive(Verb v, String root) {
        put(v, root + "a", Ending.A, true, PASSIVE);
        put(v, root + "e", Ending.E, true, PASSIVE);
        put(v, root + "aga", Ending.AGA, true, PASSIVE);
    }

    private void put(Verb v, String form, Ending ending, boolean passive, double more) {
        StemForm made = new StemForm(v, ending, passive, false, more);
        StemForm afterNasal = null;
        for (String spelling : Extensions.spellings(form)) {
            forms.add(spelling, made);
            char c = spelling.charAt(0);
            if (c == 'r' || c == 'h') {
                afterNasal = afterNasal == null ? made.withNasal() : afterNasal;
                forms.add((c == 'r' ? 'd' : 'p') + spelling.substring(1), afterNasal);
            }
        }
    }

    /** The end of a word as the form of a stem that is in no table, or null where it cannot be one. */
    static @Nullable StemForm guess(String rest) {
        Ending ending;
        String root;
        if (rest.endsWith("aga") && rest.length() > 5) {
            ending = Ending.AGA;
            root = rest.substring(0, rest.length() - 3);
        } else if (rest.endsWith("a")) {
            ending = Ending.A;
            root = rest.substring(0, rest.length() - 1);
        } else if (rest.endsWith("we")
                || rest.endsWith("ye")
                || rest.endsWith("je")
                || rest.endsWith("ze")
                || rest.endsWith("tse")
                || rest.endsWith("she")) {
            ending = Ending.YE;
            root = rest.substring(0, rest.length() - (rest.endsWith("ye") ? 2 : 1));
        } else {
            return null;
        }
        boolean passive = root.endsWith("w") && root.length() > 2 && !Onset.isVowel(root.charAt(root.length() - 2));
        String active = passive ? root.substring(0, root.length() - 1) : root;
        if (active.length() < 2 || !active.chars().anyMatch(c -> Onset.isVowel((char) c))) {
            return null;
        }
        String stem = active + "a";
        Verb verb = new Verb(
                Extensions.infinitive(stem),
                stem,
                "",
                "",
                List.of(),
                "",
                stem,
                0,
                false,
                0,
                List.of(new Morph(active, active)));
        return new StemForm(verb, ending, passive, false, 0);
    }

    /** The first sense without what stands in brackets: "meet at/in (place)" is "meet.at". */
    static String shortGloss(String gloss) {
        int end = gloss.length();
        for (int i = 0; i < gloss.length(); i++) {
            char c = gloss.charAt(i);
            if (c == '(' || c == ',' || c == ';' || c == '/' || c == ':') {
                end = i;
                break;
            }
        }
        return gloss.substring(0, end).strip().replace(' ', '.');
    }
}
