package io.stipple.notification.letter;

import java.text.Bidi;

/// A name as it may stand in a header, a sentence and a text message: one line, and turning nothing around it.
final class PlainName {

    private static final String LINE_BREAKS_AND_CONTROLS = "[\\p{Cc}\\u2028\\u2029]+";
    /// What forces the direction of text that follows; a joiner inside an emoji is none of these.
    private static final String DIRECTIONS = "[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]";

    private static final String ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";

    private PlainName() {}

    /// A name written from right to left is isolated, so that the comma after it stays where it was written.
    static String of(String given) {
        String name = given.replaceAll(LINE_BREAKS_AND_CONTROLS, " ")
                .replaceAll(DIRECTIONS, "")
                .strip();
        boolean mixed = Bidi.requiresBidi(name.toCharArray(), 0, name.length());
        return mixed ? ISOLATE + name + END_OF_ISOLATE : name;
    }
}
