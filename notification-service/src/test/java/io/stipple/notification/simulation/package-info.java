/// Seeded lives of a small franchise on a virtual clock: faults, crashes and pauses wherever they hurt.
/// The service's own planning and dispatch run over tables in memory; an audit knows what should have been sent.
@NullMarked
package io.stipple.notification.simulation;

import org.jspecify.annotations.NullMarked;
