package io.stipple.platform.identity;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/// Reads Keycloak's token layout: realm roles in `realm_access`, client roles in `resource_access`, groups in
/// `stipple_groups`, service accounts by their user name. No other class knows any of this.
public final class KeycloakTokens {
    private static final String SERVICE_ACCOUNT = "service-account-";

    private final String audience;
    private final ClinicGroups groups;

    private KeycloakTokens(String audience, ClinicGroups groups) {
        this.audience = audience;
        this.groups = groups;
    }

    /// @param audience whose client roles count as service roles
    /// @param meters where groups that grant nothing are counted
    public static KeycloakTokens meantFor(String audience, MeterRegistry meters) {
        return new KeycloakTokens(audience, new ClinicGroups(meters));
    }

    /// Nobody, if the token is a service's own or names no account.
    public Optional<Staff> staff(Jwt token) {
        return isService(token)
                ? Optional.empty()
                : account(token).map(id -> new Staff(id, franchiseRoles(token), groups.rights(claims(token))));
    }

    /// What somebody types to log in; the account's id where the token does not tell.
    String username(Jwt token) {
        String name = text(token.getClaims().get("preferred_username"));
        return name.isBlank() ? String.valueOf(token.getSubject()) : name;
    }

    /// What a service may ask of this one; nothing for staff, even if somebody gave them such a role by mistake.
    Set<ServiceRole> serviceRoles(Jwt token) {
        return isService(token)
                ? known(
                        ServiceRole.class,
                        roles(map(token.getClaims().get("resource_access")).get(audience)))
                : Set.of();
    }

    Set<FranchiseRole> franchiseRoles(Jwt token) {
        return isService(token)
                ? Set.of()
                : known(FranchiseRole.class, roles(token.getClaims().get("realm_access")));
    }

    private static boolean isService(Jwt token) {
        String name = text(token.getClaims().get("preferred_username"));
        return token.getClaims().containsKey("client_id") || name.startsWith(SERVICE_ACCOUNT);
    }

    private static Optional<UUID> account(Jwt token) {
        try {
            return Optional.of(UUID.fromString(text(token.getClaims().get("sub"))));
        } catch (IllegalArgumentException notAnAccount) {
            return Optional.empty();
        }
    }

    private static List<?> claims(Jwt token) {
        Object groups = token.getClaims().get("stipple_groups");
        return groups instanceof List<?> list ? list : Stream.ofNullable(groups).toList();
    }

    private static <R extends Enum<R>> Set<R> known(Class<R> kind, Stream<String> names) {
        Map<String, R> byName = Arrays.stream(kind.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(KeycloakTokens::spelling, role -> role));
        Set<R> found = EnumSet.noneOf(kind);
        names.filter(byName::containsKey).map(byName::get).forEach(found::add);
        return found;
    }

    static String spelling(Enum<?> role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Stream<String> roles(@Nullable Object access) {
        return map(access).get("roles") instanceof List<?> list ? list.stream().map(KeycloakTokens::text) : Stream.of();
    }

    private static Map<?, ?> map(@Nullable Object claim) {
        return claim instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(@Nullable Object claim) {
        return claim instanceof String text ? text : "";
    }
}
