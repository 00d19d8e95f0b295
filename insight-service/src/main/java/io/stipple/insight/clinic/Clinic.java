package io.stipple.insight.clinic;

import io.stipple.platform.identity.ClinicCode;
import java.time.ZoneId;

/// One clinic of the franchise, and whose midnight ends its day.
public record Clinic(ClinicCode code, ZoneId zone) {}
