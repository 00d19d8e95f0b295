package io.stipple.notification.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The house's mark, as letters carry it.
final class Logo {

    static final byte[] PNG = read();

    private Logo() {}

    private static byte[] read() {
        try (InputStream file = Objects.requireNonNull(Logo.class.getResourceAsStream("/letters/logo.png"))) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
