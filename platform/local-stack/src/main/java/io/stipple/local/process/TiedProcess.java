package io.stipple.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A process that ends with this JVM, however this JVM ends: a shell holds our end of a pipe
/// and signals the process as soon as the pipe closes, even after a `kill -9` of ours.
public final class TiedProcess implements AutoCloseable {

    private static final String LEASH = """
            signal=$1; shift
            exec 3<&0
            "$@" 3<&- &
            pid=$!
            (read -r _ <&3; kill -$signal $pid 2>/dev/null) &
            watcher=$!
            wait $pid
            code=$?
            kill $watcher 2>/dev/null
            exit $code
            """;

    private final Process shell;

    private TiedProcess(Process shell) {
        this.shell = shell;
    }

    /// Runs `command` in `folder`; `farewell` is what ends it in good order.
    public static TiedProcess start(List<String> command, Path folder, Path log, Farewell farewell) {
        var leashed = new ArrayList<>(List.of("sh", "-c", LEASH, "sh", farewell.signal()));
        leashed.addAll(command);
        var builder = new ProcessBuilder(leashed)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            return new TiedProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + command.getFirst(), e);
        }
    }

    public boolean isAlive() {
        return shell.isAlive();
    }

    /// Says farewell and waits for the end; after twenty seconds the process is ended by force.
    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
            if (!shell.waitFor(20, TimeUnit.SECONDS)) {
                shell.descendants().forEach(ProcessHandle::destroyForcibly);
                shell.destroyForcibly();
            }
        } catch (IOException e) {
            shell.destroy();
        } catch (InterruptedException e) {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }
}
