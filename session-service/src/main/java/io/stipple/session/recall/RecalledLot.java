package io.stipple.session.recall;

import io.stipple.platform.identity.ClinicCode;
import java.util.UUID;

/// One clinic's bottles of a recalled lot.
record RecalledLot(UUID id, ClinicCode clinic, String lotNumber) {}
