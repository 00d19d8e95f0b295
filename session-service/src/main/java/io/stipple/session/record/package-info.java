/// What was really done in one session: zone by zone, with lot, dilution, needle, depth and speed.
/// A draft grows until it is completed; a completed record is never edited.
@NullMarked
package io.stipple.session.record;

import org.jspecify.annotations.NullMarked;
