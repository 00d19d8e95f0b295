package io.stipple.notification.message;

import io.stipple.platform.identity.ClinicCode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A clinic's people as somebody to write to. No fact tells of messages to them: facts are clients' stories.
public final class ClinicStaff {

    private ClinicStaff() {}

    /// Stands where a client's id would.
    public static UUID of(ClinicCode clinic) {
        return UUID.nameUUIDFromBytes(("staff of " + clinic.value()).getBytes(StandardCharsets.UTF_8));
    }
}
