package io.stipple.console.stub;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What insight knows of all clinics.
final class CannedFigures {
    private CannedFigures() {}

    static String insight(String path) {
        Matcher period = Pattern.compile("from=([0-9-]+)&to=([0-9-]+)").matcher(path);
        YearMonth from = period.find() ? YearMonth.parse(period.group(1)) : YearMonth.of(2026, 1);
        YearMonth to = YearMonth.parse(period.group(2));
        String months = Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> "{\"month\":\"%s\",%s}".formatted(month, counts(380 + 23 * month.getMonthValue() % 190)))
                .collect(Collectors.joining(","));
        String clinics = CannedPlaces.PLACES.stream()
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
}
