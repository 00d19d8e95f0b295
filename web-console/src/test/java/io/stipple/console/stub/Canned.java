package io.stipple.console.stub;

import io.stipple.console.stub.StubPeers.Asked;
import io.stipple.console.stub.StubPeers.Reply;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An ordinary day at the franchise, in the form of the services' answers.
final class Canned {
    private static final Pattern DAY = Pattern.compile(".*/v1/clinics/([^/]+)/days/([0-9-]+)");
    private static final Pattern SLOTS = Pattern.compile(".*free-slots\\?from=([0-9-]+)&to=([0-9-]+)");
    private static final List<String> PEOPLE = List.of(
            "Daniel Ortega",
            "Marcus Webb",
            "Elena Fischer",
            "Ravi Menon",
            "Tom Hale",
            "Luis Andrade",
            "Grace Kim",
            "Noah Brandt",
            "Peter Sundqvist-Hallberg",
            "Omar Haddad",
            "Jane Doyle",
            "Viktor Petrov");

    private record Place(String code, String name, String city, String zone, String address) {
        String json() {
            return "{\"code\":\"%s\",\"name\":\"%s\",\"city\":\"%s\",\"zone\":\"%s\",\"address\":\"%s\"}"
                    .formatted(code, name, city, zone, address);
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place("miami-brickell", "Stipple Brickell", "Miami", "America/New_York", "1200 Brickell Avenue"),
            new Place("tampa-bay", "Stipple Tampa Bay", "Tampa", "America/New_York", "410 Bayshore Boulevard"),
            new Place("atlanta-midtown", "Stipple Midtown", "Atlanta", "America/New_York", "88 Peachtree Street"),
            new Place("chicago-loop", "Stipple Loop", "Chicago", "America/Chicago", "20 West Monroe Street"),
            new Place("austin-south", "Stipple South Austin", "Austin", "America/Chicago", "1900 South Congress"),
            new Place("denver-rino", "Stipple RiNo", "Denver", "America/Denver", "2700 Larimer Street"),
            new Place("phoenix-camelback", "Stipple Camelback", "Phoenix", "America/Phoenix", "3100 East Camelback"),
            new Place(
                    "los-angeles-melrose",
                    "Stipple Melrose",
                    "Los Angeles",
                    "America/Los_Angeles",
                    "7600 Melrose Avenue"),
            new Place("seattle-fremont", "Stipple Fremont", "Seattle", "America/Los_Angeles", "3500 Fremont Avenue"),
            new Place("london-soho", "Stipple Soho", "London", "Europe/London", "14 Dean Street"),
            new Place("madrid-salamanca", "Stipple Salamanca", "Madrid", "Europe/Madrid", "Calle de Serrano 41"),
            new Place("sydney-cbd", "Stipple Sydney", "Sydney", "Australia/Sydney", "200 George Street"));

    private Canned() {}

    static Reply reply(Asked asked) {
        String path = asked.path();
        Matcher day = DAY.matcher(path);
        Matcher slots = SLOTS.matcher(path);
        if (day.matches()) {
            return Reply.ok(day(day.group(1), LocalDate.parse(day.group(2))));
        }
        if (slots.matches()) {
            String code = path.contains("/links/") ? "miami-brickell" : path.split("/")[5];
            return Reply.ok(slots(code, LocalDate.parse(slots.group(1)), LocalDate.parse(slots.group(2))));
        }
        if (asked.method().equals("POST") && (path.contains("consultations") || path.endsWith("/appointment"))) {
            return new Reply(201, confirmation(asked.body()));
        }
        return path.contains("/v1/operations") ? operations(path) : other(path);
    }

