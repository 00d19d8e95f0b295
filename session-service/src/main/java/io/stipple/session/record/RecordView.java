package io.stipple.session.record;

import io.stipple.session.record.SessionRecord.Completed;
import io.stipple.session.record.SessionRecord.Draft;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session record as staff see it, in the clinic's own time.
///
/// @param endedAt absent while it is a draft, as are `completedAt` and `completedBy`
public record RecordView(
        UUID id,
        int version,
        State state,
        UUID appointmentId,
        UUID clientId,
        String clinic,
        String zone,
        UUID planId,
        int sessionNumber,
        OffsetDateTime startsAt,
        List<TreatmentForm> treatments,
        @Nullable String observations,
        boolean aftercareOral,
        boolean aftercareWritten,
        @Nullable OffsetDateTime endedAt,
        @Nullable OffsetDateTime completedAt,
        @Nullable UUID completedBy) {

    public enum State {
        DRAFT,
        COMPLETED
    }

    public static RecordView of(SessionRecord record) {
        return switch (record) {
            case Draft draft -> of(draft, State.DRAFT, null, null, null);
            case Completed done ->
                of(
                        done,
                        State.COMPLETED,
                        done.endedAt(),
                        done.sign().at(),
                        done.sign().by());
        };
    }

    private static RecordView of(
            SessionRecord record,
            State state,
            @Nullable Instant ended,
            @Nullable Instant completed,
            @Nullable UUID by) {
        Subject subject = record.subject();
        Entry entry = record.entry();
        ZoneId zone = subject.zone();
        return new RecordView(
                record.id().value(),
                record.version(),
                state,
                subject.appointment().value(),
                subject.client().value(),
                subject.clinic().value(),
                zone.getId(),
                subject.plan().value(),
                subject.sessionNumber(),
                subject.startsAt().atZone(zone).toOffsetDateTime(),
                entry.treatments().stream().map(TreatmentForm::of).toList(),
                entry.observations().orElse(null),
                entry.aftercare().oral(),
                entry.aftercare().written(),
                ended == null ? null : ended.atZone(zone).toOffsetDateTime(),
                completed == null ? null : completed.atZone(zone).toOffsetDateTime(),
                by);
    }
}
