package io.stipple.platform.limits;

import jakarta.validation.constraints.Min;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How often one address may ask below `/v1/public/`.
///
/// @param writesPerMinute everything but GET and HEAD
/// @param writesPerMinuteBelow likewise by the beginning of a path, for what another system calls from few addresses
@Validated
@ConfigurationProperties("stipple.limits")
record LimitProperties(
        @Min(1) @DefaultValue("30") int writesPerMinute,
        @Min(1) @DefaultValue("300") int readsPerMinute,
        @DefaultValue Map<String, @Min(1) Integer> writesPerMinuteBelow) {}
