package io.stipple.platform.operations;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Where the next page begins.
final class Cursor {
    private static final int MOST = 200;

    private Cursor() {}

    static int bounded(int limit) {
        return Math.clamp(limit, 1, MOST);
    }

    /// Empty when this page was not full.
    static <T, C> Optional<C> next(List<T> page, int limit, Function<T, C> cursor) {
        return page.size() < limit ? Optional.empty() : Optional.of(cursor.apply(page.getLast()));
    }
}
