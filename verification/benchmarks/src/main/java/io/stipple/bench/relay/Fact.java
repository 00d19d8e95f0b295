package io.stipple.bench.relay;

import java.util.Map;

/// One fact as every contender is given it.
///
/// @param place in its story, from 1; the payload begins with it, so that order can be seen at the other end
record Fact(String key, int place, String payload, Map<String, String> headers) {
    private static final String OPENING = "{\"place\":";

    static Fact of(String key, int place, String id) {
        return new Fact(key, place, payload(key, place, id), headers(key, place, id));
    }

    private static String payload(String key, int place, String id) {
        return OPENING + place + """
                ,"appointmentId":"%s","clientId":"%s","clinicCode":"miami-brickell",\
                "technicianId":"00000000-0000-0007-0000-000000000007","roomId":"00000000-0000-0007-0000-000000000007",\
                "kind":"SESSION","planId":"%s","sessionNumber":2,"startsAt":"2026-12-01T10:00:00Z",\
                "endsAt":"2026-12-01T13:00:00Z","zone":"America/New_York","origin":"STAFF",\
                "occurredAt":"2026-11-22T10:00:00Z"}\
                """.formatted(id, key, id);
    }

    private static Map<String, String> headers(String key, int place, String id) {
        return Map.ofEntries(
                Map.entry("ce_specversion", "1.0"),
                Map.entry("ce_id", id),
                Map.entry("ce_type", "io.stipple.booking.appointment-booked.v1"),
                Map.entry("ce_source", "/booking"),
                Map.entry("ce_subject", key),
                Map.entry("ce_time", "2026-11-22T10:00:00Z"),
                Map.entry("ce_clinicid", "miami-brickell"),
                Map.entry("ce_seq", Integer.toString(place)),
                Map.entry("content-type", "application/json"),
                Map.entry("recordedat", "2026-11-22T10:00:00.123456Z"),
                Map.entry("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
    }

    static int placeIn(String payload) {
        return Integer.parseInt(payload, OPENING.length(), payload.indexOf(',', OPENING.length()), 10);
    }

    /// What a record of it weighs, so that the raw producer is given the same.
    int bytes() {
        return key.length()
                + payload.length()
                + headers.entrySet().stream()
                        .mapToInt(header ->
                                header.getKey().length() + header.getValue().length() + 2)
                        .sum();
    }
}
