package io.stipple.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// One small JSON file per process: what `status` and `down` know of what `up` started.
public record RunFiles(Path folder) {

    private static final String SUFFIX = ".json";
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
        return Files.isDirectory(folder)
                ? names().flatMap(name -> alive(name).stream()).toList()
                : List.of();
    }

    /// Deletes the files of processes that ended without us.
    public void forgetTheDead() {
        if (Files.isDirectory(folder)) {
            var alive = allAlive().stream().map(Running::name).toList();
            names().filter(name -> !alive.contains(name)).forEach(this::forget);
        }
    }

    private Stream<String> names() {
        try (var files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .toList()
                    .stream();
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
        return folder.resolve(name + SUFFIX);
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
