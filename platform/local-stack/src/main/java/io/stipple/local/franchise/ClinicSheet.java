package io.stipple.local.franchise;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// One demo clinic, as `clinics.json` describes it. Open Monday to Saturday.
///
/// @param share how many of a hundred and three clients are at home here
/// @param spanish how many of a hundred of them are written to in Spanish
/// @param phone a range its country reserves for fiction, `#` for any digit. Spain reserves none: Madrid's clients have
///   British numbers
record ClinicSheet(
        String code,
        String city,
        ZoneId zone,
        String jurisdiction,
        String address,
        LocalTime opens,
        LocalTime closes,
        int rooms,
        int share,
        int spanish,
        String currency,
        String phone) {

    String name() {
        String district = code.substring(code.lastIndexOf('-') + 1);
        String words =
                code.startsWith("sydney") ? "CBD" : Character.toUpperCase(district.charAt(0)) + district.substring(1);
        return "Stipple " + city + " " + words;
    }

    List<String> roomNames() {
        return IntStream.rangeClosed(1, rooms).mapToObj(n -> "Room " + n).toList();
    }

    List<DayOfWeek> openDays() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day != DayOfWeek.SUNDAY)
                .toList();
    }
}
