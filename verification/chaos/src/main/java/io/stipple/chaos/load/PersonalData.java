package io.stipple.chaos.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises the invented clients' names, addresses and numbers in any text.
public final class PersonalData {

    private static final Pattern MARKS = Pattern.compile("(?i)" + Person.NAME + "|@" + Pattern.quote(Person.DOMAIN)
            + "|(?<![0-9a-f-])\\+?1305777\\d{4}(?![0-9a-f-])");

    private PersonalData() {}

    /// What kind was found, without quoting it.
    public static Optional<String> in(CharSequence text) {
        Matcher found = MARKS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String mark = found.group();
        return Optional.of(
                mark.startsWith("@") ? "an address" : Character.isLetter(mark.charAt(0)) ? "a name" : "a number");
    }
}
