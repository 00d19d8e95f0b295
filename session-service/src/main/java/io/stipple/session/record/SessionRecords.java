package io.stipple.session.record;

import io.stipple.platform.identity.ClinicScope;
import io.stipple.session.plan.PlanId;
import io.stipple.session.visit.AppointmentId;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
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

    Optional<SessionRecord> find(RecordId id, ClinicScope scope);

    /// As `find`, and holds the record until the transaction ends.
    Optional<SessionRecord> hold(RecordId id, ClinicScope scope);

    Optional<SessionRecord> of(AppointmentId appointment, ClinicScope scope);

    /// Newest first, at most a hundred.
    List<SessionRecord> of(ClientId client, ClinicScope scope);

    /// Over the one held before.
    void rewrite(SessionRecord.Draft draft);

    void complete(SessionRecord.Completed completed);

    /// The highest session number any record of the plan has; 0 if it has none.
    int lastSessionOf(PlanId plan);
}
