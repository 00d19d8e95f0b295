package io.stipple.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// The data of one stack.
final class StateFolder {

    /// Only what the stack itself put there; a state folder given by hand may hold other things.
    private static final List<String> OURS = List.of(
            "postgres",
            "kafka",
            "keycloak",
            "mail",
            "booking",
            "session",
            "notification",
            "insight",
            "console",
            "run",
            "clock",
            "stack.json",
            "franchise.loading",
            "demo.json");

    private StateFolder() {}

    static void wipe(Path state) {
        OURS.forEach(name -> delete(state.resolve(name)));
    }

    /// Links are deleted, never followed: Keycloak's home links to what all stacks share.
    private static void delete(Path root) {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var tree = Files.walk(root)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot wipe " + root, e);
        }
    }
}
