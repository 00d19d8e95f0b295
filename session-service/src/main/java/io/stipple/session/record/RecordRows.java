package io.stipple.session.record;

import io.stipple.contracts.Origin;
import io.stipple.session.record.SessionRecord.Completed;
import io.stipple.session.record.SessionRecord.Draft;
import io.stipple.session.record.SessionRecord.Sign;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Session records as rows to insert.
class RecordRows {
    private RecordRows() {}

    static @Nullable Object[] draft(Draft draft, UUID by, Instant at) {
        return row(draft, "DRAFT", new Sign(by, at, Origin.STAFF), null);
    }

    static @Nullable Object[] completed(Completed record) {
        return row(record, "COMPLETED", record.sign(), record.endedAt());
    }

    /// @param endedAt present when completed: then the same hand opened and completed it
    private static @Nullable Object[] row(SessionRecord record, String state, Sign sign, @Nullable Instant endedAt) {
        Subject subject = record.subject();
        return new @Nullable Object[] {
            record.id().value(),
            subject.appointment().value(),
            subject.client().value(),
            subject.clinic().value(),
            subject.zone().getId(),
            subject.plan().value(),
            subject.sessionNumber(),
            utc(subject.startsAt()),
            state,
            record.version(),
            record.entry().aftercare().oral(),
            record.entry().aftercare().written(),
            sign.by(),
            utc(sign.at()),
            endedAt == null ? null : utc(endedAt),
            endedAt == null ? null : sign.by(),
            endedAt == null ? null : utc(sign.at()),
            sign.origin().name()
        };
    }

    static Stream<Object[]> treatments(SessionRecord record) {
        return IntStream.range(0, record.entry().treatments().size())
                .mapToObj(number -> treatment(
                        record.id(), number, record.entry().treatments().get(number)));
    }

    private static Object[] treatment(RecordId record, int number, Treatment treatment) {
        return new Object[] {
            record.value(),
            number,
            treatment.zone().name(),
            treatment.lot().value(),
            treatment.dilution().pigmentParts(),
            treatment.dilution().waterParts(),
            treatment.needle().value(),
            treatment.depthTenthsMm(),
            treatment.cyclesPerSecond()
        };
    }

    static UUID[] ids(Collection<RecordId> records) {
        return records.stream().map(RecordId::value).toArray(UUID[]::new);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
