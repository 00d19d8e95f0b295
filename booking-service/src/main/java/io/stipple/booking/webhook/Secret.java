package io.stipple.booking.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What a receiver knows us by. It is shown once, and kept as it is: nobody signs with a hash.
record Secret(String value) {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;

    static Secret next() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new Secret("whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// HMAC-SHA256 over `seconds.body`: a message that was overheard is stale soon.
    String sign(Instant at, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "v1="
                    + HexFormat.of()
                            .formatHex(
                                    mac.doFinal((at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java knows HMAC-SHA256", impossible);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
