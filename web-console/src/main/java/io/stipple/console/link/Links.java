package io.stipple.console.link;

import io.stipple.console.login.ServiceToken;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Done;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
import io.stipple.console.slots.Confirmation;
import io.stipple.console.slots.FreeSlots;
import io.stipple.console.slots.VisitRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// Personal links, as booking keeps them.
final class Links {
    private final ServiceToken console;

    Links(ServiceToken console) {
        this.console = console;
    }

    Answer<Link> find(String token) {
        return console.ask(Peer.BOOKING).get(Link.class, "/v1/public/links/{token}", token);
    }

    Answer<FreeSlots> free(String token, LocalDate from, LocalDate to) {
        return console.ask(Peer.BOOKING)
                .get(FreeSlots.class, "/v1/public/links/{token}/free-slots?from={from}&to={to}", token, from, to);
    }

    Answer<Confirmation> book(String token, VisitRequest visit, UUID key) {
        return console.ask(Peer.BOOKING)
                .post(Confirmation.class, visit, Once.keyed(key), "/v1/public/links/{token}/appointment", token);
    }

    /// What a client does with their visit in one word: `confirmation` or `cancellation`.
    Answer<Done> tell(String token, String act) {
        return console.ask(Peer.BOOKING)
                .post(
                        Done.class,
                        Map.of(),
                        Once.keyed(UUID.randomUUID()),
                        "/v1/public/links/{token}/{act}",
                        token,
                        act);
    }

    Answer<Done> move(String token, VisitRequest to, long version) {
        return console.ask(Peer.BOOKING)
                .put(
                        Done.class,
                        to,
                        Once.keyed(UUID.randomUUID()).onlyIf("\"" + version + "\""),
                        "/v1/public/links/{token}/slot",
                        token);
    }

    Answer<Confirmation> accept(String token, UUID key) {
        return console.ask(Peer.BOOKING)
                .post(Confirmation.class, Map.of(), Once.keyed(key), "/v1/public/links/{token}/acceptance", token);
    }
}
