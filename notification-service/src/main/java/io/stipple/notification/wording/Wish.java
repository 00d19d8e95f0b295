package io.stipple.notification.wording;

import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text a clinic would like to use, and what is wrong with it.
record Wish(String letter, String key, String text) {

    private static final int MOST = 2000;
    private static final int MOST_AS_TEXT_MESSAGE = 320;

    /// Typographic apostrophes and quotes, because a straight one is an escape in a pattern.
    static Wish of(String letter, String key, String text) {
        return new Wish(letter, key, text.strip().replace('\'', '’'));
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        int most = key.endsWith(".sms") ? MOST_AS_TEXT_MESSAGE : MOST;
        if (text.isEmpty() || text.length() > most) {
            faults.add("has 1 to " + most + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            faults.add("is one paragraph without control characters");
        }
        try {
            MessageFormat pattern = new MessageFormat(text, Locale.ROOT);
            Format[] places = pattern.getFormatsByArgumentIndex();
            int offered = Samples.PLACES.getOrDefault(letter, 0);
            if (places.length > offered) {
                faults.add("names place {" + (places.length - 1) + "}, but there are only " + offered);
            }
            for (Format place : places) {
                if (place != null) {
                    faults.add("gives a place no format of its own, such as {0,number}");
                }
            }
        } catch (IllegalArgumentException broken) {
            faults.add("has places such as {0}, each closed");
        }
        return faults;
    }
}
