package io.stipple.local.franchise;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Chance that falls the same way every time.
final class Dice {

    private final RandomGenerator random;

    private Dice(RandomGenerator random) {
        this.random = random;
    }

    /// A named algorithm: the platform's default may change with the next JDK.
    static Dice seeded(long seed) {
        return new Dice(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// Both included.
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean in(int ofHundred) {
        return random.nextInt(100) < ofHundred;
    }

    /// From 0 up to, but not, 1.
    double share() {
        return random.nextDouble();
    }
}
