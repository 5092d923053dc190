package org.umubano.app.export;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Participant;
import org.umubano.event.Plover;
import org.umubano.text.Table;

/** The codes of other data sets, from the tables of {@code world/}. Immutable. */
final class Codes {

    private final Map<String, String> names = column("world/states.tsv", "code", "name");
    private final Map<String, String> kinds = column("world/states.tsv", "code", "kind");
    private final Map<String, String> cow = column("world/cow.tsv", "iso3", "cow");
    private final Map<String, String> fips = column("world/fips.tsv", "iso3", "fips");
    private final Map<String, String> cameoWords = column("world/cameo.tsv", "code", "words");
    private final Map<String, String> goldstein = column("world/cameo.tsv", "code", "goldstein");
    private final Map<String, String> sectors = column("world/sectors.tsv", "office", "plover");
    private final Map<String, String> actorTypes = column("world/sectors.tsv", "office", "cameo");
    private final Map<String, String> offices = column("world/offices.tsv", "code", "name");
    private final Map<String, String> scale = new HashMap<>();
    private final Map<String, String> quad = new HashMap<>();

    Codes() {
        for (Table.Row row : Table.load("world/plover_scale.tsv").rows()) {
            scale.put(row.get("type") + "/" + row.get("mode"), row.get("scale"));
            quad.put(row.get("type"), row.get("quad"));
        }
    }

    private static Map<String, String> column(String table, String key, String value) {
        Map<String, String> out = new HashMap<>();
        Table.load(table).rows().forEach(r -> out.put(r.get(key), r.get(value)));
        return out;
    }

    /** The English name of a state or organisation; the code itself where there is none. */
    String name(String code) {
        return names.getOrDefault(code, code);
    }

    boolean isOrganisation(@Nullable String code) {
        return code != null && "organisation".equals(kinds.get(code));
    }

    /** The code of a state, or null for organisations and what has none. */
    @Nullable
    String country(@Nullable String code) {
        return code == null || isOrganisation(code) ? null : code;
    }

    /** The number of the Correlates of War, or null. */
    @Nullable
    String cow(@Nullable String state) {
        return state == null ? null : cow.get(state);
    }

    /** FIPS 10-4, or null. */
    @Nullable
    String fips(@Nullable String state) {
        return state == null ? null : fips.get(state);
    }

    String cameoWords(String code) {
        String words = byCameo(cameoWords, code);
        return words == null ? code : words;
    }

    @Nullable
    String goldstein(String code) {
        return byCameo(goldstein, code);
    }

    private static @Nullable String byCameo(Map<String, String> table, String code) {
        for (String key : new String[] {code, start(code, 3), start(code, 2) + "0"}) {
            String value = table.get(key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    static String start(String s, int most) {
        return s.substring(0, Math.min(most, s.length()));
    }

    /** GDELT's four classes: verbal and material cooperation, verbal and material conflict. */
    static int quadOfCameo(String code) {
        int root = Integer.parseInt(start(code, 2));
        return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }

    @Nullable
    String scale(Plover plover) {
        String own = scale.get(plover.type() + "/" + (plover.mode() == null ? "" : plover.mode()));
        return own == null ? scale.get(plover.type() + "/") : own;
    }

    @Nullable
    String quad(Plover plover) {
        return quad.get(plover.type());
    }

    /** The sector of PLOVER: of the office; of a state as such GOV; null where not known. */
    @Nullable
    String sector(Participant p) {
        return p.office() != null ? sectors.get(p.office()) : country(p.state()) != null ? "GOV" : null;
    }

    /** The type of actor of CAMEO. */
    @Nullable
    String actorType(Participant p) {
        return isOrganisation(p.state()) ? "IGO" : p.office() != null ? actorTypes.get(p.office()) : null;
    }

    @Nullable
    String office(@Nullable String code) {
        return code == null ? null : offices.getOrDefault(code, code);
    }

    /** A participant as a person reads it: the name, else the office and its state, else the state. */
    String shown(Participant p) {
        if (p.name() != null) {
            return p.name();
        }
        String state = p.state() == null ? null : name(p.state());
        String office = office(p.office());
        return office == null ? state == null ? "unknown" : state : state == null ? office : office + " of " + state;
    }
}
