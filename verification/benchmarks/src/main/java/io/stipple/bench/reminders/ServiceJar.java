package io.stipple.bench.reminders;

import io.stipple.local.process.Commands;
import io.stipple.local.process.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The notification service as it was built, laid out so that its classes can be run with neighbours of our own.
final class ServiceJar {
    private ServiceJar() {}

    /// @return the folder that holds it
    static Path laidOut() throws IOException {
        Path jar = Path.of(System.getProperty("stipple.sources", "."))
                .resolve("notification-service/target/notification-service.jar");
        if (!Files.exists(jar)) {
            throw new IllegalArgumentException("build the notification service first: there is no " + jar);
        }
        Path folder = Files.createTempDirectory("stipple-bench-notification");
        Commands.run(
                folder,
                List.of(
                        Launch.java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString()));
        return folder;
    }
}
