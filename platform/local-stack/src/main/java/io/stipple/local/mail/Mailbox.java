package io.stipple.local.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/// Anybody's mailbox: what GreenMail delivers to it becomes a file.
record Mailbox(String address, Mails mails, Clock clock) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage message) {
        deliver(message.getMessage());
    }

    @Override
    public void deliver(MimeMessage message) {
        try {
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            mails.keep(address, clock.instant(), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalArgumentException("Unreadable mail", e);
        }
    }

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }

    @Override
    public void create() {
        // a mailbox is a file name here, there is nothing to make
    }

    @Override
    public void delete() {
        // mails are kept until the state folder is wiped
    }

    @Override
    public void authenticate(String password) {
        // everybody may send
    }

    @Override
    public void setPassword(String password) {
        // nobody has one
    }
}
