package io.stipple.console.peer;

import java.util.Map;
import java.util.Optional;

/// Why a service said no.
///
/// @param slug the last part of the problem's `type`, such as `slot-taken`; stable, so pages give it their own words
/// @param title the service's English words, for slugs the console has no words for
/// @param fields the refused fields by path, such as `client.email`, with the service's English words
public record Problem(int status, String slug, String title, Map<String, String> fields) {
    public Problem {
        fields = Map.copyOf(fields);
    }

    static Problem of(int status, ProblemJson json) {
        String type = json.type().orElse("");
        String slug = type.substring(type.lastIndexOf('/') + 1);
        return new Problem(
                status,
                slug.isEmpty() || "about:blank".equals(slug) ? "status-" + status : slug,
                json.title().orElse("The request was refused."),
                json.fieldMessages());
    }

    public boolean is(String wanted) {
        return slug.equals(wanted);
    }

    public Optional<String> field(String path) {
        return Optional.ofNullable(fields.get(path));
    }
}
