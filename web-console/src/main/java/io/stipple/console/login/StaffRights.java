package io.stipple.console.login;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Rights as Spring Security keeps them in the session: plain words, which any later version of the console can read.
final class StaffRights {
    private static final String ROLE = "ROLE_";
    private static final String CLINIC = "CLINIC_";

    private StaffRights() {}

    static List<GrantedAuthority> words(Staff staff) {
        List<GrantedAuthority> words = new ArrayList<>();
        staff.roles().forEach(role -> words.add(new SimpleGrantedAuthority(ROLE + role)));
        staff.rights()
                .forEach((clinic, roles) ->
                        roles.forEach(role -> words.add(new SimpleGrantedAuthority(CLINIC + clinic + ":" + role))));
        return words;
    }

    static Staff of(Authentication person) {
        return new Staff(
                idOf(person.getName()), franchiseRoles(person.getAuthorities()), rights(person.getAuthorities()));
    }

    private static Set<FranchiseRole> franchiseRoles(Collection<? extends GrantedAuthority> words) {
        Set<FranchiseRole> roles = EnumSet.noneOf(FranchiseRole.class);
        for (FranchiseRole role : FranchiseRole.values()) {
            if (words.stream().anyMatch(word -> (ROLE + role).equals(word.getAuthority()))) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static Map<ClinicCode, Set<ClinicRole>> rights(Collection<? extends GrantedAuthority> words) {
        Map<ClinicCode, Set<ClinicRole>> rights = new HashMap<>();
        for (GrantedAuthority granted : words) {
            String word = String.valueOf(granted.getAuthority());
            int colon = word.indexOf(':');
            if (word.startsWith(CLINIC) && colon > 0) {
                rights.computeIfAbsent(
                                new ClinicCode(word.substring(CLINIC.length(), colon)),
                                _ -> EnumSet.noneOf(ClinicRole.class))
                        .add(ClinicRole.valueOf(word.substring(colon + 1)));
            }
        }
        return rights;
    }

    /// The console shows people by name and never needs their id; services read the real one from the token.
    private static UUID idOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
