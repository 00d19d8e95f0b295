package io.stipple.platform.identity;

import io.stipple.platform.identity.ClinicScope.Clinics;
import io.stipple.platform.identity.ClinicScope.EveryClinic;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// A member of staff, as the token tells. Rights follow the clinic of the appointment or record in hand.
///
/// @param userId the identity provider's id of the account
/// @param rights what they are at each clinic where they are anything
public record Staff(UUID userId, Set<FranchiseRole> roles, Map<ClinicCode, Set<ClinicRole>> rights) {
    public Staff {
        roles = Set.copyOf(roles);
        rights = Map.copyOf(rights);
    }

    /// The clinics where they are at least one of the given; every clinic for a franchise operator. With no role
    /// given: the clinics where they are anything.
    public ClinicScope scope(ClinicRole... anyOf) {
        if (roles.contains(FranchiseRole.FRANCHISE_OPERATOR)) {
            return new EveryClinic();
        }
        Set<ClinicRole> wanted = anyOf.length == 0 ? EnumSet.allOf(ClinicRole.class) : Set.copyOf(Arrays.asList(anyOf));
        return new Clinics(rights.entrySet().stream()
                .filter(right -> right.getValue().stream().anyMatch(wanted::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /// Guards one act at one clinic.
    ///
    /// @throws NotAllowed unless they are one of the given there, or a franchise operator
    public void mustBe(ClinicCode clinic, ClinicRole... anyOf) {
        if (!scope(anyOf).covers(clinic)) {
            throw new NotAllowed();
        }
    }

    /// Guards an act on the franchise or the platform.
    ///
    /// @throws NotAllowed unless they are one of the given
    public void mustBe(FranchiseRole... anyOf) {
        if (Arrays.stream(anyOf).noneMatch(roles::contains)) {
            throw new NotAllowed();
        }
    }
}
