package io.stipple.console.layout;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// Versions of what lies in jars, filled in by the build: they are part of the files' addresses.
@ConfigurationProperties("stipple.assets")
public record Assets(String htmx, String htmxSse, String tabler, String tablerIcons, String echarts) {}
