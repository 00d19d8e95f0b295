package io.stipple.notification.course;

import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// Agreed plans and how far they have come.
interface Courses {
    /// @param gaps fewest days before each session, by its number
    record Plan(UUID id, LocalDate validUntil, java.util.Map<Integer, Integer> gaps) {
        OptionalInt gapBefore(int session) {
            Integer days = gaps.get(session);
            return days == null ? OptionalInt.empty() : OptionalInt.of(days);
        }
    }

    /// The last session that was done.
    record Progress(
            UUID plan,
            UUID clientId,
            ClinicCode clinic,
            int session,
            LocalDate endedOn,
            ZoneId zone,
            boolean imported) {}

    /// Until the transaction ends nobody else looks at that plan: two readers that each miss what the other is about
    /// to write would both do nothing.
    void hold(UUID plan);

    /// The newest terms hold.
    void agreed(Plan plan);

    /// False if it, or a later one, was known.
    boolean done(Progress progress);

    Optional<Plan> plan(UUID id);

    Optional<Progress> progress(UUID plan);
}
