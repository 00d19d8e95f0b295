package io.stipple.console.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// One visit in the words of the front desk.
///
/// @param open whether it is still to happen or to be judged
/// @param begun whether its time has come, so that somebody can have missed it
/// @param here when the client came; empty if they have not
/// @param today whether they may come now
record VisitView(
        UUID id,
        String purpose,
        VisitKind kind,
        VisitState state,
        LocalDate date,
        String day,
        String times,
        String zone,
        String technician,
        boolean open,
        boolean begun,
        Optional<String> here,
        boolean today) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    static VisitView of(VisitDetails visit, Instant now) {
        ZoneId zone = visit.zoneOfClinic();
        var starts = visit.startsAt().atZoneSameInstant(zone);
        var ends = visit.endsAt().atZoneSameInstant(zone);
        return new VisitView(
                visit.id(),
                visit.kind().words()
                        + visit.sessionNumber()
                                .filter(number -> number > 0)
                                .map(number -> " " + number)
                                .orElse(""),
                visit.kind(),
                visit.state(),
                starts.toLocalDate(),
                DAY.format(starts),
                TIME.format(starts) + " – " + TIME.format(ends),
                zone.toString(),
                visit.technicianName().orElse(""),
                visit.state() == VisitState.BOOKED,
                !now.isBefore(starts.toInstant()),
                visit.checkedInAt().map(at -> TIME.format(at.atZoneSameInstant(zone))),
                now.atZone(zone).toLocalDate().equals(starts.toLocalDate()));
    }
}
