package io.stipple.platform.problem;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How large a request may be.
///
/// @param maxBody for all but imports
/// @param maxImportBody below `/v1/imports/`, where operators send hundreds of rows at once
@ConfigurationProperties("stipple.http")
record HttpProperties(
        @DefaultValue("256KB") DataSize maxBody,
        @DefaultValue("4MB") DataSize maxImportBody) {
    DataSize bound(String path) {
        return path.startsWith("/v1/imports/") ? maxImportBody : maxBody;
    }
}
