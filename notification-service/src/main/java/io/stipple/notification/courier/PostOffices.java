package io.stipple.notification.courier;

import io.stipple.notification.letter.Address;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.mail.PostOffice;
import io.stipple.notification.mail.Posting;
import java.time.Instant;
import java.util.UUID;

/// Each address by its own provider.
record PostOffices(PostOffice mail, PostOffice texts) implements PostOffice {

    @Override
    public Posting post(UUID messageId, Letter letter, Addressee to, Instant now) {
        return switch (to.address()) {
            case Address.Mailbox _ -> mail.post(messageId, letter, to, now);
            case Address.Phone _ -> texts.post(messageId, letter, to, now);
        };
    }

    @Override
    public void rest() {
        mail.rest();
        texts.rest();
    }
}
