package org.umubano.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.language.Settings;
import org.umubano.text.Segmenter;
import org.umubano.text.Table;
import org.umubano.text.Token;

/** All phrases of the tables of one language and of the world, in one dictionary. */
final class Lexicon {

    /** Code of armed forces. */
    static final String ARMY = "ARMY";

    private static final String ARMED = "ARMED";

    private final String folder;
    private final PhraseCollector phrases;
    private final StateScan stateScan;
    private final WordDictionary<Entry> strippedDictionary;
    private final Map<String, String> offices = new HashMap<>();
    private final Map<String, String> deputies = new HashMap<>();
    private final Map<String, String> stateNames = new HashMap<>();
    private final Map<String, Entry> organisations = new HashMap<>();
    /** State to the proper name of its armed forces; empty where it has several. */
    private final Map<String, String> forces = new HashMap<>();

    private final Set<String> members = new HashSet<>();
    private final Set<String> personalNames = new HashSet<>();
    private String home = "";
    private Set<String> backed = Set.of();
    private final WordShapes shapes = new WordShapes();
    /** Whether nouns for the people of a state are also written with a small letter. */
    private final boolean hasSmallPeople;

    private final WordDictionary<Entry> dictionary;

    Lexicon(String language) {
        folder = "lang/" + language + "/";
        phrases = new PhraseCollector(Segmenter.of(language));
        hasSmallPeople = !Settings.of(language).word("small-people").isEmpty();
        words();
        codes();
        states();
        regionsAndPlaces();
        offices();
        portfolios();
        organisations();
        topicsAndInstruments();
        gatherings();
        references();
        nameHeads();
        givenNames();
        dictionary = phrases.dictionary();
        strippedDictionary = phrases.stripped();
        stateScan = phrases.stateScan();
    }

    WordDictionary<Entry> dictionary() {
        return dictionary;
    }

    StateScan stateScan() {
        return stateScan;
    }

    /** The nouns of the tables as they are after a word that takes their augment. */
    WordDictionary<Entry> stripped() {
        return strippedDictionary;
    }

    /** What a deputy of the holder of an office is. */
    String deputyOf(String office) {
        return deputies.getOrDefault(office, office);
    }

    /** The state whose press writes in this language, or empty. */
    String home() {
        return home;
    }

    /** The proper name of the armed forces of a state, or null where none or several are known. */
    @Nullable
    String forcesOf(String state) {
        String name = forces.get(state);
        return name == null || name.isEmpty() ? null : name;
    }

    /** The English name of a state. */
    String nameOf(String state) {
        return stateNames.getOrDefault(state, state);
    }

    /** Whether a code is a state, and no organisation of states. */
    boolean isMember(String code) {
        return members.contains(code);
    }

    /** Whether a folded word is a given name as well as a state. */
    boolean isPersonal(String norm) {
        return personalNames.contains(norm);
    }

    /** Whether nouns have an augment, as in the Bantu languages, whose modifiers follow what they belong to. */
    boolean hasAugments() {
        return shapes.hasAugments();
    }

    /** What words of this language look like. */
    WordShapes shapes() {
        return shapes;
    }

    /** The tokens of a phrase; a clitic at its edge ("'s", "w'") is one token, as it is beside its host. */
    List<Token> tokenize(String phrase) {
        return phrases.tokenize(phrase);
    }

    private void codes() {
        for (Table.Row row : Table.load("world/office_codes.tsv").rows()) {
            offices.put(row.get("code"), row.get("office"));
        }
        for (Table.Row row : Table.load("world/offices.tsv").rows()) {
            deputies.put(row.get("code"), row.get("deputy"));
        }
        for (Table.Row row : Table.load("world/states.tsv").rows()) {
            stateNames.put(row.get("code"), row.get("name"));
            if (row.get("kind").equals("state")) {
                members.add(row.get("code"));
            }
        }
    }

    private String office(String fine, String where) {
        String office = offices.get(fine);
        if (office == null) {
            throw new IllegalArgumentException(where + ": world/office_codes.tsv has no code " + fine);
        }
        return office;
    }

