package io.stipple.local.process;

import io.stipple.local.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Short-lived programs, run to their end.
public final class Commands {

    private Commands() {}

    /// Runs the program in `folder`; what it printed becomes the cause if it fails.
    public static String run(Path folder, List<String> command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        try {
            return run(builder.start(), command.getFirst());
        } catch (IOException e) {
            throw new CannotStart("Cannot run %s: %s".formatted(command.getFirst(), e.getMessage()), e);
        }
    }

    private static String run(Process process, String program) throws IOException {
        try {
            process.getOutputStream().close();
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var code = process.waitFor();
            if (code != 0) {
                throw new CannotStart("%s failed with code %d: %s".formatted(program, code, printed.strip()));
            }
            return printed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while running " + program, e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    public static boolean succeeds(List<String> command) {
        try {
            run(Path.of("/"), command);
            return true;
        } catch (CannotStart e) {
            return false;
        }
    }

    public static boolean isRoot() {
        return ProcessHandle.current().info().user().filter("root"::equals).isPresent();
    }
}
