package io.stipple.booking.appointment;

import io.stipple.contracts.booking.VisitChannel;
import java.time.OffsetDateTime;
import java.util.Optional;

/// How a consultation is held when the client is elsewhere: their clock is shown beside the clinic's.
public record CallView(VisitChannel channel, String clientZone, OffsetDateTime startsAt, OffsetDateTime endsAt) {
    static Optional<CallView> of(Visit visit) {
        return visit.purpose()
                .call()
                .map(call -> new CallView(
                        call.channel(),
                        call.clientZone().getId(),
                        visit.time().startsAt().atZone(call.clientZone()).toOffsetDateTime(),
                        visit.time().endsAt().atZone(call.clientZone()).toOffsetDateTime()));
    }
}
