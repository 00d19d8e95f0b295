package io.stipple.session.healing;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.plan.PlanId;
import io.stipple.session.visit.ClientId;
import java.time.ZoneId;
import java.util.UUID;

/// The completed session that was looked at.
public record HealedSession(UUID record, ClientId client, ClinicCode clinic, ZoneId zone, PlanId plan, int number) {}
