package org.umubano.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.text.Table;

/** The line of an event says who did what with whom. */
class SentencesTest {

    private static final Participant RWANDA = Participant.state(Role.ACTOR, "RWA");
    private static final Participant GHANA_TOO = Participant.state(Role.ACTOR, "GHA");
    private static final Participant ARMY = new Participant(Role.ACTOR, null, "ARMY", List.of("ARMY"), "RWA");

    private static String english(Record record) {
        return new Sentences(Words.load("en"), "RWA", new Spellings()).of(record.event());
    }

    private static String kinyarwanda(Record record) {
        return new Sentences(Words.load("rw"), "RWA", new Spellings()).of(record.event());
    }

    @Test
    void anAgreementSaysWhoSignedIt() {
        Record signed =
                new Record("a", Kind.AGREEMENT).is(Status.HELD, "signed").by(RWANDA, GHANA_TOO);
        signed.topics = List.of("security", "trade");
        assertThat(english(signed)).isEqualTo("Rwanda and Ghana signed an agreement on security and trade");
        assertThat(kinyarwanda(signed))
                .isEqualTo("Isinywa ry’amasezerano hagati y’u Rwanda na Ghana mu rwego rw’umutekano n’ubucuruzi");
        signed.status = Status.PLANNED;
        assertThat(english(signed)).isEqualTo("Rwanda and Ghana to sign an agreement on security and trade");
        signed.status = Status.ONGOING;
        assertThat(english(signed)).startsWith("Rwanda and Ghana signing an agreement");
    }

    @Test
    void troopsAreSentByAStateAndNotByItsArmy() {
        Record sent = new Record("f", Kind.FORCE).is(Status.HELD, "deployment").by(ARMY, Record.GHANA);
        sent.place = new Place(null, "GHA");
        assertThat(english(sent)).isEqualTo("Rwanda deployed troops to Ghana");
        assertThat(kinyarwanda(sent)).isEqualTo("Iyoherezwa ry’ingabo z’u Rwanda muri Ghana");
    }

    @Test
    void whatIsNotKnownIsNotLeftOpen() {
        Record visit = new Record("v", Kind.VISIT).is(Status.PLANNED, "visit").by(Record.UWASE);
        assertThat(english(visit)).isEqualTo("Anna Uwase to go on a visit");
        Record talks = new Record("m", Kind.MEETING).is(Status.HELD, "talks").by(Record.UWASE);
        assertThat(english(talks)).isEqualTo("Anna Uwase held talks");
        Record summit = new Record("s", Kind.SUMMIT).is(Status.HELD, "summit").by(Participant.state(Role.ACTOR, "AU"));
        assertThat(english(summit)).isEqualTo("Summit of the African Union");
    }

    @Test
    void statementsAndProjectsHaveVerbs() {
        Record praise = new Record("p", Kind.STATEMENT).is(Status.HELD, "praise");
        assertThat(english(praise)).isEqualTo("Anna Uwase praised Ghana");
        assertThat(kinyarwanda(praise)).isEqualTo("Amagambo ya Anna Uwase ashima Ghana");
        Record project =
                new Record("c", Kind.COOPERATION).is(Status.PROPOSED, "project").by(RWANDA, Record.GHANA);
        project.topics = List.of("education");
        assertThat(english(project)).isEqualTo("Rwanda to work on a project with Ghana in education");
        assertThat(kinyarwanda(project)).isEqualTo("Umushinga uhuriweho n’u Rwanda na Ghana mu rwego rw’uburezi");
    }

    @Test
    void whoIsNotNamedGoesByTheOfficeAndTheState() {
        Participant envoy = new Participant(Role.ACTOR, null, "ENV", List.of("ENV"), "RWA");
        Participant citizens = new Participant(Role.RECIPIENT, null, "CIV", List.of("CIV"), "GHA");
        Record talks = new Record("m", Kind.MEETING).is(Status.HELD, "talks").by(Record.BOATENG, envoy);
        assertThat(kinyarwanda(talks)).isEqualTo("Ibiganiro bya Kofi Boateng n’intumwa yihariye y’u Rwanda");
        Record grant = new Record("g", Kind.AID).is(Status.HELD, "grant").by(RWANDA, citizens);
        assertThat(english(grant)).isEqualTo("Rwanda gave a grant to citizens of Ghana");
        assertThat(kinyarwanda(grant)).isEqualTo("Impano y’u Rwanda igenewe abaturage ba Ghana");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "rw"})
    void everyCodeMakesAWholeLine(String language) {
        Sentences sentences = new Sentences(Words.load(language), "RWA", new Spellings());
        Table.load("world/codes.tsv").rows().forEach(row -> {
            for (Status status : Status.values()) {
                Kind kind = Kind.valueOf(row.get("kind").toUpperCase(java.util.Locale.ROOT));
                Record both = new Record("x", kind).is(status, row.get("subtype"));
                Record alone =
                        new Record("x", kind).is(status, row.get("subtype")).by(Participant.state(Role.ACTOR, "RWA"));
                for (Record record : List.of(both, alone)) {
                    assertThat(sentences.of(record.event()))
                            .as("%s %s %s", kind, row.get("subtype"), status)
                            .doesNotContain("…", "<", ">", "{", "[", "  ", "|");
                }
            }
        });
    }
}
