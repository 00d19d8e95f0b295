package io.stipple.local.process;

import io.stipple.local.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Starts a process in a session of its own: neither the end of this JVM nor Ctrl-C nor a closed terminal reaches it.
public final class DetachedProcess {

    private DetachedProcess() {}

    /// The pid of the new process. The log of the run before is kept beside the new one.
    public static long start(Launch launch, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().resolveSibling("."));
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.createDirectories(launch.folder());
            var builder = new ProcessBuilder(inOwnSession(launch.command()))
                    .directory(launch.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
            builder.environment().putAll(launch.environment());
            return builder.start().pid();
        } catch (IOException e) {
            throw new CannotStart(
                    "Cannot run %s: %s.".formatted(launch.command().getFirst(), e.getMessage()), e);
        }
    }

    /// Both ways replace themselves by the command, so that the pid stays the same.
    private static List<String> inOwnSession(List<String> command) {
        var whole = new ArrayList<String>();
        if (Commands.succeeds(List.of("sh", "-c", "command -v setsid"))) {
            whole.add("setsid");
        } else {
            whole.addAll(List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV or die $!"));
        }
        whole.addAll(command);
        return whole;
    }
}
