package io.stipple.local.http;

import java.util.Optional;

/// Who is calling.
@FunctionalInterface
public interface Caller {

    /// A client on the public page.
    Caller ANONYMOUS = Optional::empty;

    /// A token that is good for this call; empty for the anonymous.
    Optional<String> bearer();
}
