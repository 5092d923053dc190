package org.umubano.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.io.nquad.NQuadsReader;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.umubano.json.JsonObject;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exports that are no tables, from a store, read back by parsers that are not ours. */
class ExportDocumentsTest {

    @TempDir
    static Path folder;

    private static String store;
    private static List<JsonObject> events;

    @BeforeAll
    static void read() throws IOException {
        String demo = folder.resolve("demo.jsonl").toString();
        try (InputStream in = ExportDocumentsTest.class.getResourceAsStream("/demo/articles.jsonl")) {
            Files.write(Path.of(demo), in.readAllBytes());
        }
        store = folder.resolve("store").toString();
        assertThat(Ran.command("read", demo, "--store", store).code()).isZero();
        events = Ran.command("events", "--store", store).lines().stream()
                .map(JsonObject::parse)
                .toList();
    }

    private static String exported(String format) {
        Ran ran = Ran.command("export", "--format", format, "--store", store);
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static Document xml(String text) {
        try {
            DocumentBuilderFactory strict = DocumentBuilderFactory.newDefaultInstance();
            strict.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            strict.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("is not well-formed", e);
        }
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    @Test
    void calendar() throws Exception {
        String text = exported("ical");
        assertThat(text.lines()).allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75);
        List<VEvent> visits =
                new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT");
        List<JsonObject> expected = events.stream()
                .filter(e -> e.string("kind").equals("visit"))
                .filter(e -> !List.of("proposed", "denied").contains(e.string("status")))
                .filter(e -> e.stringOrNull("from") != null && e.string("from").length() == 10)
                .toList();
        assertThat(visits).hasSameSizeAs(expected).isNotEmpty();
        for (int i = 0; i < visits.size(); i++) {
            VEvent visit = visits.get(i);
            JsonObject event = expected.get(i);
            LocalDate start = LocalDate.parse(event.string("from"));
            String to = event.stringOrNull("to");
            LocalDate last = to == null || to.length() < 10 ? start : LocalDate.parse(to);
            assertThat(value(visit, "UID")).isEqualTo(event.string("id") + "@umubano.org");
            assertThat(value(visit, "DTSTART")).isEqualTo(start.toString().replace("-", ""));
            assertThat(value(visit, "DTEND"))
                    .isEqualTo(last.plusDays(1).toString().replace("-", ""));
            assertThat(Integer.parseInt(value(visit, "SEQUENCE"))).isNotNegative();
            assertThat(value(visit, "SUMMARY")).isNotBlank();
        }
    }

    private static String value(VEvent visit, String property) {
        return visit.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void atom() {
        Document feed = xml(exported("atom"));
        List<Element> entries = feed.select("feed > entry");
        assertThat(entries).hasSizeGreaterThanOrEqualTo(events.size());
        for (Element entry : entries) {
            assertThat(Instant.parse(entry.select("updated").text())).isAfter(Instant.EPOCH);
            assertThat(entry.select("title").text()).isNotBlank();
        }
        assertThat(entries.stream().map(e -> e.select("id").text()).distinct()).hasSameSizeAs(entries);
    }

    @Test
    void aReaderOfFeedsTakesTheAtomFeed() throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(exported("atom")));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries()).hasSizeGreaterThanOrEqualTo(events.size()).allSatisfy(e -> {
            assertThat(e.getUpdatedDate()).isNotNull();
            assertThat(e.getTitle()).isNotBlank();
            assertThat(e.getUri()).isNotBlank();
        });
    }

    @Test
    void aReaderOfReferencesTakesTheBibTex() throws Exception {
        BibTeXDatabase read = new BibTeXParser().parse(new StringReader(exported("bibtex")));
        JsonNode csl = json(exported("csl"));
        assertThat(read.getEntries()).hasSize(csl.size());
        assertThat(read.getEntries().values()).allSatisfy(e -> {
            assertThat(e.getType().getValue()).isNotBlank();
            assertThat(e.getFields()).isNotEmpty();
        });
    }

    @Test
    void aReaderOfLinkedDataFindsTheSameStatementsInBoth() throws Exception {
        RdfDataset quads = new NQuadsReader(new StringReader(exported("nquads"))).readDataset();
        RdfDataset graph = JsonLd.toRdf(JsonDocument.of(new StringReader(exported("jsonld"))))
                .get();
        assertThat(quads.size()).isPositive();
        assertThat(statements(graph)).containsExactlyInAnyOrderElementsOf(statements(quads));
    }

    private static List<String> statements(RdfDataset data) {
        return data.toList().stream()
                .map(q -> q.getSubject().getValue() + " " + q.getPredicate().getValue() + " "
                        + (q.getObject().isLiteral()
                                ? q.getObject().getValue() + "^^"
                                        + q.getObject().asLiteral().getDatatype() + "@"
                                        + q.getObject().asLiteral().getLanguage()
                                : q.getObject().getValue()))
                .toList();
    }

    @Test
    void graphMl() {
        Document graph = xml(exported("graphml"));
        List<String> nodes = graph.select("node").eachAttr("id");
        assertThat(nodes).contains("RWA", "KAZ").doesNotHaveDuplicates();
        List<Element> edges = graph.select("edge");
        assertThat(edges).isNotEmpty();
        for (Element edge : edges) {
            assertThat(nodes).contains(edge.attr("source"), edge.attr("target"));
            Integer.parseInt(edge.select("data[key=reports]").text());
        }
        List<String> keys = graph.select("key").eachAttr("id");
        assertThat(keys).containsAll(graph.select("data").eachAttr("key"));
    }

    @Test
    void references() {
        JsonNode csl = json(exported("csl"));
        long articles = events.stream()
                .flatMap(e -> e.objects("mentions", m -> m.string("article")).stream())
                .distinct()
                .count();
        assertThat(csl.size()).isEqualTo((int) articles);
        int dated = 0;
        for (JsonNode item : csl) {
            assertThat(item.get("type").asString()).isEqualTo("article-newspaper");
            dated += item.has("issued")
                            && item.get("issued")
                                    .get("date-parts")
                                    .get(0)
                                    .get(0)
                                    .isInt()
                    ? 1
                    : 0;
        }
        assertThat(dated)
                .isEqualTo((int) exported("bibtex")
                        .lines()
                        .filter(l -> l.startsWith("  date = {"))
                        .count())
                .isPositive();
        String bib = exported("bibtex");
        assertThat(bib.lines().filter(l -> l.startsWith("@"))).hasSize((int) articles);
        assertThat(bib.chars().filter(c -> c == '{').count())
                .isEqualTo(bib.chars().filter(c -> c == '}').count());
    }

    @Test
    void linkedData() {
        JsonNode graph = json(exported("jsonld")).get("@graph");
        int found = 0;
        int statements = 0;
        for (JsonNode node : graph) {
            assertThat(node.get("@id").asString()).startsWith("urn:umubano:");
            found += node.get("@type").toString().contains("schema:Event") ? 1 : 0;
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                statements +=
                        field.getKey().equals("@id") ? 0 : field.getValue().size();
            }
        }
        assertThat(found).isEqualTo(events.size());
        assertThat(exported("nquads").lines())
                .hasSize(statements)
                .allMatch(l -> l.matches(
                        "<[^<> \"]+> <[^<> \"]+> (<[^<> \"]+>|\"([^\"\\\\]|\\\\.)*\"(@[a-z]+|\\^\\^<[^>]+>)) \\."));
    }

    private static List<String> header(byte[] csv) throws IOException {
        try (CsvReader<CsvRecord> in = CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
            List<CsvRecord> rows = in.stream().toList();
            assertThat(rows).hasSizeGreaterThan(events.size());
            return rows.get(0).getFields();
        }
    }

    private static List<String> names(JsonNode fields) {
        List<String> out = new ArrayList<>();
        for (JsonNode field : fields) {
            assertThat(field.get("description").asString()).isNotBlank();
            assertThat(field.get("type").asString()).isIn("string", "integer", "number", "date");
            out.add(field.get("name").asString());
        }
        return out;
    }

    @Test
    void dataPackage() throws Exception {
        Path zip = folder.resolve("events.zip");
        assertThat(Ran.command("export", "--format", "datapackage", "-o", zip.toString(), "--store", store)
                        .code())
                .isZero();
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip)))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                files.put(e.getName(), in.readAllBytes());
            }
        }
        JsonNode about = JsonMapper.shared().readTree(files.get("datapackage.json"));
        assertThat(about.get("resources").size()).isEqualTo(files.size() - 1);
        for (JsonNode resource : about.get("resources")) {
            byte[] content = files.get(resource.get("path").asString());
            assertThat(resource.get("bytes").asInt()).isEqualTo(content.length);
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + hash);
            if (resource.has("schema")) {
                assertThat(header(content))
                        .isEqualTo(names(resource.get("schema").get("fields")));
            }
        }
    }
}
