package io.stipple.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Open connections to the mail server, used again while there is much to send. Closed when there is nothing left,
/// because servers hang up on those who keep silent.
final class Lines {

    private static final int LETTERS_PER_LINE = 50;

    private final JavaMailSenderImpl server;
    private final Deque<Line> idle = new ConcurrentLinkedDeque<>();

    Lines(JavaMailSenderImpl server) {
        this.server = server;
    }

    /// @param used letters sent so far
    record Line(Transport transport, int used) {

        void hangUp() {
            try {
                transport.close();
            } catch (MessagingException alreadyGone) {
                // nothing was promised on it
            }
        }
    }

    Line take() throws MessagingException {
        Line waiting = idle.poll();
        if (waiting != null) {
            return waiting;
        }
        Transport transport = server.getSession().getTransport("smtp");
        transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        return new Line(transport, 0);
    }

    void giveBack(Line line) {
        Line again = new Line(line.transport(), line.used() + 1);
        if (again.used() < LETTERS_PER_LINE) {
            idle.push(again);
        } else {
            again.hangUp();
        }
    }

    void hangUp() {
        for (Line line = idle.poll(); line != null; line = idle.poll()) {
            line.hangUp();
        }
    }
}
