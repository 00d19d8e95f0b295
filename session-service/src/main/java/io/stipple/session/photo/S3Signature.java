package io.stipple.session.photo;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs requests the way S3 asks for: AWS Signature Version 4, over host, content hash and date.
class S3Signature {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String SIGNED = "host;x-amz-content-sha256;x-amz-date";

    private final String region;
    private final String accessKey;
    private final String secretKey;

    S3Signature(String region, String accessKey, String secretKey) {
        this.region = region;
        this.accessKey = accessKey;
        this.secretKey = secretKey;
    }

    /// The headers to send, `host` excepted, which the client sends by itself.
    Map<String, String> headers(String method, URI target, byte[] content, Instant now) {
        String stamp = STAMP.format(now);
        String day = stamp.substring(0, 8);
        String hash = Vault.address(content);
        String canonical = String.join(
                "\n",
                method,
                target.getRawPath(),
                Objects.requireNonNullElse(target.getRawQuery(), ""),
                "host:" + target.getAuthority(),
                "x-amz-content-sha256:" + hash,
                "x-amz-date:" + stamp,
                "",
                SIGNED,
                hash);
        String scope = day + "/" + region + "/s3/aws4_request";
        String text = String.join(
                "\n", "AWS4-HMAC-SHA256", stamp, scope, Vault.address(canonical.getBytes(StandardCharsets.UTF_8)));
        byte[] key = mac(
                mac(mac(mac(("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8), day), region), "s3"),
                "aws4_request");
        String signed = HexFormat.of().formatHex(mac(key, text));
        return Map.of(
                "x-amz-date",
                stamp,
                "x-amz-content-sha256",
                hash,
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=%s/%s, SignedHeaders=%s, Signature=%s"
                        .formatted(accessKey, scope, SIGNED, signed));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
