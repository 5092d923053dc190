package org.umubano.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code openapi.yaml} says, for the page to read: it needs no more than the layout of that one file. */
public record ApiPage(String yaml, List<Operation> operations) {

    /** A way to ask. */
    public record Operation(String method, String path, String summary) {}

    static ApiPage load() {
        String yaml = Api.utf8(Assets.read("/web/openapi.yaml"));
        List<Operation> out = new ArrayList<>();
        String path = "";
        String method = "";
        boolean isPaths = false;
        for (String line : yaml.lines().toList()) {
            if (!line.startsWith(" ")) {
                isPaths = line.equals("paths:");
            } else if (isPaths && line.startsWith("  /")) {
                path = line.strip().substring(0, line.strip().length() - 1);
            } else if (isPaths && line.startsWith("    ") && line.charAt(4) != ' ') {
                method = line.strip().replace(":", "").toUpperCase(Locale.ROOT);
            } else if (isPaths && line.startsWith("      summary: ")) {
                out.add(new Operation(method, path, line.substring(15)));
            }
        }
        return new ApiPage(yaml, out);
    }
}
