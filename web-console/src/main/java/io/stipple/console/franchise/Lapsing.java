package io.stipple.console.franchise;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Licences, permits and certificates that lapse soon with none to follow, as booking tells them.
record Lapsing(List<Line> licences) {
    /// @param technicianName empty for a clinic's own
    /// @param daysLeft below 0 once it has lapsed
    record Line(
            Optional<String> technicianName,
            List<String> clinics,
            String kind,
            String jurisdiction,
            String number,
            LocalDate validUntil,
            int daysLeft) {
        private static final int URGENT = 14;

        public String words() {
            String lower = kind.toLowerCase(Locale.ROOT).replace('_', ' ');
            return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
        }

        /// @param names of clinics by code
        public String where(Map<String, String> names) {
            return clinics.stream()
                    .map(code -> names.getOrDefault(code, code))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }

        public String left() {
            if (daysLeft < 0) {
                return "Lapsed " + (daysLeft == -1 ? "yesterday" : -daysLeft + " days ago");
            }
            return daysLeft == 0 ? "Lapses today" : daysLeft == 1 ? "1 day left" : daysLeft + " days left";
        }

        public boolean isUrgent() {
            return daysLeft <= URGENT;
        }
    }
}
