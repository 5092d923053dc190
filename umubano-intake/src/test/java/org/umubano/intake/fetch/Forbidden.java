package org.umubano.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Addresses that are never asked, and names that lead to such. */
final class Forbidden {

    record Case(String address, String reason) {}

    /** What the names of the tests resolve to. */
    private static final Map<String, String[]> NAMES = Map.ofEntries(
            Map.entry("news.fine.org", new String[] {"93.184.216.34"}),
            Map.entry("other.fine.org", new String[] {"2606:4700::1111", "93.184.216.35"}),
            Map.entry("rebind.attacker.org", new String[] {"10.0.0.1"}),
            Map.entry("loop.attacker.org", new String[] {"127.0.0.1"}),
            Map.entry("mixed.attacker.org", new String[] {"93.184.216.34", "192.168.0.1"}),
            Map.entry("mapped.attacker.org", new String[] {"::ffff:127.0.0.1"}),
            Map.entry("six.attacker.org", new String[] {"fd00::1"}),
            Map.entry("nat64.attacker.org", new String[] {"64:ff9b::a00:1"}),
            Map.entry("xn--loop-attacker.attacker.org", new String[] {"127.0.0.1"}),
            Map.entry("cgnat.attacker.org", new String[] {"100.100.100.100"}),
            Map.entry("meta.attacker.org", new String[] {"169.254.169.254"}));

    private Forbidden() {}

    static List<InetAddress> resolve(String host) throws UnknownHostException {
        String[] addresses = NAMES.get(host);
        if (addresses == null) {
            throw new UnknownHostException(host);
        }
        List<InetAddress> out = new ArrayList<>();
        for (String address : addresses) {
            out.add(InetAddress.getByName(address));
        }
        return out;
    }

    static List<Case> cases() {
        try (InputStream in = Forbidden.class.getResourceAsStream("forbidden.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .skip(1)
                    .map(l -> l.split("\t", -1))
                    .map(c -> new Case(unescaped(c[0]), c[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String s) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            if (s.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(s.substring(i + 2, i + 6).toLowerCase(Locale.ROOT), 16));
                i += 5;
            } else {
                out.append(s.charAt(i));
            }
        }
        return out.toString();
    }
}
