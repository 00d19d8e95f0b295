package io.stipple.local.stack;

import io.stipple.local.process.Trees;
import java.nio.file.Path;
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
            "franchise.json",
            "demo.json");

    private StateFolder() {}

    static void wipe(Path state) {
        OURS.forEach(name -> Trees.delete(state.resolve(name)));
    }
}
