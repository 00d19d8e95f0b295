package io.stipple.platform.identity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/// What Spring Security sees of a token: `ROLE_FRANCHISE_OPERATOR`, `ROLE_OPS`, `SERVICE_CONTACTS` and so on. Clinic
/// rights are no authorities: they mean nothing without the clinic of the record in hand.
final class Authorities implements Converter<Jwt, AbstractAuthenticationToken> {
    private final KeycloakTokens tokens;

    Authorities(KeycloakTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Set<GrantedAuthority> authorities = Stream.concat(
                        tokens.franchiseRoles(token).stream().map(role -> "ROLE_" + role),
                        tokens.serviceRoles(token).stream().map(role -> "SERVICE_" + role))
                .map(SimpleGrantedAuthority::new)
                .collect(Collectors.toUnmodifiableSet());
        return new JwtAuthenticationToken(token, authorities);
    }
}
