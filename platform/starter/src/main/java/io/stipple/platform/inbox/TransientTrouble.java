package io.stipple.platform.inbox;

/// A record could not be taken in for a reason outside of it, and will be tried again.
final class TransientTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TransientTrouble(Throwable cause) {
        super(Cause.of(cause), cause);
    }
}
