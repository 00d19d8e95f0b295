/// How long it takes from a commit in one service to its committed effect in another, at a steady rate.
/// The load keeps its own time: a slow answer does not keep the next booking from coming.
@NullMarked
package io.stipple.bench.latency;

import org.jspecify.annotations.NullMarked;
