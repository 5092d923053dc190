package org.umubano.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Table;

/**
 * The state whose outlet published an article, by the end of its address: {@code herald.co.zw} is of Zimbabwe. Who writes "the
 * government" there means that of this state, if the article speaks of it at all.
 */
public final class OutletStates {

    private static final Map<String, String> BY_DOMAIN = read();

    private OutletStates() {}

    private static Map<String, String> read() {
        Map<String, String> out = new HashMap<>();
        for (Table.Row row : Table.load("world/states.tsv").rows()) {
            if (row.get("kind").equals("state")) {
                out.put(row.get("iso2").toLowerCase(Locale.ROOT), row.get("code"));
            }
        }
        Table.load("world/domains.tsv").rows().forEach(row -> out.put(row.get("domain"), row.get("code")));
        return out;
    }

    /** The state of the domain of an address, or null where it is of none. */
    public static @Nullable String of(@Nullable String url) {
        if (url == null) {
            return null;
        }
        int scheme = url.indexOf("://");
        int from = scheme < 0 ? 0 : scheme + 3;
        int end = from;
        while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        int dot = url.lastIndexOf('.', end - 1);
        return dot < from ? null : BY_DOMAIN.get(url.substring(dot + 1, end).toLowerCase(Locale.ROOT));
    }
}
