package io.stipple.console.login;

import io.stipple.platform.identity.ClinicCode;
import java.util.function.Predicate;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// Whose page is whose. The services decide again with each answer; this keeps people from pages that would be empty.
final class PageRights {
    private PageRights() {}

    static AuthorizationManager<RequestAuthorizationContext> who(Predicate<Person> right) {
        return (someone, _) -> decide(someone.get(), right);
    }

    /// For addresses with `{code}` in them.
    static AuthorizationManager<RequestAuthorizationContext> whoWorksThere() {
        return (someone, request) -> decide(
                someone.get(), person -> covers(person, request.getVariables().getOrDefault("code", "")));
    }

    private static AuthorizationDecision decide(Authentication someone, Predicate<Person> right) {
        return new AuthorizationDecision(someone.isAuthenticated()
                && !(someone instanceof AnonymousAuthenticationToken)
                && right.test(Person.of(someone)));
    }

    private static boolean covers(Person person, String code) {
        try {
            return person.staff().scope().covers(new ClinicCode(code));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
