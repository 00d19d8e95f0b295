package io.stipple.console.login;

import io.stipple.platform.identity.KeycloakTokens;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/// Who logged in: the name from the ID token, the rights from the access token, which alone carries them.
final class StaffUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final OAuth2Error INVALID = new OAuth2Error("invalid_token");

    private final JwtDecoder accessTokens;
    private final KeycloakTokens reading;

    StaffUsers(JwtDecoder accessTokens, KeycloakTokens reading) {
        this.accessTokens = accessTokens;
        this.reading = reading;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        try {
            var token = accessTokens.decode(request.getAccessToken().getTokenValue());
            return reading.staff(token)
                    .map(StaffRights::words)
                    .map(rights -> new DefaultOidcUser(rights, request.getIdToken(), "preferred_username"))
                    .orElseThrow(() -> new OAuth2AuthenticationException(INVALID));
        } catch (JwtException unreadable) {
            throw new OAuth2AuthenticationException(INVALID, unreadable);
        }
    }
}
