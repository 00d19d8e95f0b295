package io.stipple.console.stub;

import static io.stipple.console.stub.CannedPlaces.id;

import io.stipple.console.stub.StubPeers.Reply;
import java.util.Optional;

/// What lies on a front desk: a visit that a change has hit, two clients who wait, and licences that lapse.
final class CannedDesk {
    private static final String VISIT = "0199f3a2-0000-7000-8000-000000000001";
    private static final String OFFER = "0199f3a2-0000-7000-8000-00000000000f";

    private CannedDesk() {}

    static Optional<Reply> reply(String line) {
        if (line.startsWith("GET") && line.endsWith("/reassignments")) {
            return Optional.of(Reply.ok(queue()));
        }
        if (line.startsWith("GET") && line.endsWith("/waitlist")) {
            return Optional.of(Reply.ok(waitlist()));
        }
        if (line.contains("/licences/lapsing")) {
            return Optional.of(Reply.ok(licences()));
        }
        if (line.endsWith("/technicians")) {
            return Optional.of(Reply.ok("""
                    [{"id":"%s","name":"Kenji Watanabe"},{"id":"%s","name":"Tess Romero"}]
                    """.formatted(id("Kenji Watanabe"), id("Tess Romero"))));
        }
        if (line.contains("/v1/clients?query=")) {
            return Optional.of(Reply.ok("{\"clients\":[%s]}".formatted(client())));
        }
        if (line.matches("GET .*/v1/clients/[^/]+")) {
            return Optional.of(Reply.ok(client()));
        }
        if (line.matches("POST .*/v1/(clients|waitlist|public/waitlist|clinics/[^/]+/walk-ins)")) {
            return Optional.of(new Reply(201, "{\"id\":\"%s\"}".formatted(VISIT)));
        }
        return line.matches("(DELETE|POST) .*/(waitlist|waitlist-offers|reassignments)/.*")
                ? Optional.of(Reply.ok("{}"))
                : Optional.empty();
    }

    private static String client() {
        return """
                {"id":"%s","name":"Daniel Ortega","birthDate":"1985-03-12","email":"daniel.ortega@example.com",
                 "phone":"+13055550134"}
                """.formatted(id("Daniel Ortega"));
    }

    private static String queue() {
        return """
                {"reassignments":[{"visit":{"appointmentId":"%s","version":3,"clinic":"miami-brickell",
                 "zone":"America/New_York","clientId":"%s","technicianId":"%s","kind":"CONSULTATION",
                 "startsAt":"2026-12-07T10:00:00-05:00","reasons":["on-leave","some-new-rule"]},
                 "clientName":"Daniel Ortega","technicianName":"Tess Romero","since":"2026-12-01T09:00:00-05:00"}]}
                """.formatted(VISIT, id("Daniel Ortega"), id("Tess Romero"));
    }

    private static String waitlist() {
        return """
                {"entries":[
                 {"id":"%s","clientId":"%s","clientName":"Daniel Ortega","clinics":["miami-brickell"],
                  "kind":"CONSULTATION","technicianId":null,"firstDay":"2026-12-07","lastDay":"2026-12-07",
                  "joinedAt":"2026-11-30T09:00:00-05:00","offer":{"id":"%s","clinic":"miami-brickell",
                   "technicianId":"%s","startsAt":"2026-12-07T10:00:00-05:00","endsAt":"2026-12-07T10:45:00-05:00",
                   "expiresAt":"2026-12-01T10:30:00-05:00"}},
                 {"id":"%s","clientId":"%s","clientName":"Grace Kim","clinics":["miami-brickell"],"kind":"SESSION",
                  "technicianId":"%s","firstDay":"2026-12-07","lastDay":"2026-12-18",
                  "joinedAt":"2026-12-01T09:00:00-05:00","offer":null}]}
                """.formatted(
                        VISIT,
                        id("Daniel Ortega"),
                        OFFER,
                        id("Tess Romero"),
                        id("Grace's entry"),
                        id("Grace Kim"),
                        id("Kenji Watanabe"));
    }

    private static String licences() {
        return """
                {"withinDays":60,"licences":[
                 {"id":"%s","technicianId":"%s","technicianName":"Tess Romero","clinics":["miami-brickell","tampa-bay"],
                  "kind":"ARTIST_LICENCE","jurisdiction":"US-FL","number":"A-17","validUntil":"2026-11-29","daysLeft":-2},
                 {"id":"%s","clinics":["miami-brickell"],"kind":"ESTABLISHMENT_LICENCE","jurisdiction":"US-FL",
                  "number":"E-4","validUntil":"2027-01-20","daysLeft":50}]}
                """.formatted(id("A-17"), id("Tess Romero"), id("E-4"));
    }
}
