package org.umubano.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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
