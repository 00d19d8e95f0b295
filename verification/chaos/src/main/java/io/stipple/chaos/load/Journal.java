package io.stipple.chaos.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// One line before a command is sent and one after, on the disk before anything else happens.
final class Journal implements AutoCloseable {

    private final FileChannel file;
    private final InstantSource clock = InstantSource.system();

    private Journal(FileChannel file) {
        this.file = file;
    }

    static Journal in(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().resolveSibling("."));
            return new Journal(FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param phase `invoke`, `ok`, `fail` or `unknown`
    synchronized void note(String phase, String command, String what, String said) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", clock.instant().toString());
        line.put("phase", phase);
        line.put("command", command);
        line.put("what", what);
        line.put("said", said);
        try {
            file.write(ByteBuffer.wrap(
                    (JsonMapper.shared().writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
