package io.stipple.session.record;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.session.plan.PlanId;
import io.stipple.session.visit.AppointmentId;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The session records of every clinic.
public interface SessionRecords {
    /// False when the appointment already has a record.
    boolean open(SessionRecord.Draft draft, UUID by, Instant at);

    /// History, completed long ago. Adds all, unless some appointments already have a record: then gives those
    /// records, and the transaction must not commit.
    List<SessionRecord.Completed> add(List<SessionRecord.Completed> completed);

    /// Notes the consent a session was started under.
    void under(RecordId id, UUID consent);

    Optional<SessionRecord> find(RecordId id, ClinicScope scope);

    /// As `find`, and holds the record until the transaction ends.
    Optional<SessionRecord> hold(RecordId id, ClinicScope scope);

    Optional<SessionRecord> of(AppointmentId appointment, ClinicScope scope);

    /// Newest first, at most a hundred.
    List<SessionRecord> of(ClientId client, ClinicScope scope);

    /// Booked for those days of the clinic's calendar, both included; oldest first.
    List<SessionRecord> between(ClinicCode clinic, LocalDate from, LocalDate to, int most);

    /// Over the one held before.
    void rewrite(SessionRecord.Draft draft);

    /// @param practice whose minimum it held to
    void complete(SessionRecord.Completed completed, String practice);

    /// The highest session number any record of the plan has; 0 if it has none.
    int lastSessionOf(PlanId plan);
}
