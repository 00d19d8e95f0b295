package io.stipple.local.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// The clock moves on, and a mail arrives that was planned for then.
final class Wandering<T> implements Act<T> {

    private final Stage stage;
    private final LocalDate day;
    private final LocalTime time;
    private final Act<T> then;

    /// @param time by the clinic's clock
    Wandering(Stage stage, LocalDate day, LocalTime time, Act<T> then) {
        this.stage = stage;
        this.day = day;
        this.time = time;
        this.then = then;
    }

    @Override
    public String title() {
        return then.title();
    }

    @Override
    public Played<T> play() {
        Instant moment = day.atTime(time).atZone(stage.zone()).toInstant();
        stage.clock().moveTo(moment);
        return then.play();
    }
}
