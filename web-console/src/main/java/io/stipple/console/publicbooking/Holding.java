package io.stipple.console.publicbooking;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stipple.console.login.ServiceToken;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Done;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
import io.stipple.console.slots.Wish;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// Keeps a chosen time for one visitor, and one time alone: who chooses another lets the former go.
final class Holding {
    private final ServiceToken console;
    private final Clock clock;

    Holding(ServiceToken console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    private record Held(UUID holdId, OffsetDateTime heldUntil) {}

    private record Wanted(
            String clinic,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UUID> technicianId,
            OffsetDateTime startsAt) {}

    /// What is kept already, as long as it is; else it is kept anew.
    Answer<KeptTime> hold(String clinic, Wish wish, OffsetDateTime at, HttpSession session) {
        Optional<KeptTime> standing = kept(clinic, wish, at, session);
        if (standing.isPresent()) {
            return new Answer.Given<>(standing.get(), Optional.empty());
        }
        letGo(session);
        Wanted wanted = new Wanted(clinic, wish.technician(), at);
        Answer<KeptTime> answer = console.ask(Peer.BOOKING)
                .post(Held.class, wanted, Once.keyed(UUID.randomUUID()), "/v1/public/holds")
                .map(held -> new KeptTime(wanted.toString(), held.holdId(), held.heldUntil()));
        answer.given().ifPresent(kept -> session.setAttribute(KeptTime.KEY, kept));
        return answer;
    }

    /// Without asking booking. Empty if it is another time that is kept, or none any more.
    Optional<KeptTime> kept(String clinic, Wish wish, OffsetDateTime at, HttpSession session) {
        String wanted = new Wanted(clinic, wish.technician(), at).toString();
        return of(session).filter(kept -> kept.isStill(wanted, clock.instant()));
    }

    /// The visit it was kept for is booked.
    static void redeemed(HttpSession session) {
        session.removeAttribute(KeptTime.KEY);
    }

    private void letGo(HttpSession session) {
        of(session).ifPresent(former -> {
            console.ask(Peer.BOOKING).delete(Done.class, "/v1/public/holds/{id}", former.holdId());
            session.removeAttribute(KeptTime.KEY);
        });
    }

    private static Optional<KeptTime> of(HttpSession session) {
        return Optional.ofNullable((KeptTime) session.getAttribute(KeptTime.KEY));
    }
}
