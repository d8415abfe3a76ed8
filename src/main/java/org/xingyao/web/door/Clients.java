package org.xingyao.web.door;

import java.net.InetAddress;
import java.util.HexFormat;

/** Who asks, as far as addresses tell. */
final class Clients {
    private static final int OF_A_NETWORK = 8;

    private Clients() {}

    /**
     * One name for all addresses that one subscriber has: of IPv6 that is a network of 64 bits.
     *
     * @param address as digits
     */
    static String nameOf(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length > OF_A_NETWORK ? HexFormat.of().formatHex(bytes, 0, OF_A_NETWORK) : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
