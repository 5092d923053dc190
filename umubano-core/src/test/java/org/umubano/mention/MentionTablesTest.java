package org.umubano.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.text.Table;

/** The tables hang together: every code is known, every finer code comes to one of the contract. */
class MentionTablesTest {

    private static final Set<String> TOPICS = Set.of(
            "", // of words that only look like those of a sector
            "trade",
            "investment",
            "transport",
            "energy",
            "mining",
            "agriculture",
            "health",
            "education",
            "culture",
            "tourism",
            "ict",
            "defence",
            "security",
            "justice",
            "environment",
            "finance",
            "aviation",
            "visas",
            "space",
            "sport",
            "humanitarian",
            "peace",
            "politics",
            "economy",
            "migration",
            "water",
            "labour");
    private static final Set<String> OFFICES = Set.of(
            "HOS", "HOG", "DHOG", "VP", "MFA", "DMFA", "MOD", "MIN", "AMB", "CDA", "ENV", "GOV", "LEG", "JUD", "LOCAL",
            "SG", "AGENCY", "ARMY", "ARMED", "OPP", "NGO", "COMPANY", "CIV");

    private static Set<String> column(String table, String column) {
        Set<String> out = new HashSet<>();
        for (Table.Row row : Table.load(table).rows()) {
            out.add(row.get(column));
        }
        return out;
    }

    @Test
    void officesOfTheContractAreComplete() {
        assertThat(column("world/offices.tsv", "code")).isEqualTo(OFFICES);
        assertThat(column("world/offices.tsv", "deputy")).isSubsetOf(OFFICES);
        assertThat(column("world/office_codes.tsv", "office")).isSubsetOf(OFFICES);
    }

    @Test
    void topicsOfTheContractAreComplete() {
        assertThat(column("world/topic_codes.tsv", "topic")).isSubsetOf(TOPICS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "rw"})
    void finerCodesAreMapped(String language) {
        String folder = "lang/" + language + "/";
        Set<String> offices = column("world/office_codes.tsv", "code");
        assertThat(column(folder + "offices.tsv", "code")).isSubsetOf(offices);
        assertThat(column("world/organisations.tsv", "code")).isSubsetOf(offices);
        for (Table.Row row : Table.load(folder + "portfolios.tsv").rows()) {
            assertThat(offices).as(row.where()).contains(row.get("code"), row.get("code") + ".ORG");
        }
        assertThat(column(folder + "topics.tsv", "code")).isSubsetOf(column("world/topic_codes.tsv", "code"));
        assertThat(column(folder + "instruments.tsv", "code")).isSubsetOf(column("world/instrument_codes.tsv", "code"));
        assertThat(column(folder + "states.tsv", "code")).isEqualTo(column("world/states.tsv", "code"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"world/officials.tsv", "world/organisations.tsv", "world/gatherings.tsv", "lang/en/places.tsv"})
    void statesAreKnown(String table) {
        Set<String> states = column("world/states.tsv", "code");
        for (Table.Row row : Table.load(table).rows()) {
            String state = row.get("state");
            assertThat(state.isEmpty() || states.contains(state))
                    .as(row.toString())
                    .isTrue();
        }
    }

    @Test
    void termsOfOfficialsRunForward() {
        for (Table.Row row : Table.load("world/officials.tsv").rows()) {
            assertThat(OFFICES).as(row.where()).contains(row.get("office"));
            if (!row.get("to").isEmpty()) {
                assertThat(row.number("from")).as(row.toString()).isLessThanOrEqualTo(row.number("to"));
            }
        }
    }
}
