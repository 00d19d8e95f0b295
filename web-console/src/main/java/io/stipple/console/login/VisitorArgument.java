package io.stipple.console.login;

import io.stipple.console.peer.Bearer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Finds the visitor in the session and renews their token when it is about to lapse.
final class VisitorArgument implements HandlerMethodArgumentResolver {
    private final OAuth2AuthorizedClientManager tokens;

    VisitorArgument(OAuth2AuthorizedClientManager tokens) {
        this.tokens = tokens;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visitor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        Authentication person =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        OAuth2AuthorizedClient client = renewed(person, web);
        return new Visitor(Person.of(person), new Bearer(client.getAccessToken().getTokenValue()));
    }

    private OAuth2AuthorizedClient renewed(Authentication person, NativeWebRequest web) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        try {
            OAuth2AuthorizedClient client =
                    tokens.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(Registrations.STAFF)
                            .principal(person)
                            .attribute(HttpServletRequest.class.getName(), request)
                            .attribute(HttpServletResponse.class.getName(), response)
                            .build());
            return Objects.requireNonNull(client);
        } catch (ClientAuthorizationException lapsed) {
            throw FromHtmx.is(request) ? new LoginLapsed() : again(lapsed);
        } catch (OAuth2AuthorizationException away) {
            throw new LoginAway(away);
        }
    }

    /// Spring Security turns this one into a walk to the login page and back.
    private static RuntimeException again(ClientAuthorizationException lapsed) {
        return lapsed instanceof ClientAuthorizationRequiredException required
                ? required
                : new ClientAuthorizationRequiredException(Registrations.STAFF);
    }
}
