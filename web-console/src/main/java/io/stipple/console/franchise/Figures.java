package io.stipple.console.franchise;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What insight counted.
record Figures(Optional<Counts> total, Optional<List<OfClinic>> clinics, Optional<List<OfMonth>> months) {
    record Counts(
            long booked,
            long completed,
            long missed,
            long cancelled,
            long consultations,
            long plans,
            long sessions,
            long courses,
            long touchUpsDue,
            long touchUpsInvited,
            long touchUpsBooked,
            long clientsRegistered) {
        public String showRate() {
            return Share.of(completed, completed + missed);
        }
    }

    record OfClinic(
            String clinic,
            long booked,
            long completed,
            long missed,
            long cancelled,
            long plans,
            long sessions,
            long courses,
            long touchUpsDue,
            long touchUpsBooked) {
        /// Of the visits that came to their time, how many were kept.
        public String showRate() {
            return Share.of(completed, completed + missed);
        }
    }

    /// @param month such as `2026-11`
    record OfMonth(String month, long booked, long completed, long missed) {
        private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

        public String words() {
            return WORDS.format(YearMonth.parse(month));
        }
    }
}
