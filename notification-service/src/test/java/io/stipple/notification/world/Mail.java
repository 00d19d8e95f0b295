package io.stipple.notification.world;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

/// One mail as it arrived.
public record Mail(MimeMessage raw) {

    public String subject() {
        return asking(raw::getSubject);
    }

    public String id() {
        return asking(raw::getMessageID);
    }

    public String header(String name) {
        return asking(() -> String.join(",", raw.getHeader(name)));
    }

    public boolean hasHeader(String name) {
        return asking(() -> raw.getHeader(name) != null);
    }

    public String text() {
        return part("text/plain").orElseThrow();
    }

    public String html() {
        return part("text/html").orElseThrow();
    }

    /// The last path segment of the client's own page of choices.
    public String preferencesToken() {
        return lastOf("preferences");
    }

    /// Likewise of the link by which the client acts.
    public String linkToken() {
        return lastOf("links");
    }

    private String lastOf(String page) {
        Matcher link = Pattern.compile("/" + page + "/([\\w-]+)").matcher(text());
        if (!link.find()) {
            throw new AssertionError("the letter has no link to " + page);
        }
        return link.group(1);
    }

    /// As a calendar program reads it.
    public Calendar calendar() {
        return asking(() -> new CalendarBuilder()
                .build(new StringReader(part("text/calendar").orElseThrow())));
    }

    public VEvent visit() {
        return (VEvent) calendar().getComponent("VEVENT").orElseThrow();
    }

    public String property(String name) {
        return visit().getProperty(name).orElseThrow().getValue();
    }

    /// The text of an attached file.
    public String file(String name) {
        return asking(() -> {
            Multipart parts = (Multipart) raw.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                if (name.equals(parts.getBodyPart(i).getFileName())) {
                    return read(parts.getBodyPart(i).getInputStream());
                }
            }
            throw new AssertionError("there is no " + name);
        });
    }

    private Optional<String> part(String type) {
        return asking(() -> find(raw.getContent(), type));
    }

    private static Optional<String> find(Object content, String type) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                Optional<String> found = part.isMimeType(type)
                        ? Optional.of(read(part.getInputStream()))
                        : part.isMimeType("multipart/*") ? find(part.getContent(), type) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String read(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    private interface Question<T> {
        T ask() throws MessagingException, IOException, ParserException;
    }

    private static <T> T asking(Question<T> question) {
        try {
            return question.ask();
        } catch (MessagingException | IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }
}
