package io.stipple.console.stub;

/// What the notification service answers.
final class CannedMessages {
    private CannedMessages() {}

    static String reply(String path) {
        return path.contains("/touch-ups") ? """
                {"from":"2025-12","to":"2027-12","lines":[
                 {"clinic":"miami-brickell","month":"2026-12","paused":false,"planned":41,"due":17,"invited":12,
                  "booked":5,"declined":1},
                 {"clinic":"sydney-cbd","month":"2026-12","paused":true,"planned":8,"due":8,"invited":0,
                  "booked":0,"declined":0}]}""" : """
                {"messages":[
                 {"kind":"BOOKING_CONFIRMED","variant":"at-once","channel":"EMAIL","state":"SENT","reason":"ON_TIME",
                  "dueAt":"2026-11-10T09:00:00-05:00","decidedAt":"2026-11-10T09:00:02-05:00"},
                 {"kind":"REMINDER","variant":"24h","channel":"SMS","state":"WITHHELD","reason":"UNREACHABLE",
                  "dueAt":"2026-11-19T13:00:00-05:00","decidedAt":"2026-11-19T13:00:01-05:00"}]}""";
    }
}
