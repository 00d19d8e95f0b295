package io.stipple.console.login;

import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// A member of staff who is logged in.
public record Person(String name, Staff staff) {
    /// Empty for a client on the public pages.
    public static Optional<Person> present() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .map(Person::of);
    }

    static Person of(Authentication authentication) {
        String name = authentication.getPrincipal() instanceof OidcUser user && user.getFullName() != null
                ? user.getFullName()
                : authentication.getName();
        return new Person(name, StaffRights.of(authentication));
    }

    public boolean worksAtClinics() {
        return runsTheFranchise() || !staff.rights().isEmpty();
    }

    public boolean readsFigures() {
        return runsTheFranchise()
                || staff.scope(ClinicRole.MANAGER) instanceof ClinicScope.Clinics(var codes) && !codes.isEmpty();
    }

    public boolean watchesThePlatform() {
        return runsTheFranchise() || staff.roles().contains(FranchiseRole.OPS);
    }

    public boolean runsTheFranchise() {
        return staff.roles().contains(FranchiseRole.FRANCHISE_OPERATOR);
    }
}
