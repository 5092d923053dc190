package org.umubano.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.umubano.json.JsonObject;

class EvaluateCommandTest {

    @TempDir
    Path gold;

    @BeforeEach
    void write() throws IOException {
        article(
                "a",
                "en",
                "2024-03-12",
                "Norway and Kenya established diplomatic relations in 1965.\n\nNorwegian Foreign Minister Kari Hansen visited Kenya on 11 March 2024.",
                """
                {"kind":"relations","subtype":"established","status":"past","from":"1965","to":null,"place":null,"participants":[{"name":null,"office":null,"state":"NOR"},{"name":null,"office":null,"state":"KEN"}],"topics":[],"announced_by":null,"sentence":0,"quote_start":"Norway and Kenya"},
                {"kind":"visit","subtype":"visit","status":"planned","from":"2024-03-11","to":null,"place":{"city":null,"state":"KEN"},"participants":[{"name":"Kari Hansen","office":"MFA","state":"NOR"},{"name":null,"office":null,"state":"KEN"}],"topics":[],"announced_by":null,"sentence":1,"quote_start":"Norwegian Foreign"}""");
        article("b", "en", "2024-03-13", "Kenya and Norway established diplomatic relations in 1967.", """
                {"kind":"relations","subtype":"established","status":"past","from":"1967","to":null,"place":null,"participants":[{"name":null,"office":null,"state":"NOR"},{"name":null,"office":null,"state":"KEN"}],"topics":[],"announced_by":null,"sentence":0,"quote_start":"Kenya and Norway"},
                {"kind":"aid","subtype":"grant","status":"held","from":null,"to":null,"place":null,"participants":[{"name":null,"office":null,"state":"NOR"}],"topics":[],"announced_by":null,"sentence":0,"quote_start":"Kenya and Norway"}""");
        write("stories/s.json", """
                {"story":"s","events":[{"id":"e1","reports":[{"article":"a","event":0},{"article":"b","event":0}]}],
                 "disagreements":[{"field":"year of relations","grade":"contradicts","values":[{"value":"1965","articles":["a"]},{"value":"1967","articles":["b"]}]}]}""");
    }

    private void article(String id, String language, String published, String text, String events) throws IOException {
        write("articles/" + id + ".txt", text);
        write(
                "articles/" + id + ".meta.json",
                "{\"url\":null,\"publisher\":\"" + id + ".example\",\"published\":\"" + published + "\"}");
        write(
                "gold/" + id + ".json",
                "{\"article\":\"" + id + "\",\"story\":\"s\",\"language\":\"" + language + "\",\"events\":[" + events
                        + "]}");
    }

    private void write(String name, String content) throws IOException {
        Path file = gold.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** The figures were worked out by hand, and by an earlier scorer. */
    @Test
    void figuresOfASmallSet() {
        Ran ran = Ran.command("evaluate", gold.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.lines())
                .contains(
                        "event.en               p 1.000  r 0.750  f1 0.857",
                        "strict.en              p 0.667  r 0.500  f1 0.571",
                        "event.rw               p 0.000  r 0.000  f1 0.000",
                        "links                  p 1.000  r 1.000  f1 1.000",
                        "b3                     p 1.000  r 0.750  f1 0.857",
                        "disagree               found 1  of 1  r 1.000  reported 1  precision 1.000",
                        "counts                 gold 4  mentions 3  events 2");
    }

    @Test
    void missesAndJson() {
        assertThat(Ran.command("evaluate", "--misses", gold.toString()).out())
                .contains("b missed aid grant", "a not strict visit status planned/held");
        JsonObject json = JsonObject.parse(
                Ran.command("evaluate", "--json", gold.toString()).out());
        assertThat(json.object("event.en").fraction("r")).isEqualTo(0.75);
    }

    @Test
    void minimaAndWrongSets() {
        assertThat(Ran.command("evaluate", "--min", "event.en.f1=0.8,b3.p=1", gold.toString())
                        .code())
                .isZero();
        Ran low = Ran.command("evaluate", "--min", "event.en.f1=0.9", gold.toString());
        assertThat(low.code()).isEqualTo(Outcome.FOUND);
        assertThat(low.err()).contains("event.en.f1 is 0.857, at least 0.9 asked");
        assertThat(Ran.command("evaluate", "--min", "nonsense.f1=0.9", gold.toString())
                        .code())
                .isEqualTo(Outcome.USAGE);
        assertThat(Ran.command("evaluate", "--only", "other", gold.toString()).code())
                .isEqualTo(Outcome.USAGE);
        assertThat(Ran.command("evaluate", gold + "/none").code()).isEqualTo(Outcome.INPUT_OUTPUT);
    }
}
