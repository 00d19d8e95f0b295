package io.stipple.local;

import io.stipple.local.process.Launch;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// One process of the stack.
///
/// @param ports all it listens on, the one in `url` first
/// @param after what must be ready before it starts
/// @param prepare what can be done before that: unpacking, building
/// @param ready whether it answers, asked again and again
/// @param furnish what is done once it answers, before others count on it
/// @param patience how long a start may take on a slow machine
public record Part(
        String name,
        List<Integer> ports,
        String url,
        Set<String> after,
        Runnable prepare,
        Supplier<Launch> launch,
        BooleanSupplier ready,
        Runnable furnish,
        Duration patience) {}
