package io.stipple.booking.client;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where mail reaches a client. Its form alone is checked: a public domain, no spaces, no display name.
public record EmailAddress(String value) {
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final int LONGEST = 254;

    public static Optional<EmailAddress> parse(String raw) {
        String trimmed = raw.strip();
        boolean dotsAreInside = !trimmed.startsWith(".") && !trimmed.contains("..") && !trimmed.contains(".@");
        return trimmed.length() <= LONGEST
                        && dotsAreInside
                        && FORM.matcher(trimmed).matches()
                ? Optional.of(new EmailAddress(trimmed))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "an e-mail address";
    }
}
