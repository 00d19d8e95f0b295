package io.stipple.notification.world;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.stipple.local.process.Ports;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A real SMTP server on one loopback port, which can be switched off and on. What it took before stays known.
public final class MailServer {

    static final int PORT = Ports.anyFree();
    private static final List<MimeMessage> BEFORE = new ArrayList<>();
    private static GreenMail running = started();

    private MailServer() {}

    public static synchronized void off() {
        BEFORE.addAll(Arrays.asList(running.getReceivedMessages()));
        running.stop();
    }

    public static synchronized void on() {
        running = started();
    }

    /// In the order in which they arrived.
    public static synchronized List<Mail> to(Client client) {
        List<MimeMessage> all = new ArrayList<>(BEFORE);
        all.addAll(Arrays.asList(running.getReceivedMessages()));
        return all.stream().filter(mail -> isTo(mail, client)).map(Mail::new).toList();
    }

    public static synchronized int count() {
        return BEFORE.size() + running.getReceivedMessages().length;
    }

    private static boolean isTo(MimeMessage mail, Client client) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString().contains(client.email());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail started() {
        GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
