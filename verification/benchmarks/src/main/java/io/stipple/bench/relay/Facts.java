package io.stipple.bench.relay;

import java.util.Random;
import java.util.UUID;

/// The same facts again for the same seed: told in turn by many stories, twenty each on average.
final class Facts {
    private static final int EACH = 20;

    private final Random random;
    private final String[] stories;
    private final int[] places;

    Facts(long seed, int count) {
        random = new Random(seed);
        stories = new String[Math.max(64, count / EACH)];
        places = new int[stories.length];
        for (int story = 0; story < stories.length; story++) {
            stories[story] = id();
        }
    }

    Fact next() {
        int story = random.nextInt(stories.length);
        return Fact.of(stories[story], ++places[story], id());
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
