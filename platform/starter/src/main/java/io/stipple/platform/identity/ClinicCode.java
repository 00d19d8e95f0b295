package io.stipple.platform.identity;

import java.util.regex.Pattern;

/// A clinic's name in addresses, tokens and events, such as `miami-brickell`.
public record ClinicCode(String value) implements Comparable<ClinicCode> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /// @throws IllegalArgumentException unless it is 2 to 40 lower-case letters, digits and single hyphens
    public ClinicCode {
        if (value.length() < 2 || value.length() > 40 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a clinic code is 2 to 40 lower-case letters, digits and single hyphens");
        }
    }

    @Override
    public int compareTo(ClinicCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
