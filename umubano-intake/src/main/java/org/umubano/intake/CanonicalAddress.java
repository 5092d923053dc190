package org.umubano.intake;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The form of a web address under which the same page is known again. */
public final class CanonicalAddress {

    private static final String[] TRACKING = {"utm_", "fbclid=", "gclid=", "mc_cid=", "mc_eid=", "igshid="};

    private CanonicalAddress() {}

    /** Scheme and host in lower case; without fragment, default port and parameters that only count visitors. */
    public static String of(String address) {
        String s = address.strip();
        int hash = s.indexOf('#');
        if (hash >= 0) {
            s = s.substring(0, hash);
        }
        int scheme = s.indexOf("://");
        if (scheme < 0) {
            return s;
        }
        int path = s.indexOf('/', scheme + 3);
        int query = s.indexOf('?', scheme + 3);
        int hostEnd = path >= 0 && (query < 0 || path < query) ? path : query >= 0 ? query : s.length();
        String host = s.substring(0, hostEnd).toLowerCase(Locale.ROOT);
        if ((host.startsWith("http://") && host.endsWith(":80"))
                || (host.startsWith("https://") && host.endsWith(":443"))) {
            host = host.substring(0, host.lastIndexOf(':'));
        }
        if (query < 0) {
            return host + s.substring(hostEnd);
        }
        return host + s.substring(hostEnd, query) + query(s.substring(query + 1));
    }

    /** The host of an address without {@code www.}, or null: what an outlet is called whose name is not known. */
    public static @Nullable String site(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            String host = URI.create(address).getHost();
            if (host == null) {
                return null;
            }
            String lower = host.toLowerCase(Locale.ROOT);
            return lower.startsWith("www.") ? lower.substring(4) : lower;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String query(String parameters) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= parameters.length(); i++) {
            if (i == parameters.length() || parameters.charAt(i) == '&') {
                String parameter = parameters.substring(from, i);
                if (!parameter.isEmpty() && !isTracking(parameter)) {
                    out.append(out.isEmpty() ? '?' : '&').append(parameter);
                }
                from = i + 1;
            }
        }
        return out.toString();
    }

    private static boolean isTracking(String parameter) {
        for (String begin : TRACKING) {
            if (parameter.startsWith(begin)) {
                return true;
            }
        }
        return false;
    }
}
