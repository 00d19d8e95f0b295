/// Compares what clients were promised with what is there, as sets. It reads plain data alone, so that a test can hand
/// it a broken world and see which check notices.
@NullMarked
package io.stipple.chaos.audit;

import org.jspecify.annotations.NullMarked;
