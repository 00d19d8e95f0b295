package io.stipple.session.inspection;

import io.stipple.session.pigment.PigmentLot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// One session as an inspector sees it.
///
/// @param missing what the clinic's practice asks for and the record lacks; empty when complete
record InspectedRecord(
        UUID record,
        LocalDate day,
        UUID client,
        String technician,
        int session,
        String treatments,
        List<PigmentLot> used,
        boolean aftercareOral,
        boolean aftercareWritten,
        Optional<Instant> signedAt,
        List<String> missing) {
    /// Their numbers.
    String lots() {
        return used.stream().map(lot -> lot.label().lotNumber()).sorted().collect(Collectors.joining(" "));
    }

    boolean isComplete() {
        return missing.isEmpty();
    }

    static List<String> columns() {
        return List.of(
                "record",
                "day",
                "client",
                "technician",
                "session",
                "treatments",
                "lots",
                "aftercare_oral",
                "aftercare_written",
                "consent_signed_at",
                "complete",
                "missing");
    }

    List<String> cells() {
        return List.of(
                record.toString(),
                day.toString(),
                client.toString(),
                technician,
                Integer.toString(session),
                treatments,
                lots(),
                aftercareOral ? "yes" : "no",
                aftercareWritten ? "yes" : "no",
                signedAt.map(Instant::toString).orElse(""),
                isComplete() ? "yes" : "no",
                String.join(" ", missing));
    }
}
