package org.umubano.intake.fetch;

import java.net.InetAddress;

/**
 * Which IP addresses belong to the public network. After the special-purpose registries of IANA (RFC 6890 and its updates):
 * of IPv4 all but the listed ranges, of IPv6 only {@code 2000::/3} without the listed ranges. Ranges that translate to IPv4
 * are none, whatever they translate to: 64:ff9b::/96, 6to4, Teredo, ISATAP, mapped and compatible addresses.
 */
public final class PublicAddresses {

    /** First address and length of prefix. */
    private static final int[][] NOT_PUBLIC = {
        {0x00000000, 8}, // this network
        {0x0A000000, 8}, // private
        {0x64400000, 10}, // shared by carriers, 100.64.0.0
        {0x7F000000, 8}, // loopback
        {0xA9FE0000, 16}, // link-local, cloud metadata
        {0xAC100000, 12}, // private
        {0xC0000000, 24}, // IETF protocol assignments
        {0xC0000200, 24}, // documentation
        {0xC0586300, 24}, // 6to4 relays
        {0xC0A80000, 16}, // private
        {0xC6120000, 15}, // benchmarks
        {0xC6336400, 24}, // documentation
        {0xCB007100, 24}, // documentation
        {0xE0000000, 4}, // multicast
        {0xF0000000, 4}, // reserved, broadcast
    };

    private PublicAddresses() {}

    /** Whether an address is one of the open Internet. */
    public static boolean isPublic(InetAddress address) {
        byte[] b = address.getAddress();
        return b.length == 4 ? isPublic4(b, 0) : isPublic6(b);
    }

    private static boolean isPublic4(byte[] b, int at) {
        int address = (b[at] & 0xFF) << 24 | (b[at + 1] & 0xFF) << 16 | (b[at + 2] & 0xFF) << 8 | (b[at + 3] & 0xFF);
        for (int[] range : NOT_PUBLIC) {
            if ((address ^ range[0]) >>> (32 - range[1]) == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPublic6(byte[] b) {
        int first = (b[0] & 0xFF) << 8 | (b[1] & 0xFF);
        int second = (b[2] & 0xFF) << 8 | (b[3] & 0xFF);
        boolean isGlobal = (first & 0xE000) == 0x2000;
        boolean isProtocol = first == 0x2001 && second < 0x0200; // Teredo, ORCHID, benchmarks
        boolean isDocumentation = (first == 0x2001 && second == 0x0DB8) || (first == 0x3FFF && second < 0x1000);
        boolean is6to4 = first == 0x2002;
        boolean isIsatap = (b[8] & 0xFC) == 0 && b[9] == 0 && b[10] == 0x5E && b[11] == (byte) 0xFE;
        return isGlobal && !isProtocol && !isDocumentation && !is6to4 && !isIsatap;
    }
}
