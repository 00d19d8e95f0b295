package io.stipple.console.link;

import java.time.ZoneId;

/// What booking tells of a personal link.
record Link(String purpose, String clinic, String clinicName, ZoneId zone, boolean used) {}
