package io.stipple.booking.appointment;

import io.stipple.platform.identity.Staff;
import java.util.Optional;
import java.util.UUID;

/// Who wants something done.
///
/// @param account of a member of staff
/// @param override why a manager sets the soft rules aside; empty for everybody who keeps them
public record Actor(Kind kind, Optional<UUID> account, Optional<String> override) {
    /// Who one may be.
    public enum Kind {
        CLIENT,
        STAFF,
        /// Another service, by a fact it told.
        SERVICE,
        IMPORT
    }

    public static final Actor CLIENT = new Actor(Kind.CLIENT, Optional.empty(), Optional.empty());
    public static final Actor SERVICE = new Actor(Kind.SERVICE, Optional.empty(), Optional.empty());

    public static Actor of(Staff staff) {
        return new Actor(Kind.STAFF, Optional.of(staff.userId()), Optional.empty());
    }

    public Actor overriding(Optional<String> reason) {
        return new Actor(kind, account, reason);
    }
}
