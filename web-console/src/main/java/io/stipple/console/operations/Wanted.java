package io.stipple.console.operations;

import org.springframework.web.util.UriComponentsBuilder;

/// Which of the parked things the visitor wants to see. A blank is as good as nothing.
record Wanted(String reader, String topic, String cause) {
    public boolean everything() {
        return reader.isBlank() && topic.isBlank() && cause.isBlank();
    }

    /// The same page again, for the part of it that brings itself up to date.
    public String address() {
        return UriComponentsBuilder.fromPath("/operations")
                .queryParam("reader", "{reader}")
                .queryParam("topic", "{topic}")
                .queryParam("cause", "{cause}")
                .encode()
                .buildAndExpand(reader, topic, cause)
                .toUriString();
    }
}
