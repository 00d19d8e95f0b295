package io.stipple.session.record;

/// How deep and how fast a technician may work. New numbers are a new version.
///
/// @param leastDepth and `mostDepth` in tenths of a millimetre
/// @param leastSpeed and `mostSpeed` in cycles per second
record TechniqueBands(String version, int leastDepth, int mostDepth, int leastSpeed, int mostSpeed) {
    /// Needs the franchise's sign-off: deeper than 2 mm the pigment blurs.
    static TechniqueBands first() {
        return new TechniqueBands("2026-1", 5, 20, 20, 250);
    }

    boolean allowDepth(int tenthsMm) {
        return leastDepth <= tenthsMm && tenthsMm <= mostDepth;
    }

    boolean allowSpeed(int cyclesPerSecond) {
        return leastSpeed <= cyclesPerSecond && cyclesPerSecond <= mostSpeed;
    }
}
