package io.stipple.platform.inbox;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;

/// Says why something failed in words that hold no personal data. A database's or a peer's message may quote any row
/// or body, so of those only the kind and the place are told.
final class Cause {
    private static final int LONGEST = 500;

    private Cause() {}

    static String of(Throwable trouble) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(trouble);
        String said = (kind(root) + where(root)).replaceAll("\\p{Cntrl}", " ");
        return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }

    private static String kind(Throwable root) {
        String name = root.getClass().getSimpleName();
        return switch (root) {
            case SQLException sql -> name + " (SQLSTATE " + sql.getSQLState() + ")";
            case DataAccessException _, RestClientException _ -> name;
            case JacksonException json -> name + " " + place(json);
            default -> name + (root.getMessage() == null ? "" : ": " + root.getMessage());
        };
    }

    private static String where(Throwable root) {
        return Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("io.stipple"))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }

    /// The member that could not be read, such as `step.sessionNumber`, and where it stands in the text.
    static String place(JacksonException json) {
        String path = json.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .collect(Collectors.joining("."));
        var location = json.getLocation();
        String line = location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        return (path.isEmpty() ? "malformed JSON" : "member " + path) + line;
    }
}
