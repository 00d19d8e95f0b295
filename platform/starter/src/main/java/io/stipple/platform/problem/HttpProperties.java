package io.stipple.platform.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How large a request may be.
///
/// @param maxBody for all but imports
/// @param maxFileBody for pictures and documents, by their content type: whoever takes them reads them as they come
/// @param maxImportBody below `/v1/imports/`, where operators send hundreds of rows at once
@ConfigurationProperties("stipple.http")
record HttpProperties(
        @DefaultValue("256KB") DataSize maxBody,
        @DefaultValue("4MB") DataSize maxImportBody,
        @DefaultValue("25MB") DataSize maxFileBody) {
    /// A whole file below `/v1/imports/` is bounded by whoever reads it: one limit, and a refusal that names it.
    private static final DataSize ITS_READERS = DataSize.ofBytes(Long.MAX_VALUE);

    DataSize bound(String path, @Nullable String contentType) {
        if (contentType != null && (contentType.startsWith("image/") || contentType.startsWith("application/pdf"))) {
            return maxFileBody;
        }
        if (!path.startsWith("/v1/imports/")) {
            return maxBody;
        }
        return path.endsWith("/file") ? ITS_READERS : maxImportBody;
    }
}
