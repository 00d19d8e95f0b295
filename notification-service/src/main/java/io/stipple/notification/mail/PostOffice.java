package io.stipple.notification.mail;

import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import java.time.Instant;
import java.util.UUID;

/// Where letters are handed over, one at a time.
public interface PostOffice {
    /// @param messageId names the letter for ever: the same message always has the same Message-ID
    /// @param now by the platform's clock, for the letter's date
    Posting post(UUID messageId, Letter letter, Addressee to, Instant now);

    /// For when there is nothing left to send.
    void rest();
}
