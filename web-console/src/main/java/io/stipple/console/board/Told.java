package io.stipple.console.board;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the client was told, or will be, of one visit: the answer to "why did she not get it?".
record Told(List<Message> messages) {
    /// @param reason why it was sent or not; absent while it is planned
    /// @param returned what came back after it was sent
    record Message(
            String kind,
            String variant,
            String channel,
            String state,
            Optional<String> reason,
            Optional<String> returned,
            OffsetDateTime dueAt,
            Optional<OffsetDateTime> decidedAt) {
        /// Such as "Reminder 24h by text".
        public String words() {
            String name = plain(kind);
            String which = variant.matches("\\d+h") ? " " + variant : "";
            return Character.toUpperCase(name.charAt(0))
                    + name.substring(1)
                    + which
                    + (channel.equals("SMS") ? " by text" : "");
        }

        public String outcome() {
            String why = reason.map(Message::because).orElse("");
            return switch (state) {
                case "SENT" ->
                    "sent" + why
                            + returned.map(how -> ", but came back: " + plain(how))
                                    .orElse("");
                case "WITHHELD" -> "not sent" + why;
                default -> "planned";
            };
        }

        public OffsetDateTime at() {
            return decidedAt.orElse(dueAt);
        }

        private static String because(String reason) {
            return switch (reason) {
                case "ON_TIME" -> "";
                case "LATE" -> " late";
                case "VISIT_GONE" -> ": the visit was called off or missed";
                case "VISIT_MOVED" -> ": the visit has another time";
                case "EXPIRED" -> ": it was too late for it";
                case "OPTED_OUT", "NO_CONSENT" -> ": the client does not want it";
                case "UNREACHABLE" -> ": the client cannot be reached";
                case "ERASED" -> ": the client’s data was erased";
                case "IMPORTED" -> ": an earlier system told the client";
                default -> ": " + plain(reason);
            };
        }

        private static String plain(String code) {
            return code.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
