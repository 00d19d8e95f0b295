package io.stipple.session.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;

/// Where files lie until they are whole. Whoever takes one also deletes it; what a crash left is swept away at the next
/// start and every hour. Several instances may share the folder, so what is young may still be under way.
public class Incoming {
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Path folder;

    public Incoming(Path folder) {
        this.folder = folder;
    }

    /// An empty file of the caller's own.
    public Path fresh() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "upload-", null);
    }

    @Scheduled(fixedRateString = "PT1H")
    void sweep() throws IOException {
        Instant youngest = Clock.systemUTC().instant().minus(LONGEST);
        for (Path file : left()) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(youngest)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> left() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }
}
