package io.stipple.console.login;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Keycloak does not answer, so nobody's token can be renewed just now.
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
final class LoginAway extends RuntimeException {
    LoginAway(Throwable cause) {
        super("the login service is away", cause);
    }
}
