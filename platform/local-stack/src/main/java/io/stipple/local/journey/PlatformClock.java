package io.stipple.local.journey;

import io.stipple.local.http.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The clock all services of the stack share: a file says how far ahead of real time it is.
///
/// @param services asked, after each move, whether they have noticed
record PlatformClock(Path offset, List<Api> services, Patience patience, InstantSource realTime) {

    private static final Duration CLOSE_ENOUGH = Duration.ofMinutes(2);

    /// Forward or back to that moment; the clock then runs on from there.
    void moveTo(Instant moment) {
        write(Duration.between(realTime.instant(), moment).truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        patience.until(
                "the services did not notice that the clock was moved",
                () -> services.stream().allMatch(service -> isAt(service, moment))
                        ? Optional.of(moment)
                        : Optional.empty());
    }

    /// Back to real time. Does not wait: nothing follows.
    void back() {
        write(Duration.ZERO);
    }

    Instant now() {
        return realTime.instant().plus(read());
    }

    private static boolean isAt(Api service, Instant moment) {
        Instant now = Instant.parse(
                service.get("/v1/operations").path("clock").path("now").asString());
        return Duration.between(moment, now).abs().compareTo(CLOSE_ENOUGH) < 0;
    }

    private Duration read() {
        try {
            String text = Files.exists(offset) ? Files.readString(offset).strip() : "";
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(offset + " cannot be read", unreadable);
        }
    }

    /// In one piece: a service must never read half a number.
    private void write(Duration ahead) {
        try {
            Path next = offset.resolveSibling(offset.getFileName() + ".next");
            Files.writeString(next, ahead.toString());
            Files.move(next, offset, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException(offset + " cannot be written", full);
        }
    }
}
