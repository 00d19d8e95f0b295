package io.stipple.booking.link;

import io.stipple.platform.idempotency.IdempotencyKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// What makes a link personal: 256 bits nobody can guess.
public record Token(String value) {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;

    public static Token next() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// All that is kept of it: who reads our database still holds no link.
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }

    /// A name for it that may be written down.
    String fingerprint() {
        return HexFormat.of().formatHex(Arrays.copyOf(hash(), 16));
    }

    /// The token stands in the path, and the path in the key: so the key is given another.
    IdempotencyKey keyFor(String act, IdempotencyKey key) {
        return new IdempotencyKey(key.caller(), "POST /v1/public/links/" + act + " " + fingerprint(), key.value());
    }

    @Override
    public String toString() {
        return "a token";
    }
}
