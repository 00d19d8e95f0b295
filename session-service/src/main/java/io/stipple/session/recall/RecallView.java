package io.stipple.session.recall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One recall as operators and managers see it; a manager's numbers are those of their clinics.
record RecallView(
        UUID recallId,
        String maker,
        @Nullable String lotNumber,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo,
        String reason,
        boolean drill,
        Instant declaredAt,
        @Nullable Instant closedAt,
        int lots,
        int clients,
        int sessions,
        int reached,
        int notReached,
        int appointments) {
    static RecallView of(Recall recall, Progress progress) {
        Target target = recall.target();
        return new RecallView(
                recall.id().value(),
                target.maker(),
                target.lotNumber().orElse(null),
                target.from().orElse(null),
                target.to().orElse(null),
                recall.reason(),
                recall.drill(),
                recall.at(),
                recall.closedAt().orElse(null),
                progress.lots(),
                progress.clients(),
                progress.sessions(),
                progress.reached(),
                progress.notReached(),
                progress.appointments());
    }
}
