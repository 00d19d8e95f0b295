package io.stipple.console.peer;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// What became of a question to a service. A page that can do without it shows the rest of itself.
public sealed interface Answer<T> {
    /// @param version the answer's `ETag`, to be sent back with a change
    record Given<T>(T value, Optional<String> version) implements Answer<T> {}

    record Refused<T>(Problem problem) implements Answer<T> {}

    /// Nobody there, too slow, or in trouble of its own: worth trying again.
    record Away<T>(Peer peer) implements Answer<T> {}

    default <R> Answer<R> map(Function<T, R> words) {
        return switch (this) {
            case Given<T>(T value, Optional<String> version) -> new Given<>(words.apply(value), version);
            case Refused<T>(Problem problem) -> new Refused<>(problem);
            case Away<T>(Peer peer) -> new Away<>(peer);
        };
    }

    /// Empty when refused or away.
    default Optional<T> given() {
        return this instanceof Given<T>(T value, var _) ? Optional.of(value) : Optional.empty();
    }

    /// As it was given; empty otherwise, which no service takes for a version.
    default String seenVersion() {
        return this instanceof Given<T>(var _, Optional<String> version) ? version.orElse("") : "";
    }

    default boolean isAway() {
        return this instanceof Away<T>;
    }

    /// For what a page is about: without it there is only an error page.
    ///
    /// @throws ResponseStatusException 404 or 403 as the service said, 503 when it is away
    default T orErrorPage() {
        return switch (this) {
            case Given<T>(T value, var _) -> value;
            case Refused<T>(Problem problem) -> throw new ResponseStatusException(pageFor(problem));
            case Away<T> _ -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private static HttpStatus pageFor(Problem problem) {
        return switch (problem.status()) {
            case 401, 403 -> HttpStatus.FORBIDDEN;
            case 400, 404, 410 -> HttpStatus.NOT_FOUND;
            case 429 -> HttpStatus.TOO_MANY_REQUESTS;
            default -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
