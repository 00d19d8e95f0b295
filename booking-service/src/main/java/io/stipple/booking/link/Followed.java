package io.stipple.booking.link;

import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.platform.problem.Problems;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Opens a link, as long as it is one and has time left.
final class Followed {
    private final Links links;
    private final Clinics clinics;
    private final Clock clock;

    Followed(Links links, Clinics clinics, Clock clock) {
        this.links = links;
        this.clinics = clinics;
        this.clock = clock;
    }

    /// A link for something else is as unknown as none.
    ResponseEntity<?> by(Token token, Link.Purpose purpose, BiFunction<Link, Clinic, ResponseEntity<?>> act) {
        return by(token, (link, clinic) -> link.purpose() == purpose ? act.apply(link, clinic) : unknown());
    }

    ResponseEntity<?> by(Token token, BiFunction<Link, Clinic, ResponseEntity<?>> act) {
        Optional<Link> link = links.find(token);
        if (link.isEmpty()) {
            return unknown();
        }
        if (link.get().isExpired(clock.instant())) {
            return Problems.answer(Problems.of(HttpStatus.GONE, "link-expired", "This link is no longer valid"));
        }
        return act.apply(link.get(), clinics.find(link.get().clinic()).orElseThrow());
    }

    private static ResponseEntity<?> unknown() {
        return Problems.answer(Problems.of(HttpStatus.NOT_FOUND, "link-unknown", "This is not one of our links"));
    }
}
