package io.stipple.session.record;

import io.stipple.session.pigment.LotId;

/// One row of a session: what was placed where, and how.
///
/// @param depthTenthsMm how deep the needle went, in tenths of a millimetre
public record Treatment(
        ScalpZone zone, LotId lot, Dilution dilution, NeedleCode needle, int depthTenthsMm, int cyclesPerSecond) {}
