package io.stipple.session.store;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/// Where files lie, each under `<whose>/<address>`. What `put` has not finished is never seen by `get`.
public interface Store {
    void put(String name, byte[] content) throws IOException;

    Optional<byte[]> get(String name) throws IOException;

    /// Nothing happens if there is none.
    void delete(String name) throws IOException;

    /// All there are, in no order. To be closed.
    ///
    /// @throws java.io.UncheckedIOException also later, as they are read
    Stream<String> names() throws IOException;

    /// What content hashes to: SHA-256 in hexadecimal.
    static String address(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean isName(String text) {
        return text.matches("[^/]+/[0-9a-f]{64}");
    }
}
