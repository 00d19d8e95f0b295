package io.stipple.local.journey;

import java.util.UUID;

/// What was agreed in the consultation.
record Plan(UUID planId, Visit consultation) {}
