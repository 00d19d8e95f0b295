package io.stipple.console.publicbooking;

import io.stipple.console.slots.Wish;
import java.time.LocalDate;
import java.util.Map;

/// Who waits, and for which days, word for word as they typed it.
record WaitingForm(BookingForm who, String firstDay, String lastDay) {
    private static final int USUAL_DAYS = 14;

    /// Begins with the days they looked at.
    static WaitingForm blank(Wish wish, LocalDate today) {
        LocalDate first = wish.from().filter(today::isBefore).orElse(today);
        return new WaitingForm(
                BookingForm.blank(wish),
                first.toString(),
                first.plusDays(USUAL_DAYS - 1L).toString());
    }

    static WaitingForm read(Map<String, String> typed) {
        return new WaitingForm(
                BookingForm.read(typed),
                typed.getOrDefault("firstDay", "").strip(),
                typed.getOrDefault("lastDay", "").strip());
    }

    WaitingForm withFreshKey() {
        return new WaitingForm(who.withFreshKey(), firstDay, lastDay);
    }
}
