package io.stipple.booking.client;

/// What a client may allow us to do with what we know of them, and withdraw at any time. What they
/// sign before a treatment, photos included, is the session service's.
public enum Consent {
    MARKETING
}
