package io.stipple.session.store;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where files lie.
///
/// @param folder of the local store; with a bucket, only for what is not whole yet
/// @param s3 present where files go to S3-compatible storage
@ConfigurationProperties("stipple.photos")
record StoreSettings(Path folder, @Nullable S3 s3) {
    record S3(URI endpoint, String bucket, String region, String accessKey, String secret) {}
}
