package io.stipple.console.login;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.jwt.Jwt;

/// What Keycloak's access token says about a person. Groups and roles the console does not know are passed over.
final class TokenReading {
    private static final Pattern GROUP =
            Pattern.compile("/clinics/([a-z][a-z0-9-]{1,39})/(manager|front-desk|technician)");

    private TokenReading() {}

    static Staff staff(Jwt token) {
        return new Staff(UUID.fromString(token.getSubject()), roles(token), rights(token));
    }

    private static Set<FranchiseRole> roles(Jwt token) {
        Map<String, Object> access = token.getClaimAsMap("realm_access");
        Set<FranchiseRole> roles = EnumSet.noneOf(FranchiseRole.class);
        if (access != null && access.get("roles") instanceof Collection<?> names) {
            for (FranchiseRole role : FranchiseRole.values()) {
                if (names.contains(role.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    private static Map<ClinicCode, Set<ClinicRole>> rights(Jwt token) {
        List<String> groups = token.getClaimAsStringList("stipple_groups");
        Map<ClinicCode, Set<ClinicRole>> rights = new HashMap<>();
        for (String group : groups == null ? List.<String>of() : groups) {
            Matcher path = GROUP.matcher(group);
            if (path.matches()) {
                String role = path.group(2).toUpperCase(Locale.ROOT).replace('-', '_');
                rights.computeIfAbsent(new ClinicCode(path.group(1)), _ -> EnumSet.noneOf(ClinicRole.class))
                        .add(ClinicRole.valueOf(role));
            }
        }
        return rights;
    }
}
