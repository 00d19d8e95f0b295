package io.stipple.console.clinic;

import java.time.ZoneId;

/// A clinic as everybody may know it.
public record Clinic(String code, String name, String city, ZoneId zone, String address) {}
