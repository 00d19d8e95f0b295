package io.stipple.bench.reminders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;

/// The way to the sink, for both contenders: hands one key over and waits for the answer.
public final class Lines {
    private final int port;
    private final Deque<Socket> idle = new ConcurrentLinkedDeque<>();

    public Lines(int port) {
        this.port = port;
    }

    public void post(UUID key) {
        try {
            Socket waiting = idle.poll();
            Socket line = waiting == null ? new Socket(InetAddress.getLoopbackAddress(), port) : waiting;
            line.setTcpNoDelay(true);
            line.getOutputStream()
                    .write(ByteBuffer.allocate(16)
                            .putLong(key.getMostSignificantBits())
                            .putLong(key.getLeastSignificantBits())
                            .array());
            if (line.getInputStream().read() != 1) {
                throw new IOException("the sink hung up");
            }
            idle.push(line);
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }
}
