package io.stipple.platform.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes an exception for the log without what libraries put into their messages: PostgreSQL quotes the row, Jackson
/// the value, and either may be a client's. Messages from our own code are kept; it holds to the rule.
final class WithoutValues {
    private static final int FRAMES = 25;

    private WithoutValues() {}

    static String chain(Throwable exception) {
        return causes(exception).map(WithoutValues::name).collect(Collectors.joining(" < "));
    }

    static String trace(Throwable exception) {
        return causes(exception)
                .map(cause -> name(cause) + frames(cause))
                .collect(Collectors.joining(System.lineSeparator() + "Caused by: "));
    }

    private static Stream<Throwable> causes(Throwable exception) {
        return Stream.<Throwable>iterate(exception, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }

    private static String name(Throwable cause) {
        String name = cause.getClass().getName();
        return isOurs(cause) ? name + ": " + cause.getMessage() : name;
    }

    private static boolean isOurs(Throwable cause) {
        StackTraceElement[] frames = cause.getStackTrace();
        return frames.length > 0 && frames[0].getClassName().startsWith("io.stipple.");
    }

    private static String frames(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> System.lineSeparator() + "\tat " + frame)
                .collect(Collectors.joining());
    }
}
