package io.stipple.console.login;

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
    private final JwtDecoder accessTokens;

    StaffUsers(JwtDecoder accessTokens) {
        this.accessTokens = accessTokens;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        try {
            var token = accessTokens.decode(request.getAccessToken().getTokenValue());
            return new DefaultOidcUser(
                    StaffRights.words(TokenReading.staff(token)), request.getIdToken(), "preferred_username");
        } catch (JwtException | IllegalArgumentException unreadable) {
            throw new OAuth2AuthenticationException(new OAuth2Error("invalid_token"), unreadable);
        }
    }
}
