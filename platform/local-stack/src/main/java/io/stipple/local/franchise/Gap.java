package io.stipple.local.franchise;

/// How long the demo's plans let skin heal before a session.
///
/// @param usual most days the demo waits of its own will
/// @param most days the plan allows
record Gap(int least, int usual, int most) {

    private static final Gap FIRST = new Gap(3, 21, 90);
    private static final Gap SECOND = new Gap(10, 14, 30);
    private static final Gap LATER = new Gap(21, 28, 60);

    static Gap of(int sessionNumber) {
        return switch (sessionNumber) {
            case 1 -> FIRST;
            case 2 -> SECOND;
            default -> LATER;
        };
    }

    int draw(Dice dice) {
        return dice.between(least, usual);
    }
}
