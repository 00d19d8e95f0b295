package io.stipple.console.limit;

/// What counts as one visitor: an IPv4 address, or the IPv6 network a household is given.
final class Address {
    private static final int NETWORK_GROUPS = 4;

    private Address() {}

    static String countedAs(String remote) {
        if (!remote.contains(":")) {
            return remote;
        }
        try {
            byte[] bytes = java.net.InetAddress.ofLiteral(remote).getAddress();
            var network = new StringBuilder();
            for (int at = 0; at < Math.min(bytes.length, NETWORK_GROUPS * 2); at++) {
                network.append(Integer.toHexString(bytes[at] & 0xff)).append('.');
            }
            return network.toString();
        } catch (IllegalArgumentException _) {
            return remote;
        }
    }
}
