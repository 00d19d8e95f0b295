package io.stipple.notification.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/// The pieces mail is made of, always in UTF-8.
final class Parts {

    private Parts() {}

    static MimeBodyPart text(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    static MimeBodyPart file(String content, String type, String name) throws MessagingException {
        MimeBodyPart part = text(content, type + "; name=" + name);
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(name);
        return part;
    }

    /// @param id as the drawn form names it: `cid:id`
    static MimeBodyPart image(byte[] png, String name, String id) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(png, "image/png; name=" + name)));
        part.setDisposition(Part.INLINE);
        part.setFileName(name);
        part.setContentID("<" + id + ">");
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    static MimeBodyPart of(MimeMultipart content) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content);
        return part;
    }

    static InternetAddress named(String address, String name) {
        try {
            return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java knows UTF-8", impossible);
        }
    }
}
