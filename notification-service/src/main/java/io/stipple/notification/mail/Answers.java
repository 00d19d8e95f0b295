package io.stipple.notification.mail;

import io.stipple.notification.mail.Posting.Broken;
import io.stipple.notification.mail.Posting.Deferred;
import io.stipple.notification.mail.Posting.NoSuchAddress;
import io.stipple.notification.mail.Posting.Refused;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/// Reads what an SMTP server meant by saying no (RFC 5321, 4.2): 4 is "later", 5 is "never", and it matters to what.
final class Answers {

    private Answers() {}

    static Posting meaning(MessagingException failure) {
        for (Exception it = failure; it != null; it = next(it)) {
            switch (it) {
                case SMTPAddressFailedException address
                when address.getReturnCode() >= 500 -> {
                    return new NoSuchAddress();
                }
                case SMTPAddressFailedException _ -> {
                    return new Deferred();
                }
                case SMTPSenderFailedException _ -> {
                    return new Deferred(); // the server will not have us: a matter of settings, not of this letter
                }
                case SMTPSendFailedException letter
                when letter.getReturnCode() >= 400 && next(letter) == null -> {
                    return of(letter);
                }
                default -> {}
            }
        }
        return new Broken(true);
    }

    private static Posting of(SMTPSendFailedException letter) {
        int code = letter.getReturnCode();
        if (code == 421) {
            return new Broken(false);
        }
        boolean aboutContent =
                letter.getCommand() == null || !letter.getCommand().startsWith("MAIL");
        return code >= 500 && aboutContent ? new Refused() : new Deferred();
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
