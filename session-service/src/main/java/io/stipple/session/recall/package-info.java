/// A pigment that must not be used any more: one act takes it off every shelf and finds everybody it touched.
/// A drill finds the same people and tells nobody.
@NullMarked
package io.stipple.session.recall;

import org.jspecify.annotations.NullMarked;
