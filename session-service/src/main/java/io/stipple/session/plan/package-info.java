/// What client and technician agreed: an ordered course of sessions with healing gaps, a price and a last day.
/// It keeps its own progress, so that two sessions cannot both be the last.
@NullMarked
package io.stipple.session.plan;

import org.jspecify.annotations.NullMarked;