    private static Reply other(String path) {
        if (path.endsWith("/v1/public/clinics")) {
            return Reply.ok(PLACES.stream().map(Place::json).collect(Collectors.joining(",", "[", "]")));
        }
        if (path.contains("/v1/appointments/")) {
            return Reply.ok(appointment(path.split("/")[4]));
        }
        if (path.contains("/v1/clients/")) {
            return Reply.ok("""
                    {"id":"%s","name":"Daniel Ortega","email":"daniel.ortega@example.com","phone":"+13055550134"}
                    """.formatted(UUID.randomUUID()));
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
        if (path.contains("/v1/insight/")) {
            return Reply.ok(insight(path));
        }
        return path.endsWith("/actuator/health")
                ? Reply.ok("{\"status\":\"UP\"}")
                : Reply.problem(404, "not-found", "");
    }

    private static String day(String code, LocalDate date) {
        ZoneId zone = ZoneId.of(place(code).zone());
        Map<String, String> lanes = Map.of(
                "Tess Romero",
                        Stream.of(
                                        visit(0, "SESSION", "1", date, zone, "09:00", 180, "COMPLETED"),
                                        visit(1, "CONSULTATION", "null", date, zone, "13:00", 45, "BOOKED"),
                                        visit(2, "FADE_CHECK", "null", date, zone, "14:30", 30, "BOOKED"),
                                        visit(3, "CONSULTATION", "null", date, zone, "16:00", 45, "CANCELLED"))
                                .collect(Collectors.joining(",")),
                "Kenji Watanabe",
                        Stream.of(
                                        visit(4, "CONSULTATION", "null", date, zone, "09:30", 45, "MISSED"),
                                        visit(5, "SESSION", "2", date, zone, "11:30", 210, "BOOKED"),
                                        visit(6, "TOUCH_UP", "null", date, zone, "16:15", 90, "BOOKED"))
                                .collect(Collectors.joining(",")),
                "Amara Oyelaran",
                        Stream.of(
                                        visit(7, "CONSULTATION", "null", date, zone, "10:00", 45, "COMPLETED"),
                                        visit(8, "SESSION", "3", date, zone, "13:30", 180, "BOOKED"))
                                .collect(Collectors.joining(",")),
                "Bea Lindqvist", visit(9, "SESSION", "1", date, zone, "12:00", 240, "BOOKED"),
                "Carlos Vega", "");
        String technicians = Stream.of(
                        "Amara Oyelaran", "Bea Lindqvist", "Carlos Vega", "Kenji Watanabe", "Tess Romero")
                .map(name -> "{\"id\":\"%s\",\"name\":\"%s\",\"from\":\"09:00\",\"to\":\"18:00\",\"appointments\":[%s]}"
                        .formatted(id(name), name, lanes.get(name)))
                .collect(Collectors.joining(","));
        return """
                {"clinic":"%s","name":"%s","zone":"%s","date":"%s","opens":"09:00","closes":"18:00","technicians":[%s]}
                """.formatted(code, place(code).name(), zone, date, technicians);
    }

    private static String visit(
            int who, String kind, String session, LocalDate date, ZoneId zone, String at, int minutes, String state) {
        ZonedDateTime starts = ZonedDateTime.parse(date + "T" + at + ":00Z").withZoneSameLocal(zone);
        return """
                {"id":"%s","version":3,"clientId":"%s","clientName":"%s","kind":"%s","sessionNumber":%s,
                 "startsAt":"%s","endsAt":"%s","state":"%s"}
                """.formatted(
                        id(PEOPLE.get(who) + date),
                        id(PEOPLE.get(who)),
                        PEOPLE.get(who),
                        kind,
                        session,
                        starts.toOffsetDateTime(),
                        starts.plusMinutes(minutes).toOffsetDateTime(),
                        state);
    }

    private static String slots(String code, LocalDate from, LocalDate to) {
        ZoneId zone = ZoneId.of(place(code).zone());
        String slots = from.datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() < 7)
                .flatMap(day -> IntStream.range(0, 18 - day.getDayOfMonth() % 7).mapToObj(at -> {
                    ZonedDateTime starts = day.atTime(9, 0).atZone(zone).plusMinutes(30L * at);
                    String name = at % 2 == 0 ? "Tess Romero" : "Kenji Watanabe";
                    return "{\"technicianId\":\"%s\",\"technicianName\":\"%s\",\"startsAt\":\"%s\",\"endsAt\":\"%s\"}"
                            .formatted(
                                    id(name),
                                    name,
                                    starts.toOffsetDateTime(),
                                    starts.plusMinutes(45).toOffsetDateTime());
                }))
                .collect(Collectors.joining(","));
        return "{\"clinic\":\"%s\",\"zone\":\"%s\",\"slots\":[%s]}".formatted(code, zone, slots);
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
                        java.time.OffsetDateTime.parse(starts).plusMinutes(45));
    }

    private static String appointment(String id) {
        return """
                {"id":"%s","version":3,"clientId":"%s","clinic":"miami-brickell","zone":"America/New_York",
                 "technicianId":"%s","technicianName":"Tess Romero","kind":"CONSULTATION",
                 "startsAt":"2026-11-20T13:00:00-05:00","endsAt":"2026-11-20T13:45:00-05:00","state":"BOOKED"}
                """.formatted(id, id("Daniel Ortega"), id("Tess Romero"));
    }

