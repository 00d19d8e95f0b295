package io.stipple.platform.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives controllers the `Staff` who is asking, or with their name `SignedIn`. A service, or nobody, is not staff: 403.
class StaffArgument implements HandlerMethodArgumentResolver {
    private final KeycloakTokens tokens;

    StaffArgument(KeycloakTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Staff.class || parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken asking) {
            Staff staff = tokens.staff(asking.getToken()).orElseThrow(NotAllowed::new);
            return parameter.getParameterType() == Staff.class
                    ? staff
                    : new SignedIn(staff, tokens.username(asking.getToken()));
        }
        throw new NotAllowed();
    }
}
