package io.stipple.console.stub;

import static io.stipple.console.stub.CannedPlaces.id;
import static io.stipple.console.stub.CannedPlaces.place;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A clinic's day and its free times.
final class CannedDay {
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

    private CannedDay() {}

    static String day(String code, LocalDate date) {
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

    static String slots(String code, LocalDate from, LocalDate to) {
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
}
