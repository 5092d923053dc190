package org.umubano.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * IPv4 addresses in all the spellings that {@code inet_aton} and browsers take (WHATWG URL, 3.5): one to four parts, each
 * decimal, octal ({@code 0177}) or hexadecimal ({@code 0x7f}); the last part fills what is left.
 */
final class Ipv4Spelling {

    private Ipv4Spelling() {}

    /** Whether a host's last label makes it a number: digits, or {@code 0x} with hexadecimal digits. */
    static boolean isNumeric(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        if (last.isEmpty()) {
            return false;
        }
        if (last.startsWith("0x")) {
            return last.substring(2).chars().allMatch(c -> Character.digit(c, 16) >= 0);
        }
        return last.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** @throws RefusedException where it is a number and no address */
    static InetAddress read(String host) throws RefusedException {
        String[] parts = host.split("\\.", -1);
        if (parts.length > 4) {
            throw wrong(host);
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean isLast = i == parts.length - 1;
            long value = number(parts[i], host);
            long most = isLast ? (1L << (8 * (5 - parts.length))) - 1 : 255;
            if (value > most) {
                throw wrong(host);
            }
            address |= isLast ? value : value << (8 * (3 - i));
        }
        byte[] bytes = {(byte) (address >> 24), (byte) (address >> 16), (byte) (address >> 8), (byte) address};
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw wrong(host);
        }
    }

    private static long number(String part, String host) throws RefusedException {
        boolean isHex = part.startsWith("0x");
        boolean isOctal = !isHex && part.length() > 1 && part.startsWith("0");
        String digits = isHex ? part.substring(2) : part;
        if (digits.isEmpty() || digits.length() > 14) {
            if (isHex && digits.isEmpty()) {
                return 0;
            }
            throw wrong(host);
        }
        try {
            return Long.parseUnsignedLong(digits, isHex ? 16 : isOctal ? 8 : 10);
        } catch (NumberFormatException e) {
            throw wrong(host);
        }
    }

    private static RefusedException wrong(String host) {
        return new RefusedException(host + " is a number and no proper address");
    }
}
