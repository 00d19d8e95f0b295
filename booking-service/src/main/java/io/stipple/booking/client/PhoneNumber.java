package io.stipple.booking.client;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/// A number that can be dialled from anywhere: E.164, such as `+13055550123`.
public record PhoneNumber(String value) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /// @param country ISO 3166 code, for numbers written without an international prefix
    public static Optional<PhoneNumber> parse(String raw, String country) {
        try {
            var number = NUMBERS.parse(raw, country);
            // possible, not valid: numbering plans grow faster than our library, and 555 numbers are for demonstrations
            return NUMBERS.isPossibleNumber(number)
                    ? Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "a phone number";
    }
}
