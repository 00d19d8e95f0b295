package io.stipple.local.http;

import java.io.Serial;

/// A demo log-in did not work.
public final class LoginRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    LoginRefused(String user, String reason) {
        super("Log-in as " + user + " failed: " + reason);
    }
}
