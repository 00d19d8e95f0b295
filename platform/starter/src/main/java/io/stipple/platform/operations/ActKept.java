package io.stipple.platform.operations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Something an operator did, as the audit keeps it.
///
/// @param at real time it began
/// @param endedAt empty while it runs, or if the service died over it
/// @param who id of the account
/// @param username absent in entries of earlier versions
/// @param act such as `RETRY_STORY` or `DISCARD`
/// @param target the id or key acted upon
/// @param reader absent for the outbox
/// @param result `STARTED` until it has ended, then what came of it
record ActKept(
        long id,
        Instant at,
        Optional<Instant> endedAt,
        UUID who,
        Optional<String> username,
        String act,
        String target,
        Optional<String> reader,
        Optional<String> story,
        Optional<String> reason,
        String result) {}
