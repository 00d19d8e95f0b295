package io.stipple.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// One small JSON file per process: what `status` and `down` know of what `up` started.
public record RunFiles(Path folder) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public void save(Running running) {
        try {
            Files.createDirectories(folder);
            var fresh = folder.resolve(running.name() + ".json.new");
            Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(running));
            Files.move(fresh, file(running.name()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
    }

    /// The process of that name if it is still alive.
    public Optional<Running> alive(String name) {
        return read(file(name)).filter(Running::stillRuns);
    }

    public List<Running> allAlive() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .flatMap(file -> read(file).stream())
                    .filter(Running::stillRuns)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete from " + folder, e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }

    /// A file that cannot be understood proves nothing about any process, so it counts as none.
    private static Optional<Running> read(Path file) {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), Running.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }
}
