package io.stipple.booking.client;

/// How a client likes to be reached.
public enum Channel {
    EMAIL,
    SMS
}
