package io.stipple.platform.identity;

/// The caller is known but has no right to this. Answered as 403 `/problems/not-allowed`, without saying what exists.
public class NotAllowed extends RuntimeException {
    public NotAllowed() {
        super("the caller has no right to this");
    }
}
