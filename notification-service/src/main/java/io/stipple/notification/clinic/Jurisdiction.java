package io.stipple.notification.clinic;

/// Whose law holds, such as `US-FL`.
public record Jurisdiction(String code) {

    /// Florida's telephone solicitation law has the shortest hours of those we know.
    static final Jurisdiction STRICTEST = new Jurisdiction("US-FL");
}
