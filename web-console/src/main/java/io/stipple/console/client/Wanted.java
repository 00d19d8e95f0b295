package io.stipple.console.client;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// What a client wants of the clinic, as a form says it: a kind of visit, or the next session of a plan.
///
/// @param technicianId empty for whoever is free
/// @param planId for a session alone
public record Wanted(UUID clientId, String kind, Optional<UUID> technicianId, Optional<UUID> planId) {
    private static final String SESSION = "SESSION:";

    /// @throws ResponseStatusException 400 for what no form of ours holds
    public static Wanted read(Map<String, String> typed) {
        try {
            return parse(typed);
        } catch (IllegalArgumentException notOurs) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a form of ours", notOurs);
        }
    }

    private static Wanted parse(Map<String, String> typed) {
        String what = typed.getOrDefault("what", "");
        String technician = typed.getOrDefault("technician", "");
        Optional<UUID> plan = what.startsWith(SESSION)
                ? Optional.of(UUID.fromString(what.substring(SESSION.length())))
                : Optional.empty();
        return new Wanted(
                UUID.fromString(typed.getOrDefault("client", "")),
                plan.isPresent() ? "SESSION" : what,
                technician.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(technician)),
                plan);
    }
}
