package io.stipple.console.stub;

import io.stipple.console.stub.StubPeers.Reply;

/// A platform on which notification has parked a story, and booking's outbox another one of the same client.
final class CannedOperations {
    private static final String STORY = "0199f3a2-0000-7000-8000-00000000aaaa";

    private CannedOperations() {}

    static Reply reply(String path) {
        String service = path.split("/")[1];
        String asked = path.replaceFirst("[?].*", "").replaceFirst(".*/v1/operations", "");
        if (asked.endsWith("/retry") && asked.startsWith("/parked-stories")) {
            return Reply.ok("{\"result\":\"RELEASED\",\"stories\":1}");
        }
        if (asked.endsWith("/discard") && asked.startsWith("/parked-stories")) {
            return Reply.ok("{\"result\":\"DISCARDED\",\"stories\":1}");
        }
        if (asked.endsWith("/retry") || asked.endsWith("/discard")) {
            return Reply.ok("{\"result\":\"FLOWING\",\"handled\":1,\"left\":0}");
        }
        return switch (asked) {
            case "" -> Reply.ok(overview(service));
            case "/acts" -> Reply.ok(acts(service));
            case "/parked-events" -> Reply.ok("{\"parkedEvents\":[%s]}".formatted(parked("1") + "," + parked("2")));
            case "/parked-events/queues" -> Reply.ok("{\"queues\":[%s]}".formatted(queues(service)));
            case "/parked-events/retry-reader" ->
                Reply.ok(
                        "{\"stories\":40,\"flowing\":39,\"handled\":64,\"next\":\"0199f3a2-0000-7000-8000-000000000009\","
                                + "\"away\":false}");
            case "/readers/insight.appointments/rebuild" -> Reply.ok("""
                        {"state":"DONE","startedAt":"2026-11-22T09:12:40Z","endedAt":"2026-11-22T09:12:44Z",
                         "records":3400,"facts":3390,"unchanged":true}
                        """);
            case "/parked-events/1", "/parked-events/2" -> Reply.ok(parked(asked.substring(15)));
            case "/parked-stories" ->
                Reply.ok("{\"parkedStories\":[%s]}".formatted(service.equals("booking") ? stuck() : ""));
            default ->
                asked.equals("/parked-stories/" + STORY)
                        ? Reply.ok("""
                                {"story":%s,"writtenAt":"2026-11-22T09:12:40Z","payloadBytes":2000400,"payload":"{}",
                                 "headers":{"ce_type":"io.stipple.booking.appointment-booked.v1"}}
                                """.formatted(stuck()))
                        : Reply.problem(404, "not-found", "");
        };
    }

    private static String queues(String service) {
        return service.equals("notification")
                ? "{\"reader\":\"notification.appointments\",\"story\":\"%s\",\"events\":2,\"first\":%s}"
                        .formatted(STORY, parked("1"))
                : "";
    }

    private static String parked(String id) {
        return """
                {"id":"%s","reader":"notification.appointments","topic":"booking.appointments","partition":4,
                 "offset":118%s,"story":"%s","eventId":"0199f3a2-0000-7000-8000-00000000bbbb",
                 "cause":%s,"attempts":1,"state":"PARKED","parkedAt":"2026-11-22T09:12:44Z","settledAt":null,
                 "headers":{"ce_type":"io.stipple.booking.appointment-booked.v1","ce_clinicid":"<b>miami</b>"},
                 "payloadBytes":61,"payload":"{\\"appointmentId\\":\\"0199f3a2\\",\\"zone\\":\\"<i>Mars</i>\\"}"}
                """.formatted(
                        id,
                        id,
                        STORY,
                        id.equals("1") ? "\"IllegalArgumentException: zone Mars/Olympus is not known\"" : "null");
    }

    private static String stuck() {
        return """
                {"key":"%s","row":7,"topic":"booking.appointments","cause":"too large for the topic",
                 "parkedAt":"2026-11-22T09:12:41Z","rows":3}
                """.formatted(STORY);
    }

    private static String acts(String service) {
        return service.equals("notification") ? """
                {"acts":[{"id":8,"at":"2026-11-22T09:30:00Z","who":"0199f3a2","username":"oscar","act":"DISCARD",
                 "target":"1","reader":"notification.appointments","story":"%s","reason":"a test record",
                 "result":"FLOWING, handled 1, event DISCARDED"}]}
                """.formatted(STORY) : "{\"acts\":[]}";
    }

    private static String overview(String service) {
        String readers =
                switch (service) {
                    case "notification" ->
                        reader("notification.appointments", "booking.appointments", 12, 0.8, 2) + ","
                                + reader("notification.records", "session.records", 0, 0, 0);
                    case "insight" -> reader("insight.appointments", "booking.appointments", 3400, 95, 0);
                    case "session" -> reader("session.appointments", "booking.appointments", 0, 0, 0);
                    default -> reader("booking.consultations", "session.consultations", 0, 0, 0);
                };
        return """
                {"service":"%s","clock":{"now":"2026-11-22T18:00:00Z","offset":"PT0S"},
                 "outbox":{"backlog":%d,"oldestSeconds":%s,"parkedKeys":0},"readers":[%s]}
                """.formatted(
                        service, service.equals("booking") ? 18 : 0, service.equals("booking") ? "1.4" : "0", readers);
    }

    private static String reader(String name, String topic, int records, double seconds, int parked) {
        return "{\"name\":\"%s\",\"topic\":\"%s\",\"rebuildable\":true,\"lagRecords\":%d,\"lagSeconds\":%s,\"parked\":%d}"
                .formatted(name, topic, records, seconds, parked);
    }
}
