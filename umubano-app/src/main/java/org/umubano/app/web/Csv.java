package org.umubano.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.event.Participant;

/** Events as a table (RFC 4180, UTF-8), one row each; lists inside a cell are parted by semicolons. */
final class Csv {

    private static final String HEADER =
            "id,kind,subtype,status,from,to,city,state,actors,recipients,topics,named,plover,cameo,dyads,languages,"
                    + "reports,origins,contradictions\r\n";

    private Csv() {}

    static String table(List<Event> events) {
        return HEADER + events.stream().map(Csv::row).collect(Collectors.joining());
    }

    private static String row(Event e) {
        List<String> cells = new ArrayList<>();
        cells.add(e.id());
        cells.add(e.kind().code());
        cells.add(e.subtype());
        cells.add(e.status().code());
        cells.add(text(e.from()));
        cells.add(text(e.to()));
        cells.add(e.place() == null ? "" : text(e.place().city()));
        cells.add(e.place() == null ? "" : text(e.place().state()));
        cells.add(people(e, Participant.Role.ACTOR));
        cells.add(people(e, Participant.Role.RECIPIENT));
        cells.add(String.join(";", e.topics()));
        cells.add(String.join(";", e.named()));
        cells.add(e.plover() == null ? "" : e.plover().type());
        cells.add(text(e.cameo()));
        cells.add(String.join(";", e.dyads()));
        cells.add(String.join(";", e.languages()));
        cells.add(Integer.toString(e.reports()));
        cells.add(Integer.toString(e.origins()));
        cells.add(e.disagreements().stream()
                .filter(c -> c.verdict() == org.umubano.claim.Verdict.CONTRADICTS)
                .map(c -> c.field())
                .distinct()
                .collect(Collectors.joining(";")));
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String people(Event e, Participant.Role role) {
        return e.participants().stream()
                .filter(p -> p.role() == role)
                .map(p -> List.of(text(p.name()), text(p.office()), text(p.state())).stream()
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining("/")))
                .collect(Collectors.joining(";"));
    }

    private static String text(@Nullable Object o) {
        return o == null ? "" : o.toString();
    }

    /** On one line; a cell that a spreadsheet would take for a formula gets an apostrophe. */
    static String cell(String raw) {
        StringBuilder line = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        String s = line.toString().strip();
        String safe = !s.isEmpty() && "=+-@".indexOf(s.charAt(0)) >= 0 ? "'" + s : s;
        boolean isPlain = safe.chars().noneMatch(c -> c == ',' || c == '"');
        return isPlain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