    private void states() {
        for (Table.Row row : Table.load(folder + "states.tsv").rows()) {
            String code = row.get("code");
            String where = row.where();
            if (!stateNames.containsKey(code)) {
                throw new IllegalArgumentException(where + ": world/states.tsv has no code " + code);
            }
            phrases.addAll(row, "names", new Entry(Role.STATE, code, code, null, false, 1, where));
            phrases.addAll(row, "weak", new Entry(Role.STATE, code, code, null, true, 1, where));
            people(row.list("demonyms"), new Entry(Role.DEMONYM, code, code, null, false, 1, where));
            people(row.list("people"), new Entry(Role.PEOPLE, code, code, null, false, 0, where));
            for (String seat : row.list("seats")) {
                phrases.add(seat, new Entry(Role.SEAT, code, code, seat, false, 1, where));
            }
            for (String name : row.list("personal")) {
                personalNames.add(name.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** The words for somebody of a state, or for its people; where the language writes them so, with a small letter too. */
    private void people(List<String> forms, Entry entry) {
        for (String form : forms) {
            phrases.add(form, entry);
            if (hasSmallPeople && Character.isUpperCase(form.charAt(0))) {
                phrases.add(Character.toLowerCase(form.charAt(0)) + form.substring(1), entry);
            }
        }
    }

    private void regionsAndPlaces() {
        for (Table.Row row : Table.load(folder + "regions.tsv").rows()) {
            phrases.addAll(row, "names", Entry.of(Role.REGION, row.get("code"), row.where()));
        }
        for (Table.Row row : Table.load(folder + "places.tsv").rows()) {
            boolean weak = !row.get("weak").isEmpty();
            phrases.addAll(
                    row,
                    "forms",
                    new Entry(Role.PLACE, row.get("kind"), row.get("state"), row.get("name"), weak, 1, row.where()));
        }
    }

    private void offices() {
        for (Table.Row row : Table.load(folder + "offices.tsv").rows()) {
            String code = office(row.get("code"), row.where());
            String needs = row.get("needs");
            boolean weak = needs.contains("state") || needs.contains("direct");
            Role role = Role.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            String name = role == Role.OFFICE ? needs : row.get("name");
            int count = role == Role.OFFICE || role == Role.BODY ? 1 : 0;
            phrases.addAll(
                    row, "forms", new Entry(role, code, null, name.isEmpty() ? null : name, weak, count, row.where()));
        }
    }

    private void portfolios() {
        List<Table.Row> patterns = Table.load(folder + "portfolio_patterns.tsv").rows();
        Table english = Table.load("lang/en/portfolios.tsv");
        Map<String, String> names = new HashMap<>();
        for (Table.Row row : english.rows()) {
            names.putIfAbsent(row.get("code"), title(row.list("forms").get(0)));
        }
        for (Table.Row row : Table.load(folder + "portfolios.tsv").rows()) {
            if (!row.get("alone").equals("no")) {
                phrases.addAll(
                        row, "forms", Entry.of(Role.PORTFOLIO, office(row.get("code"), row.where()), row.where()));
            }
            for (Table.Row pattern : patterns) {
                String code = office(row.get("code") + pattern.get("suffix"), row.where());
                boolean deputy = pattern.get("kind").equals("deputy");
                Role role =
                        deputy ? Role.OFFICE : Role.valueOf(pattern.get("kind").toUpperCase(Locale.ROOT));
                code = deputy ? deputyOf(code) : code;
                String name = role == Role.OFFICE ? pattern.get("needs") : pattern.get("name");
                @Nullable
                String filled = name.isEmpty() ? null : name.replace("*", names.getOrDefault(row.get("code"), ""));
                Entry entry = new Entry(role, code, null, filled, false, role == Role.PLURAL ? 0 : 1, row.where());
                phrases.addPattern(pattern.get("pattern"), row.list("forms"), entry);
            }
        }
    }

    /** As the name of a ministry has it: "Agriculture and Animal Resources". */
    private static String title(String words) {
        StringBuilder out = new StringBuilder();
        List<String> smalls = Settings.of("en").list("small-in-names");
        for (String word : words.split(" ", -1)) {
            out.append(out.length() == 0 ? "" : " ");
            out.append(
                    smalls.contains(word) ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return out.toString();
    }

    private void organisations() {
        for (Table.Row row : Table.load("world/organisations.tsv").rows()) {
            String state = row.get("state");
            Entry entry = new Entry(
                    Role.ORGANISATION,
                    office(row.get("code"), row.where()),
                    state.isEmpty() ? null : state,
                    row.get("name"),
                    false,
                    1,
                    row.where());
            organisations.put(row.get("name"), entry);
            if (entry.code().equals(ARMY) && entry.state() != null) {
                forces.merge(entry.state(), row.get("name"), (a, b) -> "");
            }
            phrases.addAll(row, "forms", entry);
        }
        if (Table.exists(folder + "organisations.tsv")) {
            for (Table.Row row : Table.load(folder + "organisations.tsv").rows()) {
                Entry entry = organisations.get(row.get("name"));
                if (entry == null) {
                    throw new IllegalArgumentException(row.where() + ": not in world/organisations.tsv");
                }
                phrases.addAll(row, "forms", entry);
            }
        }
    }

    private void topicsAndInstruments() {
        coded("topics.tsv", "world/topic_codes.tsv", "topic", Role.TOPIC);
        coded("instruments.tsv", "world/instrument_codes.tsv", "instrument", Role.INSTRUMENT);
    }

    private void coded(String file, String codeFile, String column, Role role) {
        Map<String, String> codes = new HashMap<>();
        for (Table.Row row : Table.load(codeFile).rows()) {
            codes.put(row.get("code"), row.get(column));
        }
        for (Table.Row row : Table.load(folder + file).rows()) {
            String code = codes.get(row.get("code"));
            if (code == null) {
                throw new IllegalArgumentException(row.where() + ": " + codeFile + " has no code " + row.get("code"));
            }
            phrases.addAll(row, "forms", Entry.of(role, code, row.where()));
        }
    }

    private void gatherings() {
        Map<String, Entry> byCode = new HashMap<>();
        for (Table.Row row : Table.load("world/gatherings.tsv").rows()) {
            String state = row.get("state");
            Entry entry = new Entry(
                    Role.GATHERING,
                    row.get("code"),
                    state.isEmpty() ? null : state,
                    row.get("name"),
                    false,
                    1,
                    row.where());
            byCode.put(row.get("code"), entry);
            phrases.addAll(row, "forms", entry);
        }
        if (Table.exists(folder + "gatherings.tsv")) {
            for (Table.Row row : Table.load(folder + "gatherings.tsv").rows()) {
                Entry entry = byCode.get(row.get("code"));
                if (entry == null) {
                    throw new IllegalArgumentException(row.where() + ": not in world/gatherings.tsv");
                }
                phrases.addAll(row, "forms", entry);
            }
        }
    }

    private void references() {
        for (Table.Row row : Table.load(folder + "references.tsv").rows()) {
            String office = row.get("office");
            phrases.add(
                    row.get("form"),
                    new Entry(
                            Role.REFERENCE,
                            row.get("reference"),
                            null,
                            office.isEmpty() ? null : office,
                            row.get("needs").equals("state") || row.get("needs").equals("alone"),
                            row.number("count"),
                            row.where()));
        }
        for (Table.Row row : Table.load(folder + "counts.tsv").rows()) {
            phrases.add(
                    row.get("form"), new Entry(Role.COUNT, "", null, null, false, row.number("count"), row.where()));
        }
    }

    private void words() {
        for (Table.Row row : Table.load(folder + "mention_words.tsv").rows()) {
            String role = row.get("role");
            if (role.equals("neutral")) {
                phrases.addAll(row, "forms", Entry.of(Role.HONORIFIC, "", row.where()));
                continue;
            }
            if (role.equals("augment_vowel")) {
                phrases.augmentVowels(String.join("", row.list("forms")));
                continue;
            }
            if (role.equals("home")) {
                home = row.get("forms");
                continue;
            }
            if (role.equals("backed")) {
                backed = Set.copyOf(row.list("forms"));
                continue;
            }
            if (shapes.takes(role, row.list("forms"))) {
                continue;
            }
            if (role.equals("collective") || role.equals("rebels")) {
                phrases.addAll(
                        row, "forms", Entry.of(Role.COLLECTIVE, role.equals("rebels") ? ARMED : "CIV", row.where()));
                continue;
            }
            if (role.equals("envoy")) {
                phrases.addAll(row, "forms", Entry.of(Role.HONORIFIC, "AMB", row.where()));
                continue;
            }
            phrases.addAll(row, "forms", Entry.of(Role.valueOf(role.toUpperCase(Locale.ROOT)), "", row.where()));
        }
    }

    private void nameHeads() {
        for (Table.Row row : Table.load(folder + "name_heads.tsv").rows()) {
            Role role = row.get("place").equals("last") ? Role.HEAD_LAST : Role.HEAD_FIRST;
            phrases.addAll(row, "forms", Entry.of(role, row.get("type"), row.where()));
        }
    }

    private void givenNames() {
        if (!Table.exists("world/given_names.tsv")) {
            return;
        }
        for (Table.Row row : Table.load("world/given_names.tsv").rows()) {
            phrases.addAll(row, "names", Entry.of(Role.GIVEN_NAME, "", row.where()));
        }
    }

    /** Whether a word joined to a state by a hyphen tells that the state only stands behind somebody: "Iran-backed". */
    boolean isBacked(String word) {
        return backed.contains(word);
    }
}
