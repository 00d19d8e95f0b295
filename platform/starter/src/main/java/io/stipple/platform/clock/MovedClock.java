package io.stipple.platform.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Real time moved by the duration in a file, such as `PT26280H`. All services read the same file, so moving it moves
/// the platform. It may be moved back.
final class MovedClock extends Clock {
    private static final Logger LOG = LoggerFactory.getLogger(MovedClock.class);
    private static final Duration READ_EVERY = Duration.ofMillis(100);

    private final Clock real;
    private final Path file;
    private volatile Reading last;

    private record Reading(Duration offset, Instant at) {}

    MovedClock(Clock real, Path file) {
        this.real = real;
        this.file = file;
        this.last = new Reading(read(Duration.ZERO), real.instant());
    }

    @Override
    public Instant instant() {
        Instant now = real.instant();
        Reading reading = last;
        if (Duration.between(reading.at(), now).abs().compareTo(READ_EVERY) >= 0) {
            reading = new Reading(read(reading.offset()), now);
            last = reading;
        }
        return now.plus(reading.offset());
    }

    /// The file is a line long, so reading it costs no more than asking when it changed. One that is half written
    /// leaves the clock where it is.
    private Duration read(Duration before) {
        try {
            String text = Files.readString(file).strip();
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (NoSuchFileException _) {
            return Duration.ZERO;
        } catch (IOException | DateTimeException trouble) {
            LOG.warn("The clock's offset cannot be read, it stays at {}: {}", before, trouble.toString());
            return before;
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(real.withZone(zone), file);
    }
}
