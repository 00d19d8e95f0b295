package io.stipple.platform.limits;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How often one address may ask below `/v1/public/`.
///
/// @param writesPerMinute everything but GET and HEAD
@Validated
@ConfigurationProperties("stipple.limits")
record LimitProperties(
        @Min(1) @DefaultValue("30") int writesPerMinute,
        @Min(1) @DefaultValue("300") int readsPerMinute) {}
