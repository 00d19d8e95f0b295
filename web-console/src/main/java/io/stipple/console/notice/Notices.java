package io.stipple.console.notice;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// As the notification service keeps them, newest first.
record Notices(List<Notice> messages, Optional<UUID> next) {

    /// @param variant says more: a channel, or a licence with its last day
    record Notice(UUID id, String kind, String variant, UUID aboutId, OffsetDateTime dueAt) {
        public boolean isAboutAClient() {
            return kind.equals("CLIENT_UNREACHABLE");
        }

        public String words() {
            return switch (kind) {
                case "CLIENT_UNREACHABLE" ->
                    variant.equals("SMS") ? "takes no text messages any more" : "has an e-mail address that bounces";
                case "LICENCE_LAPSING" -> licence(variant.split(" "));
                default -> kind;
            };
        }

        private static String licence(String[] parts) {
            String thing = parts[0].toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            return parts.length == 3 ? thing + ", valid until " + parts[2] : thing;
        }
    }

    /// @param who of a notice about a client whom booking still knows
    record Shown(Notice notice, Optional<String> who) {}
}
