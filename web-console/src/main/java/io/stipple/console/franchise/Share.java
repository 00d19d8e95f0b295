package io.stipple.console.franchise;

/// A part of a whole in words.
final class Share {
    private static final double PERCENT = 100.0;

    private Share() {}

    static String of(long part, long whole) {
        return whole == 0 ? "–" : Math.round(PERCENT * part / whole) + " %";
    }
}
