package io.stipple.contracts.session;

/// What a look at the healed skin means for the next session.
public enum HealingVerdict {
    MAY_GO_ON,
    /// Not yet.
    HOLD,
    /// A value this version does not know: treat as held.
    OTHER
}
