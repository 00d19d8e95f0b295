package io.stipple.session.consent;

/// Whose signature.
enum Signer {
    CLIENT,
    TECHNICIAN
}
