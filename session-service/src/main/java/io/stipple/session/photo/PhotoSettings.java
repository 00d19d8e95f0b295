package io.stipple.session.photo;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where pictures lie and what seals them.
///
/// @param folder of the local store; ignored where a bucket is named
/// @param masterSecret at least 32 characters, except in the demo
/// @param s3 present where pictures go to S3-compatible storage
@ConfigurationProperties("stipple.photos")
record PhotoSettings(
        Path folder, String masterSecret, @Nullable S3 s3) {
    PhotoSettings {
        if (masterSecret.length() < 32 && !masterSecret.startsWith("demo-")) {
            throw new IllegalArgumentException("stipple.photos.master-secret needs at least 32 characters");
        }
    }

    record S3(URI endpoint, String bucket, String region, String accessKey, String secret) {}
}
