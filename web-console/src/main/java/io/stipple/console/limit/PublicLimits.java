package io.stipple.console.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often one address may use the public pages within a minute.
///
/// @param looks pages and free times
/// @param acts bookings and opt-outs, refused ones counted too
@ConfigurationProperties("stipple.public-limits")
record PublicLimits(
        @DefaultValue("240") int looks, @DefaultValue("20") int acts) {}
