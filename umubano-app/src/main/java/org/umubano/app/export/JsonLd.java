package org.umubano.app.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.umubano.app.export.Statements.Statement;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;

/**
 * JSON-LD 1.1, flattened: one node for each thing, with schema.org for events and articles, PROV-O for where an event is
 * from and Web Annotation for the sentence that says it.
 */
public final class JsonLd implements Exporter {

    private static final Map<String, String> PREFIXES = prefixes();

    private static Map<String, String> prefixes() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("schema", Statements.SCHEMA);
        out.put("prov", Statements.PROV);
        out.put("oa", Statements.OA);
        out.put("xsd", Statements.XSD);
        return out;
    }

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) {
        Map<String, Map<String, List<Object>>> nodes = new LinkedHashMap<>();
        for (Statement s : new LinkedHashSet<>(Statements.of(events, reports))) {
            boolean isType = s.predicate().equals(Statements.RDF + "type");
            nodes.computeIfAbsent(s.subject(), k -> new LinkedHashMap<>())
                    .computeIfAbsent(isType ? "@type" : shortened(s.predicate()), k -> new ArrayList<>())
                    .add(isType ? shortened(s.object()) : value(s));
        }
        List<Doc> graph = new ArrayList<>();
        nodes.forEach((id, fields) -> {
            Doc node = new Doc().with("@id", id);
            fields.forEach(node::with);
            graph.add(node);
        });
        Doc.write(new Doc().with("@context", new LinkedHashMap<>(PREFIXES)).with("@graph", graph), out);
        return 0;
    }

    private static Object value(Statement s) {
        String type = s.type();
        if (type == null) {
            return new Doc().with("@id", shortened(s.object()));
        }
        Doc out = new Doc().with("@value", s.object());
        return type.startsWith("@") ? out.with("@language", type.substring(1)) : out.with("@type", shortened(type));
    }

    private static String shortened(String iri) {
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            if (iri.startsWith(prefix.getValue())) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        return iri;
    }
}