    private static String insight(String path) {
        Matcher period = Pattern.compile("from=([0-9-]+)&to=([0-9-]+)").matcher(path);
        YearMonth from = period.find() ? YearMonth.parse(period.group(1)) : YearMonth.of(2026, 1);
        YearMonth to = YearMonth.parse(period.group(2));
        String months = Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> "{\"month\":\"%s\",%s}".formatted(month, counts(380 + 23 * month.getMonthValue() % 190)))
                .collect(Collectors.joining(","));
        String clinics = PLACES.stream()
                .map(place -> "{\"clinic\":\"%s\",%s}"
                        .formatted(place.code(), counts(200 + place.code().length() * 31)))
                .collect(Collectors.joining(","));
        return "{\"from\":\"%s\",\"to\":\"%s\",\"total\":{%s},\"clinics\":[%s],\"months\":[%s]}"
                .formatted(from, to, counts(6214), clinics, months);
    }

    private static String counts(int booked) {
        return """
                "booked":%d,"completed":%d,"missed":%d,"cancelled":%d,"consultations":%d,"plans":%d,"sessions":%d,
                "courses":%d,"touchUpsPlanned":%d,"touchUpsDue":%d,"touchUpsInvited":%d,"touchUpsBooked":%d,
                "clientsRegistered":%d,"messagesSent":%d,"messagesWithheld":%d
                """.formatted(
                        booked,
                        booked * 86 / 100,
                        booked * 4 / 100,
                        booked * 7 / 100,
                        booked * 38 / 100,
                        booked * 24 / 100,
                        booked * 47 / 100,
                        booked * 19 / 100,
                        booked * 19 / 100,
                        booked / 40,
                        booked / 44,
                        booked / 90,
                        booked / 3,
                        booked * 5,
                        booked / 30);
    }

    private static Reply operations(String path) {
        String service = path.split("/")[1];
        String parked = """
                {"id":"0199f3a2-0000-7000-8000-000000000001","reader":"notification.appointments",
                 "topic":"booking.appointments","partition":4,"offset":1188,
                 "story":"0199f3a2-0000-7000-8000-00000000aaaa","eventId":"0199f3a2-0000-7000-8000-00000000bbbb",
                 "cause":"IllegalArgumentException: zone Mars/Olympus is not known","attempts":1,"state":"PARKED",
                 "parkedAt":"2026-11-22T09:12:44Z","settledAt":null,
                 "headers":{"ce_type":"io.stipple.booking.appointment-booked.v1","ce_clinicid":"miami-brickell"},
                 "payload":"{\\"appointmentId\\":\\"0199f3a2\\",\\"zone\\":\\"Mars/Olympus\\"}"}
                """;
        if (path.endsWith("/parked-events")) {
            return Reply.ok("{\"parkedEvents\":[%s]}".formatted(service.equals("notification") ? parked : ""));
        }
        if (path.contains("/parked-events/")) {
            return path.endsWith("retry") || path.endsWith("discard")
                    ? Reply.ok("{\"result\":\"FLOWING\",\"handled\":1,\"left\":0}")
                    : Reply.ok(parked);
        }
        String readers =
                switch (service) {
                    case "notification" ->
                        reader("notification.appointments", "booking.appointments", 12, 0.8, 1) + ","
                                + reader("notification.records", "session.records", 0, 0, 0);
                    case "insight" -> reader("insight.appointments", "booking.appointments", 3400, 95, 0);
                    case "session" -> reader("session.appointments", "booking.appointments", 0, 0, 0);
                    default -> reader("booking.consultations", "session.consultations", 0, 0, 0);
                };
        return Reply.ok("""
                {"service":"%s","clock":{"now":"2026-11-22T18:00:00Z","offset":"PT0S"},
                 "outbox":{"backlog":%d,"oldestSeconds":%s,"parkedKeys":0},"readers":[%s]}
                """.formatted(
                        service, service.equals("booking") ? 18 : 0, service.equals("booking") ? "1.4" : "0", readers));
    }

    private static String reader(String name, String topic, int records, double seconds, int parked) {
        return "{\"name\":\"%s\",\"topic\":\"%s\",\"lagRecords\":%d,\"lagSeconds\":%s,\"parked\":%d}"
                .formatted(name, topic, records, seconds, parked);
    }

    private static Place place(String code) {
        return PLACES.stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElse(PLACES.getFirst());
    }

    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
