package io.stipple.platform.identity;

/// What somebody is for the whole franchise.
public enum FranchiseRole {
    /// Runs the franchise: sees and does everything at every clinic.
    FRANCHISE_OPERATOR,
    /// Watches that the platform is well: sees no client.
    OPS
}
