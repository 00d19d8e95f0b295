package io.stipple.local.http;

import java.io.Serial;

/// A service did not answer.
public final class Unreachable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Unreachable(String asked, Exception cause) {
        super(asked + " got no answer; is the stack up? (" + cause.getClass().getSimpleName() + ")", cause);
    }
}
