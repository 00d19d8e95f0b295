package io.stipple.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/// What runs in the mail sink's own JVM.
public final class MailSink implements AutoCloseable {

    private final GreenMail smtp;
    private final MailPage page;

    private MailSink(GreenMail smtp, MailPage page) {
        this.smtp = smtp;
        this.page = page;
    }

    /// Listens on loopback only; returns when both ports are open.
    public static MailSink start(int smtpPort, int pagePort, Path folder) throws IOException {
        var mails = Mails.in(folder);
        var smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        smtp.getUserManager()
                .setMessageDeliveryHandler((_, to) -> new Mailbox(to.getEmail(), mails, Clock.systemUTC()));
        return new MailSink(smtp, MailPage.start(pagePort, mails));
    }

    @Override
    public void close() {
        page.close();
        smtp.stop();
    }

    public static void main(String[] arguments) throws IOException {
        var sink = start(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(sink::close));
    }
}
