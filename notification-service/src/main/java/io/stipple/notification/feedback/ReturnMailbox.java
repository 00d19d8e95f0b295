package io.stipple.notification.feedback;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// Reads the mailbox bounces come back to. What was read is marked as seen, whether it told of ours or not.
class ReturnMailbox {
    private static final Logger LOG = LoggerFactory.getLogger(ReturnMailbox.class);
    private static final int AT_A_TIME = 200;

    private final FeedbackSettings.Mailbox settings;
    private final Feedback feedback;

    ReturnMailbox(FeedbackSettings.Mailbox settings, Feedback feedback) {
        this.settings = settings;
        this.feedback = feedback;
    }

    @Scheduled(fixedDelayString = "${stipple.feedback.mailbox.look:PT60S}")
    void look() {
        if (settings.host().isBlank()) {
            return;
        }
        try (Store store = session().getStore(settings.protocol())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (int i = 0; i < Math.min(unread.length, AT_A_TIME); i++) {
                    take(unread[i]);
                }
            }
        } catch (MessagingException away) {
            LOG.warn("The mailbox for returned mail cannot be read just now: {}", away.getMessage());
        }
    }

    private void take(Message mail) throws MessagingException {
        try {
            ReturnedMail.read(mail).ifPresent(it -> feedback.returned(it.original(), it.how(), it.recipient()));
        } catch (MessagingException | IOException unreadable) {
            LOG.warn("A returned mail could not be read; it is passed over", unreadable);
        }
        mail.setFlag(Flags.Flag.SEEN, true);
    }

    private Session session() {
        String time = Long.toString(settings.answerWithin().toMillis());
        Properties properties = new Properties();
        properties.put("mail." + settings.protocol() + ".connectiontimeout", time);
        properties.put("mail." + settings.protocol() + ".timeout", time);
        return Session.getInstance(properties);
    }
}
