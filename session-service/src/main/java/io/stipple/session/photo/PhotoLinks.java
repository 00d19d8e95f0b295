package io.stipple.session.photo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Links to pictures: made for one reader, good for some minutes, and worth nothing without that reader's own rights.
class PhotoLinks {
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private final SecretKeySpec key;
    private final Clock clock;

    PhotoLinks(String masterSecret, Clock clock) {
        this.key = new SecretKeySpec(("links " + masterSecret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.clock = clock;
    }

    String to(UUID photo, Size size, UUID reader) {
        long until = clock.instant().plus(GOOD_FOR).getEpochSecond();
        return "/v1/photos/%s/%s?until=%d&seal=%s".formatted(photo, size, until, seal(photo, size, reader, until));
    }

    boolean isGenuine(UUID photo, Size size, UUID reader, long until, String seal) {
        return MessageDigest.isEqual(
                seal(photo, size, reader, until).getBytes(StandardCharsets.UTF_8),
                seal.getBytes(StandardCharsets.UTF_8));
    }

    boolean isOver(long until) {
        return clock.instant().isAfter(Instant.ofEpochSecond(until));
    }

    private String seal(UUID photo, Size size, UUID reader, long until) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] sum = mac.doFinal(
                    "%s %s %s %d".formatted(photo, size, reader, until).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
