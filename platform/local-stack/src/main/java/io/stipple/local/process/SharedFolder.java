package io.stipple.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// A folder in the user's cache that is filled once and then shared by every stack and every test of that user.
public final class SharedFolder {

    private SharedFolder() {}

    /// Puts content into an empty folder.
    public interface Filling {
        void into(Path folder) throws IOException;
    }

    /// The folder, filled now if this is the first time. A file lock makes rivals wait, and the folder
    /// gets its name only when it is complete, so that a filling cut short is simply done again.
    public static Path once(String name, Filling filling) {
        var cache = cache();
        var folder = cache.resolve(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(cache);
            return fillAlone(cache, folder, filling);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + folder, e);
        }
    }

    private static synchronized Path fillAlone(Path cache, Path folder, Filling filling) throws IOException {
        var guard = cache.resolve(folder.getFileName() + ".lock");
        try (var channel = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.isDirectory(folder)) {
                var fresh = Files.createTempDirectory(cache, folder.getFileName() + ".");
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
                try {
                    filling.into(fresh);
                    Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    Trees.delete(fresh);
                }
            }
        }
        return folder;
    }

    private static Path cache() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(set -> !set.isBlank())
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("stipple");
    }
}
