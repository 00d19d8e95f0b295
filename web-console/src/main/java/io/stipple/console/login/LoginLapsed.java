package io.stipple.console.login;

/// The login ended at Keycloak while a page stood open.
final class LoginLapsed extends RuntimeException {
    LoginLapsed() {
        super("the login has ended");
    }
}
