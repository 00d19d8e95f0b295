package io.stipple.platform.ids;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/// Makes UUIDs of version 7 (RFC 9562): real time in front, chance behind.
public final class Ids {
    private static final SecureRandom CHANCE = new SecureRandom();
    /// Not the platform's clock: ids made before it was moved back must not come again.
    private static final Clock REAL = Clock.systemUTC();
    private static final int NANOS_PER_MILLI = 1_000_000;
    private static final int STEPS_PER_MILLI = 4096;

    private Ids() {}

    /// A new id. The first 48 bits are milliseconds since 1970 by real time, the next 12 its fraction in 4096ths, as
    /// PostgreSQL's `uuidv7()` does; 62 bits are random, so that it cannot be guessed.
    public static UUID next() {
        Instant now = REAL.instant();
        long fraction = (long) now.getNano() % NANOS_PER_MILLI * STEPS_PER_MILLI / NANOS_PER_MILLI;
        long high = now.toEpochMilli() << 16 | 0x7000L | fraction;
        long low = CHANCE.nextLong() >>> 2 | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
