/// Listens to a client's journey on every topic and decides what of it counts, and on which day.
/// Each reader owns its measures, so that it can be replayed without touching another's.
@NullMarked
package io.stipple.insight.journey;

import org.jspecify.annotations.NullMarked;
