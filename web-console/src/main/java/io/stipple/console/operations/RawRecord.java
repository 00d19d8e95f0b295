package io.stipple.console.operations;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A record as the service shows it: bounded, and with nothing hidden in it.
record RawRecord(Map<String, String> headers, long bytes, Optional<String> payload) {
    private static final long SHOWN = 65_536;

    RawRecord {
        headers = new TreeMap<>(headers);
    }

    public String size() {
        String bytesSaid = "%,d bytes".formatted(bytes);
        return bytes > SHOWN ? bytesSaid + ", the first %,d shown".formatted(SHOWN) : bytesSaid;
    }
}
