package io.stipple.notification.simulation;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/// Everything random in one life, from one seed.
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    Duration upTo(Duration most) {
        return Duration.ofSeconds(random.nextLong(most.toSeconds() + 1));
    }
}
