package io.stipple.chaos.load;

import io.stipple.local.http.Caller;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// A command somebody is about to send.
///
/// @param method POST or PUT
/// @param version `If-Match`, for what is changed
/// @param effects what it brings about, all or nothing
/// @param tries how often it is sent at most before it counts as unknown; repetitions carry the same key
record Sending(
        String what,
        Caller caller,
        String method,
        URI to,
        Optional<Object> body,
        Optional<String> version,
        Set<String> effects,
        int tries) {}
