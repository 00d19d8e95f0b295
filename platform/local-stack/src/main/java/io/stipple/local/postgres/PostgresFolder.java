package io.stipple.local.postgres;

import io.stipple.local.CannotStart;
import io.stipple.local.process.Commands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One PostgreSQL data folder: made on first use, and the command that serves it.
public record PostgresFolder(Path folder) {

    static final String SUPERUSER = "postgres";
    static final String PASSWORD = "demo-postgres";

    /// Makes the cluster if there is none yet; a folder cut short is made anew.
    public void initialise() {
        if (Files.exists(data().resolve("PG_VERSION"))) {
            return;
        }
        try {
            Files.createDirectories(folder);
            var password = Files.writeString(folder.resolve("superuser"), PASSWORD);
            Commands.run(
                    folder,
                    unprivileged(List.of(
                            program("initdb"),
                            "--pgdata=" + data(),
                            "--username=" + SUPERUSER,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--no-sync",
                            "--no-instructions")));
            Files.delete(password);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
    }

    /// Serves the folder in the foreground on loopback only, until interrupted.
    public List<String> command(int port, Durability durability) {
        var command = new ArrayList<>(List.of(
                program("postgres"),
                "-D",
                data().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                // the outbox is written and emptied all the time: once a minute would be too seldom
                "autovacuum_naptime=5s",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC"));
        command.addAll(durability.settings());
        return unprivileged(command);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static String program(String name) {
        return PostgresBinaries.unpacked().resolve("bin").resolve(name).toString();
    }

    /// PostgreSQL refuses root; inside an own user namespace root is nobody in particular.
    private static List<String> unprivileged(List<String> command) {
        if (!Commands.isRoot()) {
            return command;
        }
        if (!Commands.succeeds(List.of("unshare", "-U", "true"))) {
            throw new CannotStart("PostgreSQL refuses to run as root and this system refuses `unshare -U`; run as an"
                    + " ordinary user, or allow user namespaces (sysctl user.max_user_namespaces=10000).");
        }
        var wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }
}
