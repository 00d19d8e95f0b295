package io.stipple.session.reading;

import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Scoped;
import io.stipple.platform.identity.Staff;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Shows who has read a client's record, to managers of the clinics that know the client and to operators.
@RestController
class ReadingsController {
    private final JdbcClient jdbc;

    ReadingsController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// At most five hundred, newest first; a manager sees readings by the rights of their own clinics.
    @GetMapping("/v1/clients/{id}/readings")
    List<Reading> of(@PathVariable UUID id, Staff staff) {
        return Scoped.sql(jdbc, staff.scope(ClinicRole.MANAGER), """
                SELECT * FROM clinical_reading
                WHERE client_id = :client AND (:everyClinic OR allowed_at = ANY (:clinics))
                ORDER BY read_at DESC, id DESC LIMIT 500
                """)
                .param("client", id)
                .query((row, _) -> new Reading(
                        row.getObject("read_by", UUID.class),
                        row.getObject("read_at", OffsetDateTime.class).toInstant(),
                        What.valueOf(row.getString("what")),
                        row.getObject("about", UUID.class),
                        row.getString("allowed_as"),
                        row.getString("allowed_at")))
                .list();
    }

    /// @param allowedAs the role that allowed it, at the clinic `allowedAt`
    record Reading(
            UUID readBy,
            Instant readAt,
            What what,
            @Nullable UUID about,
            String allowedAs,
            String allowedAt) {}
}
