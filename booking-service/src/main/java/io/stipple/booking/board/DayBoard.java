package io.stipple.booking.board;

import io.stipple.contracts.booking.AppointmentKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One clinic's day.
///
/// @param opens absent on a closed day
record DayBoard(
        String clinic,
        String name,
        String zone,
        LocalDate date,
        Optional<LocalTime> opens,
        Optional<LocalTime> closes,
        List<Column> technicians) {

    /// @param from when they begin; absent for somebody who has visits without being on the rota that day
    record Column(UUID id, String name, Optional<LocalTime> from, Optional<LocalTime> to, List<Entry> appointments) {}

    /// @param reassign the rules the visit no longer keeps, since something changed after it was booked
    record Entry(
            UUID id,
            int version,
            UUID clientId,
            String clientName,
            AppointmentKind kind,
            Optional<Integer> sessionNumber,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            String state,
            boolean checkedIn,
            List<String> reassign) {}
}
