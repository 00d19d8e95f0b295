package io.stipple.notification.sms;

import io.stipple.notification.mail.Posting;
import io.stipple.notification.mail.Posting.Deferred;
import io.stipple.notification.mail.Posting.NoSuchAddress;
import io.stipple.notification.mail.Posting.NoTexts;
import io.stipple.notification.mail.Posting.Refused;
import io.stipple.notification.mail.Posting.Unwanted;

/// What a provider's error codes mean for the message, the same in an answer and in a later report.
final class Codes {

    private Codes() {}

    /// @param status of the HTTP answer
    /// @param code 0 if the answer names none
    static Posting meaning(int status, int code) {
        return switch (code) {
            case 21211, 21214, 21217, 30003, 30005 -> new NoSuchAddress(); // no such number, or switched off for good
            case 21614, 21612, 30006 -> new NoTexts(); // a landline, or out of every carrier's reach
            case 21610, 30004 -> new Unwanted(); // STOP, or blocked
            case 20003, 21408, 21606, 21659 -> new Deferred(); // a matter of our account's settings
            case 20429, 21611, 14107, 30001, 30008, 30022 -> new Deferred(); // too fast, or trouble on the way
            default -> byStatus(status);
        };
    }

    private static Posting byStatus(int status) {
        return status == 401 || status == 403 || status == 404 || status == 429 || status >= 500
                ? new Deferred()
                : new Refused();
    }
}
