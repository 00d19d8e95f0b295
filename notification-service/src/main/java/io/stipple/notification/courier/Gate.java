package io.stipple.notification.courier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shut while a server is away, for longer each time, so that thousands of messages do not each find it out. In real
/// time. The first letter that gets through opens it.
final class Gate {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final CourierSettings settings;
    private final InstantSource realTime;
    private int failures;
    private Instant shutUntil = Instant.MIN;

    Gate(CourierSettings settings, InstantSource realTime) {
        this.settings = settings;
        this.realTime = realTime;
    }

    synchronized void shut() {
        Instant now = realTime.instant();
        if (!now.isBefore(shutUntil)) { // those already on their way when it shut tell nothing new
            Duration pause = settings.pauseAfter(failures++);
            shutUntil = now.plus(pause);
            LOG.warn("The mail server or booking does not answer; next try in {}", pause);
        }
    }

    synchronized void open() {
        if (failures > 0) {
            LOG.info("Letters get through again");
        }
        failures = 0;
        shutUntil = Instant.MIN;
    }

    synchronized boolean isOpen() {
        return !realTime.instant().isBefore(shutUntil);
    }
}
