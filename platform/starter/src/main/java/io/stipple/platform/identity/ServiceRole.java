package io.stipple.platform.identity;

/// What one service may ask of another, by its own token. Guards an endpoint as a Spring Security authority:
/// `hasAuthority("SERVICE_CONTACTS")`.
public enum ServiceRole {
    /// Read how to reach a client, at the moment of use.
    CONTACTS,
    /// Make personal links that let a client book.
    LINKS,
    /// Read who was treated by whom on some days of a clinic, and under which licences.
    INSPECTIONS,
    /// Pass on public requests after limiting them itself.
    PUBLIC_GATEWAY
}
