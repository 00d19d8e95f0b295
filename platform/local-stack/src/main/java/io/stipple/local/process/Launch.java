package io.stipple.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How one long-running process is started, and what ends it in good order.
///
/// @param environment added to what this JVM inherited
public record Launch(List<String> command, Map<String, String> environment, Path folder, Farewell farewell) {

    /// The JVM of a service on one machine: little memory, and an end instead of a limp where it does not suffice.
    public static List<String> serviceJvm() {
        return List.of(java(), "-Xms96m", "-Xmx320m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
    }

    /// A JVM of the same JDK that runs this one.
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
