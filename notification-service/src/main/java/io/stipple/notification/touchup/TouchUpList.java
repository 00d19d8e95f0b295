package io.stipple.notification.touchup;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A clinic's touch-ups by the day their window opens.
record TouchUpList(JdbcClient jdbc) {

    record Question(
            ClinicCode clinic,
            Optional<TouchUpState> state,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<UUID> after,
            int limit) {}

    record Entry(
            UUID id,
            UUID clientId,
            UUID planId,
            LocalDate opensOn,
            LocalDate closesOn,
            String zone,
            TouchUpState state,
            int invited,
            Optional<UUID> bookedBy) {}

    List<Entry> of(Question question, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, """
                SELECT * FROM touch_up
                WHERE clinic = :clinic AND (:everyClinic OR clinic = ANY (:clinics))
                  AND (:state::text IS NULL OR state = :state)
                  AND (:from::date IS NULL OR opens_on >= :from)
                  AND (:to::date IS NULL OR opens_on < :to)
                  AND (:after::uuid IS NULL
                       OR (opens_on, id) > (SELECT opens_on, id FROM touch_up WHERE id = :after))
                ORDER BY opens_on, id LIMIT :limit""")
                .param("clinic", question.clinic().value())
                .param("state", question.state().map(Enum::name).orElse(null))
                .param("from", question.from().orElse(null))
                .param("to", question.to().orElse(null))
                .param("after", question.after().orElse(null))
                .param("limit", question.limit())
                .query(TouchUpList::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getString("zone"),
                TouchUpState.valueOf(row.getString("state")),
                row.getInt("invited"),
                Optional.ofNullable(row.getObject("booked_by", UUID.class)));
    }
}
