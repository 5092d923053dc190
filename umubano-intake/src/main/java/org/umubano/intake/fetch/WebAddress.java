package org.umubano.intake.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A web address in one spelling. Browsers and libraries read hosts in many (decimal, octal, hexadecimal and short IPv4,
 * full-width digits, trailing points); what one of them would read as a number is read as that number here, so that it is
 * checked as what it is.
 *
 * @param scheme http or https
 * @param host in lower case and ASCII, without a trailing point; IPv6 without brackets
 * @param port never -1
 * @param path with the query, from the first slash on
 * @param literal the IP address, where the host is one
 */
public record WebAddress(
        String scheme,
        String host,
        int port,
        String path,
        @Nullable InetAddress literal) {

    private static final int LONGEST = 4096;

    /**
     * Reads an address.
     *
     * @throws RefusedException where it is none, or is written so that programs disagree on what it means
     */
    public static WebAddress parse(String address) throws RefusedException {
        String s = address.strip();
        if (s.length() > LONGEST) {
            throw new RefusedException("the address is longer than " + LONGEST + " characters");
        }
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c <= ' ' || c == '\\' || c == 0x7F || (c >= 0x80 && c < 0xA0) || Character.isSpaceChar(c)) {
                throw new RefusedException("the address has a space, a backslash or a control character in it");
            }
        }
        int colon = s.indexOf("://");
        String scheme = colon < 0 ? "" : s.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new RefusedException("only http and https are fetched");
        }
        int from = colon + 3;
        int to = from;
        while (to < s.length() && "/?#".indexOf(s.charAt(to)) < 0) {
            to++;
        }
        String authority = s.substring(from, to);
        if (authority.indexOf('@') >= 0) {
            throw new RefusedException("the address has a user's name in it");
        }
        return of(scheme, authority, path(s.substring(to)));
    }

    private static WebAddress of(String scheme, String authority, String path) throws RefusedException {
        boolean isBracketed = authority.startsWith("[");
        int close = isBracketed ? authority.indexOf(']') : -1;
        if (isBracketed && close < 0) {
            throw new RefusedException("the address has an open bracket");
        }
        int portAt = isBracketed ? close + 1 : authority.indexOf(':') < 0 ? authority.length() : authority.indexOf(':');
        int port = port(authority.substring(portAt), scheme);
        if (isBracketed) {
            InetAddress literal = ipv6(authority.substring(1, close));
            return new WebAddress(scheme, literal.getHostAddress(), port, path, literal);
        }
        String host = ascii(authority.substring(0, portAt));
        InetAddress literal = Ipv4Spelling.isNumeric(host) ? Ipv4Spelling.read(host) : null;
        return new WebAddress(scheme, literal == null ? host : literal.getHostAddress(), port, path, literal);
    }

    private static int port(String s, String scheme) throws RefusedException {
        if (s.isEmpty() || s.equals(":")) {
            return scheme.equals("http") ? 80 : 443;
        }
        boolean isNumber =
                s.charAt(0) == ':' && s.length() <= 6 && s.substring(1).chars().allMatch(c -> c >= '0' && c <= '9');
        int port = isNumber ? Integer.parseInt(s.substring(1)) : 0;
        if (port < 1 || port > 65_535) {
            throw new RefusedException("the address has no proper port");
        }
        return port;
    }

    private static InetAddress ipv6(String s) throws RefusedException {
        if (s.indexOf('%') >= 0) {
            throw new RefusedException("the address has a network zone in it");
        }
        if (s.indexOf(':') < 0) {
            throw new RefusedException("the address has brackets around what is no IPv6 address");
        }
        try {
            InetAddress read = InetAddress.getByName("[" + s + "]");
            if (read.getAddress().length != 16) {
                throw new RefusedException("the address is IPv4 in the clothes of IPv6");
            }
            return read;
        } catch (UnknownHostException e) {
            throw new RefusedException("the address has no proper IPv6 address");
        }
    }

    private static String ascii(String host) throws RefusedException {
        if (host.isEmpty() || host.indexOf('%') >= 0) {
            throw new RefusedException("the address has no proper host");
        }
        String out;
        try {
            // Full-width letters, digits and points become plain ones here, before anything is looked at.
            out = IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("the address has no proper host (" + e.getMessage() + ")");
        }
        out = out.endsWith(".") ? out.substring(0, out.length() - 1) : out;
        boolean isProper = !out.isEmpty() && out.length() < 254 && !out.startsWith(".") && !out.contains("..");
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            isProper &= (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
        }
        if (!isProper) {
            throw new RefusedException("the address has no proper host");
        }
        return out;
    }

    /** The path and query, without the fragment; what has to be escaped is. */
    private static String path(String s) throws RefusedException {
        int hash = s.indexOf('#');
        String path = hash < 0 ? s : s.substring(0, hash);
        path = path.startsWith("/") ? path : "/" + path;
        try {
            return new URI("http://a" + Escaping.escaped(Normalizer.normalize(path, Normalizer.Form.NFC)))
                    .toASCIIString()
                    .substring("http://a".length());
        } catch (URISyntaxException e) {
            throw new RefusedException("the address has no proper path");
        }
    }

    /** The address that a redirect from this one leads to. */
    public WebAddress resolve(String location) throws RefusedException {
        String s = location.strip();
        if (s.startsWith("//")) {
            return parse(scheme + ":" + s);
        }
        int end = 0;
        while (end < s.length() && ":/?#".indexOf(s.charAt(end)) < 0) {
            end++;
        }
        if (end < s.length() && s.charAt(end) == ':') {
            return parse(s);
        }
        try {
            return parse(URI.create(toString()).resolve(Escaping.escaped(s)).toString());
        } catch (IllegalArgumentException e) {
            throw new RefusedException("the redirect leads to no proper address");
        }
    }

    /** Scheme, host and port: what robots.txt speaks for. */
    public String origin() {
        return scheme + "://" + hostAndPort();
    }

    /** As the Host header has it. */
    public String hostAndPort() {
        String shown = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        boolean isUsual = port == (scheme.equals("http") ? 80 : 443);
        return isUsual ? shown : shown + ":" + port;
    }

    @Override
    public String toString() {
        return origin() + path;
    }

    /** Characters that stand in addresses of the wild and have to be escaped. */
    private static final class Escaping {
        static String escaped(String s) {
            StringBuilder out = new StringBuilder(s.length());
            for (int i = 0; i < s.length(); i++) {
                char c = s.charAt(i);
                boolean isLonePercent = c == '%' && !(isHex(s, i + 1) && isHex(s, i + 2));
                if (isLonePercent || "\"<>[]^`{|}".indexOf(c) >= 0) {
                    out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
                } else {
                    out.append(Character.isSurrogate(c) && !isPaired(s, i) ? '\uFFFD' : c);
                }
            }
            return out.toString();
        }

        private static boolean isPaired(String s, int i) {
            return Character.isHighSurrogate(s.charAt(i))
                    ? i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))
                    : i > 0 && Character.isHighSurrogate(s.charAt(i - 1));
        }

        private static boolean isHex(String s, int i) {
            return i < s.length() && Character.digit(s.charAt(i), 16) >= 0 && s.charAt(i) < 0x80;
        }
    }
}
