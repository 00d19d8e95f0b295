package io.stipple.booking.clinic;

import java.util.UUID;

/// Where one client at a time is treated.
public record Room(UUID id, String name) {}
