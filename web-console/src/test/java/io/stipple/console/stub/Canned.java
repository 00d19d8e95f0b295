package io.stipple.console.stub;

import io.stipple.console.stub.StubPeers.Asked;
import io.stipple.console.stub.StubPeers.Reply;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An ordinary day at the franchise, in the form of the services' answers.
final class Canned {
    private static final Pattern DAY = Pattern.compile(".*/v1/clinics/([^/]+)/days/([0-9-]+)");
    private static final Pattern SLOTS = Pattern.compile(".*free-slots\\?from=([0-9-]+)&to=([0-9-]+).*");

    private Canned() {}

    static Reply reply(Asked asked) {
        String path = asked.path();
        Matcher day = DAY.matcher(path);
        Matcher slots = SLOTS.matcher(path);
        if (day.matches()) {
            return Reply.ok(CannedDay.day(day.group(1), LocalDate.parse(day.group(2))));
        }
        if (slots.matches()) {
            String code =
                    path.contains("/links/") || path.contains("/v1/clinics/") ? "miami-brickell" : path.split("/")[5];
            return Reply.ok(CannedDay.slots(code, LocalDate.parse(slots.group(1)), LocalDate.parse(slots.group(2))));
        }
        if (asked.method().equals("POST")
                && (path.contains("consultations") || path.endsWith("/appointment") || path.endsWith("/acceptance"))) {
            return new Reply(201, confirmation(asked.body()));
        }
        return path.contains("/v1/operations")
                ? CannedOperations.reply(path)
                : CannedDesk.reply(asked.method() + " " + path).orElseGet(() -> other(path));
    }

    private static Reply other(String path) {
        if (path.endsWith("/v1/public/clinics")) {
            return Reply.ok(CannedPlaces.json());
        }
        if (path.contains("/messages") || path.contains("/touch-ups")) {
            return Reply.ok(CannedMessages.reply(path));
        }
        if (path.contains("/v1/appointments/")) {
            return Reply.ok(appointment(path.split("/")[4]));
        }
        if (path.contains("/v1/clients/")) {
            return Reply.ok("""
                    {"id":"%s","name":"Daniel Ortega","email":"daniel.ortega@example.com","phone":"+13055550134"}
                    """.formatted(UUID.randomUUID()));
        }
        if (path.contains("/v1/public/links/visit")) {
            return Reply.ok("""
                    {"purpose":"APPOINTMENT","clinic":"miami-brickell","clinicName":"Stipple Brickell",
                     "zone":"America/New_York","expiresAt":"2029-12-31T00:00:00-05:00","used":false,
                     "appointment":{"kind":"SESSION","technicianName":"Tess Stencilby","state":"BOOKED",
                      "startsAt":"2026-12-07T10:00:00-05:00","endsAt":"2026-12-07T13:00:00-05:00",
                      "confirmed":false,"freeUntil":"2026-12-05T10:00:00-05:00","version":3}}
                    """);
        }
        if (path.contains("/v1/public/links/offer")) {
            return Reply.ok("""
                    {"purpose":"WAITLIST_OFFER","clinic":"miami-brickell","clinicName":"Stipple Brickell",
                     "zone":"America/New_York","expiresAt":"2029-12-31T00:00:00-05:00","used":false,
                     "offer":{"startsAt":"2026-12-07T10:00:00-05:00","endsAt":"2026-12-07T10:45:00-05:00",
                      "expiresAt":"2026-12-01T10:30:00-05:00","open":true}}
                    """);
        }
        if (path.contains("/v1/public/links/")) {
            return path.contains("unknown")
                    ? Reply.problem(404, "link-unknown", "")
                    : Reply.ok("""
                            {"purpose":"FADE_CHECK","clinic":"miami-brickell","clinicName":"Stipple Brickell",
                             "zone":"America/New_York","expiresAt":"2029-12-31T00:00:00-05:00","used":%s}
                            """.formatted(path.contains("used")));
        }
        if (path.contains("/v1/public/opt-outs/")) {
            return path.contains("unknown") ? Reply.problem(404, "not-found", "") : Reply.ok("{}");
        }
        if (path.contains("/v1/public/preferences/")) {
            return path.contains("unknown") ? Reply.problem(404, "not-found", "") : Reply.ok("""
                            {"email":true,"sms":false,"reminders":true,"advice":true,"invitations":false}
                            """);
        }
        if (path.contains("/notices")) {
            return Reply.ok("""
                    {"messages":[{"id":"%s","kind":"CLIENT_UNREACHABLE","variant":"EMAIL","aboutId":"%s",
                     "dueAt":"2026-12-01T10:00:00-05:00"}]}
                    """.formatted(UUID.randomUUID(), UUID.randomUUID()));
        }
        if (path.contains("/v1/insight/")) {
            return Reply.ok(CannedFigures.insight(path));
        }
        return path.endsWith("/actuator/health")
                ? Reply.ok("{\"status\":\"UP\"}")
                : Reply.problem(404, "not-found", "");
    }

    private static String confirmation(String body) {
        Matcher at = Pattern.compile("\"startsAt\":\"([^\"]+)\"").matcher(body);
        String starts = at.find() ? at.group(1) : "2026-12-02T10:00:00-05:00";
        return """
                {"appointmentId":"%s","clientId":"%s","clinic":"miami-brickell","zone":"America/New_York",
                 "startsAt":"%s","endsAt":"%s","technicianName":"Tess Romero"}
                """.formatted(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        starts,
                        OffsetDateTime.parse(starts).plusMinutes(45));
    }

    private static String appointment(String id) {
        return """
                {"id":"%s","version":3,"clientId":"%s","clinic":"miami-brickell","zone":"America/New_York",
                 "technicianId":"%s","technicianName":"Tess Romero","kind":"CONSULTATION",
                 "startsAt":"2026-11-20T13:00:00-05:00","endsAt":"2026-11-20T13:45:00-05:00","state":"BOOKED"}
                """.formatted(id, CannedPlaces.id("Daniel Ortega"), CannedPlaces.id("Tess Romero"));
    }
}
