package io.stipple.platform.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/// Who is counted as one caller. An IPv6 line has at least 2^64 addresses, so its first half counts.
///
/// @param value an IPv4 address, or the first 64 bits of an IPv6 address
record Address(String value) {
    /// @param remote what the connection says; headers such as `X-Forwarded-For` are the caller's own claim
    static Address of(String remote) {
        try {
            return InetAddress.ofLiteral(remote) instanceof Inet6Address address
                    ? new Address(HexFormat.of().formatHex(address.getAddress(), 0, 8))
                    : new Address(remote);
        } catch (IllegalArgumentException noLiteral) {
            return new Address(remote);
        }
    }
}
