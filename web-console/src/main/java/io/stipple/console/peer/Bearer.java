package io.stipple.console.peer;

/// An access token on its way to a service. Never printed.
public record Bearer(String value) {
    @Override
    public String toString() {
        return "Bearer[...]";
    }
}
