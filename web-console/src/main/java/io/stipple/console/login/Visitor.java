package io.stipple.console.login;

import io.stipple.console.peer.Bearer;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;

/// The member of staff who asks for a page, with a token that is good for now. Take it as a controller's argument.
public record Visitor(Person person, Bearer token) {
    /// Whether to offer what is a manager's at that clinic. The services decide again.
    public boolean manages(String clinic) {
        return person.staff().scope(ClinicRole.MANAGER).covers(new ClinicCode(clinic));
    }
}
