package io.stipple.local.stack;

import io.stipple.local.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Keeps two commands from changing the same stack at the same time.
final class StateLock implements AutoCloseable {

    private final FileChannel channel;

    private StateLock(FileChannel channel) {
        this.channel = channel;
    }

    static StateLock take(Path state) {
        try {
            Files.createDirectories(state);
            var channel = FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new CannotStart("Another ./stipple is starting or ending the stack in %s; wait for it to finish."
                        .formatted(state));
            }
            return new StateLock(channel);
        } catch (IOException e) {
            throw new CannotStart(
                    "The state folder %s cannot be written (%s); give another with --state."
                            .formatted(state, e.getMessage()),
                    e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
