package io.stipple.booking.client;

import io.stipple.platform.problem.Problems;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// Something a client says that cannot be so. Never says what was said.
public enum Doubt {
    EMAIL("email", "email-not-valid", "This is not an e-mail address"),
    PHONE("phone", "phone-not-valid", "This is not a phone number that can be dialled"),
    BIRTH_DATE("birthDate", "birth-date-not-valid", "This cannot be a birth date");

    private final String field;
    private final String slug;
    private final String title;

    Doubt(String field, String slug, String title) {
        this.field = field;
        this.slug = slug;
        this.title = title;
    }

    public String field() {
        return field;
    }

    public String slug() {
        return slug;
    }

    /// @param path where in the request the person stands, such as `client.`; empty if at its top
    public ProblemDetail problem(String path) {
        String name = path + field;
        return Problems.of(
                HttpStatus.BAD_REQUEST,
                slug,
                title,
                Map.of("field", name, "errors", List.of(Map.of("field", name, "message", title))));
    }
}
