package io.stipple.chaos.fault;

import io.stipple.chaos.proxy.Line;
import io.stipple.chaos.proxy.Weather;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The line to one part breaks in one of the ways lines break.
record BrokenLine(Ground ground, String to, Line line, Break how) implements Fault {

    enum Break {
        CUT("cut"),
        HALF_OPEN("half-open"),
        DRIPPING("slow drip"),
        RESET("reset in mid-answer"),
        REFUSED("nobody answers");

        private final String words;

        Break(String words) {
            this.words = words;
        }
    }

    private static final Duration LASTS = Duration.ofSeconds(3);

    static List<Fault> every(Ground ground, String to, Line line, Break... breaks) {
        return List.of(breaks).stream()
                .<Fault>map(how -> new BrokenLine(ground, to, line, how))
                .toList();
    }

    @Override
    public String kind() {
        return "line to " + to + ": " + how.words;
    }

    @Override
    public Target target() {
        return Target.NONE;
    }

    @Override
    public double happen() throws InterruptedException {
        ground.noteMailsInHand();
        switch (how) {
            case CUT -> line.cut();
            case HALF_OPEN -> line.freeze();
            case DRIPPING -> lasting(new Weather.Dripping(512, Duration.ofMillis(5)));
            case RESET -> lasting(new Weather.Resetting());
            case REFUSED -> {
                line.set(new Weather.Refusing());
                line.cut();
                TimeUnit.MILLISECONDS.sleep(LASTS.toMillis());
                line.set(new Weather.Fair());
            }
        }
        ground.noteMailsInHand();
        return Ground.secondsUntil("the flow of facts", ground.flow()::isBack);
    }

    private void lasting(Weather bad) throws InterruptedException {
        line.set(bad);
        TimeUnit.MILLISECONDS.sleep(LASTS.toMillis());
        line.set(new Weather.Fair());
    }
}
