package io.stipple.session.health;

/// What a condition means for treatment, the mildest first.
public enum Effect {
    /// It was asked for and stands in nobody's way any more.
    NONE,
    WARN,
    BLOCK_UNTIL,
    NEEDS_LETTER,
    BLOCK
}
