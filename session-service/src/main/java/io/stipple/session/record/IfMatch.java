package io.stipple.session.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The version a caller says they have seen, from the header `If-Match: "3"`.
sealed interface IfMatch {
    Pattern FORM = Pattern.compile("\"?(\\d{1,9})\"?");

    record Version(int seen) implements IfMatch {}

    record Absent() implements IfMatch {}

    /// Not one of our versions, so certainly not the current one.
    record Foreign() implements IfMatch {}

    static IfMatch of(Optional<String> header) {
        if (header.isEmpty()) {
            return new Absent();
        }
        Matcher version = FORM.matcher(header.get().strip());
        return version.matches() ? new Version(Integer.parseInt(version.group(1))) : new Foreign();
    }
}
