package io.stipple.console.publicbooking;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stipple.console.login.ServiceToken;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
import io.stipple.console.slots.Wish;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// Keeps a chosen time for one visitor. The key is made of who asks for what, so that whoever reloads the page, or
/// sends the form while the time is still being kept, meets their own hold and not a stranger's.
final class Holding {
    private final ServiceToken console;

    Holding(ServiceToken console) {
        this.console = console;
    }

    record Held(UUID holdId, OffsetDateTime heldUntil) {}

    private record Wanted(
            String clinic,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UUID> technicianId,
            OffsetDateTime startsAt) {}

    Answer<Held> hold(String clinic, Wish wish, OffsetDateTime at, HttpSession session) {
        Wanted wanted = new Wanted(clinic, wish.technician(), at);
        UUID key = UUID.nameUUIDFromBytes((session.getId() + wanted).getBytes(StandardCharsets.UTF_8));
        return console.ask(Peer.BOOKING).post(Held.class, wanted, Once.keyed(key), "/v1/public/holds");
    }
}
