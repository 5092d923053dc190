package org.umubano.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.umubano.coding.words.Frame;
import org.umubano.text.Table;

class PhrasesTest {

    private static final Pattern VALUE = Pattern.compile("\\{[a-z]+}");

    @Test
    void bothLanguagesSayTheSameThings() {
        Map<String, String> en = texts("en");
        Map<String, String> rw = texts("rw");
        en.forEach((key, text) -> {
            assertThat(rw).as(key).containsKey(key);
            assertThat(values(rw.get(key))).as(key).isSubsetOf(values(text));
        });
    }

    @Test
    void reasonsAreSaidInWordsAndLinesOfTablesAsTheyAre() {
        Phrases rw = Phrases.in("rw");
        assertThat(rw.rule("tense and mood of the clause")).isEqualTo("igihe n’uburyo by’inshinga");
        assertThat(rw.rule("background: 2015")).endsWith(": 2015").doesNotContain("background");
        assertThat(rw.rule("lang/rw/triggers.tsv:14")).isEqualTo("lang/rw/triggers.tsv:14");
        assertThat(rw.rule("of the same sentence: lang/rw/time_patterns.tsv:7"))
                .isEqualTo("yo mu nteruro imwe: lang/rw/time_patterns.tsv:7");
        assertThat(rw.rule("then, after meeting: of the same verb: lang/en/time_patterns.tsv:7"))
                .isEqualTo("nyuma yaho (inama): yo ku nshinga imwe: lang/en/time_patterns.tsv:7");
        assertThat(rw.rule("lang/en/time_patterns.tsv:7 its beginning"))
                .isEqualTo("lang/en/time_patterns.tsv:7 itangira ryacyo");
        assertThat(rw.rule("2 in common, and the act is a rare one")).startsWith("bihuriye kuri 2, kandi");
        assertThat(rw.rule("RWA TUR")).isEqualTo("Rwanda, Turukiya");
        assertThat(Phrases.in("en").rule("who says it")).isEqualTo("who says it");
    }

    @Test
    void whatTheCoderCallsAPatternIsSaidInWords() {
        for (String language : List.of("en", "rw")) {
            Phrases phrases = Phrases.in(language);
            for (Frame frame : Frame.values()) {
                assertThat(phrases.rule("frame " + frame)).as(language).doesNotContain("frame", frame.name());
            }
            assertThat(phrases.rule("frame ATTEND, where it was held")).doesNotContain("frame");
            assertThat(phrases.rule("bar")).isNotEqualTo("bar");
        }
        assertThat(Phrases.in("rw").rule("frame ATTEND, where it was held"))
                .isEqualTo("uwitabira n’inama yitabira, aho cyabereye");
        assertThat(Phrases.in("rw").rule("lang/channels.tsv: press conference"))
                .isEqualTo("lang/channels.tsv: ikiganiro n’abanyamakuru");
    }

    @Test
    void daysAndPartsOfTheWorldInReasonsAreWrittenAsPeopleWriteThem() {
        Phrases en = Phrases.in("en");
        assertThat(en.rule("long before the news of 2025-05-28")).isEqualTo("long before the news of 28 May 2025");
        assertThat(Phrases.in("rw").rule("2025-05-28 and 2025-05 nearly agree"))
                .isEqualTo("28 Gicurasi 2025 na Gicurasi 2025 birenda guhuza");
        assertThat(en.rule("2025-02-30 is no date")).isEqualTo("2025-02-30 is no date");
        assertThat(en.rule("since is no time (2025-05-28T00:00:00Z)")).contains("2025-05-28T00:00:00Z");
        assertThat(en.rule("KAZ=east-africa")).isEqualTo("Kazakhstan: East Africa");
    }

    @Test
    void aFieldIsNamedByItsCodeOrItsWords() {
        assertThat(Phrases.fieldNamed("announced_by")).isEqualTo("announced_by");
        assertThat(Phrases.fieldNamed("announced by")).isEqualTo("announced_by");
        assertThat(Phrases.fieldNamed("igihe bimara")).isEqualTo("duration");
        assertThat(Phrases.fieldNamed("story.txt")).isNull();
    }

    private static Map<String, String> texts(String language) {
        Map<String, String> out = new TreeMap<>();
        Table.load("lang/" + language + "/commands.tsv").rows().forEach(r -> out.put(r.get("key"), r.get("text")));
        return out;
    }

    private static TreeSet<String> values(String text) {
        TreeSet<String> out = new TreeSet<>();
        Matcher m = VALUE.matcher(text);
        while (m.find()) {
            out.add(m.group());
        }
        return out;
    }
}
