package io.stipple.chaos.audit;

import java.time.Instant;

/// A visit as any service knows it.
public record Visit(String id, String client, String clinic, String kind, Instant startsAt, String state) {}
