package io.stipple.bench.reminders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The notification service as it was built, laid out so that its classes can be run with neighbours of our own.
final class ServiceJar {
    private ServiceJar() {}

    /// @return the folder that holds it
    static Path laidOut() throws IOException, InterruptedException {
        Path jar = Path.of(System.getProperty("stipple.sources", "."))
                .resolve("notification-service/target/notification-service.jar");
        if (!Files.exists(jar)) {
            throw new IllegalArgumentException("build the notification service first: there is no " + jar);
        }
        Path folder = Files.createTempDirectory("stipple-bench-notification");
        Process extraction = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        extraction.getInputStream().readAllBytes();
        if (extraction.waitFor() != 0) {
            throw new IllegalStateException("the notification service could not be laid out");
        }
        return folder;
    }
}
