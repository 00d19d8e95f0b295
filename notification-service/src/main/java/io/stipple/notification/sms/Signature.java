package io.stipple.notification.sms;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// How the provider proves that a report is its own: over the address it was given and every value, in order of name.
final class Signature {

    private Signature() {}

    static String of(String secret, String address, Map<String, String> values) {
        StringBuilder signed = new StringBuilder(address);
        new TreeMap<>(values).forEach((name, value) -> signed.append(name).append(value));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java knows HmacSHA1", impossible);
        }
    }

    static boolean isOf(String secret, String address, Map<String, String> values, String signature) {
        return !secret.isBlank()
                && MessageDigest.isEqual(
                        of(secret, address, values).getBytes(StandardCharsets.UTF_8),
                        signature.getBytes(StandardCharsets.UTF_8));
    }
}
