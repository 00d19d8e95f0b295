package io.stipple.local.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// Proof that who redeems a code is who asked for it (RFC 7636).
record Pkce(String verifier, String challenge) {

    static Pkce fresh() {
        byte[] random = new byte[48];
        new SecureRandom().nextBytes(random);
        String verifier = base64(random);
        return new Pkce(verifier, base64(sha256(verifier)));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
