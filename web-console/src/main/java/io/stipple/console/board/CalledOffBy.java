package io.stipple.console.board;

/// Whose wish a cancellation was.
enum CalledOffBy {
    CLIENT,
    CLINIC
}
