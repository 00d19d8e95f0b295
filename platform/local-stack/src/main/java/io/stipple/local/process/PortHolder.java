package io.stipple.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Who listens on a port, as far as Linux lets this user know.
public record PortHolder(String program, long pid) {

    private static final String LISTENING = "0A";

    public static Optional<PortHolder> of(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> sockets(Path.of(table), port))
                .flatMap(inode -> holders("socket:[" + inode + "]"))
                .findFirst();
    }

    /// `sl local_address rem_address st ...`, addresses in hex, the inode in the tenth column.
    private static Stream<String> sockets(Path table, int port) {
        var suffix = String.format(Locale.ROOT, ":%04X", port);
        try {
            return Files.readAllLines(table).stream()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns[1].endsWith(suffix) && columns[3].equals(LISTENING))
                    .map(columns -> columns[9]);
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Stream<PortHolder> holders(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), socket))
                .map(process -> new PortHolder(
                        process.info()
                                .command()
                                .map(Path::of)
                                .map(Path::getFileName)
                                .map(Path::toString)
                                .orElse("a process"),
                        process.pid()));
    }

    private static boolean holds(long pid, String socket) {
        try (var open = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return open.anyMatch(file -> socket.equals(target(file)));
        } catch (IOException e) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
