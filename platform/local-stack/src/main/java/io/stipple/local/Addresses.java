package io.stipple.local;

import java.net.URI;
import java.nio.file.Path;

/// Where everything of one running stack listens, and where it keeps its state.
///
/// @param kafka bootstrap servers, `host:port`
/// @param mail page and JSON of the mail sink
/// @param state the folder `.stipple` or what stands in for it
public record Addresses(
        URI console,
        URI booking,
        URI session,
        URI notification,
        URI insight,
        URI keycloak,
        URI mail,
        String kafka,
        Path state) {

    /// Each well-known port moved up by `portOffset`, so that several stacks can stand side by side.
    public static Addresses at(int portOffset, Path state) {
        return new Addresses(
                local(8080 + portOffset),
                local(8081 + portOffset),
                local(8082 + portOffset),
                local(8083 + portOffset),
                local(8084 + portOffset),
                local(8180 + portOffset),
                local(8025 + portOffset),
                "127.0.0.1:" + (9092 + portOffset),
                state);
    }

    /// The issuer that stands in every token of this stack.
    public URI issuer() {
        return keycloak.resolve("/realms/stipple");
    }

    private static URI local(int port) {
        return URI.create("http://localhost:" + port);
    }
}
