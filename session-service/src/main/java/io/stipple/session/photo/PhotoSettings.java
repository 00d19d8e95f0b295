package io.stipple.session.photo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// What seals pictures.
///
/// @param masterSecret at least 32 characters, except in the demo
@ConfigurationProperties("stipple.photos")
record PhotoSettings(String masterSecret) {
    PhotoSettings {
        if (masterSecret.length() < 32 && !masterSecret.startsWith("demo-")) {
            throw new IllegalArgumentException("stipple.photos.master-secret needs at least 32 characters");
        }
    }
}
